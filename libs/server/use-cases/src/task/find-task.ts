import type { Operation } from '@shixiao/contract';
import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';
import { taskWork } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { placeOf } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { mayOn } from '../policy/ability.ts';
import type { Place } from '../policy/place.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { readTaskId, TASK_COLUMNS } from './task-key.ts';
import { callByInstance, taskById, untouched, WORK_COLUMNS, workOf } from './task-lookup.ts';

/** Where a task belongs, for rights: with everybody who was asked, let know, or had a hand in it. */
export async function placeOfTask(scope: Scope, task: TaskRow, work: TaskWorkRow): Promise<Place> {
  const project = task.projectId === null ? undefined : await scope.load(projectById, task.projectId);
  const call = project ? undefined : await scope.load(callByInstance, task.instanceId);
  const seats = work.signOff?.seats ?? [];
  const persons = [
    task.assignee,
    task.closedBy,
    work.submittedBy,
    work.doneFor,
    ...task.candidateUsers,
    ...(work.holders ?? []),
    ...work.copiedTo,
    ...seats.flatMap(({ owner, helper, handedOverBy }) => [owner, helper ?? null, ...handedOverBy]),
  ];
  return {
    jurisdictionId: task.jurisdictionId,
    organisationIds: project ? [project.leadOrganisationId] : call ? [call.authorityId] : [],
    partyIds: project?.partyIds ?? (call ? [call.authorityId] : []),
    personIds: persons.filter((person) => person !== null),
    groups: task.candidateGroups,
  };
}

/** A task about which the caller may ask; what they may not see is as if it were not there. */
export async function findTask(scope: Scope, operation: Operation, id: string): Promise<TaskRow | undefined> {
  if (!readTaskId(id)) return undefined;
  const task = await scope.load(taskById, id);
  if (!task) return undefined;
  return mayOn(scope.caller, operation, await placeOfTask(scope, task, await workOf(scope, task))) ? task : undefined;
}

/** A task, and what people did with it. */
export interface TaskWithWork {
  readonly task: TaskRow;
  readonly work: TaskWorkRow;
}

/** A task that one act has to itself: nobody else moves its process or changes what is done with it until the act is over. */
export interface TaskAtHand extends TaskWithWork {
  readonly running: Running;
}

export async function takeTask(scope: CallerActScope, operation: Operation, id: string) {
  const seen = await findTask(scope, operation, id);
  if (!seen) return refused('NotFound', { id }, ['taskId']);
  const running = await takeInHand(scope, await placeOf(scope, seen.instanceId));
  const now = await readTask(scope, seen);
  await scope.sql.query(
    `insert into task_work (instance_id, item, jurisdiction_id, project_id, several_sign, copied_to, version, changed_at)
      values ($1, $2, $3, $4, false, '{}', 1, $5) on conflict do nothing`,
    [now.task.instanceId, now.task.item, now.task.jurisdictionId, now.task.projectId, scope.now],
  );
  return { ...now, running } satisfies TaskAtHand;
}

/** A task as it is stored now: `load` may have seen it before it was locked. */
export async function readTask(scope: Scope, { instanceId, item }: Pick<TaskRow, 'instanceId' | 'item'>): Promise<TaskWithWork> {
  const [found] = await readTasks(scope, instanceId, [item]);
  if (!found) throw new Error(`There is no task ${instanceId}.${item}`);
  return found;
}

/** Tasks of one process as they are stored now, in the order of the items. */
export async function readTasks({ sql }: Scope, instanceId: string, items: readonly number[]): Promise<readonly TaskWithWork[]> {
  if (items.length === 0) return [];
  const { rows: tasks } = await sql.query<TaskRow>(`select ${TASK_COLUMNS} from task t where t.instance_id = $1 and t.item = any ($2)`, [instanceId, items]);
  const { rows: works } = await sql.query<TaskWorkRow>(`select ${WORK_COLUMNS} from task_work w where w.instance_id = $1 and w.item = any ($2)`, [instanceId, items]);
  const workOfItem = new Map(works.map((work) => [work.item, work]));
  const taskOfItem = new Map(tasks.map((task) => [task.item, { task, work: workOfItem.get(task.item) ?? untouched(task) }]));
  return items.flatMap((item) => taskOfItem.get(item) ?? []);
}

/** Stores what an act made of the work on a task; its version counts on. */
export async function saveWork(scope: CallerActScope, { work }: TaskAtHand, changes: Partial<TaskWorkRow>): Promise<void> {
  const { instanceId, item } = work;
  await scope.entities.update(taskWork, { instanceId, item }, {
    ...(changes as object),
    version: work.version + 1,
    changedBy: scope.caller.personId,
    changedAt: scope.now,
  });
}
