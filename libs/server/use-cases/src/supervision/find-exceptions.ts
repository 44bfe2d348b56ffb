import type { ExceptionKind } from '@shixiao/contract';
import type { Scope } from '../scope.ts';

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

/** Elements whose tasks the rules give to the supervisor. */
const SUPERVISED = `('superviseDecision', 'superviseBlocker', 'superviseAcceptance', 'superviseRectification')`;

/** `$1` now, `$2` jurisdictions. Each branch reads by an index or a small table. */
const ALL = `
  select 'late:' || c.id as id, 'late' as kind, c.jurisdiction_id, c.project_id, c.ends_at as since, c.instance_id, c.item, c.element, null as label
    from clock c where c.phase = 'running' and c.ends_at <= $1 and c.jurisdiction_id = any ($2::uuid[]) and c.project_id is not null
      and c.statutory #>> '{limit,bound}' = 'atMost'
  union all
  select 'escalated:' || t.instance_id || '.' || t.item, 'escalated', t.jurisdiction_id, t.project_id, t.opened_at, t.instance_id, t.item, t.element, null
    from task t where t.status = 'open' and t.assignee is null and t.candidate_groups && (select array_agg('supervisor@' || it) from unnest($2::uuid[]) it)
      and t.project_id is not null and t.element in ${SUPERVISED}
  union all
  select 'escalated:' || t.instance_id || '.' || t.item, 'escalated', t.jurisdiction_id, t.project_id, t.opened_at, t.instance_id, t.item, t.element, null
    from task t where t.status = 'open' and t.assignee is not null and t.element in ${SUPERVISED} and t.jurisdiction_id = any ($2::uuid[]) and t.project_id is not null
  union all
  select 'disputed:' || m.id, 'disputed', m.jurisdiction_id, m.project_id, m.changed_at, null, null, null, m.title
    from milestone m where m.status = 'disputed' and m.jurisdiction_id = any ($2::uuid[])
  union all
  select 'overridden:' || d.id, 'overridden', d.jurisdiction_id, d.project_id, d.decided_at, null, null, null, null
    from decision d where d.departure_reason is not null and d.jurisdiction_id = any ($2::uuid[])`;

const COLUMNS = `e.id, e.kind, e.jurisdiction_id as "jurisdictionId", e.project_id as "projectId", e.since, e.instance_id as "instanceId",
  e.item, e.element, e.label, i.instruction`;

interface Wanted {
  readonly kinds: readonly ExceptionKind[] | null;
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
}

/** Exceptions of jurisdictions, those that have stood longest first. */
export async function findExceptions({ sql, now }: Scope, jurisdictionIds: readonly string[], { kinds, after, limit }: Wanted): Promise<readonly ExceptionRow[]> {
  const { rows } = await sql.query<ExceptionRow>(
    `select ${COLUMNS} from (${ALL}) e left join instruction i on i.exception = e.id
      where ($3::text[] is null or e.kind = any ($3)) and ($4::timestamptz is null or (e.since, e.id) > ($4, $5::text))
      order by e.since, e.id limit $6`,
    [now, jurisdictionIds, kinds, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows;
}

export async function findException({ sql, now }: Scope, jurisdictionIds: readonly string[], id: string): Promise<ExceptionRow | undefined> {
  const { rows } = await sql.query<ExceptionRow>(
    `select ${COLUMNS} from (${ALL}) e left join instruction i on i.exception = e.id where e.id = $3`,
    [now, jurisdictionIds, id],
  );
  return rows[0];
}
