import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, migrate, startEmbedded } from '@shixiao/persistence';
import type { Addresses, Database } from '@shixiao/persistence';
import { Client } from 'pg';

/** One PostgreSQL with a database for each size, copied from one that holds the demonstration world. */
export interface Cluster {
  readonly folder: string;
  addressesOf(name: string): Addresses;
  /** A connection with every right: it loads what triggers would refuse, and looks at plans. */
  keeperOf(name: string): Promise<Client>;
  /** Copies the first database. */
  copy(name: string): Promise<void>;
}

const FIRST = 'shixiao';

/** Starts it, lets `prepare` fill the first database, and takes everything away when `work` is over. Durability is PostgreSQL's own. */
export async function withCluster<T>(prepare: (database: Database, folder: string) => Promise<void>, work: (cluster: Cluster) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shixiao-bench-api-'));
  // Loading writes much at once; what is measured writes little, and waits for the disk at every commit.
  const embedded = await startEmbedded(folder, { max_wal_size: '8GB' });
  const keepers: Client[] = [];
  try {
    await migrate(embedded.ownerUrl);
    await inFirst(embedded, (database) => prepare(database, folder));
    const { keeper: password } = JSON.parse(await readFile(path.join(folder, 'credentials.json'), 'utf8')) as { keeper: string };
    const keeperOf = async (name: string): Promise<Client> => {
      const { port } = new URL(embedded.url);
      const client = new Client({ host: '127.0.0.1', port: Number(port), user: 'shixiao_keeper', password, database: name });
      client.on('error', () => undefined);
      await client.connect();
      keepers.push(client);
      return client;
    };
    return await work({
      folder,
      keeperOf,
      addressesOf: (name) => ({ url: inDatabase(embedded.url, name), ownerUrl: inDatabase(embedded.ownerUrl, name) }),
      async copy(name) {
        await (await keeperOf('postgres')).query(`create database ${name} template ${FIRST} owner shixiao_owner`);
      },
    });
  } finally {
    await Promise.allSettled(keepers.map((client) => client.end()));
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const inDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: name }).href;

async function inFirst({ url }: Addresses, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await connect(url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
