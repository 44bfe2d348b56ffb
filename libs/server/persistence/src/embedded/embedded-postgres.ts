import { chown, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { findBinaries } from './binaries.ts';
import { clusterIn, endOrphan, initialise, startServer, stopServer } from './cluster.ts';
import { makeCredentials, readCredentials, ROLE_NAMES } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { lockFolder } from './folder-lock.ts';
import { isAlive } from './process-identity.ts';
import { systemUser } from './system-user.ts';

/** Where a database is: one address for those who serve people, one for who owns the tables and migrates them. */
export interface Addresses {
  readonly url: string;
  readonly ownerUrl: string;
}

export interface EmbeddedPostgres extends Addresses {
  /** Process number of the server. */
  readonly pid: number;
  /** Settles when the server is gone, whether it was stopped or broke down. */
  readonly ended: Promise<void>;
  /** Ends the server, writes everything out, frees the folder. May be called again. */
  stop(): Promise<void>;
}

const DATABASE = 'shixiao';

/**
 * Starts a real PostgreSQL whose data are in `folder`; the first time, makes it. Nothing but this machine can reach it.
 *
 * @param settings of PostgreSQL, by name, beside its own
 * @throws DataFolderInUse while another process, or this one, has the folder open
 */
export async function startEmbedded(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const home = path.resolve(folder);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(home);
  try {
    const binaries = findBinaries();
    const user = await systemUser();
    if (user.uid !== undefined && user.gid !== undefined) await chown(home, user.uid, user.gid);
    const credentials = (await readCredentials(home)) ?? (await makeCredentials(home));
    await initialise(home, binaries, user, { name: ROLE_NAMES.keeper, password: credentials.keeper });
    await endOrphan(home);
    const cluster = await startServer(home, binaries, user, settings, (port) => isReady(port, credentials));
    const server = cluster.process;
    const kill = (): void => void server.kill('SIGINT');
    // Without a chance to wait, the server is at least told to end; it does so by itself.
    process.once('exit', kill);
    const ended = new Promise<void>((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) resolve();
      else server.once('exit', () => resolve());
    });
    const stop = async (): Promise<void> => {
      process.off('exit', kill);
      await stopServer(server);
      await lock.release();
    };
    try {
      await prepareDatabase(cluster.port, credentials);
    } catch (error) {
      await stopServer(server);
      throw error;
    }
    return { ...addressesAt(cluster.port, credentials), pid: server.pid ?? 0, ended, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Where the database of a folder is while some process has it open, for a second process that wants to look in. */
export async function findRunning(folder: string): Promise<Addresses | undefined> {
  const home = path.resolve(folder);
  const credentials = await readCredentials(home);
  const lines = await readFile(path.join(clusterIn(home), 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!credentials || !pid || !port || !isAlive(pid) || !(await isReady(port, credentials))) return undefined;
  return addressesAt(port, credentials);
}

function addressesAt(port: number, { app, owner }: Credentials): Addresses {
  const at = (name: string, password: string): string => `postgres://${name}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return { url: at(ROLE_NAMES.app, app), ownerUrl: at(ROLE_NAMES.owner, owner) };
}

/** Roles and database, where they are not there yet: a start that broke off goes on where it was. */
async function prepareDatabase(port: number, credentials: Credentials): Promise<void> {
  const client = keeperAt(port, credentials);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select rolname as name from pg_roles union all select datname from pg_database',
    );
    const there = new Set(rows.map(({ name }) => name));
    for (const role of ['owner', 'app'] as const) {
      const name = ROLE_NAMES[role];
      if (!there.has(name)) {
        await client.query(`create role ${name} login password ${client.escapeLiteral(credentials[role])}`);
      }
    }
    if (!there.has(DATABASE)) await client.query(`create database ${DATABASE} owner ${ROLE_NAMES.owner}`);
    // The job queue keeps its own tables, in a schema of its own.
    await client.query(`grant create on database ${DATABASE} to ${ROLE_NAMES.app}`);
  } finally {
    await client.end();
  }
}

async function isReady(port: number, credentials: Credentials): Promise<boolean> {
  const client = keeperAt(port, credentials);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function keeperAt(port: number, { keeper }: Credentials): Client {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: ROLE_NAMES.keeper,
    password: keeper,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  return client;
}
