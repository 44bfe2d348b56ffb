import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { commandOf, isAlive } from './process-identity.ts';
import type { SystemUser } from './system-user.ts';

const STOP_PATIENCE_MS = 30_000;
const START_PATIENCE_MS = 60_000;
/** What another try may cure: a port taken meanwhile, or what a killed server has not yet let go of. */
const PASSING = /could not bind|Address already in use|pre-existing shared memory|lock file "postmaster\.pid" already exists/;

export interface Cluster {
  readonly process: ChildProcess;
  readonly port: number;
}

export const clusterIn = (folder: string): string => path.join(folder, 'cluster');

/** Makes PostgreSQL's files, once. They get their name when they are whole, so that a crash leaves nothing half-made. */
export async function initialise(folder: string, binaries: Binaries, user: SystemUser, keeper: Keeper): Promise<void> {
  const cluster = clusterIn(folder);
  if (await exists(path.join(cluster, 'PG_VERSION'))) return;
  const draft = `${cluster}.new`;
  const passwordFile = path.join(folder, 'keeper.password');
  try {
    await writeFile(passwordFile, keeper.password, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
    await initialiseAt(draft, binaries, user, [`--username=${keeper.name}`, `--pwfile=${passwordFile}`]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, cluster);
}

/**
 * Sorting and comparing is PostgreSQL's own business (`builtin`) and does not depend on the machine. What a letter is, trigram
 * search still asks the machine's locale, and by plain `C` no Chinese character is one; so the first that the machine has.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

async function initialiseAt(cluster: string, { initdb }: Binaries, user: SystemUser, flags: readonly string[]): Promise<void> {
  for (const letters of LETTERS) {
    await rm(cluster, { recursive: true, force: true });
    const { code, said } = await runToEnd(initdb, user, [
      ...flags,
      `--pgdata=${cluster}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${letters}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    if (code === 0) return;
    if (!said.includes('invalid locale name')) throw new Error(`PostgreSQL could not make its files:\n${said.slice(-4000)}`);
  }
}

export interface Keeper {
  readonly name: string;
  readonly password: string;
}

/** Starts the server on a free port of this machine and answers when it takes connections. */
export async function startServer(
  folder: string,
  binaries: Binaries,
  user: SystemUser,
  settings: Readonly<Record<string, string>>,
  isReady: (port: number) => Promise<boolean>,
): Promise<Cluster> {
  const until = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const port = await freePort();
    const child = await spawnServer(folder, binaries, user, port, settings);
    while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
      if (await isReady(port)) return { process: child, port };
      await pause(25);
    }
    await stopServer(child);
    const log = (await readFile(logIn(folder), 'utf8')).slice(-4000);
    if (!PASSING.test(log) || Date.now() >= until) throw new Error(`PostgreSQL did not start in ${folder}:\n${log}`);
    await pause(200);
  }
}

/** Ends all sessions, writes everything out and waits for the end; one that hangs is made to go. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const hanging = setTimeout(() => child.kill('SIGQUIT'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(hanging);
}

/**
 * A server whose owner was killed runs on without one. It is ended like any other; and a number in its file that meanwhile
 * belongs to somebody else is forgotten, as PostgreSQL would take that for a running server.
 */
export async function endOrphan(folder: string): Promise<void> {
  const file = path.join(clusterIn(folder), 'postmaster.pid');
  const pid = await readFile(file, 'utf8').then((text) => Number(text.split('\n')[0]), () => undefined);
  if (pid === undefined || !Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  if (!(await commandOf(pid)).includes(clusterIn(folder))) {
    await rm(file, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  const until = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(pid) && Date.now() < until) await pause(25);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  while (isAlive(pid)) await pause(25);
}

const logIn = (folder: string): string => path.join(folder, 'postgres.log');

async function spawnServer(
  folder: string,
  { postgres }: Binaries,
  user: SystemUser,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A file, not a pipe: the server must be able to write when we are gone.
  const log = await open(logIn(folder), 'w', 0o600);
  try {
    const child = spawn(postgres, ['-D', clusterIn(folder), '-p', String(port), ...flags], {
      ...user,
      // Ctrl-C in a terminal goes to all of a group; the server must outlive our own last transaction.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, LC_ALL: 'C' },
    });
    await once(child, 'spawn');
    return child;
  } finally {
    await log.close();
  }
}

async function runToEnd(
  program: string,
  user: SystemUser,
  flags: readonly string[],
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(program, flags, { ...user, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.join('') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
