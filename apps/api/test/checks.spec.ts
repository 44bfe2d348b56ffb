import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendToLedger, openDatabase } from '@shixiao/persistence';
import type { OpenDatabase } from '@shixiao/persistence';
import { openApplication } from '@shixiao/use-cases';
import { Client } from 'pg';
import type { CheckedPlace } from '../src/checks/place.ts';
import { runCheck } from '../src/checks/run-check.ts';
import { createPeople } from './people.ts';
import type { People } from './people.ts';
import { temporaryFolder } from './real-server.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let folder: string;
let place: CheckedPlace;
let database: OpenDatabase;
let people: People;

beforeAll(async () => {
  folder = await temporaryFolder();
  place = { databaseUrl: undefined, dataFolder: folder, filesFolder: path.join(folder, 'files') };
  await mkdir(place.filesFolder);
  database = await openDatabase({ dataFolder: place.dataFolder });
  const app = await openApplication({ database, filesFolder: place.filesFolder });
  people = await createPeople({ app, database, url: '', close: () => database.close() });
  const act = { at: NOW, actor: 'p1', organisation: 'o1', act: 'draftCall', subject: 'c1', contentHash: sha256('content') };
  await database.transaction((tx) => appendToLedger(tx, { jurisdictionId: people.jurisdictionId, projectId: null }, [act, { ...act, subject: 'c2' }]));
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function check(name: string, at: CheckedPlace = place) {
  const lines: string[] = [];
  const code = await runCheck(name, at, (line) => lines.push(line));
  return { code, lines };
}

/** A file that was put to use, as its row says: `recorded` is the content it came in with. */
async function recordFile(number: number, fileName: string, recorded: string): Promise<void> {
  await database.dataSource.query(
    `insert into upload (id, jurisdiction_id, person_id, organisation_id, file_name, media_type, size, state, sha256, stored_as,
        used_as, created_at, expires_at, finished_at)
      values ($1, $2, $7, $8, $3, 'text/plain', $4, 'ready', $5, $3, 'consultation', $6, $6, $6)`,
    [`00000000-0000-7000-8000-00000000010${number}`, people.jurisdictionId, fileName, recorded.length, sha256(recorded), NOW, people.lead.id, people.enterpriseId],
  );
}

describe('verify-ledger', () => {
  it('finds a sound ledger and sound files so while the system runs, and says how far it looked', async () => {
    await recordFile(1, 'sound.txt', 'as recorded');
    await writeFile(path.join(place.filesFolder, 'sound.txt'), 'as recorded');
    const { code, lines } = await check('verify-ledger');
    expect(lines.at(0)).toMatch(/Ledger of 南海区: 2 entries, the chain holds/);
    expect(lines.at(-1)).toMatch(/All sound: 1 ledgers, 2 entries, 1 files/);
    expect(code).toBe(0);
  });

  it('names every file that is gone or is not what was put on record', async () => {
    await recordFile(2, 'changed.txt', 'as recorded');
    await writeFile(path.join(place.filesFolder, 'changed.txt'), 'as somebody wanted it');
    await recordFile(3, 'gone.txt', 'as recorded');
    const { code, lines } = await check('verify-ledger');
    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/File differs from what is on record: changed\.txt/),
      expect.stringMatching(/File is missing: gone\.txt/),
      expect.stringMatching(/2 breaks found/),
    ]);
    for (const file of ['changed.txt', 'gone.txt']) await writeFile(path.join(place.filesFolder, file), 'as recorded');
  });

  it('finds the entry at which the chain breaks', async () => {
    await asOwner('grant all on ledger_entry to current_user; alter table ledger_entry disable trigger user');
    await asOwner(`update ledger_entry set actor = 'p9' where sequence = 2`);
    const { code, lines } = await check('verify-ledger');
    expect(code).toBe(1);
    expect(lines.at(0)).toMatch(/Ledger of 南海区: .*\(hashDiffers\)/);
    await asOwner(`update ledger_entry set actor = 'p1' where sequence = 2`);
    expect((await check('verify-ledger')).code).toBe(0);
  });

  it('finds fault with data that are not there', async () => {
    const { code, lines } = await check('verify-ledger', { ...place, dataFolder: path.join(folder, 'nowhere') });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/There is no data folder/)]);
  });
});

describe('check-replay', () => {
  it('finds a process whose records are missing, and names it', async () => {
    expect(await check('check-replay')).toMatchObject({ code: 0 });
    const id = '00000000-0000-7000-8000-000000000201';
    await database.dataSource.query(
      `insert into process_instance (id, jurisdiction_id, process_id, process_version, version, recorded, phase, state, started_at, changed_at)
        select $1, $2, process_id, version, 1, 3, 'running', '{}', $3, $3 from deployed_model limit 1`,
      [id, people.jurisdictionId, NOW],
    );
    const { code, lines } = await check('check-replay');
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`Process instance ${id}: .*recordsMissing`)), expect.stringMatching(/1 process instances differ/)]);
  });
});

it('a name that is no check is left to whoever starts the server', async () => {
  expect((await check('--role=api')).code).toBeUndefined();
  expect((await check('constructor')).code).toBeUndefined();
});

it('data at rest are checked as well, and are at rest again afterwards', async () => {
  await database.close();
  expect((await check('verify-ledger')).code).toBe(0);
  database = await openDatabase({ dataFolder: place.dataFolder });
});

async function asOwner(statements: string): Promise<void> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
