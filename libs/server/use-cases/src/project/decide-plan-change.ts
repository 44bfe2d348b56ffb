import { approveChange, isReasonGiven, refuseChange, requestChange } from '@shixiao/collaboration';
import type { PlanRefusal } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { changeRow, insertRow, planChangeRequests, planVersions } from '@shixiao/persistence';
import type { PlanChangeRequestRow } from '@shixiao/persistence';
import { conflictWith } from '../conflict.ts';
import { personById } from '../lookup/directory.ts';
import { findProject, isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act, InputOf } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { ActScope, CallerActScope, Scope } from '../scope.ts';
import { carryOut } from './carry-out-plan-change.ts';
import { planChangeRequestById, planOf, planOfProject, requestOf } from './plan.ts';
import { partiesOf } from './project-of.ts';
import { metOf, rowsOf, shownProblems } from './request-plan-change.ts';

/** The wanted plan becomes the next version; milestones that are new, gone or moved are so in the running process, too. */
export const approvePlanChange: Act<'approvePlanChange'> = async (scope, input) => {
  const taken = await takeRequest(scope, 'Mutation.approvePlanChange', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running, plan } = taken;
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  const by = partyOf(scope.caller);
  const approved = approveChange(plan, by, scope.now, project.authorityId);
  if (!approved.ok) return refusalToDecide(scope, approved.refusal);
  const version = approved.value.versions.at(-1);
  if (!version) throw new Error('A plan has at least one version');
  // What was sound when it was asked for may not be any more, as milestones have been met meanwhile.
  const rows = await rowsOf(scope, project.id);
  const { enterprises } = await partiesOf(scope, project);
  const again = requestChange({ versions: plan.versions, refused: [] }, requestOf(row), metOf(rows), enterprises);
  if (!again.ok) {
    const { refusal } = again;
    if (refusal.kind === 'planUnsound') return refused('PlanUnsound', { planProblems: shownProblems(refusal.problems) });
    if (refusal.kind === 'planMovedOn') return refused('PlanMovedOn', { currentVersion: refusal.current });
  }
  const moved = await carryOut(scope, running, { project, rows, milestones: version.milestones });
  const done = await completeStep(scope, moved, { elements: ['approvePlanChange'], variables: { outcome: 'approve' } });
  if (isRefusal(done)) return notNow(done, row);
  const { jurisdictionId, projectId } = row;
  await insertRow(scope, planVersions, {
    projectId,
    jurisdictionId,
    number: version.number,
    milestones: version.milestones,
    change: version.change ?? null,
    approvedBy: scope.caller.personId,
    approvedFor: scope.caller.organisationId,
    approvedAt: scope.now,
  });
  return settle(scope, row, 'approved', input.reason, done.onBehalfOf);
};

/** The plan stays as it is. */
export const refusePlanChange: Act<'refusePlanChange'> = async (scope, input) => {
  const taken = await takeRequest(scope, 'Mutation.refusePlanChange', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running, plan } = taken;
  const kept = refuseChange(plan, partyOf(scope.caller), scope.now, project.authorityId, input.reason);
  if (!kept.ok) return refusalToDecide(scope, kept.refusal);
  const done = await completeStep(scope, running, { elements: ['approvePlanChange'], variables: { outcome: 'reject' } });
  if (isRefusal(done)) return notNow(done, row);
  return settle(scope, row, 'refused', input.reason, done.onBehalfOf);
};

/** A request that waits, as the caller saw it, with the process in hand. */
async function takeRequest(scope: CallerActScope, operation: Operation, input: InputOf<'refusePlanChange'>) {
  const { requestId, expectedVersion } = input;
  const seen = isUuid(requestId) ? await scope.load(planChangeRequestById, requestId) : undefined;
  const project = seen && (await findProject(scope, operation, seen.projectId));
  if (!seen || !project) return refused('NotFound', { id: requestId }, ['requestId']);
  const problems = found(textProblem(input.reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  const running = await takeInHand(scope, placeOfProject(project));
  const row = await scope.entities.findOneOrFail(planChangeRequests, { where: { id: seen.id }, lock: { mode: 'pessimistic_write' } });
  if (row.status !== 'pending') return doneAlready(scope, row);
  if (row.version !== expectedVersion) return conflictWith(scope, { __typename: 'PlanChangeRequest', ...row }, { at: row.requestedAt });
  const plan = planOf(await must(scope.load(planOfProject, project.id)));
  return { row, project, running, plan };
}

async function doneAlready({ load }: Scope, { decidedAt, decidedBy, requestedAt }: PlanChangeRequestRow) {
  const doneBy = decidedBy && (await must(load(personById, decidedBy.person)));
  return refused('DoneAlready', { doneAt: decidedAt ?? requestedAt, doneBy });
}

const notNow = (refusal: { readonly __typename: 'NotAtThisStep' | 'TaskHeld' }, { id }: PlanChangeRequestRow) =>
  refusal.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : refused('NotFound', { id }, ['requestId']);

async function refusalToDecide({ load }: Scope, refusal: PlanRefusal) {
  switch (refusal.kind) {
    case 'requesterDecides':
      return refused('SamePerson', { parts: ['reporter', 'judge'], person: await must(load(personById, refusal.person)) });
    case 'reasonMissing':
      return refused('ReasonMissing', {}, ['reason']);
    default:
      return refused('NotAllowed', { because: 'notTheAuthority' });
  }
}

async function settle(
  scope: ActScope & CallerActScope,
  row: PlanChangeRequestRow,
  status: 'approved' | 'refused',
  reason: string,
  onBehalfOf: string | undefined,
) {
  const changes = { status, decisionReason: reason, decidedBy: partyOf(scope.caller, onBehalfOf), decidedAt: scope.now };
  const saved = await changeRow(scope.tx, planChangeRequests, row, changes);
  if (saved.kind === 'conflict') throw new Error(`Plan change ${row.id} changed although it was locked`);
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { status, reason }, onBehalfOf });
  return { __typename: 'PlanChangeRequest' as const, ...row, ...changes, version: saved.version };
}
