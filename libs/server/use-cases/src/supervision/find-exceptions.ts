import type { ExceptionKind } from '@shixiao/contract';
import { budgetedSteps } from '../burden/burden.ts';
import type { Scope } from '../scope.ts';
import { SUPERVISED } from './say.ts';

/** An exception is not stored: it holds as long as what makes it one. Its id names that. */
export interface ExceptionRow {
  /** `<kind>:<what it hangs on>`. */
  readonly id: string;
  readonly kind: ExceptionKind;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly since: string;
  /** Of the task that it hangs on. */
  readonly instanceId: string | null;
  readonly item: number | null;
  /** Of the process, where a task or step is what it hangs on. */
  readonly element: string | null;
  /** A name in the words of who wrote it. */
  readonly label: string | null;
  readonly instruction: string | null;
}

declare module '@shixiao/contract' {
  interface Backing {
    ExceptionCase: ExceptionRow;
  }
}

const IN_SUPERVISED = `in (${SUPERVISED.map((element) => `'${element}'`).join(', ')})`;

/** A gap is told from this share of the way between baseline and target: nobody is called to account for how a figure was rounded. */
const FAR = 0.1;

/** `$1` now, `$2` jurisdictions, `$3` steps with the budgets of their stages. Each branch reads by an index or a small table. */
const ALL = `
  select 'late:' || c.id as id, 'late' as kind, c.jurisdiction_id, c.project_id, c.ends_at as since, c.instance_id, c.item, c.element, null as label
    from clock c where c.phase = 'running' and c.ends_at <= $1 and c.jurisdiction_id = any ($2::uuid[]) and c.project_id is not null
      and c.statutory #>> '{limit,bound}' = 'atMost'
  union all
  select 'escalated:' || t.instance_id || '.' || t.item, 'escalated', t.jurisdiction_id, t.project_id, t.opened_at, t.instance_id, t.item, t.element, null
    from task t where t.status = 'open' and t.assignee is null and t.candidate_groups && (select array_agg('supervisor@' || it) from unnest($2::uuid[]) it)
      and t.project_id is not null and t.element ${IN_SUPERVISED}
  union all
  select 'escalated:' || t.instance_id || '.' || t.item, 'escalated', t.jurisdiction_id, t.project_id, t.opened_at, t.instance_id, t.item, t.element, null
    from task t where t.status = 'open' and t.assignee is not null and t.element ${IN_SUPERVISED} and t.jurisdiction_id = any ($2::uuid[]) and t.project_id is not null
  union all
  select 'disputed:' || m.id, 'disputed', m.jurisdiction_id, m.project_id, m.changed_at, null, null, null, m.title
    from milestone m where m.status = 'disputed' and m.jurisdiction_id = any ($2::uuid[])
  union all
  select 'overridden:' || d.id, 'overridden', d.jurisdiction_id, d.project_id, d.decided_at, null, null, null, null
    from decision d where d.departure_reason is not null and d.jurisdiction_id = any ($2::uuid[])
  union all
  select 'overburdened:' || b.project_id || '.' || b.stage, 'overburdened', b.jurisdiction_id, b.project_id, min(b.at), b.instance_id, null, b.stage, null
    from (select e.jurisdiction_id, e.project_id, e.at, p.instance_id, s.stage, s.budget,
          sum(e.minutes) over (partition by e.project_id, s.stage order by e.at, e.id) as spent
        from burden_entry e join project p on p.id = e.project_id
          join jsonb_to_recordset($3::jsonb) as s (process text, element text, stage text, budget numeric) on s.process = e.process_id and s.element = e.element
        where e.jurisdiction_id = any ($2::uuid[])) b
    where b.spent > b.budget group by b.jurisdiction_id, b.project_id, b.instance_id, b.stage
  union all
  select 'gap:' || v.id, 'gap', v.jurisdiction_id, v.project_id, v.recorded_at, null, null, null, i.name
    from measurement v join proposal d on d.project_id = v.project_id
      cross join lateral jsonb_to_recordset(d.content -> 'indicators') as i (id text, name text, baseline numeric, target numeric)
      cross join lateral (select r.value from measurement r where r.project_id = v.project_id and r.indicator_id = v.indicator_id
        and r.taken_on = v.taken_on and r.kind = 'reported' order by r.number desc limit 1) r
    where v.kind = 'verified' and v.jurisdiction_id = any ($2::uuid[]) and i.id = v.indicator_id
      and abs(r.value - v.value) >= ${FAR} * abs(i.target - i.baseline)`;

const COLUMNS = `e.id, e.kind, e.jurisdiction_id as "jurisdictionId", e.project_id as "projectId", e.since, e.instance_id as "instanceId",
  e.item, e.element, e.label, i.instruction`;

interface Wanted {
  readonly kinds: readonly ExceptionKind[] | null;
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
}

/** Exceptions of jurisdictions, those that have stood longest first. */
export async function findExceptions(scope: Scope, jurisdictionIds: readonly string[], { kinds, after, limit }: Wanted): Promise<readonly ExceptionRow[]> {
  const { rows } = await scope.sql.query<ExceptionRow>(
    `select ${COLUMNS} from (${ALL}) e left join instruction i on i.exception = e.id
      where ($4::text[] is null or e.kind = any ($4)) and ($5::timestamptz is null or (e.since, e.id) > ($5, $6::text))
      order by e.since, e.id limit $7`,
    [...(await whatCounts(scope, jurisdictionIds)), kinds, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows;
}

export async function findException(scope: Scope, jurisdictionIds: readonly string[], id: string): Promise<ExceptionRow | undefined> {
  const { rows } = await scope.sql.query<ExceptionRow>(
    `select ${COLUMNS} from (${ALL}) e left join instruction i on i.exception = e.id where e.id = $4`,
    [...(await whatCounts(scope, jurisdictionIds)), id],
  );
  return rows[0];
}

const whatCounts = async (scope: Scope, jurisdictionIds: readonly string[]): Promise<readonly unknown[]> => [
  scope.now,
  jurisdictionIds,
  JSON.stringify(await budgetedSteps(scope)),
];
