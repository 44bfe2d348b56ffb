import type {
  Activity,
  DecisionTask,
  EventNode,
  JobDefinition,
  ScriptTask,
  SubProcess,
  UserTask,
} from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import type { Item, TaskWait } from '../state.ts';
import { endsAdHoc, noteAdHocOutput, startAdHoc } from './ad-hoc.ts';
import { startCall } from './calls.ts';
import { decide } from './decisions.ts';
import { evaluate, evaluateNames, evaluateNumber, evaluateOptionalText, evaluateText } from './evaluate.ts';
import { route, routeNowhere } from './flows.ts';
import { keepCompensable, noteCompensable } from './compensation.ts';
import { endBody } from './repeat.ts';
import { type Run, Stuck } from './run.ts';
import { openEventSubProcesses, startScope } from './scopes.ts';
import { boundaryEvents, isSubscribed, subscribe } from './subscriptions.ts';
import { instant } from './timers.ts';
import { giveBack, mapInputs, mapOutputs } from './variables.ts';
import { throwMessage } from './throwing.ts';

/** A token has come to an activity (not to the container of a repeated one): inputs, boundary events, then the work. */
export function activateActivity(run: Run, item: Item, node: Activity): void {
  prepare(run, item, node);
  startWork(run, run.item(item.id), node);
}

function prepare(run: Run, item: Item, node: Activity): void {
  mapInputs(run, item, node.io.inputs);
  // Boundary events of a repeated activity belong to its container.
  if (item.index === undefined && !isSubscribed(run, item)) {
    subscribe(run, run.item(item.id), boundaryEvents(run, item, node.boundaryIds));
  }
}

/** Opens a sub-process as a place for tokens that somebody puts there by hand: no start event begins. */
export function openScope(run: Run, item: Item, node: SubProcess): void {
  prepare(run, item, node);
  openEventSubProcesses(run, run.item(item.id));
}

/** Begins the activity's own work; tried again as it is when an incident in it is resolved. */
export function startWork(run: Run, item: Item, node: Activity): void {
  switch (node.kind) {
    case 'userTask':
      run.emit({ type: 'taskOpened', item: item.id, element: node.id, task: taskOf(run, item, node) });
      return;
    case 'jobTask':
      openJob(run, item, node.job);
      return;
    case 'scriptTask':
      runScript(run, item, node);
      return;
    case 'decisionTask':
      runDecision(run, item, node);
      return;
    case 'receiveTask':
      subscribe(run, item, [node]);
      return;
    case 'passThroughTask':
      if (node.message) throwMessage(run, item, node.message);
      run.enqueue({ do: 'complete', item: item.id });
      return;
    case 'callActivity':
      startCall(run, item, node);
      return;
    case 'subProcess':
      startSubProcess(run, item, node);
      return;
  }
}

function startSubProcess(run: Run, item: Item, node: SubProcess): void {
  if (node.adHoc) startAdHoc(run, item, node.adHoc);
  else startScope(run, item);
}

function taskOf(run: Run, item: Item, node: UserTask): TaskWait {
  const zone = run.context.timeZone;
  const assignee = evaluateOptionalText(run, node.assignee, item);
  const candidateGroups = evaluateNames(run, node.candidateGroups, item);
  const candidateUsers = evaluateNames(run, node.candidateUsers, item);
  const dueDate = dateOf(evaluateOptionalText(run, node.dueDate, item), zone);
  const followUpDate = dateOf(evaluateOptionalText(run, node.followUpDate, item), zone);
  const priority = node.priority && evaluateNumber(run, node.priority, item);
  return {
    for: 'task',
    ...(assignee !== undefined && { assignee }),
    ...(candidateGroups && { candidateGroups }),
    ...(candidateUsers && { candidateUsers }),
    ...(dueDate !== undefined && { dueDate }),
    ...(followUpDate !== undefined && { followUpDate }),
    ...(priority !== undefined && { priority }),
  };
}

function dateOf(value: string | undefined, zone: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return instant(value, zone).toString();
  } catch (error) {
    throw new Stuck('timerInvalid', `${value} is not an ISO 8601 date: ${String(error)}`);
  }
}

export function openJob(run: Run, item: Item, job: JobDefinition): void {
  offerJob(run, item, evaluateText(run, job.type, item), evaluateNumber(run, job.retries, item), job.headers);
}

/** Puts the work before its workers, for the first time or again. */
export function offerJob(run: Run, item: Item, jobType: string, retries: number, headers: JobDefinition['headers']): void {
  run.emit({
    type: 'jobOpened',
    item: item.id,
    element: item.element,
    jobType,
    retries,
    ...(Object.keys(headers).length > 0 && { headers }),
  });
}

function runScript(run: Run, item: Item, node: ScriptTask): void {
  const value = evaluate(run, node.script, item);
  if (node.resultVariable !== undefined) giveBack(run, item, node.io.outputs, { [node.resultVariable]: value });
  run.enqueue({ do: 'complete', item: item.id });
}

function runDecision(run: Run, item: Item, node: DecisionTask): void {
  const value = decide(run, item, evaluateText(run, node.decisionId, item));
  giveBack(run, item, node.io.outputs, { [node.resultVariable]: value });
  run.enqueue({ do: 'complete', item: item.id });
}

/** The work is done from outside: closes what waited for it and takes over what it gives. */
export function finishWork(run: Run, item: Item, node: Activity | EventNode, variables: Variables): void {
  run.closeWork(item, 'completed');
  giveBack(run, item, node.io.outputs, variables);
  run.enqueue({ do: 'complete', item: item.id });
}

/** The activity's work is done: its outputs go up and its token goes on. */
export function completeActivity(run: Run, item: Item, node: Activity): void {
  mapOutputs(run, item, node.io.outputs);
  run.enqueue({ do: 'route', item: item.id });
}

export function leaveActivity(run: Run, item: Item, node: Activity): void {
  if (item.index !== undefined) {
    endBody(run, item, node);
    return;
  }
  const compensable = noteCompensable(run, item, node);
  noteAdHocOutput(run, item);
  if (endsAdHoc(run, item)) routeNowhere(run, item);
  else route(run, item);
  if (compensable) keepCompensable(run, item.parent, node, item.id, compensable);
}
