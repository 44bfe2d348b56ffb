import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { connect } from '../src/database/database.ts';
import { findRunning, startEmbedded } from '../src/embedded/embedded-postgres.ts';
import type { EmbeddedPostgres } from '../src/embedded/embedded-postgres.ts';
import { DataFolderInUse } from '../src/embedded/folder-lock.ts';
import { isAlive } from '../src/embedded/process-identity.ts';
import { query, temporaryFolder, useCleanup } from './real-database.ts';

const after = useCleanup();

async function emptyFolder(): Promise<string> {
  const folder = await temporaryFolder();
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function start(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded(folder);
  after(() => server.stop());
  return server;
}

describe('an embedded database', () => {
  it('keeps its data from one start to the next, and listens on a port that nobody else can reach', async () => {
    const folder = await emptyFolder();
    const first = await start(folder);
    await query(first.ownerUrl, `create table kept as select '证据' as word`);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select word from kept')).toEqual([{ word: '证据' }]);
    expect(await query(second.ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect((await stat(`${folder}/credentials.json`)).mode & 0o077).toBe(0);
  });

  it('sorts and searches Chinese text the same on every machine', async () => {
    const { ownerUrl } = await start(await emptyFolder());
    expect(
      await query(ownerUrl, `select datlocprovider::text as provider, datlocale as locale from pg_database where datname = current_database()`),
    ).toEqual([{ provider: 'b', locale: 'C.UTF-8' }]);
    await query(ownerUrl, 'create extension pg_trgm');
    const [found] = await query<{ likeness: number }>(ownerUrl, `select similarity('社区体育公园', '社区体育公园建设') as likeness`);
    expect(found?.likeness).toBeGreaterThan(0.5);
  });

  it('serves people by a role that is neither administrator nor owner', async () => {
    const { url } = await start(await emptyFolder());
    expect(await query(url, 'select rolsuper, rolcreaterole, current_user as name from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolcreaterole: false, name: 'shixiao_app' },
    ]);
  });

  it('refuses a folder that is open already, and opens it once it is free', async () => {
    const folder = await emptyFolder();
    const first = await start(folder);
    await expect(startEmbedded(folder)).rejects.toThrow(DataFolderInUse);
    await first.stop();
    await start(folder);
  });

  it('is found by a second process while it runs, and not afterwards', async () => {
    const folder = await emptyFolder();
    expect(await findRunning(folder)).toBeUndefined();
    const server = await start(folder);
    expect(await findRunning(folder)).toEqual({ url: server.url, ownerUrl: server.ownerUrl });
    await server.stop();
    expect(await findRunning(folder)).toBeUndefined();
  });

  it('has everything that was committed when it starts again after a kill', async () => {
    const folder = await emptyFolder();
    const first = await start(folder);
    await query(first.ownerUrl, 'create table act (id integer)');
    for (const id of [1, 2, 3]) await query(first.ownerUrl, 'insert into act values ($1)', [id]);
    const database = await connect(first.url);
    after(() => database.close());
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await expect(database.transaction(async ({ sql }) => sql.query('select 1'))).rejects.toThrow();
    await first.stop();

    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select id from act order by id')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('takes over from an owner that was killed and left its server running', async () => {
    const folder = await emptyFolder();
    const owner = spawn(process.execPath, [fileURLToPath(new URL('./owner-process.ts', import.meta.url)), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    after(async () => owner.kill('SIGKILL'));
    const [line] = (await once(owner.stdout, 'data')) as [Buffer];
    const left = Number(line.toString());
    await expect(startEmbedded(folder)).rejects.toMatchObject({ name: 'DataFolderInUse', pid: owner.pid });
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    expect(isAlive(left)).toBe(true);

    const server = await start(folder);
    expect(isAlive(left)).toBe(false);
    expect(await query(server.ownerUrl, 'select word from kept')).toEqual([{ word: 'kept' }]);
  });

  it('is not kept out by a number in its files that now belongs to another program', async () => {
    const folder = await emptyFolder();
    await (await start(folder)).stop();
    await writeFile(`${folder}/cluster/postmaster.pid`, `${process.pid}\n${folder}/cluster\n0\n5432\n`);
    await writeFile(`${folder}/owner.lock`, JSON.stringify({ pid: process.pid, began: 'at another time' }));
    await start(folder);
  });
});
