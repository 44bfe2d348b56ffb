import { isReasonGiven } from '@shixiao/collaboration';
import type { TaskWorkRow } from '@shixiao/persistence';
import { step } from '../process/running.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { actOnTask } from './act-on-task.ts';
import { staleTask } from './assign.ts';
import { earlierSteps } from './earlier-steps.ts';
import { readTask, saveWork, takeTask } from './find-task.ts';
import type { TaskAtHand } from './find-task.ts';
import { standingOf } from './standing.ts';
import { recordTask, taskAnswer } from './task-news.ts';
import { notAsked, personKnown, taskEnded } from './task-refusals.ts';

/** 退回: the process goes back to an earlier step of the same stage, with a reason that stays on record. */
export const returnTask: Act<'returnTask'> = async (scope, input) => {
  const atHand = await takeTask(scope, 'Mutation.returnTask', input.taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { holdsAs } = standingOf(scope.caller, task, work);
  if (holdsAs === undefined) return notAsked();
  const stale = await staleTask(scope, atHand, input);
  if (stale) return stale;
  const { toStep, reason } = input;
  const answer = await actOnTask(scope, atHand, {
    act: { type: 'return', toStep, reason },
    person: holdsAs,
    then: async () => {
      await goBack(scope, atHand, toStep, reason);
      return { endedAs: 'returned', endedReason: reason } satisfies Partial<TaskWorkRow>;
    },
  });
  return answer as Awaited<ReturnType<Act<'returnTask'>>>;
};

/**
 * 撤回: what one handed in, while nobody has acted on it. Signers are no longer asked; a step that was completed by its form is
 * open again, with the same person.
 */
export const withdrawTask: Act<'withdrawTask'> = async (scope, { taskId, reason }) => {
  const atHand = await takeTask(scope, 'Mutation.withdrawTask', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['reason']);
  if (work.severalSign && work.signOff && !work.signOff.end) {
    const answer = await actOnTask(scope, atHand, { act: { type: 'withdraw' } });
    return answer as Awaited<ReturnType<Act<'withdrawTask'>>>;
  }
  const { personId } = scope.caller;
  if (work.submittedBy !== personId) return refused('NotAllowed', { because: 'notTheSubmitter' });
  const actor = task.assignee ?? work.changedBy;
  if (actor !== null && actor !== personId && work.version > 1) return refused('ActedOnAlready', { person: await personKnown(scope, actor) });
  const from = (await earlierSteps(scope, task)).filter(({ doneBy }) => doneBy === personId).at(-1);
  if (!from) return notAsked();
  await goBack(scope, atHand, from.id, reason);
  await saveWork(scope, atHand, { endedAs: 'withdrawn', endedReason: reason, holders: null });
  recordTask(scope, task, { toStep: from.id, reason });
  return taskAnswer((await readTask(scope, task)).task);
};

async function goBack(scope: CallerActScope, { task, running }: TaskAtHand, toStep: string, reason: string): Promise<void> {
  const scopeItem = running.instance.state.items.flat().find(({ id }) => id === task.item)?.parent;
  const start = { element: toStep, ...(scopeItem !== undefined && { scope: scopeItem }) };
  const done = await step(scope, running, { type: 'modify', cancel: [task.item], start: [start], reason });
  if (!done.done) throw new Error(`${task.element} does not go back to ${toStep}: ${JSON.stringify(done.rejected)}`);
}
