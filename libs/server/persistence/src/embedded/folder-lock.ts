import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beginningOf } from './process-identity.ts';

/** Another process keeps its database in this folder. */
export class DataFolderInUse extends Error {
  readonly folder: string;
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}`);
    this.name = 'DataFolderInUse';
    this.folder = folder;
    this.pid = pid;
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

interface Owner {
  readonly pid: number;
  readonly began: string;
}

/** Locks of this process: it has the same identity as itself, and still may not open one folder twice. */
const held = new Set<string>();

/**
 * Takes a data folder for this process; a lock that a crashed process left behind is taken over. Should two processes take one
 * over in the same instant, PostgreSQL's own lock on its files stops the second.
 *
 * @throws DataFolderInUse
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = path.join(folder, 'owner.lock');
  if (held.has(file)) throw new DataFolderInUse(folder, process.pid);
  held.add(file);
  const mine = `${file}.${process.pid}`;
  try {
    const owner: Owner = { pid: process.pid, began: (await beginningOf(process.pid)) ?? '' };
    await writeFile(mine, JSON.stringify(owner), { mode: 0o600 });
    while (!(await linked(mine, file))) await removeStale(folder, file);
  } catch (error) {
    held.delete(file);
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
  return {
    async release() {
      await rm(file, { force: true });
      held.delete(file);
    },
  };
}

/** A link to a complete file appears at once, so that nobody reads half a lock. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeStale(folder: string, file: string): Promise<void> {
  const owner = await readOwner(file);
  if (owner && owner.began === (await beginningOf(owner.pid))) throw new DataFolderInUse(folder, owner.pid);
  const aside = `${file}.stale.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await rm(aside, { force: true });
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}
