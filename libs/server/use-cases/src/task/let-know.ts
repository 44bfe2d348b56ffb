import type { Act } from '../operations.ts';
import { actOnTask } from './act-on-task.ts';
import { takeTask } from './find-task.ts';
import { peopleUnknown } from './people-of-task.ts';
import { standingOf } from './standing.ts';
import { notAsked, taskEnded } from './task-refusals.ts';
import { tellCopied, tellUrged } from '../notice/about-tasks.ts';

/** 抄送: asks nothing of anybody; it is a line of their digest. */
export const copyTask: Act<'copyTask'> = async (scope, { taskId, personIds }) => {
  const atHand = await takeTask(scope, 'Mutation.copyTask', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  const { holdsAs, answersAs, takesAs } = standingOf(scope.caller, task, work);
  const isPart = holdsAs ?? answersAs ?? takesAs ?? (task.closedBy === scope.caller.personId ? task.closedBy : undefined);
  if (isPart === undefined) return notAsked();
  const unknown = await peopleUnknown(scope, personIds, 'personIds');
  if (unknown) return unknown;
  const answer = await actOnTask(scope, atHand, { act: { type: 'copy', to: personIds } });
  await tellCopied(scope, task, personIds.filter((person) => !work.copiedTo.includes(person)));
  return answer as Awaited<ReturnType<Act<'copyTask'>>>;
};

/** 催办: once a day is a reminder, more often is pressure. */
export const urgeTask: Act<'urgeTask'> = async (scope, { taskId, message }) => {
  const atHand = await takeTask(scope, 'Mutation.urgeTask', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const answer = await actOnTask(scope, atHand, { act: { type: 'urge' } });
  if (answer.__typename === 'Task') await tellUrged(scope, task, work, message ?? null);
  return answer as Awaited<ReturnType<Act<'urgeTask'>>>;
};
