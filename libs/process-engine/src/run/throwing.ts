import type { EndEvent, EventDefinition, MessageDefinition, ThrowEvent } from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import { each } from '../pages.ts';
import type { Item } from '../state.ts';
import { compensate, throwCompensation } from './compensation.ts';
import { throwError, throwEscalation } from './errors.ts';
import { evaluateOptionalText, evaluateText } from './evaluate.ts';
import { type Run, subProcessOf } from './run.ts';
import { emptyScope } from './scopes.ts';
import { endProcess } from './settle.ts';
import { occurAtBoundary, trigger } from './triggers.ts';
import { boundaryEvents } from './subscriptions.ts';

/** Does what a throwing event says, definition by definition, and lets its token go on unless that is over. */
export function throwEvents(run: Run, item: Item, node: ThrowEvent | EndEvent): void {
  // Names and codes first: when one of them fails nothing has been thrown yet.
  const throws = node.definitions.map((definition) => prepareThrow(run, item, definition));
  let waits = false;
  for (const throwOne of throws) waits = throwOne() || waits;
  if (!waits && run.find(item.id)) run.enqueue({ do: 'complete', item: item.id });
}

/** Throws when called; true when the token has to wait for the end of it. */
type PreparedThrow = () => boolean;

const done = (act: () => void): PreparedThrow => () => {
  act();
  return false;
};

function prepareThrow(run: Run, item: Item, definition: EventDefinition): PreparedThrow {
  switch (definition.kind) {
    case 'message':
      return done(prepareMessage(run, item, definition));
    case 'signal': {
      const name = evaluateText(run, definition.name, item);
      return done(() => throwSignal(run, item, name));
    }
    case 'error': {
      const code = evaluateOptionalText(run, definition.code, item) ?? '';
      return done(() => throwError(run, item, code, undefined, payloadOf(item)));
    }
    case 'escalation': {
      const code = evaluateOptionalText(run, definition.code, item) ?? '';
      return done(() => throwEscalation(run, item, code, payloadOf(item)));
    }
    case 'compensation':
      return () => throwCompensation(run, item, definition);
    case 'terminate':
      return done(() => terminate(run, item));
    case 'cancel':
      return done(() => cancelTransaction(run, item));
    // The token goes on at the other end of the link when this event completes.
    case 'link':
    // Catching only; the model does not let them throw.
    case 'timer':
    case 'conditional':
      return done(() => undefined);
  }
}

/** What a thrown event carries: the thrower's own variables, which its input mappings set. */
function payloadOf(item: Item): Variables {
  return item.variables ?? {};
}

/** Messages leave the process: whoever stores the records delivers them, to this instance or to others. */
export function throwMessage(run: Run, item: Item, definition: MessageDefinition): void {
  prepareMessage(run, item, definition)();
}

function prepareMessage(run: Run, item: Item, definition: MessageDefinition): () => void {
  const name = evaluateText(run, definition.name, item);
  const key = evaluateOptionalText(run, definition.correlationKey, item);
  return () =>
    run.emit({
      type: 'messageThrown',
      item: item.id,
      element: item.element,
      name,
      ...(key !== undefined && { key }),
      variables: payloadOf(item),
    });
}

/** Signals reach everybody (§10.5.1): those who wait in this instance at once, others through the record. */
function throwSignal(run: Run, item: Item, name: string): void {
  run.emit({ type: 'signalThrown', item: item.id, element: item.element, name, variables: payloadOf(item) });
  deliverSignal(run, name, payloadOf(item));
}

/** @returns how many subscriptions the signal reached */
export function deliverSignal(run: Run, name: string, variables: Variables): number {
  const waiting = [...each(run.state.items)].filter((it) => it.wait?.for === 'signal' && it.wait.name === name);
  let reached = 0;
  for (const { id } of waiting) {
    // One that was reached before may have ended this one.
    const subscription = run.find(id);
    if (subscription === undefined) continue;
    trigger(run, subscription, variables);
    reached += 1;
  }
  return reached;
}

/** §13.5.6: ends the scope of the end event and nothing outside of it; at the top, the process. */
function terminate(run: Run, item: Item): void {
  run.completed(item);
  const scope = run.item(item.parent);
  emptyScope(run, scope, { kind: 'terminateEnd', element: item.element });
  if (scope.parent === 0) endProcess(run, run.item(scope.id), 'terminated');
}

/** §13.5.5 and §10.7: everything in the transaction ends, what had completed is compensated, then its cancel event occurs. */
function cancelTransaction(run: Run, item: Item): void {
  run.completed(item);
  let transaction = run.item(item.parent);
  while (subProcessOf(run, transaction)?.variant !== 'transaction') transaction = run.item(transaction.parent);
  emptyScope(run, transaction, { kind: 'cancelEnd', element: item.element });
  const left = run.item(transaction.id);
  compensate(run, left, item.element, left.compensable ?? [], left.id);
}

/** The compensation of a cancelled transaction is over. A repeated transaction is left as a whole. */
export function leaveCancelledTransaction(run: Run, item: Item): void {
  const host = item.index === undefined ? item : run.item(item.parent);
  const node = run.nodeOf(host);
  const events = 'boundaryIds' in node ? boundaryEvents(run, host, node.boundaryIds) : [];
  const event = events.find((it) => it.definitions.some((definition) => definition.kind === 'cancel'));
  if (event === undefined) {
    run.cancel(host.id, { kind: 'cancelEnd', element: host.element });
    return;
  }
  const definition = event.definitions.findIndex((it) => it.kind === 'cancel');
  run.emit({ type: 'eventOccurred', item: host.id, host: host.id, element: event.id, definition, kind: 'cancel' });
  occurAtBoundary(run, host, event, {});
}
