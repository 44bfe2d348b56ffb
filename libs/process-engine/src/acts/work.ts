import type { Activity, EventNode, FlowNode } from '@shixiao/process-model';
import type { Item, TaskWait } from '../state.ts';
import { finishWork } from '../run/activities.ts';
import { throwError } from '../run/errors.ts';
import type { Run } from '../run/run.ts';
import type { CommandOf } from './command-of.ts';
import { refuseIncident, target, wrongItem } from './target.ts';

/** Whoever does the work has done it: what it gives back goes to the process. */
export function completeWork(run: Run, { type, item: id, variables = {} }: CommandOf<'completeTask' | 'completeJob'>): void {
  const item = target(run, id);
  const expected = type === 'completeTask' ? 'task' : 'job';
  if (item.wait?.for !== expected) throw wrongItem(item, expected);
  refuseIncident(item);
  finishWork(run, item, workNode(run, item), variables);
}

export function assignTask(run: Run, command: CommandOf<'assignTask'>): void {
  const item = target(run, command.item);
  if (item.wait?.for !== 'task') throw wrongItem(item, 'task');
  run.emit({ type: 'taskAssigned', item: item.id, element: item.element, task: reassigned(item.wait, command) });
}

function reassigned(task: TaskWait, { assignee, candidateGroups, candidateUsers }: CommandOf<'assignTask'>): TaskWait {
  const { assignee: before, ...rest } = task;
  const next = assignee === undefined ? before : (assignee ?? undefined);
  return {
    ...rest,
    ...(next !== undefined && { assignee: next }),
    ...(candidateGroups && { candidateGroups }),
    ...(candidateUsers && { candidateUsers }),
  };
}

export function failJob(run: Run, { item: id, retries, message, retryAt }: CommandOf<'failJob'>): void {
  const item = target(run, id);
  if (item.wait?.for !== 'job') throw wrongItem(item, 'job');
  refuseIncident(item);
  const about = { item: id, element: item.element };
  run.emit({ type: 'jobFailed', ...about, retries, message, ...(retryAt !== undefined && { retryAt }) });
  if (retries > 0) return;
  run.emit({ type: 'incidentRaised', ...about, code: 'noRetriesLeft', detail: message, retry: 'work' });
}

/** Whoever does the work reports a BPMN error; where nothing catches it, the work stays open with an incident. */
export function throwBpmnError(run: Run, { item: id, code, message, variables = {} }: CommandOf<'throwBpmnError'>): void {
  const item = target(run, id);
  if (item.wait?.for !== 'task' && item.wait?.for !== 'job') throw wrongItem(item, 'taskOrJob');
  refuseIncident(item);
  run.attempt(id, 'work', () => throwError(run, item, code, message, variables));
}

/** Tasks and jobs are the work of activities and of events that a worker throws. */
function workNode(run: Run, item: Item): Activity | EventNode {
  const node: FlowNode = run.nodeOf(item);
  if (!('io' in node)) throw new Error(`${node.id} has no work`);
  return node;
}
