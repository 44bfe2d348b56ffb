import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';

it('what is generated is what operations and schema give now', () => {
  const generate = path.resolve(import.meta.dirname, '../codegen/generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [generate, '--check'], { encoding: 'utf8', env: {} });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);
