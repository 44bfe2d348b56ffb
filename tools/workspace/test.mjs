/**
 * `npm test`: installs what is missing, runs every gate and every test through Nx, and ends with one line that counts.
 *
 *   npm test                      everything
 *   npm test -- process-engine    the targets of these projects only
 *
 * Plain JavaScript for any Node since 20: on a fresh clone nothing else is there yet.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countResults, summaryLine } from './count-results.mjs';
import { installIfNeeded } from './install.mjs';
import { askNx, runNx } from './nx.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));

const { count, problems } = run();
for (const problem of problems) console.log(`FAILED  ${problem}`);
console.log(summaryLine(count));
process.exitCode = count.failed > 0 ? 1 : 0;

/** @returns {ReturnType<typeof countResults>} */
function run() {
  try {
    installIfNeeded(root);
    return countResults(runGates());
  } catch (error) {
    // No network, a broken project.json: whoever counts the last line must see that it failed.
    const problem = error instanceof Error ? error.message : String(error);
    return { count: { passed: 0, failed: 1, skipped: 0 }, problems: [problem] };
  }
}

/** @returns {Parameters<typeof countResults>[0]} */
function runGates() {
  /** @type {string[]} */
  const tested = JSON.parse(askNx(root, ['show', 'projects', '--with-target', 'test', '--json']));
  const selected = only.length ? tested.filter((name) => only.includes(name)) : tested;

  // Results of an earlier run must not count; Nx brings back those of cached runs.
  if (only.length) for (const project of selected) rmSync(resultsFile(project), { force: true });
  else rmSync(path.join(root, 'test-output'), { recursive: true, force: true });
  // Jest does not make the folder it writes to.
  mkdirSync(path.join(root, 'test-output'), { recursive: true });

  const startedAt = Date.now();
  const exitCode = runNx(root, [
    'run-many',
    '--targets=lint,typecheck,test',
    '--parallel=2',
    '--nxBail=false',
    ...(only.length ? [`--projects=${only.join(',')}`] : []),
  ]);
  return {
    tests: Object.fromEntries(selected.map((name) => [name, read(resultsFile(name))])),
    failedTasks: failedTasks(startedAt),
    nxFailed: exitCode !== 0,
  };
}

/** @param {string} project */
function resultsFile(project) {
  return path.join(root, 'test-output', `${project}.json`);
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Which tasks failed, as Nx noted them down for this very run. @param {number} startedAt @returns {string[]} */
function failedTasks(startedAt) {
  const notes = read(path.join(root, '.nx', 'cache', 'run.json'));
  if (!notes || Date.parse(notes.run.startTime) < startedAt) return [];
  return notes.tasks
    .filter((/** @type {{ status: number }} */ { status }) => status !== 0)
    .map((/** @type {{ taskId: string }} */ { taskId }) => taskId);
}
