import type { BlockerFilter } from '@shixiao/contract';
import { blockers as table } from '@shixiao/persistence';
import type { BlockerRow, ProjectRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { isUuid } from '../lookup/find-project.ts';
import { afterCursor, pageOf, pageSize } from '../lookup/page.ts';
import type { PageArgs } from '../lookup/page.ts';
import type { Read } from '../operations.ts';
import { hasOfficialRole } from '../policy/officials.ts';
import type { CallerScope, Scope } from '../scope.ts';
import { findBlocker } from './blocker-of.ts';

export const blocker: Read<'blocker'> = async (scope, { id }) => (await findBlocker(scope, 'Query.blocker', id)) ?? null;

/** Blockers that the caller may see, the most urgent first. */
export const blockers: Read<'blockers'> = async (scope, args) => {
  const values: unknown[] = [];
  const $ = (value: unknown): string => `$${values.push(value)}`;
  return page(scope, [seenBy(scope, $), ...wantedBy(scope, args.filter, $)], values, args);
};

/** Those of one project, open ones first. */
export const blockersOfProject = (scope: Scope, { id }: ProjectRow, args: PageArgs) => page(scope, ['b.project_id = $1'], [id], args);

type Value = (value: unknown) => string;

/** What `@access` says, as a condition that an index answers. */
function seenBy({ caller }: CallerScope, $: Value): string {
  const seen = [
    ...(hasOfficialRole(caller) ? [`b.jurisdiction_id = any (${$(caller.jurisdictionIds)}::uuid[])`] : []),
    ...(caller.roles.includes('projectLead') ? [`p.party_ids @> array[${$(caller.organisationId)}::uuid]`] : []),
  ];
  return seen.length > 0 ? `(${seen.join(' or ')})` : 'false';
}

function wantedBy({ now }: Scope, filter: BlockerFilter | null | undefined, $: Value): readonly string[] {
  const { statuses, projectId, lights } = filter ?? {};
  const light = (): string => {
    const at = `${$(now)}::timestamptz`;
    return `coalesce(c.held_light, case when c.ends_at <= ${at} then 'overdue' when c.red_at <= ${at} then 'red'
      when c.yellow_at <= ${at} then 'yellow' else 'green' end)`;
  };
  return [
    ...(statuses ? [`b.status = any (${$(statuses)}::text[])`] : []),
    ...(projectId != null ? [isUuid(projectId) ? `b.project_id = ${$(projectId)}` : 'false'] : []),
    ...(lights ? [`c.id is not null and ${light()} = any (${$(lights)}::text[])`] : []),
  ];
}

/** What is open before what is answered before what is closed; of the same, what is due first. */
const RANK = `case b.status when 'open' then 0 when 'answered' then 1 else 2 end`;
const DUE = `coalesce(case when b.status = 'open' then c.ends_at end, 'infinity')`;

const isKey = (value: unknown): value is readonly [number, string, string] =>
  Array.isArray(value) && value.length === 3 && Number.isInteger(value[0]) && typeof value[1] === 'string' && isInstantText(value[1]) && typeof value[2] === 'string' && isUuid(value[2]);

const isInstantText = (text: string): boolean => text === 'infinity' || !Number.isNaN(Date.parse(text));

async function page({ sql, entities }: Scope, where: readonly string[], given: readonly unknown[], args: PageArgs) {
  const after = afterCursor(args, isKey);
  const values = [...given, ...(after ?? [])];
  const at = given.length;
  const next = after ? ` and (${RANK}, ${DUE}, b.id) > ($${at + 1}::integer, $${at + 2}::timestamptz, $${at + 3}::uuid)` : '';
  const { rows } = await sql.query<{ id: string; rank: number; due: string }>(
    `select b.id, ${RANK} as rank, (${DUE})::text as due
      from blocker b join project p on p.id = b.project_id left join clock c on c.instance_id = b.instance_id and c.item = b.item
      where ${where.join(' and ')}${next} order by ${RANK}, ${DUE}, b.id limit ${pageSize(args) + 1}`,
    values,
  );
  const full: readonly BlockerRow[] = rows.length === 0 ? [] : await entities.findBy(table, { id: In(rows.map(({ id }) => id)) });
  const byId = new Map(full.map((row) => [row.id, row]));
  const found = pageOf(rows, args, ({ rank, due, id }) => [rank, due, id]);
  return {
    ...found,
    edges: found.edges.flatMap(({ cursor, node }) => {
      const row = byId.get(node.id);
      return row ? [{ cursor, node: row }] : [];
    }),
  };
}
