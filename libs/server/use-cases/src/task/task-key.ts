import type { TaskRow } from '@shixiao/persistence';
import { isUuid } from '../lookup/find-project.ts';

/** A task is one item of one process; both make its id, `<instance>.<item>`. */
export interface TaskKey {
  readonly instanceId: string;
  readonly item: number;
}

export const taskIdOf = ({ instanceId, item }: TaskKey): string => `${instanceId}.${item}`;

/** Nothing where the text cannot be the id of a task. */
export function readTaskId(id: string): TaskKey | undefined {
  const [instanceId = '', item = '', ...rest] = id.split('.');
  if (rest.length > 0 || !isUuid(instanceId) || !/^[1-9]\d{0,8}$/.test(item)) return undefined;
  return { instanceId, item: Number(item) };
}

/** The columns of a task row as its properties, of the table `task` named `t`. */
export const TASK_COLUMNS = `t.instance_id as "instanceId", t.item, t.jurisdiction_id as "jurisdictionId", t.project_id as "projectId",
  t.element, t.assignee, t.candidate_groups as "candidateGroups", t.candidate_users as "candidateUsers", t.due_at as "dueAt",
  t.follow_up_at as "followUpAt", t.priority, t.status, t.opened_at as "openedAt", t.closed_at as "closedAt", t.closed_by as "closedBy"`;

/** Roles that a task is offered to: the names of its groups before the place. */
export const rolesOfGroups = (groups: TaskRow['candidateGroups']): readonly string[] => [...new Set(groups.map((group) => group.split('@')[0] ?? group))];
