import type { Accepted, EngineRecord, InstanceState, ItemId, RecordOf, RecordType } from '@shixiao/process-engine';
import type { Client } from 'pg';

/** What is known of an instance that is to be changed; a new one is version 0 with nothing recorded. */
export interface Stored {
  readonly version: number;
  /** How many records its history has. */
  readonly recorded: number;
  readonly state: InstanceState;
}

/** One prepared statement, which is one transaction. The instance's id is the first value. */
export interface Commit {
  readonly name: string;
  readonly text: string;
  readonly values: readonly [string, ...unknown[]];
}

export async function load(client: Client, id: string): Promise<Stored> {
  const text = 'select version, recorded, state from instance where id = $1';
  const { rows } = await client.query<Stored>({ name: 'load', text, values: [id] });
  const [stored] = rows;
  if (stored === undefined) throw new Error(`No instance ${id}`);
  return stored;
}

/**
 * Everything that a command changed, in one statement: one round trip, one transaction. The version that was loaded must
 * still be there; else nothing is written.
 */
export function commitOf(id: string, { version }: Pick<Stored, 'version'>, { state, records }: Accepted): Commit {
  const change: Change = { version, state, records };
  const instance = version === 0 ? insertInstance(change) : updateInstance(change);
  const parts = [instance, insertRecords(change), ...projectionParts(change)];
  return { ...statementOf(parts), values: [id, ...parts.flatMap((part) => part.values)] };
}

/** @throws Error on a conflict: nobody else changes the benchmark's instances. */
export async function commit(client: Client, { name, text, values }: Commit): Promise<void> {
  const { rowCount } = await client.query({ name, text, values: [...values] });
  if (rowCount !== 1) throw new Error(`Instance ${values[0]} was changed by somebody else`);
}

interface Change {
  readonly version: number;
  readonly state: InstanceState;
  readonly records: readonly EngineRecord[];
}

/** A piece of the statement, with a `?` for each value of its own; `$1` is the instance's id. */
interface Part {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

function insertInstance({ state, records }: Change): Part {
  return {
    name: 'start',
    sql: `saved as (insert into instance (id, version, recorded, state) values ($1, 1, ?, ?) returning id, 0 as recorded)`,
    values: [records.length, JSON.stringify(state)],
  };
}

function updateInstance({ version, state, records }: Change): Part {
  return {
    name: 'change',
    sql: `saved as (update instance set version = version + 1, recorded = recorded + ?, state = ?
      where id = $1 and version = ? returning id, old.recorded)`,
    values: [records.length, JSON.stringify(state), version],
  };
}

function insertRecords({ records }: Change): Part {
  return {
    name: 'records',
    sql: `history as (insert into record (instance_id, position, body)
      select id, saved.recorded + number, body from saved, jsonb_array_elements(?::jsonb) with ordinality as it (body, number))`,
    values: [JSON.stringify(records)],
  };
}

/** The worklist and the job queue follow from the records. */
function projectionParts({ records }: Change): readonly Part[] {
  const tasks = recordsOf(records, 'taskOpened').map(({ item, element, task }) => [item, JSON.stringify({ element, ...task })]);
  const jobs = recordsOf(records, 'jobOpened').map(({ item, jobType, type: _, ...job }) => [item, jobType, JSON.stringify(job)]);
  return [
    ...closing('task', recordsOf(records, 'taskClosed')),
    ...closing('job', recordsOf(records, 'jobClosed')),
    ...opening('task', 'item, body', '(?::integer, ?::jsonb)', tasks),
    ...opening('job', 'item, type, body', '(?::integer, ?, ?::jsonb)', jobs),
  ];
}

/** A row of parameters for each: PostgreSQL takes those with less effort than it takes a list apart. */
function opening(table: 'task' | 'job', columns: string, row: string, rows: readonly (readonly unknown[])[]): readonly Part[] {
  if (rows.length === 0) return [];
  return [
    {
      name: `open-${table}s-${rows.length}`,
      sql: `opened_${table}s as (insert into ${table} (instance_id, ${columns})
        select id, it.* from saved, (values ${rows.map(() => row).join(', ')}) as it)`,
      values: rows.flat(),
    },
  ];
}

function closing(table: 'task' | 'job', closed: readonly { readonly item: ItemId }[]): readonly Part[] {
  if (closed.length === 0) return [];
  return [
    {
      name: `close-${table}s-${closed.length}`,
      sql: `closed_${table}s as (delete from ${table} using saved where instance_id = id and item in (${closed.map(() => '?').join(', ')}))`,
      values: closed.map(({ item }) => item),
    },
  ];
}

function recordsOf<T extends RecordType>(records: readonly EngineRecord[], type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.type === type);
}

type Statement = Pick<Commit, 'name' | 'text'>;
const statements = new Map<string, Statement>();

/** The few shapes that occur are each prepared once per connection. */
function statementOf(parts: readonly Part[]): Statement {
  const name = parts.map((part) => part.name).join(' ');
  const known = statements.get(name);
  if (known) return known;
  let last = 1;
  const sql = parts.map((part) => part.sql).join(', ').replace(/\?/g, () => `$${(last += 1)}`);
  const statement = { name, text: `with ${sql} select id from saved` };
  statements.set(name, statement);
  return statement;
}
