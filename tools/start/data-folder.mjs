/** Whether the embedded database can be kept in the data folder, and its programs be run, at all. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { CannotStart, ROOT } from './prepare.mjs';
import { textOf } from './say.mjs';

/** PostgreSQL refuses to run as root; the server runs it as this user of the system then, and makes it where it is missing. */
const NAME = 'postgres';

/** @typedef {{ uid: number | undefined, gid: number | undefined }} SystemUser `undefined`: somebody who owns nothing yet */

/**
 * PostgreSQL itself would only say that it was denied something. Only root needs this: everybody else runs it as themselves.
 *
 * @param {string} folder of the data
 * @param {NodeJS.ProcessEnv} env
 * @throws CannotStart where a folder above the data, or above the programs, does not let it in
 */
export function askForEntry(folder, env) {
  if (process.getuid?.() !== 0 || env['DATABASE_URL']) return;
  const user = databaseUser();
  const programs = closedAbove(path.join(ROOT, 'node_modules'), user);
  if (programs !== undefined) throw new CannotStart(textOf('programsClosed', { closed: programs, user: NAME }));
  const closed = closedAbove(folder, user);
  if (closed !== undefined) throw new CannotStart(textOf('folderClosed', { folder, closed, user: NAME }));
}

/**
 * The first folder above this one that the user may not enter. The folder itself and what lies in it the server hands over.
 *
 * @param {string} folder
 * @param {SystemUser} user
 * @returns {string | undefined}
 */
export function closedAbove(folder, user) {
  return foldersAbove(path.resolve(folder)).find((above) => {
    const stat = statSync(above, { throwIfNoEntry: false });
    return stat !== undefined && !mayEnter(stat, user);
  });
}

/** From the root downwards. @param {string} folder @returns {string[]} */
function foldersAbove(folder) {
  const above = path.dirname(folder);
  return above === folder ? [] : [...foldersAbove(above), above];
}

/**
 * As the system decides it: what is said for the owner holds for the owner alone, then the group, then all others.
 *
 * @param {{ mode: number, uid: number, gid: number }} stat
 * @param {SystemUser} user
 */
function mayEnter(stat, { uid, gid }) {
  const enter = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
  return (stat.mode & enter) !== 0;
}

/** @returns {SystemUser} */
function databaseUser() {
  return { uid: numberOf('-u'), gid: numberOf('-g') };
}

/** @param {'-u' | '-g'} flag @returns {number | undefined} */
function numberOf(flag) {
  const { status, stdout } = spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
