import { closeBlocker as close, reopenBlocker as reopen } from '@shixiao/collaboration';
import type { Act } from '../operations.ts';
import { completeStep } from '../process/complete-step.ts';
import { step } from '../process/running.ts';
import { partiesOf } from '../project/project-of.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { blockerOf, blockerWrongStatus, isBlocker, refusalOf, roundsOf, storeBlocker, takeBlocker, taskOfBlocker } from './blocker-of.ts';
import type { BlockerInHand } from './blocker-of.ts';

/** The enterprise says that the answer did not clear it: it is asked again, and the clock runs anew. */
export const reopenBlocker: Act<'reopenBlocker'> = async (scope, input) => {
  const taken = await takeBlocker(scope, 'Mutation.reopenBlocker', input);
  if (isRefusal(taken)) return taken;
  const { row, project, running } = taken;
  const { text } = input;
  const problems = found(textProblem(text, ['text']));
  if (problems.length > 0) return invalid(...problems);
  const parties = await partiesOf(scope, project);
  const checked = reopen(blockerOf(row), { by: partyOf(scope.caller), text, at: scope.now }, parties);
  if (!checked.ok) return refusalOf(row, checked.refusal, 'text');

  const done = await completeStep(scope, running, {
    elements: ['confirmBlockerCleared'],
    variables: { cleared: false },
    where: { blocker: isBlocker(row.id) },
  });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : blockerWrongStatus(row);
  const item = taskOfBlocker(done.running, row.id, 'respondToBlocker')?.id;
  if (item === undefined) throw new Error(`The process asks nobody to answer blocker ${row.id} again`);
  const again = reopen(blockerOf(row), { by: partyOf(scope.caller, done.onBehalfOf), text, at: scope.now }, parties);
  if (!again.ok) return refusalOf(row, again.refusal, 'text');
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { text }, onBehalfOf: done.onBehalfOf });
  return storeBlocker(scope, row, { status: 'open', rounds: roundsOf(row, again.value, { item }), item, escalatedAt: null });
};

/** The enterprise says that it stands in the way no more, whether it was answered or went away by itself. */
export const closeBlocker: Act<'closeBlocker'> = async (scope, input) => {
  const taken = await takeBlocker(scope, 'Mutation.closeBlocker', input);
  if (isRefusal(taken)) return taken;
  const { row, project } = taken;
  const comment = input.comment ?? null;
  const problems = found(textProblem(comment ?? '', ['comment']));
  if (problems.length > 0) return invalid(...problems);
  const parties = await partiesOf(scope, project);
  const checked = close(blockerOf(row), partyOf(scope.caller), scope.now, parties);
  if (!checked.ok) {
    return checked.refusal.kind === 'notAnEnterprise' ? refused('NotAllowed', { because: 'notTheEnterprise' }) : blockerWrongStatus(row);
  }
  const done = await end(scope, taken);
  if (isRefusal(done)) return done;
  const by = partyOf(scope.caller, done.onBehalfOf);
  const closed = close(blockerOf(row), by, scope.now, parties);
  if (!closed.ok) return blockerWrongStatus(row);
  const { jurisdictionId, projectId } = row;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { comment }, onBehalfOf: done.onBehalfOf });
  return storeBlocker(scope, row, {
    status: 'closed',
    rounds: roundsOf(row, closed.value),
    closedBy: by,
    closedAt: scope.now,
    closingComment: comment,
  });
};

/** Ends it in the process. While nobody has answered, the question itself is taken back. */
async function end(scope: CallerActScope, { row, running }: BlockerInHand) {
  const asked = taskOfBlocker(running, row.id, 'respondToBlocker');
  if (asked) {
    const start = [{ element: 'blockerCleared', scope: asked.parent }];
    const ended = await step(scope, running, { type: 'modify', cancel: [asked.id], start, reason: 'closeBlocker' });
    if (!ended.done) throw new Error(`Blocker ${row.id} does not end: ${JSON.stringify(ended.rejected)}`);
    return { onBehalfOf: undefined };
  }
  const done = await completeStep(scope, running, {
    elements: ['confirmBlockerCleared'],
    variables: { cleared: true },
    where: { blocker: isBlocker(row.id) },
  });
  if (isRefusal(done)) return done.__typename === 'TaskHeld' ? refused('NotAllowed', { because: 'notAsked' }) : blockerWrongStatus(row);
  return done;
}
