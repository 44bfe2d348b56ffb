import { currentVersion, firstPlan } from '@shixiao/collaboration';
import type { Milestone, Plan } from '@shixiao/collaboration';
import { insertRow, milestones, planVersions } from '@shixiao/persistence';
import type { ProjectRow } from '@shixiao/persistence';
import type { CallerActScope } from '../scope.ts';

/**
 * What follows, within the act, from the last signature: the promised milestones are the first version of the plan, approved by
 * whoever signed for the authority, and each is a row of its own before the process asks for its evidence.
 */
export async function agreementInForce(
  scope: CallerActScope,
  project: ProjectRow,
  promised: readonly Milestone[],
  approved: { readonly by: string; readonly organisation: string },
): Promise<Plan> {
  const plan = firstPlan(promised, approved.by, scope.now);
  const { number, milestones: planned, approvedBy, approvedAt } = currentVersion(plan);
  const { id: projectId, jurisdictionId } = project;
  const own = { projectId, jurisdictionId };
  await insertRow(scope.tx, planVersions, { ...own, number, milestones: planned, approvedBy, approvedFor: approved.organisation, approvedAt });
  for (const milestone of planned) {
    await insertRow(scope.tx, milestones, {
      ...own,
      id: scope.app.newId(),
      planId: milestone.id,
      title: milestone.name,
      dueOn: milestone.dueOn,
      content: milestone,
      attempts: [],
      status: 'planned',
      version: 1,
      changedAt: scope.now,
    });
  }
  return plan;
}
