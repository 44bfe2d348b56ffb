import type { Library } from '@shixiao/process-engine';
import type { Client } from 'pg';
import { readApproval } from '../memory/bpmn-engine.ts';
import type { Options } from '../options.ts';
import { interleaved, perSecond } from '../rounds.ts';
import type { Measured, Subject } from '../rounds.ts';
import { readAndWriteRows, writeRows } from './bare-rows.ts';
import { runInstance as runInBpmnEngine } from './bpmn-engine.ts';
import { connectClients, divided } from './clients.ts';
import { withDatabase } from './database.ts';
import { commitsOfInstance, runInstance } from './process-engine.ts';
import { EMPTY_TABLES } from './tables.ts';

export type Side = 'ours' | 'bpmnEngine' | 'floor' | 'readingFloor';

/** Whole instances per second, committed to PostgreSQL at every wait, by several clients at once. */
export async function measurePersisted(library: Library, options: Options): Promise<Measured<Side>> {
  const sourceContext = await readApproval();
  const commits = commitsOfInstance(library);
  const { ours, bpmnEngine } = options.persisted;
  return withDatabase(async (database) => {
    const clients = await connectClients(database);
    const keeper = await database.connect();
    const subject = (name: Side, count: number, work: (client: Client) => Promise<void>): Subject<Side> => ({
      name,
      async measure() {
        await keeper.query(EMPTY_TABLES);
        const value = await perSecond(count, () => divided(clients, count, work));
        await assertWritten(keeper, name, count);
        return value;
      },
    });
    return interleaved(
      [
        subject('ours', ours, (client) => runInstance(client, library)),
        subject('bpmnEngine', bpmnEngine, (client) => runInBpmnEngine(client, sourceContext)),
        subject('floor', ours, (client) => writeRows(client, commits)),
        subject('readingFloor', ours, (client) => readAndWriteRows(client, commits)),
      ],
      options,
    );
  });
}

/** A round that did not leave `count` finished instances behind is not worth its figure. */
async function assertWritten(client: Client, side: Side, count: number): Promise<void> {
  const text =
    side === 'bpmnEngine'
      ? `select count(*)::integer as ended, 0 as missing, 0 as open from engine_state where version = 3 and state->>'state' = 'idle'`
      : `select count(*)::integer as ended,
           (sum(version) - (select count(*) from act))::integer as missing,
           ((select count(*) from task) + (select count(*) from job))::integer as open
         from instance where state->>'phase' = 'completed'`;
  const { rows } = await client.query<{ ended: number; missing: number; open: number }>(text);
  const [row] = rows;
  if (row?.ended !== count || row.missing !== 0 || row.open !== 0) {
    throw new Error(`${side} was to leave ${count} ended instances and left ${JSON.stringify(row)}`);
  }
}
