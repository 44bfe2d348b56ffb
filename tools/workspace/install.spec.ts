import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** In place of npm: notes its arguments, empties node_modules as `npm ci` does, and puts a Node there, or fails. */
const NPM = `#!/usr/bin/env bash
echo "$*" >> npm-calls
rm -rf node_modules && mkdir -p node_modules/node/bin
[ -e npm-fails ] && exit 1
[ -e npm-without-scripts ] || touch node_modules/node/bin/node
`;

const INSTALL = pathToFileURL(path.join(import.meta.dirname, 'install.mjs')).href;

describe('the installation before a run', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'shixiao-install-'));
    mkdirSync(path.join(root, 'bin'));
    writeFileSync(path.join(root, 'bin/npm'), NPM, { mode: 0o755 });
    writeFileSync(path.join(root, 'package-lock.json'), '{}');
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ scripts: { test: 'a' }, dependencies: { a: '1.0.0' } }));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function install(): { status: number | null; stderr: string } {
    const script = `import(${JSON.stringify(INSTALL)}).then((it) => it.installIfNeeded(process.cwd()))`;
    const env = { ...process.env, PATH: `${path.join(root, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}` };
    return spawnSync(process.execPath, ['-e', script], { cwd: root, env, encoding: 'utf8' });
  }

  function calls(): string[] {
    const file = path.join(root, 'npm-calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  it('installs the locked versions, once', () => {
    expect(install().status).toBe(0);
    expect(install().status).toBe(0);
    expect(calls()).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('installs again when the locked versions or the wanted packages change', () => {
    install();
    writeFileSync(path.join(root, 'package-lock.json'), '{ "packages": {} }');
    install();
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ scripts: { test: 'a' }, dependencies: { a: '2.0.0' } }));
    install();
    expect(calls()).toHaveLength(3);
  });

  it('does not install again because a script of ours changes', () => {
    install();
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ scripts: { test: 'b' }, dependencies: { a: '1.0.0' } }));
    install();
    expect(calls()).toHaveLength(1);
  });

  it('begins anew after an installation that was broken off', () => {
    install();
    writeFileSync(path.join(root, 'package-lock.json'), '{ "packages": {} }');
    writeFileSync(path.join(root, 'npm-fails'), '');
    const broken = install();
    expect(broken.status).not.toBe(0);
    expect(broken.stderr).toContain('npm ci failed');

    rmSync(path.join(root, 'npm-fails'));
    expect(install().status).toBe(0);
    expect(calls()).toHaveLength(3);
  });

  it("says so when npm did not run the script that brings the workspace's Node", () => {
    writeFileSync(path.join(root, 'npm-without-scripts'), '');
    expect(install().stderr).toContain('install scripts were kept from running');
  });
});
