/**
 * Adds up what Jest wrote, one JSON file per project, and what Nx said of each task, into one honest count.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number, success: boolean
 * }} JestResults  the part of `jest --json` that we read
 * @typedef {{
 *   tests: Readonly<Record<string, JestResults | undefined>>,
 *   failedTasks: readonly string[],
 *   nxFailed: boolean
 * }} Outcome  `tests`: every project with a test target, by name; `failedTasks`: Nx ids such as `feel:lint`
 */

/**
 * @param {Outcome} outcome
 * @returns {{ count: Count, problems: string[] }} each problem is one line for a person and counts as one failure
 */
export function countResults({ tests, failedTasks, nxFailed }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const problems = [];

  for (const [project, results] of Object.entries(tests)) {
    if (!results) {
      problems.push(`${project}: its tests left no results`);
      continue;
    }
    count.passed += results.numPassedTests;
    count.failed += results.numFailedTests;
    count.skipped += results.numPendingTests + results.numTodoTests;
    const broken = results.numRuntimeErrorTestSuites;
    for (let i = 0; i < broken; i++) problems.push(`${project}: a test file did not run`);
    // A threshold, a leak check: Jest calls it a failure without any failed test.
    if (!results.success && results.numFailedTests === 0 && broken === 0) problems.push(`${project}: Jest failed`);
  }

  for (const task of failedTasks) {
    const [project = '', target] = task.split(':');
    const alreadyCounted = target === 'test' && project in tests && !tests[project]?.success;
    if (!alreadyCounted) problems.push(`${task} failed`);
  }

  count.failed += problems.length;
  if (nxFailed && count.failed === 0) {
    problems.push('the run failed before its results were complete');
    count.failed += 1;
  }
  if (count.passed + count.failed === 0) {
    problems.push('no test ran at all');
    count.failed += 1;
  }
  return { count, problems };
}

/** The last line of a run. @param {Count} count */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
