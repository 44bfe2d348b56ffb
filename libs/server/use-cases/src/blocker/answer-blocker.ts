import { answerBlocker as answer } from '@shixiao/collaboration';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { partiesOf } from '../project/project-of.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import { blockerOf, blockerWrongStatus, isBlocker, refusalOf, roundsOf, storeBlocker, takeBlocker } from './blocker-of.ts';

/** The authority says what it did, or why nothing can be done; its clock stops, late or not. */
export const answerBlocker: Act<'answerBlocker'> = async (scope, input) => {
  const taken = await takeBlocker(scope, 'Mutation.answerBlocker', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running } = taken;
  const { text, resolution } = input;
  const problems = found(textProblem(text, ['text']));
  if (problems.length > 0) return invalid(...problems);
  const parties = await partiesOf(scope, project);
  const refusal = answer(blockerOf(row), { by: partyOf(scope.caller), at: scope.now, text }, parties);
  if (!refusal.ok) return refusalOf(row, refusal.refusal, 'text');

  const done = await completeStep(scope, running, { elements: ['respondToBlocker'], where: { blocker: isBlocker(row.id) } });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : blockerWrongStatus(row);
  const { onBehalfOf } = done;
  const answered = answer(blockerOf(row), { by: partyOf(scope.caller, onBehalfOf), at: scope.now, text }, parties);
  if (!answered.ok) return refusalOf(row, answered.refusal, 'text');
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { resolution, text }, onBehalfOf });
  return storeBlocker(scope, row, { status: 'answered', rounds: roundsOf(row, answered.value, { resolution }) });
};
