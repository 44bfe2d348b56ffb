import { describe, expect, it } from '@jest/globals';
import { countResults, summaryLine } from './count-results.mjs';

const jest = (change = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: true,
  ...change,
});

describe('the count at the end of a run', () => {
  it('adds the projects up', () => {
    const { count, problems } = countResults({ tests: { feel: jest(), api: jest() }, failedTasks: [], nxFailed: false });
    expect(count).toEqual({ passed: 6, failed: 0, skipped: 0 });
    expect(problems).toEqual([]);
  });

  it('counts skipped and planned tests apart', () => {
    const tests = { feel: jest({ numPendingTests: 2, numTodoTests: 1 }) };
    expect(countResults({ tests, failedTasks: [], nxFailed: false }).count).toEqual({ passed: 3, failed: 0, skipped: 3 });
  });

  it.each([
    ['a failed test', { tests: { feel: jest({ numFailedTests: 1, success: false }) }, failedTasks: ['feel:test'] }, 1],
    ['a test file that did not run', { tests: { feel: jest({ numRuntimeErrorTestSuites: 1, success: false }) } }, 1],
    ['a project without results', { tests: { feel: undefined }, failedTasks: ['feel:test'] }, 1],
    ['a failure that Jest gives no test for', { tests: { feel: jest({ success: false }) } }, 1],
    ['a failed lint and a failed type check', { failedTasks: ['feel:lint', 'api:typecheck'] }, 2],
    ['a test task that failed although its tests passed', { failedTasks: ['feel:test'] }, 1],
    ['a run that broke before its end', { nxFailed: true }, 1],
  ])('counts %s as failed', (_what, change, failed) => {
    const outcome = { tests: { feel: jest() }, failedTasks: [], nxFailed: false, ...change };
    expect(countResults(outcome).count.failed).toBe(failed);
  });

  it('fails when no test ran at all', () => {
    const tests = { feel: jest({ numPassedTests: 0 }) };
    expect(countResults({ tests, failedTasks: [], nxFailed: false }).count).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is one line, with skipped tests only where there are any', () => {
    expect(summaryLine({ passed: 4, failed: 1, skipped: 0 })).toBe('4 passed, 1 failed');
    expect(summaryLine({ passed: 4, failed: 0, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
  });
});
