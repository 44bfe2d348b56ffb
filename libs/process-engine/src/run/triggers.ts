import type { BoundaryEvent, FlowNode, StartEvent } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import type { RecordOf } from '../records.ts';
import type { Item, Wait } from '../state.ts';
import { finishWork } from './activities.ts';
import { startEventSubProcess } from './event-sub-processes.ts';
import { enter, follow, outgoing } from './flows.ts';
import type { Run } from './run.ts';
import { subscribe } from './subscriptions.ts';
import { nextTiming } from './timers.ts';
import { giveBack, setLocal } from './variables.ts';

/** What a subscription waited for has happened: its event occurs, with what came along. */
export function trigger(run: Run, subscription: Item, variables: Variables): void {
  const node = run.nodeOf(subscription);
  const { wait, parent } = subscription;
  if (wait === undefined) return;
  run.emit({
    type: 'eventOccurred',
    item: subscription.id,
    host: parent,
    element: node.id,
    definition: 'definition' in wait ? wait.definition : 0,
    kind: wait.for as RecordOf<'eventOccurred'>['kind'],
    ...('name' in wait && { name: wait.name }),
  });
  const brought = { ...subscription.variables, ...variables };
  if (waitsForOthers(run, subscription, node, brought)) return;
  // Read only now: a subscription of its may just have been closed.
  const host = run.item(parent);
  switch (node.kind) {
    case 'boundaryEvent':
      if (!node.interrupting) rearm(run, subscription, node, wait);
      occurAtBoundary(run, host, node, brought);
      return;
    case 'startEvent':
      if (!node.interrupting) rearm(run, subscription, node, wait);
      startEventSubProcess(run, host, node, brought);
      return;
    default:
      if (host.kind === 'gateway') occurAtGateway(run, subscription, host, node, brought);
      else finishWaiting(run, host, node, brought);
  }
}

/**
 * §10.5.5 Parallel Multiple: the event occurs with the last of its definitions; each of them once. Until then, what came
 * with the others is kept at one that is still waited for.
 */
function waitsForOthers(run: Run, subscription: Item, node: FlowNode, brought: Variables): boolean {
  if (!('parallelMultiple' in node) || !node.parallelMultiple) return false;
  run.emit({ type: 'subscriptionClosed', item: subscription.id, element: node.id });
  const left = run.childrenOf(run.item(subscription.parent));
  const next = left.find((child) => child.kind === 'subscription' && child.element === node.id);
  if (next === undefined) return false;
  setLocal(run, next.id, brought);
  return true;
}

/**
 * What stays open after a non-interrupting event: a cycle until its last firing, names and conditions for ever. A parallel
 * multiple event begins again to wait for all of its definitions.
 */
function rearm(run: Run, subscription: Item, node: BoundaryEvent | StartEvent, wait: Wait): void {
  if (run.find(subscription.id) === undefined) {
    subscribe(run, run.item(subscription.parent), [node]);
    return;
  }
  if (wait.for !== 'timer') return;
  const next = nextTiming(wait, run.context.timeZone);
  if (next === undefined) {
    run.emit({ type: 'subscriptionClosed', item: subscription.id, element: subscription.element });
    return;
  }
  run.emit({
    type: 'timerSet',
    item: subscription.id,
    host: subscription.parent,
    element: subscription.element,
    definition: wait.definition,
    ...next,
  });
}

/** §13.5.2: the boundary event takes the token of the activity, or a new one beside it. */
export function occurAtBoundary(run: Run, host: Item, event: BoundaryEvent, variables: Variables): void {
  if (event.interrupting) run.cancel(host.id, { kind: 'boundaryEvent', element: event.id });
  const item = enter(run, host.parent, event, { idle: true });
  finishEvent(run, run.item(item), event, variables);
}

/** §10.6.6: the first event wins and the others are no longer waited for; in a parallel start each of them has its turn. */
function occurAtGateway(run: Run, subscription: Item, host: Item, target: FlowNode, variables: Variables): void {
  const gateway = run.nodeOf(host);
  const flow = outgoing(run.modelOf(host), gateway).find((it) => it.targetId === target.id);
  if (flow === undefined) throw new Error(`${target.id} does not follow ${gateway.id}`);
  const all = gateway.kind === 'eventBasedGateway' && gateway.gatewayType === 'parallel';
  if (!all) run.closeSubscriptions(host);
  else if (run.find(subscription.id)) {
    run.emit({ type: 'subscriptionClosed', item: subscription.id, element: target.id });
  }
  const item = follow(run, host.parent, flow, target);
  if ((run.item(host.id).children?.length ?? 0) === 0) run.completed(host);
  finishWaiting(run, run.item(item), target, variables);
}

/** The item itself waited: a catching event or a receive task. */
export function finishWaiting(run: Run, item: Item, node: FlowNode, variables: Variables): void {
  run.closeSubscriptions(item, node.id);
  if (isActivity(node)) finishWork(run, item, node, variables);
  else finishEvent(run, item, node, variables);
}

function finishEvent(run: Run, item: Item, node: FlowNode, variables: Variables): void {
  giveBack(run, item, 'io' in node ? node.io.outputs : [], variables);
  run.enqueue({ do: 'complete', item: item.id });
}
