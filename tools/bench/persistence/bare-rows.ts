import type { Client } from 'pg';
import { commit, load } from './commit.ts';
import type { Commit } from './commit.ts';
import { uuidv7 } from './uuid.ts';

/**
 * The floor: the same rows in the same commits, by the same statements, under a new id, with nothing read, decided or
 * serialised in between. No engine that keeps these rows could be faster.
 */
export async function writeRows(client: Client, commits: readonly Commit[]): Promise<void> {
  const id = uuidv7();
  for (const { name, text, values } of commits) {
    const [, ...rest] = values;
    await commit(client, { name, text, values: [id, ...rest] });
  }
}

/** The same with the state read before each commit but the first, as an engine must that keeps nothing in memory. */
export async function readAndWriteRows(client: Client, commits: readonly Commit[]): Promise<void> {
  const id = uuidv7();
  for (const [index, { name, text, values }] of commits.entries()) {
    if (index > 0) await load(client, id);
    const [, ...rest] = values;
    await commit(client, { name, text, values: [id, ...rest] });
  }
}
