import { projects as projectTable } from '@shixiao/persistence';
import type { ProjectRow } from '@shixiao/persistence';
import type { PortfolioCount, ProjectFilter } from '@shixiao/contract';
import { In } from 'typeorm';
import { containing } from '../lookup/containing.ts';
import { proposalOfProject } from '../lookup/directory.ts';
import { findProject, isUuid } from '../lookup/find-project.ts';
import { pageOf, afterCursor, pageSize } from '../lookup/page.ts';
import { meansIn } from '../indicator/means.ts';
import type { Read } from '../operations.ts';
import { isShownTo } from '../policy/handed-in.ts';
import type { CallerScope, Scope } from '../scope.ts';

/** One project. A draft that was never handed in is its proposers' own. */
export const project: Read<'project'> = async (scope, { id }) => {
  const row = (await findProject(scope, 'Query.project', id)) ?? (await findAsExpert(scope, id));
  if (!row) return null;
  const proposal = await scope.load(proposalOfProject, row.id);
  return proposal && !isShownTo(scope.caller, proposal) ? null : row;
};

/** An expert sees what they were asked to score. */
async function findAsExpert(scope: CallerScope, id: string): Promise<ProjectRow | undefined> {
  if (!isUuid(id) || !scope.caller.roles.includes('expert')) return undefined;
  const { rows } = await scope.sql.query(`select 1 from project p where p.id = $1 and ${ASKED_AS_EXPERT('$2')}`, [id, scope.caller.personId]);
  return rows.length > 0 ? ((await scope.entities.findOneBy(projectTable, { id })) ?? undefined) : undefined;
}

const ASKED_AS_EXPERT = (person: string): string =>
  `exists (select from task t where t.project_id = p.id and t.element = 'scoreProposal' and t.status <> 'cancelled'
      and (t.assignee = ${person}::text or ${person}::text = any (t.candidate_users)))`;

const PHASES: Readonly<Record<string, readonly string[]>> = {
  closed: ['closed', 'completed'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn', 'terminated', 'cancelled'],
};
const OVER = Object.values(PHASES).flat();

interface Wanted {
  readonly where: string;
  readonly values: readonly unknown[];
}

/** Which projects the caller may see, and of those which they want: what `@access` says, as conditions that an index answers. */
function wantedBy({ caller }: CallerScope, filter: ProjectFilter | null | undefined, now: string, officialsOnly = false): Wanted {
  const values: unknown[] = [];
  const $ = (value: unknown): string => `$${values.push(value)}`;
  const has = (...roles: readonly string[]): boolean => caller.roles.some((role) => roles.includes(role));
  const own = $(caller.organisationId);
  const seen = [
    ...(has('caseOfficer', 'approver', 'supervisor', ...(officialsOnly ? [] : ['processDesigner'])) ? [`p.jurisdiction_id = any (${$(caller.jurisdictionIds)}::uuid[])`] : []),
    ...(!officialsOnly && has('projectLead', 'verifier') ? [`p.party_ids @> array[${own}::uuid]`] : []),
    ...(!officialsOnly && has('expert') ? [ASKED_AS_EXPERT($(caller.personId))] : []),
  ];
  const all = [
    `(${seen.length > 0 ? seen.join(' or ') : 'false'})`,
    `(p.lead_organisation_id = ${own} or not exists (select from proposal q where q.project_id = p.id and q.submitted_at is null
      and not (q.proposers @> array[${own}::uuid])))`,
  ];
  const { stages, phases, lights, jurisdictionId, organisationId, text } = filter ?? {};
  if (stages) all.push(`p.stages && ${$(stages)}::text[]`);
  if (phases) {
    const ended = phases.flatMap((phase) => PHASES[phase] ?? []);
    const running = phases.includes('running') ? ` or p.status <> all (${$(OVER)}::text[])` : '';
    all.push(`(p.status = any (${$(ended)}::text[])${running})`);
  }
  if (jurisdictionId != null) {
    all.push(
      isUuid(jurisdictionId)
        ? `p.jurisdiction_id in (select j.id from jurisdiction j, jurisdiction at where at.id = ${$(jurisdictionId)}
            and j.region_code like regexp_replace(regexp_replace(at.region_code, '(00)+$', ''), '$', '%'))`
        : 'false',
    );
  }
  if (organisationId != null) all.push(isUuid(organisationId) ? `p.party_ids @> array[${$(organisationId)}::uuid]` : 'false');
  if (text != null && text.trim() !== '') {
    const number = /^(?:\d{4}-)?0*(\d{1,15})$/.exec(text.trim())?.[1];
    const like = $(containing(text.trim()));
    all.push(`(p.title ilike ${like}${number === undefined ? '' : ` or p.number = ${$(number)}::bigint`})`);
  }
  if (lights) all.push(`${LIGHT($(now))} = any (${$(lights)}::text[])`);
  return { where: all.join(' and '), values };
}

/** As in the index by which the list is read. */
const NEAREST = `coalesce(p.nearest_limit_at, 'infinity'::timestamptz)`;
/** Of the limit that ends first of those that run. */
const LIGHT = (now: string): string => `coalesce((select case
    when c.ends_at <= ${now}::timestamptz then 'overdue'
    when c.red_at <= ${now}::timestamptz then 'red'
    when c.yellow_at <= ${now}::timestamptz then 'yellow' else 'green' end
  from clock c where c.project_id = p.id and c.phase = 'running' and c.ends_at is not null order by c.ends_at limit 1), 'green')`;

const isKey = (value: unknown): value is readonly [string | null, string] =>
  Array.isArray(value) && value.length === 2 && (value[0] === null || typeof value[0] === 'string') && typeof value[1] === 'string' && isUuid(value[1]);

/** Projects that the caller may see. */
export const projects: Read<'projects'> = async (scope, args) => {
  const { where, values } = wantedBy(scope, args.filter, scope.now);
  const latestFirst = args.order === 'changed';
  const key = latestFirst ? 'p.changed_at' : NEAREST;
  const after = afterCursor(args, isKey);
  const next = after
    ? ` and (${key}, p.id) ${latestFirst ? '<' : '>'} ($${values.length + 1}::timestamptz, $${values.length + 2}::uuid)`
    : '';
  const { rows } = await scope.sql.query<{ id: string; key: string }>(
    `select p.id, (${key})::text as key from project p where ${where}${next}
      order by ${key} ${latestFirst ? 'desc' : 'asc'}, p.id ${latestFirst ? 'desc' : 'asc'} limit ${pageSize(args) + 1}`,
    [...values, ...(after ?? [])],
  );
  const found = await byId(scope, rows.map(({ id }) => id));
  const page = pageOf(rows, args, (row) => [row.key, row.id]);
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const row = found.get(node.id);
    return row ? [{ cursor, node: row }] : [];
  });
  return { ...page, edges };
};

async function byId({ entities }: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, ProjectRow>> {
  const rows = ids.length === 0 ? [] : await entities.findBy(projectTable, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, row]));
}

/** How the projects of a jurisdiction stand, by stage and light; never by person. */
export const portfolio: Read<'portfolio'> = async (scope, { filter }) => {
  const { where, values } = wantedBy(scope, filter, scope.now, true);
  const light = LIGHT(`$${values.length + 1}`);
  const { rows } = await scope.sql.query<{ stage: string | null; light: string; count: number; total: number }>(
    `with seen as (select p.id, p.stages, ${light} as light from project p where ${where})
      select stage, light, count(*)::integer as count, (select count(*)::integer from seen) as total
        from seen left join lateral unnest(seen.stages) as it (stage) on true group by stage, light order by stage, light`,
    [...values, scope.now],
  );
  return {
    total: rows[0]?.total ?? 0,
    counts: rows.flatMap((row) => (row.stage === null ? [] : [{ stage: row.stage, light: row.light, count: row.count } as PortfolioCount])),
    ...(await meansIn(scope, { where, values })),
  };
};
