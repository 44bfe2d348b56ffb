import { milestones } from '@shixiao/persistence';
import type { MilestoneRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { isUuid } from '../lookup/find-project.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { Read } from '../operations.ts';
import { groupsOf, personsOfCaller } from '../policy/ability.ts';
import { findMilestone } from './milestone-of.ts';

export const milestone: Read<'milestone'> = async (scope, { id }) => (await findMilestone(scope, 'Query.milestone', id))?.row ?? null;

/**
 * Milestones that wait for the caller's check, the most urgent first: those whose task is open and asks the caller, whoever they
 * stand in for, or the body to which they belong. What a task is about stands beside it, by the plan's name for the milestone.
 */
export const verificationQueue: Read<'verificationQueue'> = async (scope, args) => {
  const after = afterCursor(args, isTextPair);
  const { rows } = await scope.sql.query<{ id: string; due: string }>(
    `select m.id, coalesce(t.due_at, 'infinity')::text as due
      from task t
      join task_work w on w.instance_id = t.instance_id and w.item = t.item
      join milestone m on m.project_id = t.project_id and m.plan_id = w.about
      where t.status = 'open' and t.element = 'verifyEvidence'
        and (t.assignee = any ($1::text[]) or (t.assignee is null and t.candidate_groups && $2::text[]))
        and ($3::timestamptz is null or (coalesce(t.due_at, 'infinity'), m.id) > ($3::timestamptz, $4::uuid))
      order by coalesce(t.due_at, 'infinity'), m.id limit ${pageSize(args) + 1}`,
    [personsOfCaller(scope.caller), groupsOf(scope.caller), ...(after && isUuid(after[1]) ? after : [null, null])],
  );
  const found: readonly MilestoneRow[] = rows.length === 0 ? [] : await scope.entities.findBy(milestones, { id: In(rows.map(({ id }) => id)) });
  const byId = new Map(found.map((row) => [row.id, row]));
  const page = pageOf(rows, args, ({ due, id }) => [due, id]);
  return {
    ...page,
    edges: page.edges.flatMap(({ cursor, node }) => {
      const row = byId.get(node.id);
      return row ? [{ cursor, node: row }] : [];
    }),
  };
};
