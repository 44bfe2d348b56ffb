import { taskPlace } from './task-place.ts';
import type { WorkTaskFragment } from '../../generated/tasks.ts';
import type { WorkPlace } from './task-place.ts';

/** Why a task is in somebody's list. */
export type WhyMine = 'delegated' | 'mine' | 'group' | 'others' | 'done';

/** A task as a list shows it: where it opens, why it is there, and whoever has it or for whom it is done. */
export interface WorkRow extends WorkTaskFragment, WorkPlace {
  /** What it is about, where it belongs to no project. */
  readonly about: string | undefined;
  readonly why: WhyMine;
  readonly who: string;
  readonly roles: readonly string[];
}

/** @param viewerId the person who looks */
export function workRow(task: WorkTaskFragment, viewerId: string | undefined): WorkRow {
  const { assignedFor, assignee, candidateRoles, subject } = task;
  const about = subject.__typename === 'Call' ? subject.title : undefined;
  return { ...task, ...placeFor(task, viewerId), about, why: whyMine(task, viewerId), who: assignedFor?.name ?? assignee?.name ?? '', roles: candidateRoles };
}

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
