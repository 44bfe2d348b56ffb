/** Puts node_modules in step with package-lock.json: a stale one is mended, a fresh one is left alone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Says for which lock file node_modules was completed; not there while an installation is under way or was broken off. */
const STAMP = 'node_modules/.installed-lock-sha256';

/**
 * @param {string} root the workspace's folder
 * @throws Error when npm cannot install, for a person to read
 */
export function installIfNeeded(root) {
  const stamp = path.join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)) return;

  rmSync(stamp, { force: true });
  console.log('Installing what package-lock.json lists…');
  // Development dependencies are what runs the gates, whatever NODE_ENV says; a full npm cache needs no network.
  const args = ['ci', '--include=dev', '--include=optional', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}`);
  if (!existsSync(nodeOf(root))) {
    throw new Error('npm installed no Node: its install scripts were kept from running (npm config get ignore-scripts)');
  }
  stampInstalled(root);
}

/** The Node that everything but the first step runs on. @param {string} root */
export function nodeOf(root) {
  return path.join(root, 'node_modules/node/bin/node');
}

/** What an installation depends on: the packages, and which of them may run scripts. @param {string} root */
function fingerprint(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides, allowScripts }))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Notes that node_modules holds what package-lock.json lists. @param {string} root */
export function stampInstalled(root) {
  writeFileSync(path.join(root, STAMP), fingerprint(root));
}
