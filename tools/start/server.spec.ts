import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { firstAnswer, startServer } from './server.mjs';

/** In place of the server: notes each signal, and ends a moment after the first. */
const STAND_IN = `
  const { appendFileSync } = require('node:fs');
  const note = (what) => appendFileSync('notes', what + '\\n');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { note(signal); setTimeout(() => { note('ended'); process.exit(0); }, 200); });
  setInterval(() => {}, 1000);
  note('pid ' + process.pid);
  if (process.env.BREAKS) process.exit(3);
`;

/** In place of npm start: the same child handling, without packages, builds and database. */
const LAUNCHER = `
  const { startServer, stopOnSignal } = await import(${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'server.mjs')).href)});
  const server = await startServer({ node: process.execPath, args: ['-e', ${JSON.stringify(STAND_IN)}], cwd: process.cwd(), env: process.env, output: 'inherit' });
  const { signalled, wasSignalled } = stopOnSignal(() => server);
  const code = await server.exited;
  if (!wasSignalled()) process.exit(code);
  await signalled;
  process.exit(0);
`;

describe('the server as a child', () => {
  let folder: string;
  let launcher: ChildProcess;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'shixiao-server-'));
  });

  afterEach(() => {
    launcher.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is told once to stop upon %s, is waited for, and all ends well', async (signal) => {
    launch();
    await until(() => notes().length > 0);
    launcher.kill(signal);
    expect(await once(launcher, 'exit')).toEqual([0, null]);
    expect(notes().slice(1)).toEqual(['SIGTERM', 'ended']);
  });

  it('is told once although the signal comes twice, from the terminal and from npm', async () => {
    launch();
    await until(() => notes().length > 0);
    launcher.kill('SIGINT');
    await until(() => notes().length > 1);
    launcher.kill('SIGINT');
    expect(await once(launcher, 'exit')).toEqual([0, null]);
    expect(notes().slice(1)).toEqual(['SIGTERM', 'ended']);
  });

  it('does not hear what the terminal sends to the whole group', async () => {
    launch({ detached: true });
    await until(() => notes().length > 0);
    process.kill(-(launcher.pid ?? 0), 'SIGINT');
    expect(await once(launcher, 'exit')).toEqual([0, null]);
    expect(notes().slice(1)).toEqual(['SIGTERM', 'ended']);
  });

  it('stops by itself when whoever started it was killed', async () => {
    launch();
    await until(() => notes().length > 0);
    launcher.kill('SIGKILL');
    await until(() => notes().includes('ended'));
    expect(notes().slice(1)).toEqual(['SIGTERM', 'ended']);
  });

  it('passes on that it broke down', async () => {
    launch({ env: { ...process.env, BREAKS: '1' } });
    expect(await once(launcher, 'exit')).toEqual([3, null]);
  });

  function launch(options: { env?: NodeJS.ProcessEnv; detached?: boolean } = {}): void {
    launcher = spawn(process.execPath, ['--input-type=module', '-e', LAUNCHER], { cwd: folder, stdio: 'inherit', ...options });
  }

  function notes(): string[] {
    try {
      return readFileSync(path.join(folder, 'notes'), 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  }
});

describe('what the server tells whoever started it', () => {
  const start = (script: string) =>
    startServer({ node: process.execPath, args: ['-e', script], cwd: tmpdir(), env: process.env, output: 'inherit' });

  it('is the password of the demonstration accounts', async () => {
    const told = { kind: 'demonstration', password: 'rivers and hills', emails: {} };
    const server = await start(`process.send({ kind: 'other' }); process.send(${JSON.stringify(told)}); setInterval(() => {}, 1000)`);
    expect(await firstAnswer(server, async () => server.demonstration())).toEqual(told);
    await server.stop();
  });

  it('is waited for only as long as the server lives', async () => {
    expect(await firstAnswer(await start(''), async () => undefined)).toBeUndefined();
  });
});

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('Waited too long');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
