/**
 * What is built from what, and whether that is up to date. Decided by content in a fraction of a second, so that a start with
 * nothing to build need not even load Nx.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askNx, environment, nodeOf } from './workspace.mjs';

/**
 * @typedef {{ name: string, inputs: readonly string[], without: readonly string[], output: string, build: (root: string) => void }} Build
 *   `inputs`: files and folders; `without`: folders in them that do not matter; `output`: the file that is there when it is
 *   built, and new whenever it is built anew. All from the workspace's root. `build` throws with what the builder said
 */

const EVERYTHING = ['package-lock.json', 'tsconfig.base.json'];

/** @type {readonly Build[]} */
export const BUILDS = [
  {
    name: 'api',
    inputs: [...EVERYTHING, 'apps/api', 'libs'],
    without: ['libs/web'],
    output: 'dist/api/main.js',
    build: (root) => run(root, ['apps/api/build.mjs']),
  },
  {
    name: 'web',
    inputs: [...EVERYTHING, 'nx.json', 'apps/web', 'libs'],
    without: ['libs/server'],
    output: 'dist/web/index.html',
    build: (root) => void askNx(root, ['run', 'web:build']),
  },
];

/** @param {string} root @param {Build} build */
export function isUpToDate(root, build) {
  const output = stateOf(path.join(root, build.output));
  return output !== undefined && readNote(root, build) === JSON.stringify({ inputs: fingerprint(root, build), output });
}

/**
 * Builds it, and notes from what. The inputs are read before: what is changed meanwhile is built by the next start.
 *
 * @param {string} root @param {Build} build
 * @throws Error with what the builder said
 */
export function buildNow(root, build) {
  const inputs = fingerprint(root, build);
  build.build(root);
  const output = stateOf(path.join(root, build.output));
  if (!output) throw new Error(`${build.name}: ${build.output} is missing after the build`);
  mkdirSync(path.dirname(noteOf(root, build)), { recursive: true });
  writeFileSync(noteOf(root, build), JSON.stringify({ inputs, output }));
}

/** @param {string} root @param {Pick<Build, 'inputs' | 'without'>} build */
export function fingerprint(root, { inputs, without }) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of inputs.flatMap((input) => filesIn(root, input, new Set(without))).sort()) {
    const content = readFileSync(path.join(root, file));
    // With its length: else a piece could move from one file to the next unseen.
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

const NOT_SHIPPED = /(^\.|^(node_modules|dist|test|test-output|docs)$|\.spec\.ts$|\.md$)/;

/** @param {string} root @param {string} at @param {ReadonlySet<string>} without @returns {string[]} */
function filesIn(root, at, without) {
  const stat = statSync(path.join(root, at), { throwIfNoEntry: false });
  if (!stat || without.has(at)) return [];
  if (!stat.isDirectory()) return [at];
  return readdirSync(path.join(root, at))
    .filter((name) => !NOT_SHIPPED.test(name))
    .flatMap((name) => filesIn(root, `${at}/${name}`, without));
}

/** Another builder may have made the output anew from other inputs, and then what we noted says nothing. @param {string} file */
function stateOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && { size: stat.size, mtimeMs: stat.mtimeMs };
}

/** @param {string} root @param {Build} build */
const noteOf = (root, { name }) => path.join(root, 'dist', '.built', `${name}.json`);

/** @param {string} root @param {Build} build */
function readNote(root, build) {
  try {
    return readFileSync(noteOf(root, build), 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} root @param {readonly string[]} args */
function run(root, args) {
  const { status, stdout, stderr, error } = spawnSync(nodeOf(root), args, { cwd: root, env: environment(root), encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.trim());
}
