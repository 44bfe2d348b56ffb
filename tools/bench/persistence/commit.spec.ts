import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apply } from '@shixiao/process-engine';
import type { EngineRecord, InstanceState, Library } from '@shixiao/process-engine';
import type { Client } from 'pg';
import { accepted, nextCommands, START } from '../memory/process-engine.ts';
import { libraryOf } from '../models/library.ts';
import { APPROVAL } from '../models/sources.ts';
import { commit, commitOf, load } from './commit.ts';
import { withDatabase } from './database.ts';
import { uuidv7 } from './uuid.ts';

describe('what is committed', () => {
  let client: Client;
  let library: Library;
  let close: () => void;
  let closed: Promise<void>;

  beforeAll(async () => {
    library = await libraryOf(APPROVAL);
    await new Promise<void>((ready, failed) => {
      closed = withDatabase(async (database) => {
        client = await database.connect();
        const tested = new Promise<void>((resolve) => {
          close = resolve;
        });
        ready();
        await tested;
      });
      closed.catch(failed);
    });
  }, 60_000);

  afterAll(async () => {
    close();
    await closed;
  }, 60_000);

  it('leaves a history that gives the stored state, and a task or a job while one is open', async () => {
    const id = uuidv7();
    let outcome = accepted(library, undefined, START);
    await commit(client, commitOf(id, 0, outcome));
    const open = [await waiting(client, id)];
    for (let [command] = nextCommands(outcome); command; [command] = nextCommands(outcome)) {
      const stored = await load(client, id);
      outcome = accepted(library, stored.state, command);
      await commit(client, commitOf(id, stored.version, outcome));
      open.push(await waiting(client, id));
    }

    const replayed = (await history(client, id)).flat().reduce<InstanceState | undefined>(apply, undefined);
    expect(open).toEqual([['task'], ['job'], []]);
    expect(await load(client, id)).toEqual({ version: 3, state: replayed });
  });

  it('is nothing at all when somebody else was faster', async () => {
    const id = uuidv7();
    const outcome = accepted(library, undefined, START);
    await commit(client, commitOf(id, 0, outcome));
    const stored = await load(client, id);
    const [command] = nextCommands(outcome);
    const late = commitOf(id, 7, accepted(library, stored.state, command!));

    await expect(commit(client, late)).rejects.toThrow('changed by somebody else');
    expect(await load(client, id)).toEqual(stored);
    expect(await waiting(client, id)).toEqual(['task']);
    expect(await history(client, id)).toEqual([outcome.records]);
  });
});

/** The records of each act, in order. */
async function history(client: Client, id: string): Promise<readonly (readonly EngineRecord[])[]> {
  const text = 'select records from act where instance_id = $1 order by version';
  const { rows } = await client.query<{ records: EngineRecord[] }>(text, [id]);
  return rows.map(({ records }) => records);
}

/** Which tables have something open for the instance. */
async function waiting(client: Client, id: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ kind: string }>(
    `select 'task' as kind from task where instance_id = $1 union all select 'job' from job where instance_id = $1`,
    [id],
  );
  return rows.map(({ kind }) => kind);
}
