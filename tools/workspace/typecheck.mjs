/**
 * Type-checks one project under each of its configurations: `node tools/workspace/typecheck.mjs libs/feel`. A pure
 * library has two, `tsconfig.json` for everything and `tsconfig.pure.json`, in which no global of Node or of a browser
 * exists for what the library ships.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Usage: typecheck.mjs <project folder>');

const configs = readdirSync(folder).filter((file) => /^tsconfig.*\.json$/.test(file));
if (configs.length === 0) throw new Error(`${folder} has no tsconfig.json`);

const tsc = path.resolve(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
for (const config of configs) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', path.join(folder, config)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
