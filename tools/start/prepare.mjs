/** What comes before every start: packages, builds, and the command that runs the result. */
import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { BUILDS, buildNow, isUpToDate } from './builds.mjs';
import { say, textOf } from './say.mjs';
import { installIfNeeded, nodeOf } from './workspace.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Database, evidence files and log. The server reads the same variable. @param {NodeJS.ProcessEnv} env */
export const dataFolderOf = (env) => path.resolve(ROOT, env['DATA_FOLDER'] || '.data');

/** A failure that was told to people already, or whose message is for them. */
export class CannotStart extends Error {}

/**
 * @param {readonly string[]} [names] of builds; default: all
 * @throws CannotStart, Error
 */
export function installAndBuild(names = BUILDS.map(({ name }) => name)) {
  installIfNeeded(ROOT);
  for (const build of BUILDS) {
    if (!names.includes(build.name) || isUpToDate(ROOT, build)) continue;
    say(`building.${build.name}`);
    const began = Date.now();
    try {
      buildNow(ROOT, build);
    } catch (error) {
      throw new CannotStart(`${textOf('buildFailed')}\n${error instanceof Error ? error.message : error}`);
    }
    say('built', { seconds: secondsSince(began) });
  }
}

/**
 * @param {readonly string[]} args of the server
 * @param {NodeJS.ProcessEnv} env
 * @param {number | 'inherit'} output
 * @returns {import('./server.mjs').Command}
 */
export function serverCommand(args, env, output) {
  return { node: nodeOf(ROOT), args: ['dist/api/main.js', ...args], cwd: ROOT, env, output };
}

/** A new log for every start: what matters for good is in the database. @param {string} folder */
export function openLog(folder) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'server.log');
  return { file, descriptor: openSync(file, 'w', 0o600) };
}

/** @param {number} began in milliseconds */
export const secondsSince = (began) => ((Date.now() - began) / 1000).toFixed(1);

/** Runs a command's work and turns what people should read into an exit code. @param {() => Promise<number>} work */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error);
    process.exitCode = 1;
  }
  // Listeners for signals must not keep a finished command alive.
  process.exit();
}
