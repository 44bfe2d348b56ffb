import type { Execution } from 'bpmn-engine';
import type { Client } from 'pg';
import { assertEnded, completeReview, PAYMENT, recoverInstance, startInstance } from '../memory/bpmn-engine.ts';
import type { Done, SourceContext } from '../memory/bpmn-engine.ts';
import { uuidv7 } from './uuid.ts';

/**
 * One whole instance whose state is one jsonb row, committed as often as our own: at the user task, at the service task, at
 * the end. It is recovered once, at the user task; the service task is answered without being brought back from its row.
 */
export async function runInstance(client: Client, sourceContext: SourceContext): Promise<void> {
  const id = uuidv7();
  await insert(client, id, stateOf(await startInstance(sourceContext)));

  const { version, state } = await load(client, id);
  let paid: Done | undefined;
  const execution = await recoverInstance(state, (_scope, done) => {
    paid = done;
  });
  completeReview(execution);
  await update(client, id, version, stateOf(execution));

  paid?.(null, PAYMENT);
  assertEnded(execution);
  await update(client, id, version + 1, JSON.stringify({ state: execution.state }));
}

function stateOf(execution: Execution): string {
  return JSON.stringify(execution.getState());
}

async function insert(client: Client, id: string, state: string): Promise<void> {
  const text = 'insert into engine_state (id, version, state) values ($1, 1, $2)';
  await client.query({ name: 'insert-engine-state', text, values: [id, state] });
}

async function load(client: Client, id: string): Promise<{ readonly version: number; readonly state: unknown }> {
  const text = 'select version, state from engine_state where id = $1';
  const { rows } = await client.query<{ version: number; state: unknown }>({ name: 'load-engine-state', text, values: [id] });
  const [row] = rows;
  if (row === undefined) throw new Error(`No bpmn-engine state ${id}`);
  return row;
}

async function update(client: Client, id: string, version: number, state: string): Promise<void> {
  const text = 'update engine_state set version = version + 1, state = $3 where id = $1 and version = $2';
  const { rowCount } = await client.query({ name: 'update-engine-state', text, values: [id, version, state] });
  if (rowCount !== 1) throw new Error(`bpmn-engine state ${id} was changed by somebody else`);
}
