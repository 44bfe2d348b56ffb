import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Passwords of the three roles of an embedded database: made once, readable by whoever owns the folder. */
export interface Credentials {
  /** PostgreSQL's own administrator; makes the others and is not used otherwise. */
  readonly keeper: string;
  /** Owns the tables; migrates. */
  readonly owner: string;
  /** Serves people; cannot change what is append-only. */
  readonly app: string;
}

export const ROLE_NAMES: Credentials = { keeper: 'shixiao_keeper', owner: 'shixiao_owner', app: 'shixiao_app' };

const fileIn = (folder: string): string => path.join(folder, 'credentials.json');

export async function readCredentials(folder: string): Promise<Credentials | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function makeCredentials(folder: string): Promise<Credentials> {
  const credentials = { keeper: password(), owner: password(), app: password() };
  const draft = `${fileIn(folder)}.new`;
  await writeFile(draft, JSON.stringify(credentials), { mode: 0o600 });
  await rename(draft, fileIn(folder));
  return credentials;
}

const password = (): string => randomBytes(24).toString('hex');
