/**
 * `npm test`: installs what is missing, runs every gate and every test through Nx, and ends with one line that counts.
 *
 *   npm test                      everything
 *   npm test -- process-engine    the targets of these projects only
 *
 * Plain JavaScript for any Node since 20: on a fresh clone nothing else is there yet.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countResults, summaryLine } from './count-results.mjs';
import { installIfNeeded } from './install.mjs';
import { askNx, runNx } from './nx.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));

installIfNeeded(root);

/** @type {string[]} */
const tested = JSON.parse(askNx(root, ['show', 'projects', '--with-target', 'test', '--json']));
const selected = only.length ? only : tested;

const resultsFile = (/** @type {string} */ project) => path.join(root, 'test-output', `${project}.json`);
// Results of an earlier run must not count; Nx brings back those of cached runs.
if (only.length) for (const project of only) rmSync(resultsFile(project), { force: true });
else rmSync(path.join(root, 'test-output'), { recursive: true, force: true });

const startedAt = Date.now();
const exitCode = runNx(root, [
  'run-many',
  '--targets=lint,typecheck,test',
  '--parallel=2',
  '--nxBail=false',
  ...(only.length ? [`--projects=${only.join(',')}`] : []),
]);

const { count, problems } = countResults({
  tests: Object.fromEntries(selected.filter((name) => tested.includes(name)).map((name) => [name, read(resultsFile(name))])),
  failedTasks: failedTasks(),
  nxFailed: exitCode !== 0,
});
for (const problem of problems) console.log(`FAILED  ${problem}`);
console.log(summaryLine(count));
process.exitCode = exitCode !== 0 || count.failed > 0 ? 1 : 0;

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Which tasks failed, as Nx noted them down for this very run. @returns {string[]} */
function failedTasks() {
  const notes = read(path.join(root, '.nx', 'cache', 'run.json'));
  if (!notes || Date.parse(notes.run.startTime) < startedAt) return [];
  return notes.tasks
    .filter((/** @type {{ status: number }} */ { status }) => status !== 0)
    .map((/** @type {{ taskId: string }} */ { taskId }) => taskId);
}
