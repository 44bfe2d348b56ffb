import type { Milestone, Plan } from '@shixiao/collaboration';
import { insertRow, milestones, planChangeRequests, planVersions } from '@shixiao/persistence';
import type { MilestoneRow, PlanChangeRequestRow, PlanVersionRow, ProjectRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched, rowsById } from '../lookup/batched.ts';
import { groupedBy } from '../review/grouped.ts';
import type { ActScope } from '../scope.ts';

/** A project's plan with all that it ever was, and what was asked to be changed, latest first. */
export interface PlanRows {
  readonly versions: readonly PlanVersionRow[];
  readonly requests: readonly PlanChangeRequestRow[];
}

export const planOfProject = batched<string, PlanRows>(async ({ entities }, projectIds) => {
  const where = { projectId: In([...projectIds]) };
  const [versions, requests] = await Promise.all([
    entities.find(planVersions, { where, order: { number: 'asc' } }),
    entities.find(planChangeRequests, { where, order: { requestedAt: 'desc', id: 'desc' } }),
  ]);
  const asked = groupedBy(requests, ({ projectId }) => projectId);
  return new Map([...groupedBy(versions, ({ projectId }) => projectId)].map(([id, rows]) => [id, { versions: rows, requests: asked.get(id) ?? [] }]));
});

export const planChangeRequestById = rowsById(planChangeRequests);

/** Milestones of the plan in force, in its order. */
export const milestonesOfProject = batched<string, readonly MilestoneRow[]>(async ({ entities }, projectIds) => {
  const rows = await entities
    .createQueryBuilder(milestones, 'm')
    .where('m.project_id = any (:ids) and m.dropped_at is null', { ids: [...projectIds] })
    .orderBy('m.due_on')
    .addOrderBy('m.plan_id')
    .getMany();
  return groupedBy(rows, ({ projectId }) => projectId);
});

/** As the rules see it. */
export function planOf({ versions, requests }: PlanRows): Plan {
  const pending = requests.find(({ status }) => status === 'pending');
  return {
    versions: versions.map(({ number, milestones: promised, approvedBy, approvedAt, change }) => ({
      number,
      milestones: promised,
      approvedBy,
      approvedAt,
      ...(change && { change }),
    })),
    refused: [],
    ...(pending && { request: requestOf(pending) }),
  };
}

export const requestOf = ({ onVersion, milestones: wanted, reason, requestedBy, requestedAt }: PlanChangeRequestRow) => ({
  onVersion,
  milestones: wanted,
  reason,
  by: requestedBy,
  at: requestedAt,
});

/** One more milestone to be carried out. */
export async function promise(scope: ActScope, { id: projectId, jurisdictionId }: ProjectRow, content: Milestone): Promise<void> {
  await insertRow(scope, milestones, {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    planId: content.id,
    title: content.name,
    dueOn: content.dueOn,
    content,
    attempts: [],
    status: 'planned',
    version: 1,
    changedAt: scope.now,
  });
}
