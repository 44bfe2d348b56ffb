import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { Client } from 'pg';

export interface Migration {
  /** File name without ending; its number gives the order. */
  readonly name: string;
  readonly sql: string;
}

/** Any number, the same in every process that migrates this database. */
const LOCK = 7_203_114_802_355;

const HERE = new URL('./', import.meta.url);

/** The migrations that ship, in their order. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const files = (await readdir(HERE)).filter((file) => /^\d{4}-.*\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({ name: file.slice(0, -'.sql'.length), sql: await readFile(new URL(file, HERE), 'utf8') })),
  );
}

/**
 * Brings a database to the newest version, each migration in a transaction of its own. Of several that start at once one
 * migrates and the others wait for it. Answers the names of those that it ran.
 *
 * @param url as the owner of the tables
 * @throws Error when a migration that ran before has been changed, or is not known here: the database is newer than the program
 */
export async function migrate(url: string, migrations?: readonly Migration[]): Promise<readonly string[]> {
  const wanted = migrations ?? (await readMigrations());
  const rights = await readFile(new URL('rights.sql', HERE), 'utf8');
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<Applied>('select name, sha256 from migration');
    const pending = pendingAmong(wanted, rows);
    for (const migration of pending) await run(client, migration);
    await client.query(rights);
    return pending.map(({ name }) => name);
  } finally {
    // Ends the session, and with it the lock.
    await client.end();
  }
}

interface Applied {
  readonly name: string;
  readonly sha256: string;
}

function pendingAmong(wanted: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const known = new Map(wanted.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of applied) {
    const migration = known.get(name);
    if (!migration) throw new Error(`The database has migration ${name}, which this program does not know; use a newer one`);
    if (hashOf(migration) !== sha256) throw new Error(`Migration ${name} was changed after it had run; add another instead`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return wanted.filter(({ name }) => !done.has(name));
}

async function run(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [migration.name, hashOf(migration)]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`Migration ${migration.name} failed: ${(cause as Error).message}`, { cause });
  }
}

const hashOf = ({ sql }: Migration): string => createHash('sha256').update(sql).digest('hex');
