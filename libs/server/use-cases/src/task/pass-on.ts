import { tellAsked } from '../notice/about-tasks.ts';
import type { Act } from '../operations.ts';
import { actOnTask } from './act-on-task.ts';
import { assignTo } from './assign.ts';
import { takeTask } from './find-task.ts';
import { hasRoleFor, peopleUnknown, roleMissing } from './people-of-task.ts';
import { standingOf } from './standing.ts';
import { notAsked, taskEnded } from './task-refusals.ts';

/** 转交: it is somebody else's from now on, who has the role for it. */
export const handOverTask: Act<'handOverTask'> = async (scope, { taskId, toPersonId, reason }) => {
  const atHand = await takeTask(scope, 'Mutation.handOverTask', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { answersAs } = standingOf(scope.caller, task, work);
  if (answersAs === undefined) return notAsked();
  const unknown = await peopleUnknown(scope, [toPersonId], 'toPersonId');
  if (unknown) return unknown;
  if (!(await hasRoleFor(scope, task, toPersonId))) return roleMissing(scope, task, toPersonId, ['toPersonId']);
  const answer = await actOnTask(scope, atHand, {
    act: { type: 'handOver', to: toPersonId, reason },
    person: answersAs,
    then: async () => {
      // While people sign, a seat changes hands; once they are done, or where nobody was asked, the task does.
      if (!work.severalSign || work.signOff?.end) await assignTo(scope, atHand, toPersonId);
      return undefined;
    },
  });
  if (answer.__typename === 'Task') await tellAsked(scope, task, 'handedOver', toPersonId, reason);
  return answer as Awaited<ReturnType<Act<'handOverTask'>>>;
};

/** 委派: somebody helps, and whoever asked them still answers for it. */
export const delegateTask: Act<'delegateTask'> = async (scope, { taskId, toPersonId, reason }) => {
  const atHand = await takeTask(scope, 'Mutation.delegateTask', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { answersAs } = standingOf(scope.caller, task, work);
  if (answersAs === undefined) return notAsked();
  const unknown = await peopleUnknown(scope, [toPersonId], 'toPersonId');
  if (unknown) return unknown;
  if (!(await hasRoleFor(scope, task, toPersonId))) return roleMissing(scope, task, toPersonId, ['toPersonId']);
  const answer = await actOnTask(scope, atHand, { act: { type: 'delegateAndGetBack', to: toPersonId }, person: answersAs });
  if (answer.__typename === 'Task') await tellAsked(scope, task, 'delegated', toPersonId, reason);
  return answer as Awaited<ReturnType<Act<'delegateTask'>>>;
};

/** 交回, by the helper, or by an owner who does not want to wait any longer. */
export const giveBackTask: Act<'giveBackTask'> = async (scope, { taskId, note }) => {
  const atHand = await takeTask(scope, 'Mutation.giveBackTask', taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { holdsAs, answersAs } = standingOf(scope.caller, task, work);
  const answer = await actOnTask(scope, atHand, { act: { type: 'giveBack', note }, person: holdsAs ?? answersAs, reasonAt: 'note' });
  return answer as Awaited<ReturnType<Act<'giveBackTask'>>>;
};
