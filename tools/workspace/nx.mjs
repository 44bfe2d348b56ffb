/** Runs Nx on the workspace's own Node, quietly: no daemon left behind, no screen painting, no network. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { nodeOf } from './install.mjs';

/** @param {string} root */
export function environment(root) {
  const bins = ['node_modules/node/bin', 'node_modules/.bin'].map((bin) => path.join(root, bin));
  return {
    ...process.env,
    PATH: [...bins, process.env['PATH'] ?? ''].join(path.delimiter),
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
  };
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {number} the exit code
 */
export function runNx(root, args) {
  const { status, error } = spawnSync(nodeOf(root), [nxBin(root), ...args], {
    cwd: root,
    env: environment(root),
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {string} what Nx printed
 */
export function askNx(root, args) {
  const { status, stdout, stderr, error } = spawnSync(nodeOf(root), [nxBin(root), ...args], {
    cwd: root,
    env: environment(root),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`nx ${args.join(' ')} failed\n${stdout}\n${stderr}`);
  return stdout;
}

/** @param {string} root */
const nxBin = (root) => path.join(root, 'node_modules', '.bin', 'nx');
