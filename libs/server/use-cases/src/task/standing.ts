import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';
import type { Caller, StandIn } from '../caller.ts';
import { groupsOf } from '../policy/ability.ts';
import { taskIdOf } from './task-key.ts';

/** How somebody stands to a task. Persons are the caller, or whom they stand in for. */
export interface Standing {
  /** In whose name they have it; absent where it is not in their hands. */
  readonly holdsAs: string | undefined;
  /** In whose name they may take it; absent where it is not offered to them. */
  readonly takesAs: string | undefined;
  /** In whose name they answer for it, also while somebody helps. */
  readonly answersAs: string | undefined;
}

export function standingOf(caller: Caller, task: TaskRow, work: Pick<TaskWorkRow, 'holders' | 'signOff'>): Standing {
  const holders = holdersOf(task, work);
  const owners = work.signOff?.seats.map(({ owner }) => owner) ?? (task.assignee === null ? [] : [task.assignee]);
  const covering = caller.standsInFor.filter((standIn) => covers(caller, standIn, task));
  const nameAmong = (persons: readonly string[]): string | undefined =>
    persons.includes(caller.personId) ? caller.personId : covering.find(({ personId }) => persons.includes(personId))?.personId;
  const isOpenTo = (groups: readonly string[], person: string): boolean =>
    task.assignee === null && (task.candidateUsers.includes(person) || task.candidateGroups.some((group) => groups.includes(group)));
  return {
    holdsAs: nameAmong(holders),
    answersAs: nameAmong([...owners, ...(task.assignee === null ? [] : [task.assignee])]),
    takesAs: isOpenTo(groupsOf(caller), caller.personId)
      ? caller.personId
      : covering.find((standIn) => isOpenTo(groupsOfStandIn(caller, standIn), standIn.personId))?.personId,
  };
}

/** Who has a task now. */
export function holdersOf({ assignee }: TaskRow, { holders }: Pick<TaskWorkRow, 'holders'>): readonly string[] {
  return holders ?? (assignee === null ? [] : [assignee]);
}

/** The groups whose tasks a delegation hands over. */
export function groupsOfStandIn(caller: Caller, { roles }: StandIn): readonly string[] {
  return groupsOf({ ...caller, roles });
}

/** Whether a delegation reaches as far as a task: by its name, or by a role that it asks for. */
function covers(caller: Caller, standIn: StandIn, task: TaskRow): boolean {
  if (standIn.tasks.includes(taskIdOf(task))) return true;
  const groups = groupsOfStandIn(caller, standIn);
  return task.candidateGroups.some((group) => groups.includes(group));
}
