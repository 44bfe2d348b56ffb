import type { Activity, EventDefinition, ProcessModel, StartEvent } from '@shixiao/process-model';
import type { Compensable, Item, ItemId } from '../state.ts';
import { enter } from './flows.ts';
import { nodeIn, type Run, subProcessOf } from './run.ts';
import { startEventSubProcess } from './event-sub-processes.ts';
import { boundaryEvents, eventSubProcessStarts } from './subscriptions.ts';

/**
 * What a completed activity leaves behind for its compensation (§13.5.5): the handler at its compensation boundary event;
 * else, for a sub-process, its variables and what completed inside it.
 */
export function noteCompensable(run: Run, item: Item, node: Activity): Compensable | undefined {
  if (node.isForCompensation) return undefined;
  const handler = boundaryEvents(run, item, node.boundaryIds).find((event) => event.compensationHandlerId !== undefined);
  if (handler?.compensationHandlerId !== undefined) {
    return { activity: node.id, item: item.id, handler: handler.compensationHandlerId };
  }
  if (node.kind !== 'subProcess' || node.variant === 'event') return undefined;
  const inner = item.compensable ?? [];
  if (inner.length === 0 && compensationStart(run, item) === undefined) return undefined;
  return { activity: node.id, item: item.id, variables: item.variables ?? {}, inner };
}

/**
 * Adds to what can be undone in a scope, last completed last. What a boundary event of the activity led to is undone before
 * the activity (§13.5.5), also where the activity went on beside it and completed later.
 */
export function keepCompensable(run: Run, scope: ItemId, node: Activity, began: ItemId, entry: Compensable): void {
  const entries = run.item(scope).compensable ?? [];
  const at = entries.findIndex((other) => other.item > began && leadsTo(run, scope, node, other.activity));
  run.emit({ type: 'compensable', scope, entry, ...(at >= 0 && { at }) });
}

function leadsTo(run: Run, scope: ItemId, node: Activity, activity: string): boolean {
  const model = run.modelOf(run.item(scope));
  const { incoming } = nodeIn(model, activity);
  return node.boundaryIds.some((event) => incoming.some((flow) => model.canReach(event, flow)));
}

/** The start event of the scope's compensation event sub-process. */
function compensationStart(run: Run, scope: Item): StartEvent | undefined {
  return eventSubProcessStarts(run, scope).find((node) => node.definitions.some((it) => it.kind === 'compensation'));
}

/**
 * Compensates what completed in the scope of a throwing event: one activity, or all (§13.5.5). An event sub-process throws
 * for the scope that it belongs to.
 *
 * @returns whether the thrower has to wait
 */
export function throwCompensation(
  run: Run,
  thrower: Item,
  definition: Extract<EventDefinition, { kind: 'compensation' }>,
): boolean {
  const scope = compensatedScope(run, thrower);
  const entries = (scope.compensable ?? []).filter(
    ({ activity }) => definition.activityId === undefined || activity === definition.activityId,
  );
  if (entries.length === 0) return false;
  const item = compensate(run, scope, thrower.element, entries, definition.waitForCompletion ? thrower.id : 0);
  if (definition.waitForCompletion) run.emit({ type: 'compensationAwaited', item: thrower.id, by: item });
  return definition.waitForCompletion;
}

function compensatedScope(run: Run, thrower: Item): Item {
  let scope = run.item(thrower.parent);
  while (subProcessOf(run, scope)?.variant === 'event') scope = run.item(scope.parent);
  return scope;
}

export function compensate(
  run: Run,
  scope: Item,
  element: string,
  pending: readonly Compensable[],
  notify: ItemId,
): ItemId {
  const item = run.newId();
  run.emit({ type: 'compensationStarted', item, scope: scope.id, element, pending, notify });
  run.touched.add(item);
  return item;
}

/** One activity after the other, the last completed first; when all are undone, whoever waits for it goes on. */
export function undoNext(run: Run, item: Item): void {
  const { pending = [], notify = 0 } = item.undo ?? {};
  const entry = pending[pending.length - 1];
  if (entry === undefined) {
    run.completed(item);
    if (run.find(notify)) run.enqueue({ do: 'undone', item: notify });
    return;
  }
  run.emit({ type: 'compensationStep', item: item.id, activity: entry.activity });
  const model = run.modelOf(item);
  if (entry.handler !== undefined) enter(run, item.id, nodeIn(model, entry.handler));
  else restore(run, item, model, entry);
}

/** Brings a completed sub-process back as it was, and undoes what completed inside it by its own rules or by default. */
function restore(run: Run, item: Item, model: ProcessModel, entry: Compensable): void {
  const node = nodeIn(model, entry.activity);
  const inner = entry.inner ?? [];
  const restored = run.newId();
  run.emit({
    type: 'elementEntered',
    item: restored,
    parent: item.id,
    element: node.id,
    kind: 'restored',
    restored: { variables: entry.variables ?? {}, compensable: inner },
  });
  const scope = run.item(restored);
  const start = compensationStart(run, scope);
  if (start) startEventSubProcess(run, scope, start, {});
  else compensate(run, scope, node.id, inner, 0);
}
