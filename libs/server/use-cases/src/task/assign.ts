import type { InputOf } from '../operations.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { step } from '../process/running.ts';
import { readTask, saveWork, takeTask } from './find-task.ts';
import type { TaskAtHand } from './find-task.ts';
import { standingOf } from './standing.ts';
import { versionOfTask } from './status-of-task.ts';
import { recordTask, taskAnswer, tellWorklists } from './task-news.ts';
import { notAsked, personKnown, personNamed, taskEnded } from './task-refusals.ts';

/** 领取. Whoever is first has it; whoever stands in for another takes it for them. */
export const claimTask: Act<'claimTask'> = async (scope, input) => {
  const atHand = await takeTask(scope, 'Mutation.claimTask', input.taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { holdsAs, takesAs } = standingOf(scope.caller, task, work);
  if (holdsAs !== undefined) return taskAnswer(task);
  if (task.assignee !== null) return refused('TaskHeld', { person: await personKnown(scope, task.assignee) });
  if (takesAs === undefined) return notAsked();
  const stale = await staleTask(scope, atHand, input);
  if (stale) return stale;
  await assignTo(scope, atHand, takesAs);
  await saveWork(scope, atHand, {});
  return answerOf(scope, atHand, takesAs);
};

/** 退还: anybody of the group may take it again. */
export const releaseTask: Act<'releaseTask'> = async (scope, input) => {
  const atHand = await takeTask(scope, 'Mutation.releaseTask', input.taskId);
  if ('path' in atHand) return atHand;
  const { task, work } = atHand;
  if (task.status !== 'open') return taskEnded(scope, task, work);
  const { holdsAs } = standingOf(scope.caller, task, work);
  if (holdsAs === undefined || holdsAs !== task.assignee || task.candidateGroups.length === 0) return notAsked();
  const stale = await staleTask(scope, atHand, input);
  if (stale) return stale;
  await assignTo(scope, atHand, null);
  await saveWork(scope, atHand, { signOff: null, severalSign: false, holders: null });
  return answerOf(scope, atHand, holdsAs);
};

async function answerOf(scope: CallerActScope, atHand: TaskAtHand, person: string) {
  const after = await readTask(scope, atHand.task);
  recordTask(scope, atHand.task, {}, person);
  tellWorklists(scope, after.task, after.work, atHand);
  return taskAnswer(after.task);
}

/** Somebody else changed the task since the caller saw it. */
export async function staleTask(scope: CallerActScope, { task, work }: TaskAtHand, { expectedVersion }: Pick<InputOf<'claimTask'>, 'expectedVersion'>) {
  if (expectedVersion === versionOfTask(task, work)) return undefined;
  return refused(
    'Conflict',
    { current: taskAnswer(task), changedBy: (await personNamed(scope, work.changedBy)) ?? null, changedAt: work.changedAt },
    ['expectedVersion'],
  );
}

export async function assignTo(scope: CallerActScope, { task, running }: TaskAtHand, assignee: string | null): Promise<void> {
  const done = await step(scope, running, { type: 'assignTask', item: task.item, assignee });
  if (!done.done) throw new Error(`Task ${task.instanceId}.${task.item} is not assigned: ${JSON.stringify(done.rejected)}`);
}
