import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { openDatabase } from '../src/database/open-database.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';

/** A real PostgreSQL for the tests of one file, migrated, gone afterwards. */
export function useDatabase(): () => OpenDatabase {
  let folder: string | undefined;
  let database: OpenDatabase | undefined;
  beforeAll(async () => {
    folder = await temporaryFolder();
    database = await openDatabase({ dataFolder: folder });
  });
  afterAll(async () => {
    try {
      await database?.close();
    } finally {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    }
  });
  return () => {
    if (!database) throw new Error('The database did not start');
    return database;
  };
}

/** What a test has to undo, undone last first after each test, also when it failed. */
export function useCleanup(): (undo: () => Promise<unknown>) => void {
  const undos: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const undo of undos.splice(0).reverse()) await undo();
  });
  return (undo) => undos.push(undo);
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'shixiao-persistence-'));
}

/** The code that PostgreSQL gives an error, and the constraint that it names. */
export async function refusalOf(work: Promise<unknown>): Promise<{ readonly code?: string; readonly constraint?: string }> {
  try {
    await work;
  } catch (error) {
    const { code, constraint } = ((error as { driverError?: object }).driverError ?? error) as Record<string, string>;
    return { ...(code !== undefined && { code }), ...(constraint !== undefined && { constraint }) };
  }
  return {};
}

export { query } from './real-database-query.ts';
