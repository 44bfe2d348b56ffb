import type { CallRow, ProposalRow, TaskDraftRow, TaskRow, TaskWorkRow } from '@shixiao/persistence';
import { calls, proposals } from '@shixiao/persistence';
import type { FlowNode, ProcessModel } from '@shixiao/process-model';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import type { Scope } from '../scope.ts';
import { readTaskId, TASK_COLUMNS, taskIdOf } from './task-key.ts';
import type { TaskKey } from './task-key.ts';

const keysOf = (ids: readonly string[]): string => JSON.stringify(ids.flatMap((id) => readTaskId(id) ?? []));

const KEYS = `json_to_recordset($1::json) as k ("instanceId" uuid, item integer)`;

/** Tasks by their ids. */
export const taskById = batched<string, TaskRow>(async ({ sql }, ids) => {
  const { rows } = await sql.query<TaskRow>(
    `select ${TASK_COLUMNS} from ${KEYS} join task t on t.instance_id = k."instanceId" and t.item = k.item`,
    [keysOf(ids)],
  );
  return new Map(rows.map((row) => [taskIdOf(row), row]));
});

export const WORK_COLUMNS = `w.instance_id as "instanceId", w.item, w.jurisdiction_id as "jurisdictionId", w.project_id as "projectId",
  w.sign_off as "signOff", w.several_sign as "severalSign", w.holders, w.copied_to as "copiedTo", w.submitted_by as "submittedBy",
  w.urged_at as "urgedAt", w.ended_as as "endedAs", w.ended_reason as "endedReason", w.done_by as "doneBy", w.done_for as "doneFor",
  w.done_in_organisation as "doneInOrganisation", w.filled, w.about, w.version, w.changed_by as "changedBy", w.changed_at as "changedAt"`;

/** What people did with tasks, by the tasks' ids. */
export const workById = batched<string, TaskWorkRow>(async ({ sql }, ids) => {
  const { rows } = await sql.query<TaskWorkRow>(
    `select ${WORK_COLUMNS} from ${KEYS} join task_work w on w.instance_id = k."instanceId" and w.item = k.item`,
    [keysOf(ids)],
  );
  return new Map(rows.map((row) => [taskIdOf(row), row]));
});

export async function workOf(scope: Scope, task: TaskRow): Promise<TaskWorkRow> {
  return (await scope.load(workById, taskIdOf(task))) ?? untouched(task);
}

/** The work on a task with which nobody has done anything. */
export function untouched({ instanceId, item, jurisdictionId, projectId, openedAt }: TaskRow): TaskWorkRow {
  return {
    instanceId,
    item,
    jurisdictionId,
    projectId,
    signOff: null,
    severalSign: false,
    holders: null,
    copiedTo: [],
    submittedBy: null,
    urgedAt: null,
    endedAs: null,
    endedReason: null,
    doneBy: null,
    doneFor: null,
    doneInOrganisation: null,
    filled: null,
    about: null,
    version: 1,
    changedBy: null,
    changedAt: openedAt,
  };
}

/** Drafts by `<task> <person>`. */
export const draftByTaskAndPerson = batched<string, TaskDraftRow>(async ({ sql }, ids) => {
  const keys = ids.map((id) => {
    const [task = '', person] = id.split(' ');
    return { ...readTaskId(task), person };
  });
  const { rows } = await sql.query<TaskDraftRow>(
    `select d.instance_id as "instanceId", d.item, d.person_id as "personId", d.jurisdiction_id as "jurisdictionId",
        d.project_id as "projectId", d.content, d.saved_at as "savedAt"
      from json_to_recordset($1::json) as k ("instanceId" uuid, item integer, person uuid)
      join task_draft d on d.instance_id = k."instanceId" and d.item = k.item and d.person_id = k.person`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [`${taskIdOf(row)} ${row.personId}`, row]));
});

/** Which model a process runs, by the id of the instance. */
const modelRefByInstance = batched<string, { readonly processId: string; readonly version: number }>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string; processId: string; version: number }>(
    'select id, process_id as "processId", process_version as version from process_instance where id = any ($1)',
    [[...ids]],
  );
  return new Map(rows.map((row) => [row.id, row]));
});

export const callByInstance = batched<string, CallRow>(async ({ entities }, ids) => {
  const rows = await entities.find(calls, { where: { instanceId: In([...ids]) } });
  return new Map(rows.flatMap((row) => (row.instanceId === null ? [] : [[row.instanceId, row] as const])));
});

export const proposalByProject = batched<string, ProposalRow>(async ({ entities }, ids) => {
  const rows = await entities.find(proposals, { where: { projectId: In([...ids]) } });
  return new Map(rows.map((row) => [row.projectId, row]));
});

/** Elements of a process whose tasks were completed, oldest first, with what they were about, by the id of the instance. */
export const stepsDoneByInstance = batched<string, readonly StepDone[]>(async ({ sql }, ids) => {
  const { rows } = await sql.query<StepDone & { readonly instanceId: string }>(
    `select t.instance_id as "instanceId", t.element, t.closed_by as "closedBy", w.about
      from task t left join task_work w using (instance_id, item)
      where t.instance_id = any ($1) and t.status = 'completed' order by t.closed_at, t.item`,
    [[...ids]],
  );
  const found = new Map<string, StepDone[]>();
  for (const row of rows) found.set(row.instanceId, [...(found.get(row.instanceId) ?? []), row]);
  return found;
});

export interface StepDone {
  readonly element: string;
  readonly closedBy: string | null;
  readonly about: string | null;
}

export interface TaskElement {
  readonly node: FlowNode;
  /** The model that has it: the process's own, or one that it calls. */
  readonly model: ProcessModel;
}

/** The element of a task in the model that its process runs. */
export async function elementOf(scope: Scope, { instanceId, element }: TaskKey & { readonly element: string }): Promise<TaskElement | undefined> {
  const ref = await scope.load(modelRefByInstance, instanceId);
  const library = await scope.app.models.library(scope.sql, ref);
  const own = ref && library.process(ref);
  const called = CALLED.map((processId) => library.latest(processId));
  for (const model of [own, ...called]) {
    const node = model?.nodes.get(element);
    if (model && node) return { node, model };
  }
  return undefined;
}

/** Processes that others call; the newest version names an element well enough. */
const CALLED = ['publicWorksSite'];
