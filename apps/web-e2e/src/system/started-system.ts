import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const WORKSPACE = path.resolve(import.meta.dirname, '../../../..');

/** What was built; another build than the workspace's own can be named. */
const BUILD = process.env['SHIXIAO_BUILD'] ?? path.join(WORKSPACE, 'dist');
const SERVER = path.join(BUILD, 'api/main.js');
const GUARD = path.join(WORKSPACE, 'tools/start/end-with-parent.mjs');
const CLOCK = path.join(import.meta.dirname, 'clock-ahead.mjs');
const ADDRESS = /https?:\/\/[\w.-]+:\d+/;
const KEPT_LOG = 20_000;

/** The built system, running. */
export interface StartedSystem {
  /** Without a slash at the end. */
  readonly url: string;
  /** Of all demonstration accounts; never comes where that world is not loaded. */
  readonly password: Promise<string>;
  /** The end of what the server printed. */
  log(): string;
  /** Asks the server to stop and waits; its exit code. */
  stop(): Promise<number | null>;
  /** Ends the server without a word, as a power cut would. Its database server runs on. */
  kill(): Promise<void>;
}

export interface SystemOptions {
  readonly dataFolder: string;
  /** Default: a free one. */
  readonly port?: number;
  readonly args?: readonly string[];
  /** By how many days its clock is ahead of ours; default: 0. */
  readonly daysAhead?: number;
}

/** @throws Error with the log, when the server ends before it serves */
export async function startSystem({ dataFolder, port = 0, args = [], daysAhead = 0 }: SystemOptions): Promise<StartedSystem> {
  const server = spawn(process.execPath, ['--import', GUARD, '--import', CLOCK, SERVER, ...args], {
    cwd: WORKSPACE,
    env: { ...serverEnvironment(dataFolder), PORT: String(port), DAYS_AHEAD: String(daysAhead) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  const keep = (chunk: Buffer): void => {
    log = (log + chunk.toString()).slice(-KEPT_LOG);
  };
  const password = new Promise<string>((resolve) => {
    server.on('message', (told: { readonly kind?: string; readonly password?: string }) => {
      if (told.kind === 'demonstration' && told.password) resolve(told.password);
    });
  });
  server.stdout?.on('data', keep);
  server.stderr?.on('data', keep);
  return {
    url: await addressOf(server, () => log),
    password,
    log: () => log,
    async stop() {
      server.kill('SIGTERM');
      await ended(server);
      return server.exitCode;
    },
    async kill() {
      server.kill('SIGKILL');
      await ended(server);
    },
  };
}

/** Runs the built server's other mode, such as `verify-ledger`, to its end. */
export async function runCheck(name: string, dataFolder: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const check = spawn(process.execPath, [SERVER, name], { cwd: WORKSPACE, env: serverEnvironment(dataFolder), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  check.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  check.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(check, 'close')) as [number | null];
  return { code, said };
}

/** An empty data folder; the database server, which is another user where we are root, may pass into it. */
export async function newDataFolder(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shixiao-e2e-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * A data folder with the demonstration world of today in it: telling that world takes long, so it is copied where it was told before
 * (`SHIXIAO_WORLD`, the folder of a system that does not run); else it is empty, and the server tells it. Owners of the files stay who they are.
 */
export async function newDemonstration(): Promise<Awaited<ReturnType<typeof newDataFolder>>> {
  const made = await newDataFolder();
  const told = process.env['SHIXIAO_WORLD'];
  if (told) await run('cp', ['-a', `${told}/.`, made.folder]);
  return made;
}

/** Nothing of what Jest or whoever runs the tests has set for themselves. */
function serverEnvironment(dataFolder: string): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, DATABASE_URL: __, ...environment } = process.env;
  return { ...environment, DATA_FOLDER: dataFolder, WEB_FOLDER: path.join(BUILD, 'web') };
}

async function addressOf(server: ChildProcess, log: () => string): Promise<string> {
  for (;;) {
    const url = ADDRESS.exec(log())?.[0];
    if (url && (await answers(url))) return url;
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`The server ended before it served:\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}
