import type { BoundaryEvent, EventDefinition, FlowNode, StartEvent } from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import type { Item } from '../state.ts';
import { evaluateOptionalText } from './evaluate.ts';
import { isActivity } from '@shixiao/process-model';
import { startEventSubProcess } from './event-sub-processes.ts';
import { type Run, Stuck } from './run.ts';
import { isCompleting } from './scopes.ts';
import { boundaryEvents, eventSubProcessStarts } from './subscriptions.ts';
import { occurAtBoundary } from './triggers.ts';

type Thrown = 'error' | 'escalation';

interface Catcher {
  /** The scope of an event sub-process, or the activity that a boundary event is attached to. */
  readonly host: Item;
  readonly event: BoundaryEvent | StartEvent;
  readonly definition: number;
}

/**
 * An error goes outwards from `item` to the nearest event that catches it (§10.5.6, §13.5.3), through the call activity out
 * of a called process. An error always interrupts.
 *
 * @throws Stuck when nothing catches it: as in Camunda 8 that is an incident, and the token stays
 */
export function throwError(run: Run, item: Item, code: string, message: string | undefined, variables: Variables): void {
  run.emit({
    type: 'errorThrown',
    item: item.id,
    element: item.element,
    code,
    ...(message !== undefined && { message }),
  });
  const catcher = findCatcher(run, item, 'error', code);
  if (catcher === undefined) throw new Stuck('uncaughtError', `Nothing catches the error ${code}: ${message ?? ''}`);
  take(run, catcher, 'error', code, variables);
}

/** An escalation that nothing catches has no effect (§10.5.6). */
export function throwEscalation(run: Run, item: Item, code: string, variables: Variables): void {
  const catcher = findCatcher(run, item, 'escalation', code);
  run.emit({
    type: 'escalationThrown',
    item: item.id,
    element: item.element,
    code,
    caught: catcher !== undefined,
  });
  if (catcher) take(run, catcher, 'escalation', code, variables);
}

function take(run: Run, { host, event, definition }: Catcher, kind: Thrown, code: string, variables: Variables): void {
  run.emit({ type: 'eventOccurred', item: host.id, host: host.id, element: event.id, definition, kind, name: code });
  if (event.kind === 'boundaryEvent') occurAtBoundary(run, host, event, variables);
  else startEventSubProcess(run, host, event, variables);
}

function findCatcher(run: Run, thrower: Item, kind: Thrown, code: string): Catcher | undefined {
  let inner: Item | undefined;
  let current: Item | undefined = thrower;
  while (current !== undefined) {
    const caught = caughtInside(run, current, inner, kind, code) ?? caughtAtBoundary(run, current, kind, code);
    if (caught) return caught;
    inner = current;
    current = run.find(current.parent);
  }
  return undefined;
}

/** Event sub-processes of a scope catch what comes from it, but not what comes out of themselves, nor when all else has ended. */
function caughtInside(run: Run, scope: Item, from: Item | undefined, kind: Thrown, code: string): Catcher | undefined {
  if (from === undefined || isCompleting(run, scope)) return undefined;
  const handling = eventSubProcessStarts(run, scope).find((start) => start.scopeId === from.element);
  // One that interrupted its scope has ended the others' chance with everything else in it.
  if (handling?.interrupting) return undefined;
  const starts = eventSubProcessStarts(run, scope).filter((start) => start !== handling);
  return match(run, scope, starts, kind, code);
}

function caughtAtBoundary(run: Run, host: Item, kind: Thrown, code: string): Catcher | undefined {
  const node = elementOf(run, host);
  // The boundary events of a repeated activity are those of its container.
  if (node === undefined || !isActivity(node) || host.index !== undefined) return undefined;
  return match(run, host, boundaryEvents(run, host, node.boundaryIds), kind, code);
}

function elementOf(run: Run, item: Item): FlowNode | undefined {
  return item.kind === 'activity' || item.kind === 'repeat' ? run.nodeOf(item) : undefined;
}

/** An event that names the code comes before one that catches all. */
function match(
  run: Run,
  host: Item,
  events: readonly (BoundaryEvent | StartEvent)[],
  kind: Thrown,
  code: string,
): Catcher | undefined {
  let catchAll: Catcher | undefined;
  for (const event of events) {
    for (const [definition, it] of event.definitions.entries()) {
      if (it.kind !== kind) continue;
      const wanted = codeOf(run, host, it);
      if (wanted === code) return { host, event, definition };
      if (wanted === undefined) catchAll ??= { host, event, definition };
    }
  }
  return catchAll;
}

function codeOf(run: Run, host: Item, definition: EventDefinition): string | undefined {
  return definition.kind === 'error' || definition.kind === 'escalation'
    ? evaluateOptionalText(run, definition.code, host)
    : undefined;
}
