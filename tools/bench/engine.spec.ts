import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const here = import.meta.dirname;
const MINUTE = 60_000;

/** Started as `npm run bench:engine` starts it: Jest's own loader would hide what Node cannot resolve. */
async function quickRun(): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = ['--import', './tools/bench/resolve.ts', 'tools/bench/engine.ts', '--quick'];
  const { stdout } = await run(process.execPath, args, { cwd: path.resolve(here, '../..'), env });
  return stdout;
}

describe('npm run bench:engine', () => {
  it(
    'prints a table and ends with one JSON object of positive figures',
    async () => {
      const lines = (await quickRun()).trimEnd().split('\n');
      const { node, loadBefore, ...figures } = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;

      expect(node).toBe(process.version);
      expect(loadBefore).toBeGreaterThanOrEqual(0);
      expect(Object.keys(figures)).toEqual(
        expect.arrayContaining([
          'memoryRatio',
          'persistedRatio',
          'floorRatio',
          'stateBytes',
          'bpmnEngineStateBytes',
          'growth',
          'readMs',
          'advanceP99Us',
        ]),
      );
      for (const value of Object.values(figures)) expect(value).toBeGreaterThan(0);
      expect(lines.at(-11)).toMatch(/^figure +value +wanted/);
      expect(lines.slice(-10, -1).map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['memoryRatio', 'growth']));
    },
    2 * MINUTE,
  );
});
