/** Whether somebody runs on our data already, and where they serve. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answers } from './ask-server.mjs';

/** @typedef {{ pid: number, address: string }} Serving */

/** Beside the database, so that whoever moves or deletes the data takes the note along. @param {string} folder */
const noteIn = (folder) => path.join(folder, 'serving.json');

/** @param {string} folder @param {Serving} serving */
export function noteServing(folder, serving) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(noteIn(folder), JSON.stringify(serving));
}

/** @param {string} folder */
export function forgetServing(folder) {
  rmSync(noteIn(folder), { force: true });
}

/**
 * Who serves from this folder. A note that a killed server left behind is none: it must live, and answer.
 *
 * @param {string} folder @returns {Promise<Serving | undefined>}
 */
export async function findServing(folder) {
  const note = readJson(noteIn(folder));
  return note && isAlive(note.pid) && (await answers(note.address)) ? note : undefined;
}

/**
 * The process that keeps its database in the folder, whether or not it serves: a start under way, the tests, a check.
 *
 * @param {string} folder @returns {number | undefined}
 */
export function findOwner(folder) {
  return databaseFolders(folder)
    .map((it) => Number(readJson(path.join(it, 'owner.lock'))?.pid))
    .find((pid) => isAlive(pid));
}

/** Where a database may lie: the data folder itself or one in it. @param {string} folder @returns {string[]} */
export function databaseFolders(folder) {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
    return [folder, ...inside.map(({ name }) => path.join(folder, name))];
  } catch {
    return [];
  }
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
