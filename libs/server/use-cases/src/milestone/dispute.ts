import { disputeVerdict as dispute, resolveDispute as resolve, statusOfMilestone } from '@shixiao/collaboration';
import type { JsonValue } from '@shixiao/collaboration';
import { decisions, insertRow } from '@shixiao/persistence';
import type { ActScope, CallerActScope } from '../scope.ts';
import { personById } from '../lookup/directory.ts';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { step } from '../process/running.ts';
import { partiesOf } from '../project/project-of.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import {
  actingParty,
  attemptsOf,
  isMilestone,
  overOrDropped,
  progressOf,
  separated,
  storeMilestone,
  takeMilestone,
  taskOfMilestone,
  wrongStatus,
} from './milestone-of.ts';
import type { TakenMilestone } from './milestone-of.ts';

/** The enterprise does not accept "not met": a judge is asked, instead of the enterprise for more evidence. */
export const disputeVerdict: Act<'disputeVerdict'> = async (scope, input) => {
  const taken = await takeMilestone(scope, 'Mutation.disputeVerdict', input);
  if (isRefusal(taken)) return taken;
  const { row, project } = taken;
  if (overOrDropped(taken)) return wrongStatus(row.status);
  const problems = found(textProblem(input.reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  const raised = attemptsOf(row).at(-1)?.dispute;
  if (raised) {
    const doneBy = (await scope.load(personById, raised.raisedBy.person)) ?? null;
    return refused('DoneAlready', { doneAt: raised.at, doneBy });
  }
  const by = actingParty(scope.caller);
  const disputed = dispute(progressOf(row), { by, at: scope.now, reason: input.reason }, await partiesOf(scope, project));
  if (!disputed.ok) {
    switch (disputed.refusal.kind) {
      case 'notAnEnterprise':
        return refused('NotAllowed', { because: 'notTheEnterprise' });
      case 'reasonMissing':
        return refused('ReasonMissing', {}, ['reason']);
      default:
        return wrongStatus(row.status);
    }
  }
  if (!(await sendToJudge(scope, taken, input.reason))) return wrongStatus(row.status);
  announce(scope, taken, { by, reason: input.reason } as unknown as JsonValue);
  return storeMilestone(scope, row, { attempts: disputed.value.attempts, status: statusOfMilestone(disputed.value) });
};

/**
 * After "not met" the process has gone back to the enterprise, as most accept it. A dispute moves the token from there to the judge;
 * the engine keeps that on record as a move by hand, with the reason.
 */
async function sendToJudge(scope: ActScope, { running, row }: TakenMilestone, reason: string): Promise<boolean> {
  const task = taskOfMilestone(running, row, 'handInEvidence');
  if (!task) return false;
  const moved = await step(scope, running, {
    type: 'modify',
    cancel: [task.id],
    start: [{ element: 'resolveDispute', scope: task.parent }],
    reason,
  });
  if (!moved.done) throw new Error(`The dispute does not reach the judge: ${JSON.stringify(moved.rejected)}`);
  return true;
}

/** A judge, who neither reported nor verified, settles it for good. */
export const resolveDispute: Act<'resolveDispute'> = async (scope, input) => {
  const taken = await takeMilestone(scope, 'Mutation.resolveDispute', input);
  if (isRefusal(taken)) return taken;
  const { row, running } = taken;
  const problems = found(textProblem(input.reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  const verdict = input.isMet ? 'met' : 'notMet';
  const done = await completeStep(scope, running, {
    elements: ['resolveDispute'],
    variables: { verdict },
    where: { milestone: isMilestone(row) },
  });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : wrongStatus(row.status);
  const { onBehalfOf } = done;
  const by = actingParty(scope.caller, onBehalfOf);
  const resolved = resolve(progressOf(row), { by, at: scope.now, verdict, reason: input.reason });
  if (!resolved.ok) {
    const { refusal } = resolved;
    switch (refusal.kind) {
      case 'samePerson':
      case 'sameOrganisation': {
        const apart = await separated(scope, refusal);
        return apart.__typename === 'VerifierIsParty' ? wrongStatus(row.status) : apart;
      }
      case 'reasonMissing':
        return refused('ReasonMissing', {}, ['reason']);
      default:
        return wrongStatus(row.status);
    }
  }
  await insertRow(scope, decisions, {
    id: scope.app.newId(),
    jurisdictionId: row.jurisdictionId,
    projectId: row.projectId,
    milestoneId: row.id,
    verdict,
    reason: input.reason,
    departsFromMajority: false,
    dissent: [],
    decidedAt: scope.now,
    judgePersonId: scope.caller.personId,
    judgePrincipalId: onBehalfOf ?? null,
    judgeOrganisationId: scope.caller.organisationId,
  });
  announce(scope, taken, { by, verdict, reason: input.reason } as unknown as JsonValue, onBehalfOf);
  return storeMilestone(scope, row, { attempts: resolved.value.attempts, status: statusOfMilestone(resolved.value) });
};

function announce(scope: CallerActScope, { row }: TakenMilestone, content: JsonValue, onBehalfOf?: string): void {
  const { jurisdictionId, projectId, id } = row;
  scope.record({ jurisdictionId, projectId, subject: id, content, onBehalfOf });
}
