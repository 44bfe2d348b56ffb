import type { EventDefinition, FlowNode, ProcessModel } from '@shixiao/process-model';
import { isActivity } from '@shixiao/process-model';
import { boundaryEventsOf, eventSubProcessStartsOf, targetsOf, triggeredStartsOf } from '../awaitable.ts';
import type { Item } from '../state.ts';
import { isMapped, type Migration, newElement } from './migration.ts';

/** What becomes of the events that one item waits for. */
export interface AwaitedEvents {
  /** Events of the running version and what they become; their subscriptions go on as they were opened. */
  readonly kept: readonly (readonly [FlowNode, FlowNode])[];
  /** Events of the running version that are no longer waited for. */
  readonly closed: readonly FlowNode[];
  /** Events of the new version that are waited for from now on. */
  readonly opened: readonly FlowNode[];
}

/**
 * As in Camunda 8: an event that has a counterpart at the counterpart of its host keeps its subscription, a timer its due
 * time; what has none is closed, and what is new in the new version is opened. An event that the plan does not name is its
 * own counterpart only while it is still the same sort of event.
 */
export function awaitedEvents(migration: Migration, item: Item): AwaitedEvents {
  const { from, to, plan } = migration;
  const before = eventsAt(from, item, item.element);
  const after = eventsAt(to, item, newElement(migration, item.element));
  const renewed = new Set(plan.renew);
  const promised = new Set(before.filter(({ id }) => isMapped(migration, id)).map(({ id }) => newElement(migration, id)));
  const kept = before.flatMap((event) => {
    const counterpart = isMapped(migration, event.id) || !promised.has(event.id) ? counterpartOf(migration, event, after) : undefined;
    return counterpart && !renewed.has(counterpart.id) ? [[event, counterpart] as const] : [];
  });
  const stay = new Set(kept.map(([event]) => event.id));
  const taken = new Set(kept.map(([, counterpart]) => counterpart.id));
  return {
    kept,
    closed: before.filter(({ id }) => !stay.has(id)),
    opened: opening(item, after.filter(({ id }) => !taken.has(id)), migration),
  };
}

function counterpartOf(migration: Migration, event: FlowNode, after: readonly FlowNode[]): FlowNode | undefined {
  const id = newElement(migration, event.id);
  const counterpart = after.find((it) => it.id === id);
  return counterpart && (isMapped(migration, event.id) || isSameSort(event, counterpart)) ? counterpart : undefined;
}

/** Same element, same triggers in the same order: what a subscription remembers still means the same. */
export function isSameSort(one: FlowNode, other: FlowNode): boolean {
  if (one.kind !== other.kind) return false;
  const triggers = definitionsOf(one);
  const others = definitionsOf(other);
  return (
    isParallel(one) === isParallel(other) &&
    triggers.length === others.length &&
    triggers.every(({ kind }, index) => kind === others[index]?.kind)
  );
}

export function definitionsOf(node: FlowNode): readonly EventDefinition[] {
  if (node.kind === 'receiveTask') return [node.message];
  return 'definitions' in node ? node.definitions : [];
}

export function isParallel(node: FlowNode): boolean {
  return 'parallelMultiple' in node && node.parallelMultiple;
}

/** All events that `item`, executing `element` of `model`, may be subscribed to. */
export function eventsAt(model: ProcessModel, item: Item, element: string): FlowNode[] {
  if (item.kind === 'process') return eventSubProcessStartsOf(model, element);
  const node = model.nodes.get(element);
  if (node === undefined) return [];
  switch (item.kind) {
    case 'event':
      return node.kind === 'catchEvent' ? [node] : [];
    case 'gateway':
      return node.kind === 'eventBasedGateway' ? targetsOf(model, node) : [];
    case 'activity':
    case 'repeat':
      return isActivity(node) ? [...boundaryEvents(model, item, node), ...ownEvents(model, item, node)] : [];
    case 'subscription':
    case 'compensation':
    case 'restored':
      return [];
  }
}

function boundaryEvents(model: ProcessModel, item: Item, node: FlowNode): FlowNode[] {
  // Boundary events of a repeated activity belong to its container.
  return item.index === undefined && isActivity(node) ? boundaryEventsOf(model, node.boundaryIds) : [];
}

function ownEvents(model: ProcessModel, item: Item, node: FlowNode): FlowNode[] {
  if (item.kind === 'repeat') return [];
  if (node.kind === 'receiveTask') return [node];
  return node.kind === 'subProcess' ? eventSubProcessStartsOf(model, node.id) : [];
}

/** An item that has not got as far as waiting, or is past it, is not given anything to wait for. */
function opening(item: Item, events: readonly FlowNode[], migration: Migration): FlowNode[] {
  const stage = item.incident?.retry;
  if (stage === 'complete' || stage === 'route') return [];
  const hasSubscriptions = migration.childrenOf(item).some((it) => it.kind === 'subscription');
  return events.filter((event) => {
    if (event.kind === 'startEvent') return stage !== 'activate' && stage !== 'work' && !isOver(item, migration);
    // Tried again from the start, the item subscribes to everything; unless it had got so far already.
    return stage !== 'activate' || hasSubscriptions;
  });
}

/**
 * Where nothing but event sub-processes is alive in a scope, one that interrupted it or those that it waits for at its end,
 * no other begins (§13.5.4).
 */
function isOver(scope: Item, { childrenOf, from }: Migration): boolean {
  const children = childrenOf(scope).filter((child) => child.kind !== 'subscription');
  if (children.length === 0 || scope.held) return false;
  const node = from.nodes.get(scope.element);
  if (node?.kind === 'subProcess' && node.adHoc) return children.some((child) => interrupts(from, child));
  return children.every(({ element }) => isEventSubProcess(from, element));
}

function isEventSubProcess(model: ProcessModel, id: string): boolean {
  const node = model.nodes.get(id);
  return node?.kind === 'subProcess' && node.variant === 'event';
}

function interrupts(model: ProcessModel, { element }: Item): boolean {
  const starts = isEventSubProcess(model, element) ? triggeredStartsOf(model, element) : [];
  return starts.some((start) => start.interrupting);
}
