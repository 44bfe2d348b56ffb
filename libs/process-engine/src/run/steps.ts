import type { FlowNode } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import { targetsOf } from '../awaitable.ts';
import type { Item, Retry } from '../state.ts';
import { activateActivity, completeActivity, leaveActivity, startWork } from './activities.ts';
import { continueAdHoc } from './ad-hoc.ts';
import { checkConditions } from './conditions.ts';
import { activateEvent, completeEvent, leaveEvent } from './events.ts';
import { enter, route } from './flows.ts';
import { arrive, retryJoins, routeComplex } from './joins.ts';
import { continueRepeat, leaveRepeat, startRepeat } from './repeat.ts';
import { nodeIn, type Run, type Step } from './run.ts';
import { startScope } from './scopes.ts';
import { settleScope } from './settle.ts';
import { isSubscribed, subscribe } from './subscriptions.ts';
import { leaveCancelledTransaction } from './throwing.ts';

/** Does everything that follows from what was begun, until every token rests. */
export function runToRest(run: Run): void {
  do {
    checkConditions(run);
    for (let step = run.nextStep(); step !== undefined; step = run.nextStep()) {
      perform(run, step);
      checkConditions(run);
    }
  } while (run.state.phase === 'running' && settle(run));
}

/** Settles one scope that has something to settle. */
function settle(run: Run): boolean {
  for (const id of run.touched) {
    run.touched.delete(id);
    const item = run.find(id);
    if (item && settleScope(run, item)) return run.state.phase === 'running';
  }
  return false;
}

function perform(run: Run, step: Step): void {
  if (run.state.phase !== 'running') return;
  switch (step.do) {
    case 'arrive':
      arrive(run, step.scope, step.flow);
      return;
    case 'enter': {
      const scope = run.find(step.scope);
      if (scope) enter(run, scope.id, nodeIn(run.modelOf(scope), step.node));
      return;
    }
    case 'undone': {
      const item = run.find(step.item);
      if (item?.kind === 'event') run.enqueue({ do: 'complete', item: item.id });
      else if (item) leaveCancelledTransaction(run, item);
      return;
    }
    default:
      run.attempt(step.item, step.do, (item) => live(run, item, step.do));
  }
}

/** One stage in the life of an item; also what a resolved incident tries again. */
function live(run: Run, item: Item, stage: Retry): void {
  if (stage === 'join') {
    retryJoins(run, item);
    run.touched.add(item.id);
    return;
  }
  if (item.kind === 'process') {
    startScope(run, item);
    return;
  }
  const node = run.nodeOf(item);
  switch (stage) {
    case 'activate':
      activate(run, item, node);
      return;
    case 'work':
      if (isActivity(node)) startWork(run, item, node);
      return;
    case 'complete':
      if (isActivity(node)) completeActivity(run, item, node);
      else if ('definitions' in node) completeEvent(run, item, node);
      return;
    case 'route':
      leave(run, item, node);
      return;
    case 'repeat':
      if (isActivity(node)) continueRepeat(run, item, node);
      return;
    case 'adHoc':
      if (node.kind === 'subProcess') continueAdHoc(run, item, node);
      return;
  }
}

function activate(run: Run, item: Item, node: FlowNode): void {
  if (isActivity(node)) {
    if (item.kind === 'repeat') startRepeat(run, item, node);
    else activateActivity(run, item, node);
  } else if ('definitions' in node) activateEvent(run, item, node);
  else if (node.kind === 'eventBasedGateway') {
    if (!isSubscribed(run, item)) subscribe(run, item, targetsOf(run.modelOf(item), node));
  } else leave(run, item, node);
}

function leave(run: Run, item: Item, node: FlowNode): void {
  if (isActivity(node)) {
    if (item.kind === 'repeat') leaveRepeat(run, item, node);
    else leaveActivity(run, item, node);
  } else if ('definitions' in node) leaveEvent(run, item, node);
  else if (node.kind === 'complexGateway') routeComplex(run, item);
  else route(run, item);
}
