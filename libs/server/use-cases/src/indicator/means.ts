import type { Scope } from '../scope.ts';
import { decimalText } from './measurements-of.ts';

/** `p` stands for the project. */
interface Wanted {
  readonly where: string;
  readonly values: readonly unknown[];
}

/**
 * Over the indicators of many projects: how much of what was promised the last independent figures found, and by how much reports for
 * the same days were above that. Nothing where nothing was measured.
 */
export async function meansIn({ sql }: Scope, { where, values }: Wanted) {
  const { rows } = await sql.query<{ attainment: string | null; gap: string | null }>(
    `with figure as (
        select distinct on (m.project_id, m.indicator_id) m.project_id, m.indicator_id, m.taken_on, m.value
        from measurement m join project p on p.id = m.project_id where m.kind = 'verified' and ${where}
        order by m.project_id, m.indicator_id, m.number desc
      ), promised as (
        select f.*, (i ->> 'baseline')::numeric as baseline, (i ->> 'target')::numeric as target
        from figure f join proposal q on q.project_id = f.project_id
          join lateral jsonb_array_elements(q.content -> 'indicators') i on i ->> 'id' = f.indicator_id
      )
      select avg((f.value - baseline) / (target - baseline)) as attainment, avg((said.value - f.value) / (target - baseline)) as gap
      from promised f left join lateral (
        select r.value from measurement r
        where r.project_id = f.project_id and r.indicator_id = f.indicator_id and r.taken_on = f.taken_on and r.kind = 'reported'
        order by r.number desc limit 1
      ) said on true
      where target <> baseline`,
    [...values],
  );
  const shown = (value: string | null | undefined): string | null => (value == null ? null : decimalText(Number(value)));
  return { meanAttainment: shown(rows[0]?.attainment), meanGap: shown(rows[0]?.gap) };
}
