import type { TaskStatus } from '@shixiao/contract';
import type { NoticeFactsFragment } from '../../generated/notices.ts';

type NoticedTask = NonNullable<NoticeFactsFragment['task']>;

const OPEN: readonly TaskStatus[] = ['open', 'held', 'withHelper'];

/**
 * The task that a notice asks the viewer to do: it is done where the task is, and the task's end shows the notice done, so nothing is
 * said twice. Absent where the notice is about no task, or about one that others have by now.
 */
export function ownTaskOf({ task, shownDoneAt }: Pick<NoticeFactsFragment, 'task' | 'shownDoneAt'>): NoticedTask | undefined {
  return task && !shownDoneAt && (isOver(task) || isTheirs(task)) ? task : undefined;
}

/** Then the notice is done, too, even if it was read before. */
const isOver = ({ taskStatus }: NoticedTask): boolean => !OPEN.includes(taskStatus);

const isTheirs = (task: NoticedTask): boolean => task.viewerCanComplete || task.viewerCanClaim || task.viewerCanSign || task.viewerCanGiveBack;
