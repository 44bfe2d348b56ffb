import { rm } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { connect } from '../src/database/database.ts';
import { startEmbedded } from '../src/embedded/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/migrations/migrate.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { evidence } from '../src/entities/parts.ts';
import { insertRow } from '../src/entities/rows.ts';
import { appendToLedger } from '../src/ledger/ledger-store.ts';
import { deploy } from '../src/process/deploy.ts';
import { query, temporaryFolder, useCleanup, useDatabase } from './real-database.ts';
import { uuidv7 } from './uuid.ts';
import { createProject, NOW, REVIEW } from './world.ts';

const open = useDatabase();
const after = useCleanup();

async function emptyDatabase(): Promise<string> {
  const folder = await temporaryFolder();
  after(() => rm(folder, { recursive: true, force: true }));
  const server = await startEmbedded(folder);
  after(() => server.stop());
  return server.ownerUrl;
}

describe('migrations', () => {
  it('make exactly the tables that the entities describe', async () => {
    const { dataSource } = open();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query: text }) => text)).toEqual([]);
  });

  it('make no table without an entity but their own', async () => {
    const { dataSource, ownerUrl } = open();
    const tables = await query<{ name: string }>(ownerUrl, `select tablename as name from pg_tables where schemaname = 'public' order by 1`);
    expect(tables.map(({ name }) => name)).toEqual([...dataSource.entityMetadatas.map(({ tableName }) => tableName), 'migration'].sort());
  });

  it('make every index that an entity names, also those that are not compared', async () => {
    const { dataSource, ownerUrl } = open();
    const made = new Set((await query<{ name: string }>(ownerUrl, 'select indexname as name from pg_indexes')).map(({ name }) => name));
    const named = dataSource.entityMetadatas.flatMap(({ indices }) => indices.map(({ name }) => name));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !made.has(name))).toEqual([]);
  });

  it('are found to differ where a table has a column and a check that no entity names', async () => {
    const { ownerUrl } = open();
    await query(ownerUrl, 'alter table call add column surplus text, add constraint surplus_given check (surplus is not null) not valid');
    after(() => query(ownerUrl, 'alter table call drop column surplus'));
    const { upQueries } = await open().dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.length).toBeGreaterThan(1);
  });

  it('run once, however often they are asked to', async () => {
    expect(await migrate(open().ownerUrl)).toEqual([]);
  });

  it('run once where several start at the same time, and all find the database ready', async () => {
    const url = await emptyDatabase();
    const ran = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const names = (await readMigrations()).map(({ name }) => name);
    expect(ran.filter((them) => them.length > 0)).toEqual([names]);
    expect((await query<{ name: string }>(url, 'select name from migration order by name')).map(({ name }) => name)).toEqual(names);
  });

  it('leave nothing of one that fails, and everything of those before it', async () => {
    const url = await emptyDatabase();
    const good = { name: '0001-good', sql: 'create table good ()' };
    const bad = { name: '0002-bad', sql: 'create table half (); select 1 / 0' };
    await expect(migrate(url, [good, bad])).rejects.toThrow('Migration 0002-bad failed: division by zero');
    expect(await query(url, `select to_regclass('good') is not null as good, to_regclass('half') is not null as half`)).toEqual([
      { good: true, half: false },
    ]);
  });

  it('refuse to go on when one was changed after it had run, or is from a newer program', async () => {
    const { ownerUrl } = open();
    const [first, ...rest] = await readMigrations();
    await expect(migrate(ownerUrl, [{ ...first!, sql: `${first!.sql} ` }, ...rest])).rejects.toThrow('was changed after it had run');
    await expect(migrate(ownerUrl, rest)).rejects.toThrow('does not know');
  });

  it('leave a database usable that has one role for everything, as a given DATABASE_URL may', async () => {
    const database = await openDatabase({ url: await emptyDatabase() });
    after(() => database.close());
    const { jurisdictionId, projectId, milestoneId, enterprise } = await createProject(database);
    await database.transaction(async (tx) => {
      await deploy(tx, { xml: REVIEW, decisions: [], at: NOW, by: 'designer' });
      await insertRow(tx, evidence, {
        id: uuidv7(),
        jurisdictionId,
        projectId,
        milestoneId,
        fileName: '现场.png',
        mediaType: 'image/png',
        size: 1,
        sha256: 'a'.repeat(64),
        capturedAt: NOW,
        uploadedAt: NOW,
        source: 'camera',
        proves: 'opened',
        reporterPersonId: enterprise.person,
        reporterOrganisationId: enterprise.organisation,
      });
      await tx.sql.query(
        `insert into process_instance (id, jurisdiction_id, process_id, process_version, phase, version, recorded, state, started_at, changed_at)
          values ($1, $2, 'review', 1, 'running', 1, 0, '{}', $3, $3)`,
        [uuidv7(), jurisdictionId, NOW],
      );
      const act = { at: NOW, actor: 'p', organisation: 'o', act: 'handInEvidence', subject: milestoneId, contentHash: 'a'.repeat(64) };
      await appendToLedger(tx, { jurisdictionId, projectId }, [act]);
    });
    const refused = database.read((sql) => sql.query('update evidence set size = 2'));
    await expect(refused).rejects.toThrow('permission denied');
  });

  it('take the rights to change what is append-only from the owner, too', async () => {
    const database = await connect(open().ownerUrl);
    after(() => database.close());
    await expect(database.transaction(({ sql }) => sql.query('truncate ledger_entry'))).rejects.toThrow('permission denied');
    await expect(database.transaction(({ sql }) => sql.query('delete from process_record'))).rejects.toThrow('permission denied');
  });
});
