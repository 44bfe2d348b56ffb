import { acceptProject as accept, isReasonGiven } from '@shixiao/collaboration';
import type { AcceptanceRefusal } from '@shixiao/collaboration';
import { separated } from '../milestone/milestone-of.ts';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { decidedAlready, staleAcceptance, storeAcceptance, takeAcceptance } from './acceptance-of.ts';
import type { AcceptanceInHand } from './acceptance-of.ts';
import { gateProblemsOf } from './gate.ts';

/** The authority accepts: every milestone was gone through and found as promised, by somebody who took no other part in it. */
export const acceptProject: Act<'acceptProject'> = async (scope, { acceptanceId, reason, expectedVersion }) => {
  const taken = await takeAcceptance(scope, 'Mutation.acceptProject', acceptanceId);
  if (isRefusal(taken)) return taken;
  const { row, project, state } = taken;
  if (row.state !== 'applied') return decidedAlready(scope, row);
  if (row.version !== expectedVersion) return staleAcceptance(scope, row);
  const problems = found(textProblem(reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['reason']);
  const checked = accept(state, partyOf(scope.caller), scope.now);
  if (!checked.ok) return refusalToAccept(scope, taken, checked.refusal);
  const gateProblems = await gateProblemsOf(scope, project, partyOf(scope.caller));
  if (gateProblems.length > 0) return refused('StageGateShut', { gateProblems });

  const done = await decide(scope, taken, 'accept');
  if (isRefusal(done)) return done;
  const by = partyOf(scope.caller, done.onBehalfOf);
  // Whoever is stood in for counts as well.
  const accepted = accept(state, by, scope.now);
  if (!accepted.ok) return refusalToAccept(scope, taken, accepted.refusal);
  putOnRecord(scope, taken, { outcome: 'accept', reason }, done.onBehalfOf);
  return storeAcceptance(scope, row, { state: 'accepted', acceptedBecause: reason, decidedBy: by, decidedAt: scope.now });
};

/** Something is defective: the enterprise is told what, and applies again. */
export const returnAcceptance: Act<'returnAcceptance'> = async (scope, { acceptanceId, reason, expectedVersion }) => {
  const taken = await takeAcceptance(scope, 'Mutation.returnAcceptance', acceptanceId);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  if (row.state !== 'applied') return decidedAlready(scope, row);
  if (row.version !== expectedVersion) return staleAcceptance(scope, row);
  const problems = found(textProblem(reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['reason']);
  const done = await decide(scope, taken, 'return');
  if (isRefusal(done)) return done;
  putOnRecord(scope, taken, { outcome: 'return', reason }, done.onBehalfOf);
  return storeAcceptance(scope, row, {
    state: 'returned',
    returnedBecause: reason,
    returnedAt: scope.now,
    decidedBy: partyOf(scope.caller, done.onBehalfOf),
    decidedAt: scope.now,
  });
};

async function decide(scope: CallerActScope, { row, running }: AcceptanceInHand, outcome: 'accept' | 'return') {
  const done = await completeStep(scope, running, { elements: ['acceptProject'], variables: { outcome } });
  if (!isRefusal(done)) return done;
  return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : decidedAlready(scope, row);
}

function putOnRecord(scope: CallerActScope, { row }: AcceptanceInHand, content: { readonly outcome: string; readonly reason: string }, onBehalfOf: string | undefined): void {
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content, onBehalfOf });
}

async function refusalToAccept(scope: CallerActScope, { row, milestones }: AcceptanceInHand, refusal: AcceptanceRefusal) {
  const named = (ids: readonly string[]) => milestones.filter(({ planId }) => ids.includes(planId));
  switch (refusal.kind) {
    case 'samePerson':
    case 'sameOrganisation':
    case 'verifierIsParty': {
      const clash = await separated(scope, refusal);
      return clash.__typename === 'VerifierIsParty' ? refused('NotAllowed', { because: 'notTheAuthority' }) : clash;
    }
    case 'unmarked':
      return refused('MilestonesUnmarked', { milestones: named(refusal.milestones) });
    case 'defective':
      return refused('MilestonesDefective', { milestones: named(refusal.milestones) });
    default:
      return decidedAlready(scope, row);
  }
}
