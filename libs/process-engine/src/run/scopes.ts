import type { Cause } from '../records.ts';
import type { Item, ItemId } from '../state.ts';
import { type Run, subProcessOf } from './run.ts';
import { eventSubProcessStarts, subscribe } from './subscriptions.ts';

/** Opens the event sub-processes of a scope and puts a token on each of its entries (§13.5.4, §13.3.4). */
export function startScope(run: Run, item: Item): void {
  openEventSubProcesses(run, item);
  const scope = run.modelOf(item).scopes.get(item.element);
  const isEvent = subProcessOf(run, item)?.variant === 'event';
  // The trigger of an event sub-process has occurred already: its start event only passes the token on.
  const entries = isEvent ? scope?.triggeredStartIds : scope?.entryIds;
  for (const node of entries ?? []) run.enqueue({ do: 'enter', scope: item.id, node });
  // A sub-process without content ends as soon as it has begun.
  run.touched.add(item.id);
}

export function openEventSubProcesses(run: Run, item: Item): void {
  subscribe(run, item, eventSubProcessStarts(run, item));
}

/**
 * Whether nothing but event sub-processes is alive in a scope any more: it waits for their end, and no other may begin
 * (§13.5.4, state Completing).
 */
export function isCompleting(run: Run, scope: Item): boolean {
  const model = run.modelOf(scope);
  const events = model.scopes.get(scope.element)?.eventSubProcessIds ?? [];
  if (events.length === 0 || scope.held || subProcessOf(run, scope)?.adHoc) return false;
  return run.childrenOf(scope).every((child) => child.kind === 'subscription' || events.includes(child.element));
}

export function closeEventSubProcesses(run: Run, scope: Item): void {
  for (const start of eventSubProcessStarts(run, scope)) run.closeSubscriptions(run.item(scope.id), start.id);
}

/**
 * Takes away everything that goes on in a scope but leaves the scope itself with its boundary events.
 *
 * @param except an item that stays: the one that causes this
 */
export function emptyScope(run: Run, scope: Item, cause: Cause, except?: ItemId): void {
  const starts = new Set(eventSubProcessStarts(run, scope).map((node) => node.id));
  for (const child of run.childrenOf(scope)) {
    if (child.id === except) continue;
    if (child.kind !== 'subscription' || starts.has(child.element)) run.cancel(child.id, cause);
  }
  const { held = {}, resetting = {} } = run.item(scope.id);
  for (const [node, taken] of Object.entries(held)) {
    run.emit({ type: 'tokensDropped', scope: scope.id, node, taken, cause });
  }
  for (const node of Object.keys(resetting)) run.emit({ type: 'complexPhase', scope: scope.id, node });
}
