import { taskPlace } from '@shixiao/data-access';
import type { WorkPlace, WorkTaskFragment } from '@shixiao/data-access';

/** Why a task is in somebody's list, for `workspace.why.<kind>`. */
export type WhyMine = 'delegated' | 'mine' | 'group' | 'others' | 'done';

/** @param viewerId the person who looks */
export function whyMine({ assignedFor, assignee, taskStatus }: WorkTaskFragment, viewerId: string | undefined): WhyMine {
  if (assignedFor) return 'delegated';
  if (taskStatus === 'completed') return 'done';
  if (!assignee) return 'group';
  return assignee.id === viewerId ? 'mine' : 'others';
}

/** One's own work opens where it is done; others' work, or what is done, on its page, from where it can be followed and urged. */
export function placeFor(task: WorkTaskFragment, viewerId: string | undefined): WorkPlace {
  const why = whyMine(task, viewerId);
  return why === 'mine' || why === 'delegated' || task.viewerCanClaim ? taskPlace(task) : { commands: ['/tasks', task.id], queryParams: {} };
}
