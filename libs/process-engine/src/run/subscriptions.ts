import type { BoundaryEvent, EventDefinition, EventNode, FlowNode, MessageDefinition, StartEvent } from '@shixiao/process-model';
import { boundaryEventsOf, eventSubProcessStartsOf } from '../awaitable.ts';
import type { EngineRecord, RecordOf } from '../records.ts';
import type { Item } from '../state.ts';
import { evaluateOptionalText, evaluateText } from './evaluate.ts';
import type { Run } from './run.ts';
import { timing } from './timers.ts';

type Opening = RecordOf<'timerSet' | 'subscriptionOpened'>;
type Prepared = (item: number) => Opening;

/**
 * Subscribes `host` to the events of `nodes`. Every name, key and time is computed first, so that an expression that fails
 * leaves nothing half open.
 */
export function subscribe(run: Run, host: Item, nodes: readonly FlowNode[]): void {
  const prepared = nodes.flatMap((node) => prepare(run, host, node));
  for (const opening of prepared) run.emit(opening(run.newId()) satisfies EngineRecord);
}

/** Whether the host has subscriptions already: it is being tried again after an incident. */
export function isSubscribed(run: Run, host: Item): boolean {
  return run.childrenOf(host).some((child) => child.kind === 'subscription');
}

function prepare(run: Run, host: Item, node: FlowNode): Prepared[] {
  if (node.kind === 'receiveTask') return [message(run, host, node, node.message, 0)];
  if (!('definitions' in node)) return [];
  return node.definitions.flatMap((definition, index) => one(run, host, node, definition, index) ?? []);
}

function one(
  run: Run,
  host: Item,
  node: EventNode,
  definition: EventDefinition,
  index: number,
): Prepared | undefined {
  const to = { host: host.id, element: node.id };
  switch (definition.kind) {
    case 'timer': {
      const when = timing(run, definition, host);
      return (item) => ({ type: 'timerSet', item, ...to, definition: index, ...when });
    }
    case 'message':
      return message(run, host, node, definition, index);
    case 'signal': {
      const name = evaluateText(run, definition.name, host);
      return (item) => ({
        type: 'subscriptionOpened',
        item,
        ...to,
        wait: { for: 'signal', definition: index, name },
      });
    }
    case 'conditional':
      // It begins as not holding; a condition that holds already is noticed at once and counts as having become true.
      return (item) => ({
        type: 'subscriptionOpened',
        item,
        ...to,
        wait: { for: 'condition', definition: index, holds: false },
      });
    // Thrown within the process and found by walking outwards: no subscription is kept.
    case 'error':
    case 'escalation':
    case 'compensation':
    case 'cancel':
    case 'link':
    case 'terminate':
      return undefined;
  }
}

function message(run: Run, host: Item, node: FlowNode, definition: MessageDefinition, index: number): Prepared {
  const name = evaluateText(run, definition.name, host);
  const key = evaluateOptionalText(run, definition.correlationKey, host);
  return (item) => ({
    type: 'subscriptionOpened',
    item,
    host: host.id,
    element: node.id,
    wait: { for: 'message', definition: index, name, ...(key !== undefined && { key }) },
  });
}

export function boundaryEvents(run: Run, host: Item, ids: readonly string[]): BoundaryEvent[] {
  return boundaryEventsOf(run.modelOf(host), ids);
}

/** Start events of the event sub-processes that a scope offers: to each body of a repetition, not to its container. */
export function eventSubProcessStarts(run: Run, scope: Item): StartEvent[] {
  if (scope.kind === 'repeat' || scope.kind === 'compensation') return [];
  return eventSubProcessStartsOf(run.modelOf(scope), scope.element);
}
