import type { Accepted, EngineRecord, InstanceState, ItemId } from '@shixiao/process-engine';
import type { Client } from 'pg';

/** An instance as it was read. */
export interface Stored {
  readonly version: number;
  readonly state: InstanceState;
}

/** One prepared statement, which is one transaction. The instance's id is the first value. */
export interface Commit {
  readonly name: string;
  readonly text: string;
  readonly values: readonly [string, ...unknown[]];
}

export async function load(client: Client, id: string): Promise<Stored> {
  const { rows } = await client.query<[number, InstanceState]>({
    name: 'load',
    text: 'select version, state from instance where id = $1',
    values: [id],
    rowMode: 'array',
  });
  const [row] = rows;
  if (row === undefined) throw new Error(`No instance ${id}`);
  const [version, state] = row;
  return { version, state };
}

/**
 * Everything that a command changed, in one statement: one round trip, one transaction. The version that was loaded (0 for
 * a new instance) must still be there; else nothing is written.
 */
export function commitOf(id: string, version: number, { state, records }: Accepted): Commit {
  const { openTasks, closedTasks, openJobs, closedJobs } = workOf(records);
  const shape: Shape = {
    isNew: version === 0,
    openTasks: openTasks.length / VALUES_PER_TASK,
    closedTasks: closedTasks.length,
    openJobs: openJobs.length / VALUES_PER_JOB,
    closedJobs: closedJobs.length,
  };
  return {
    ...statementOf(shape),
    values: [
      id,
      version,
      JSON.stringify(state),
      JSON.stringify(records),
      ...openTasks,
      ...closedTasks,
      ...openJobs,
      ...closedJobs,
    ],
  };
}

/** @throws Error on a conflict: nobody else changes the benchmark's instances. */
export async function commit(client: Client, { name, text, values }: Commit): Promise<void> {
  const { rowCount } = await client.query({ name, text, values: [...values] });
  if (rowCount !== 1) throw new Error(`Instance ${values[0]} was changed by somebody else`);
}

const VALUES_PER_TASK = 2;
const VALUES_PER_JOB = 3;

/** What the worklist and the job queue are to be told: the values of the rows to add, the items of those to take away. */
interface Work {
  readonly openTasks: readonly unknown[];
  readonly closedTasks: readonly ItemId[];
  readonly openJobs: readonly unknown[];
  readonly closedJobs: readonly ItemId[];
}

function workOf(records: readonly EngineRecord[]): Work {
  const openTasks: unknown[] = [];
  const closedTasks: ItemId[] = [];
  const openJobs: unknown[] = [];
  const closedJobs: ItemId[] = [];
  for (const record of records) {
    if (record.type === 'taskOpened') {
      openTasks.push(record.item, JSON.stringify({ element: record.element, ...record.task }));
    } else if (record.type === 'jobOpened') {
      const { element, retries, headers } = record;
      openJobs.push(record.item, record.jobType, JSON.stringify({ element, retries, headers }));
    } else if (record.type === 'taskClosed') closedTasks.push(record.item);
    else if (record.type === 'jobClosed') closedJobs.push(record.item);
  }
  return { openTasks, closedTasks, openJobs, closedJobs };
}

/** How many rows of each kind a statement is for; statements of one shape are the same. */
interface Shape {
  readonly isNew: boolean;
  readonly openTasks: number;
  readonly closedTasks: number;
  readonly openJobs: number;
  readonly closedJobs: number;
}

type Statement = Pick<Commit, 'name' | 'text'>;
const statements = new Map<string, Statement>();

/** The few shapes that occur are each prepared once per connection. */
function statementOf(shape: Shape): Statement {
  const { isNew, openTasks, closedTasks, openJobs, closedJobs } = shape;
  const name = `${isNew ? 'start' : 'change'} ${openTasks} ${closedTasks} ${openJobs} ${closedJobs}`;
  const known = statements.get(name);
  if (known) return known;
  const statement = { name, text: sqlOf(shape) };
  statements.set(name, statement);
  return statement;
}

/** Rows are written as parameters, which PostgreSQL takes with less effort than it takes a JSON list apart. */
function sqlOf({ isNew, openTasks, closedTasks, openJobs, closedJobs }: Shape): string {
  let last = 4;
  const next = (): string => `$${(last += 1)}`;
  const times = (count: number, row: () => string): string => Array.from({ length: count }, row).join(', ');
  const parts = [
    isNew
      ? 'saved as (insert into instance (id, version, state) values ($1, $2::integer + 1, $3) returning id, version)'
      : 'saved as (update instance set version = version + 1, state = $3 where id = $1 and version = $2 returning id, version)',
    'history as (insert into act (instance_id, version, records) select id, version, $4::jsonb from saved)',
  ];
  if (openTasks > 0) {
    const rows = times(openTasks, () => `(${next()}::integer, ${next()}::jsonb)`);
    parts.push(`opened_tasks as (insert into task select id, it.* from saved, (values ${rows}) as it)`);
  }
  if (closedTasks > 0) {
    parts.push(`closed_tasks as (delete from task using saved where instance_id = id and item in (${times(closedTasks, next)}))`);
  }
  if (openJobs > 0) {
    const rows = times(openJobs, () => `(${next()}::integer, ${next()}, ${next()}::jsonb)`);
    parts.push(`opened_jobs as (insert into job select id, it.* from saved, (values ${rows}) as it)`);
  }
  if (closedJobs > 0) {
    parts.push(`closed_jobs as (delete from job using saved where instance_id = id and item in (${times(closedJobs, next)}))`);
  }
  return `with ${parts.join(', ')} select id from saved`;
}
