/** `--reset`: begins anew, after asking. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { databaseFolders } from './running.mjs';

/**
 * @typedef {{ kind: 'go' } | { kind: 'ask' } | { kind: 'refused', because: 'foreignDatabase' | 'noTerminal' } |
 *   { kind: 'refused', because: 'running', pid: number }} ResetDecision
 */

/**
 * @param {{ databaseUrl: string | undefined, owner: number | undefined, yes: boolean, terminal: boolean }} situation
 *   `owner`: the process that uses the data now
 * @returns {ResetDecision}
 */
export function decideReset({ databaseUrl, owner, yes, terminal }) {
  // What DATABASE_URL names is not ours to empty, whoever agrees.
  if (databaseUrl) return { kind: 'refused', because: 'foreignDatabase' };
  if (owner !== undefined) return { kind: 'refused', because: 'running', pid: owner };
  if (yes) return { kind: 'go' };
  return terminal ? { kind: 'ask' } : { kind: 'refused', because: 'noTerminal' };
}

/**
 * Whatever is not a clear yes is a no.
 *
 * @param {string} question
 * @param {NodeJS.ReadableStream} [input]
 * @param {NodeJS.WritableStream} [output]
 */
export async function agrees(question, input = process.stdin, output = process.stdout) {
  const lines = createInterface({ input, output });
  output.write(question);
  /** @type {string} */
  const answer = await new Promise((resolve) => {
    lines.once('line', resolve);
    // Ctrl-C, or an input that ends.
    lines.once('close', () => resolve(''));
  });
  lines.close();
  return /^\s*(y|yes|是)\s*$/i.test(answer);
}

/** @param {string} folder */
export async function removeData(folder) {
  await endOrphans(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * A database server whose owner was killed runs on; it must end before its files go.
 *
 * @param {string} folder
 */
async function endOrphans(folder) {
  for (const database of databaseFolders(path.resolve(folder))) {
    const cluster = path.join(database, 'cluster');
    const note = path.join(cluster, 'postmaster.pid');
    if (!existsSync(note)) continue;
    const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
    if (!commandOf(pid).includes(cluster)) continue;
    process.kill(pid, 'SIGINT');
    while (commandOf(pid).includes(cluster)) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Empty where it cannot be seen. @param {number} pid */
function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
}
