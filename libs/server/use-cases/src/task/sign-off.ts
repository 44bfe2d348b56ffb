import { holdersNow, startSignOff as begin } from '@shixiao/collaboration';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import { actOnTask } from './act-on-task.ts';
import { staleTask } from './assign.ts';
import { earlierSteps } from './earlier-steps.ts';
import { readTask, saveWork, takeTask } from './find-task.ts';
import { isWithin, peopleUnknown, roleMissing } from './people-of-task.ts';
import { standingOf } from './standing.ts';
import { recordTask, taskAnswer, tellWorklists } from './task-news.ts';
import { notAsked, refusalOfSignOff, taskEnded } from './task-refusals.ts';

/** 会签, 或签, 依次: several people sign before the task goes back to whoever asked them, who then does what it is for. */
export const startSignOff: Act<'startSignOff'> = async (scope, input) => {
  const atHand = await takeTask(scope, 'Mutation.startSignOff', input.taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  if (work.severalSign && work.signOff && !work.signOff.end) return refused('SignOffRunning', {});
  const { holdsAs } = standingOf(scope.caller, task, work);
  if (holdsAs === undefined || holdsAs !== task.assignee) return notAsked();
  const stale = await staleTask(scope, atHand, input);
  if (stale) return stale;
  const { personIds, shape } = input;
  const unknown = await peopleUnknown(scope, personIds, 'personIds');
  if (unknown) return unknown;
  for (const person of personIds) {
    if (!(await isWithin(scope, task, person))) return roleMissing(scope, task, person, ['personIds']);
  }
  const steps = (await earlierSteps(scope, task)).map(({ id }) => id);
  const begun = begin(shape, personIds, holdsAs, steps);
  if (!begun.ok) {
    const { refusal } = begun;
    // Beginning refuses nothing else.
    if (refusal.kind === 'askedAlready' || refusal.kind === 'noSigners') {
      return (await refusalOfSignOff(scope, task, refusal)) as ReturnType<typeof refused<'NoSigners'>>;
    }
    throw new Error(`A sign-off does not begin: ${refusal.kind}`);
  }
  await saveWork(scope, atHand, { signOff: begun.value, severalSign: true, holders: holdersNow(begun.value) });
  const after = await readTask(scope, task);
  recordTask(scope, task, { shape, personIds: [...personIds] }, holdsAs);
  tellWorklists(scope, after.task, after.work, atHand);
  return taskAnswer(after.task);
};

/** 签署. Whoever stands in for a signer signs in that seat, and both are named. */
export const signTask: Act<'signTask'> = async (scope, input) => {
  const atHand = await takeTask(scope, 'Mutation.signTask', input.taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  if (!work.severalSign) return notAsked();
  const { answersAs } = standingOf(scope.caller, task, work);
  const { reason, verdict } = input;
  const onBehalfOf = answersAs === undefined || answersAs === scope.caller.personId ? {} : { onBehalfOf: answersAs };
  const answer = await actOnTask(scope, atHand, {
    act: { type: 'sign', verdict, ...(reason != null && { reason }), ...onBehalfOf },
    person: answersAs,
  });
  return answer as Awaited<ReturnType<Act<'signTask'>>>;
};

/** 加签. */
export const addSigner: Act<'addSigner'> = async (scope, { taskId, personId, place }) => {
  const atHand = await takeTask(scope, 'Mutation.addSigner', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  if (!work.severalSign) return notAsked();
  const unknown = (await peopleUnknown(scope, [personId], 'personId')) ?? ((await isWithin(scope, task, personId)) ? undefined : unknownPerson());
  if (unknown) return unknown;
  const { answersAs } = standingOf(scope.caller, task, work);
  const answer = await actOnTask(scope, atHand, { act: { type: 'addSigner', signer: personId, place }, person: answersAs });
  return answer as Awaited<ReturnType<Act<'addSigner'>>>;
};

/** 减签. */
export const removeSigner: Act<'removeSigner'> = async (scope, { taskId, personId }) => {
  const atHand = await takeTask(scope, 'Mutation.removeSigner', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  if (!work.severalSign) return notAsked();
  const { answersAs } = standingOf(scope.caller, task, work);
  const answer = await actOnTask(scope, atHand, { act: { type: 'removeSigner', signer: personId }, person: answersAs });
  return answer as Awaited<ReturnType<Act<'removeSigner'>>>;
};

const unknownPerson = () => refused('InputInvalid', { inputProblems: [{ path: ['personId'], kind: 'unknownId', limit: null }] }, ['personId']);
