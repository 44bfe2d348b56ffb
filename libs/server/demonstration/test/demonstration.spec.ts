import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkReplay, loadRecords, openDatabase, verifyLedger } from '@shixiao/persistence';
import type { OpenDatabase } from '@shixiao/persistence';
import { loadDemonstration } from '../src/index.ts';

const folders: string[] = [];
let database: OpenDatabase;

beforeAll(async () => {
  for (const name of ['database', 'files']) folders.push(await mkdtemp(path.join(tmpdir(), `shixiao-demonstration-${name}-`)));
  const [dataFolder = '', filesFolder = ''] = folders;
  database = await openDatabase({ dataFolder });
  await loadDemonstration({ database, filesFolder, today: '2026-11-24T02:00:00.000Z' });
});

afterAll(async () => {
  await database.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function rows<Row extends object>(statement: string): Promise<readonly Row[]> {
  return (await database.read((sql) => sql.query<Row>(statement))).rows;
}

describe('the demonstration world', () => {
  it('has six projects at different stages of one lifecycle', async () => {
    const projects = await rows<{ title: string; stages: string[] }>('select title, stages from project order by created_at');
    expect(projects).toHaveLength(6);
    expect(projects.map(({ stages }) => stages)).toEqual([
      expect.arrayContaining(['acceptance']),
      expect.arrayContaining(['execution']),
      expect.arrayContaining(['execution']),
      ['decision'],
      ['consultation', 'expertScoring'],
      ['proposal'],
    ]);
  });

  it('has one decision that is overdue and a milestone that is in dispute', async () => {
    const overdue = await rows<{ element: string }>(`select element from task where status = 'open' and element = 'superviseDecision'`);
    expect(overdue).toHaveLength(1);
    expect(await rows(`select from milestone where status = 'disputed'`)).toHaveLength(1);
  });

  it('is on a ledger that verifies, and every process is what its records make of it', async () => {
    const [jurisdiction] = await rows<{ id: string }>('select id from jurisdiction');
    expect(await database.read((sql) => verifyLedger(sql, jurisdiction?.id ?? ''))).toMatchObject({ kind: 'holds' });
    for (const { id } of await rows<{ id: string }>('select id from process_instance')) {
      expect(await database.read((sql) => loadRecords(sql, id))).not.toHaveLength(0);
      expect(await database.read((sql) => checkReplay(sql, id))).toMatchObject({ kind: 'same' });
    }
  });

  it('marks everybody and everything in it as made up', async () => {
    expect(await rows('select from organisation where not is_demonstration')).toHaveLength(0);
    expect(await rows('select from person where not is_demonstration')).toHaveLength(0);
  });
});
