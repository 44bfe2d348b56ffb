import type { JsonObject } from '@shixiao/collaboration';
import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';
import type { ActScope, CallerActScope } from '../scope.ts';
import { holdersOf } from './standing.ts';
import { taskIdOf } from './task-key.ts';

/** The task as an act answers it. */
export const taskAnswer = (task: TaskRow) => ({ ...task, __typename: 'Task' as const });

/** Puts on record what somebody did with a task. `person`: in whose name they did it. */
export function recordTask(scope: CallerActScope, task: TaskRow, content: JsonObject, person?: string): void {
  const { jurisdictionId, projectId, element } = task;
  scope.record({
    jurisdictionId,
    projectId,
    subject: taskIdOf(task),
    content: { element, ...content },
    onBehalfOf: person === undefined || person === scope.caller.personId ? undefined : person,
  });
}

interface Before {
  readonly task: TaskRow;
  readonly work: Pick<TaskWorkRow, 'holders'>;
}

/**
 * Tells those whose worklists change: one message for each person, `{ taskId, personId, kind }`, and one for those to whom it is
 * offered, `{ taskId, groups, kind }`.
 */
export function tellWorklists(scope: ActScope, task: TaskRow, work: Pick<TaskWorkRow, 'holders'>, before?: Before): void {
  const { jurisdictionId, projectId } = task;
  const taskId = taskIdOf(task);
  const had = new Set(before ? holdersOf(before.task, before.work) : []);
  const has = new Set(task.status === 'open' ? holdersOf(task, work) : []);
  const tell = (payload: JsonObject): void => scope.tell('worklist', { jurisdictionId, projectId, payload: { taskId, ...payload } });
  for (const personId of has) tell({ personId, kind: had.has(personId) ? 'changed' : 'added' });
  for (const personId of had) if (!has.has(personId)) tell({ personId, kind: 'removed' });
  const wasOffered = before !== undefined && before.task.assignee === null && before.task.status === 'open';
  const isOffered = task.assignee === null && task.status === 'open';
  if (isOffered !== wasOffered) {
    const kind = isOffered ? 'added' : 'removed';
    if (task.candidateGroups.length > 0) tell({ groups: task.candidateGroups, kind });
    for (const personId of task.candidateUsers) tell({ personId, kind });
  }
}
