import type { BoundaryEvent, FlowNode, StartEvent } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import type { RecordOf } from '../records.ts';
import type { Item, Wait } from '../state.ts';
import { finishWork } from './activities.ts';
import { startEventSubProcess } from './event-sub-processes.ts';
import { enter, follow, outgoing } from './flows.ts';
import type { Run } from './run.ts';
import { nextTiming } from './timers.ts';
import { giveBack } from './variables.ts';

/** What a subscription waited for has happened: its event occurs, with what came along. */
export function trigger(run: Run, subscription: Item, variables: Variables): void {
  const host = run.item(subscription.parent);
  const node = run.nodeOf(subscription);
  const { wait } = subscription;
  if (wait === undefined) return;
  run.emit({
    type: 'eventOccurred',
    item: subscription.id,
    host: host.id,
    element: node.id,
    definition: 'definition' in wait ? wait.definition : 0,
    kind: wait.for as RecordOf<'eventOccurred'>['kind'],
    ...('name' in wait && { name: wait.name }),
  });
  if (waitsForOthers(run, subscription, host, node)) return;
  switch (node.kind) {
    case 'boundaryEvent':
      if (!node.interrupting) rearm(run, subscription, wait);
      occurAtBoundary(run, host, node, variables);
      return;
    case 'startEvent':
      if (!node.interrupting) rearm(run, subscription, wait);
      occurAtEventSubProcess(run, host, node, variables);
      return;
    default:
      if (host.kind === 'gateway') occurAtGateway(run, subscription, host, node, variables);
      else finishWaiting(run, host, node, variables);
  }
}

/** §10.5.5 Parallel Multiple: the event occurs with the last of its definitions; each of them once. */
function waitsForOthers(run: Run, subscription: Item, host: Item, node: FlowNode): boolean {
  if (!('parallelMultiple' in node) || !node.parallelMultiple) return false;
  run.emit({ type: 'subscriptionClosed', item: subscription.id, element: node.id });
  return run.childrenOf(run.item(host.id)).some((child) => child.kind === 'subscription' && child.element === node.id);
}

/** What stays open after a non-interrupting event: a cycle until its last firing, names and conditions for ever. */
function rearm(run: Run, subscription: Item, wait: Wait): void {
  if (wait.for !== 'timer' || run.find(subscription.id) === undefined) return;
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

export function occurAtEventSubProcess(run: Run, scope: Item, start: StartEvent, variables: Variables): void {
  startEventSubProcess(run, scope, start, variables);
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
  run.closeSubscriptionsOf(item, node.id);
  if (isActivity(node)) finishWork(run, item, node, variables);
  else finishEvent(run, item, node, variables);
}

function finishEvent(run: Run, item: Item, node: FlowNode, variables: Variables): void {
  giveBack(run, item, 'io' in node ? node.io.outputs : [], variables);
  run.enqueue({ do: 'complete', item: item.id });
}
