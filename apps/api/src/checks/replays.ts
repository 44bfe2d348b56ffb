import { checkReplay } from '@shixiao/persistence';
import type { ReplayCheck } from '@shixiao/persistence';
import type { CheckedDatabase } from './place.ts';

export interface BrokenInstance {
  readonly id: string;
  readonly check: Exclude<ReplayCheck, { kind: 'same' }>;
}

export interface CheckedReplays {
  readonly instances: number;
  readonly records: number;
  readonly broken: readonly BrokenInstance[];
}

/** Whether every process stands where its records lead, each looked at as it was in one instant. */
export async function checkReplays(database: CheckedDatabase): Promise<CheckedReplays> {
  const { rows } = await database.read((sql) => sql.query<{ id: string }>('select id from process_instance order by id'));
  let records = 0;
  const broken: BrokenInstance[] = [];
  for (const { id } of rows) {
    const check = await database.transaction(async ({ sql }) => {
      await sql.query('set transaction isolation level repeatable read, read only');
      return checkReplay(sql, id);
    });
    if (check.kind === 'same') records += check.records;
    else broken.push({ id, check });
  }
  return { instances: rows.length, records, broken };
}
