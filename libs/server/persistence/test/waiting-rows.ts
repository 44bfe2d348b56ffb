import type { InstanceState } from '@shixiao/process-engine';
import type { Database } from '../src/database/database.ts';

type Row = Readonly<Record<string, unknown>>;

/** An instance's rows in one of the tables that show it, as they lie in the database. */
export async function rowsOf({ dataSource }: Database, id: string, table: 'task' | 'timer' | 'subscription' | 'job'): Promise<Row[]> {
  const rows = (await dataSource.query(`select * from ${table} where instance_id = $1 order by item`, [id])) as Record<string, unknown>[];
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name.endsWith('_at') && value ? new Date(value as string) : value])),
  );
}

/** The same from the state alone: what waits in it. Written apart from the projections, which know only records. */
export function rowsOfState(state: InstanceState) {
  const items = state.items.flat().sort((a, b) => a.id - b.id);
  const date = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
  return {
    task: items.flatMap(({ id: item, element, wait }) =>
      wait?.for === 'task'
        ? [{ item, element, assignee: wait.assignee ?? null, candidate_groups: wait.candidateGroups ?? [], due_at: date(wait.dueDate) }]
        : [],
    ),
    timer: items.flatMap(({ id: item, element, wait }) => (wait?.for === 'timer' ? [{ item, element, due_at: date(wait.due) }] : [])),
    subscription: items.flatMap(({ id: item, element, wait }) => {
      if (wait?.for === 'message') return [{ item, element, kind: 'message', name: wait.name, correlation_key: wait.key ?? null }];
      return wait?.for === 'signal' ? [{ item, element, kind: 'signal', name: wait.name, correlation_key: null }] : [];
    }),
    job: items.flatMap(({ id: item, element, wait }) =>
      wait?.for === 'job' ? [{ item, element, type: wait.type, retries: wait.retries, retry_at: date(wait.retryAt) }] : [],
    ),
  };
}
