import { taskPlace } from './task-place.ts';
import type { TaskPlaceFactsFragment, WorkTaskFragment } from '../../generated/tasks.ts';
import type { WorkPlace } from './task-place.ts';

/** Why a task is in somebody's list. */
export type WhyMine = 'delegated' | 'mine' | 'group' | 'others' | 'done';

/** A task as a list shows it: where it opens, why it is there, and whoever has it or for whom it is done. */
export interface WorkRow extends WorkTaskFragment, WorkPlace {
  /** What it is about, where it belongs to no project. */
  readonly about: string | undefined;
  /** Which milestone or blocker of its project it is about. */
  readonly subjectName: string | undefined;
  readonly why: WhyMine;
  readonly who: string;
  readonly roles: readonly string[];
}

/** @param viewerId the person who looks */
export function workRow(task: WorkTaskFragment, viewerId: string | undefined): WorkRow {
  const { assignedFor, assignee, candidateRoles, subject } = task;
  const about = subject.__typename === 'Call' ? subject.title : undefined;
  return { ...task, ...placeFor(task, viewerId), about, subjectName: subjectName(task), why: whyMine(task, viewerId), who: assignedFor?.name ?? assignee?.name ?? '', roles: candidateRoles };
}

/** The milestone or blocker that a task is about: a project has several, and their tasks are called alike. */
export function subjectName({ subject }: Pick<TaskPlaceFactsFragment, 'subject'>): string | undefined {
  switch (subject.__typename) {
    case 'Milestone':
      return subject.name;
    case 'Blocker':
      return subject.title;
    default:
      return undefined;
  }
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
