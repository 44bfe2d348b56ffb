import type { Activity, Expression, MultiInstance, StandardLoop } from '@shixiao/process-model';
import type { Json, Variables } from '@shixiao/feel';
import { chunked } from '../pages.ts';
import type { Item, Repeat } from '../state.ts';
import { endsAdHoc, noteAdHocOutput } from './ad-hoc.ts';
import { keepCompensable, noteCompensable } from './compensation.ts';
import { evaluate, evaluateCondition, evaluateNumber } from './evaluate.ts';
import { route, routeNowhere } from './flows.ts';
import { type Run, Stuck } from './run.ts';
import { boundaryEvents, isSubscribed, subscribe } from './subscriptions.ts';
import { propagate, setLocal } from './variables.ts';

/** More bodies than any real meeting has members; a collection beyond it is a mistake in the data. */
export const MOST_BODIES = 100_000;

/** A token has come to a repeated activity: its container takes the boundary events, then the bodies begin. */
export function startRepeat(run: Run, container: Item, node: Activity): void {
  if (!isSubscribed(run, container)) subscribe(run, container, boundaryEvents(run, container, node.boundaryIds));
  if (node.loop?.kind === 'multiInstance') startMultiInstance(run, container, node, node.loop);
  else {
    run.emit({ type: 'repeatStarted', item: container.id, element: node.id, repeat: fresh('loop', 0) });
    run.enqueue({ do: 'repeat', item: container.id });
  }
}

function fresh(type: Repeat['type'], total: number): Repeat {
  return { type, total, started: 0, completed: 0, terminated: 0 };
}

function startMultiInstance(run: Run, container: Item, node: Activity, loop: MultiInstance): void {
  const values = valuesFor(run, container, loop);
  run.emit({
    type: 'repeatStarted',
    item: container.id,
    element: node.id,
    repeat: {
      ...fresh(loop.sequential ? 'sequential' : 'parallel', values.length),
      ...(loop.sequential && { pending: chunked(values) }),
      ...(loop.outputCollection !== undefined && { outputs: [] }),
    },
  });
  if (!loop.sequential) values.forEach((value, index) => startBody(run, container, node, index, value));
  run.enqueue({ do: 'repeat', item: container.id });
}

function valuesFor(run: Run, container: Item, loop: MultiInstance): readonly Json[] {
  if (loop.inputCollection) {
    const values = evaluate(run, loop.inputCollection, container);
    if (!Array.isArray(values)) {
      throw new Stuck('collectionInvalid', `The collection is ${JSON.stringify(values).slice(0, 200)} and not a list`);
    }
    return checkedLength(values.length, () => values as readonly Json[]);
  }
  const many = loop.cardinality ? evaluateNumber(run, loop.cardinality, container) : 0;
  return checkedLength(many, () => Array.from({ length: many }, () => null));
}

function checkedLength(length: number, values: () => readonly Json[]): readonly Json[] {
  if (Number.isInteger(length) && length >= 0 && length <= MOST_BODIES) return values();
  throw new Stuck('collectionInvalid', `${length} is not a number of bodies between 0 and ${MOST_BODIES}`);
}

/** Every body has its own `loopCounter`, from 1, and its own element of the collection (Camunda 8). */
export function startBody(run: Run, container: Item, node: Activity, index: number, value: Json): void {
  const body = run.newId();
  run.emit({
    type: 'elementEntered',
    item: body,
    parent: container.id,
    element: node.id,
    kind: 'activity',
    index,
  });
  run.emit({ type: 'bodyStarted', item: container.id, index });
  setLocal(run, body, { ...bodyVariables(node.loop, value), loopCounter: index + 1 });
  run.enqueue({ do: 'activate', item: body });
}

function bodyVariables(loop: Activity['loop'], value: Json): Variables {
  if (loop?.kind !== 'multiInstance') return {};
  const output = loop.outputElement && variableNameOf(loop.outputElement);
  return {
    // Bodies would overwrite one another's result if it were not their own (Camunda 8).
    ...(output !== undefined && { [output]: null }),
    ...(loop.inputElement !== undefined && { [loop.inputElement]: value }),
  };
}

function variableNameOf(expression: Expression): string | undefined {
  if (expression.kind !== 'feel') return undefined;
  return /^([\p{L}_][\p{L}\p{N}_]*)(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.exec(expression.source.trim())?.[1];
}

/** One body has done its work. Output and completion condition see its variables, so they come before it ends. */
export function endBody(run: Run, body: Item, node: Activity): void {
  const container = run.item(body.parent);
  const loop = node.loop?.kind === 'multiInstance' ? node.loop : undefined;
  const output = loop?.outputElement && loop.outputCollection !== undefined && evaluate(run, loop.outputElement, body);
  const enough = loop?.completionCondition && isEnough(run, container, body, loop.completionCondition);
  const compensable = noteCompensable(run, body, node);
  run.closeSubscriptions(body);
  run.completed(body);
  run.emit({
    type: 'bodyEnded',
    item: container.id,
    index: body.index ?? 0,
    outcome: 'completed',
    ...(output !== undefined && output !== false && { output }),
  });
  if (compensable) run.emit({ type: 'compensable', scope: container.id, entry: compensable });
  if (enough) finishEarly(run, container, node);
  else run.enqueue({ do: 'repeat', item: container.id });
}

/** The counters are those of after this body's end (§13.3.7; names as in Table 10.31 and Camunda 8). */
function isEnough(run: Run, container: Item, body: Item, condition: Expression): boolean {
  const { total = 0, completed = 0, terminated = 0 } = container.repeat ?? {};
  return evaluateCondition(run, condition, body, {
    numberOfInstances: total,
    numberOfActiveInstances: (container.active ?? 1) - 1,
    numberOfCompletedInstances: completed + 1,
    numberOfTerminatedInstances: terminated,
  });
}

function finishEarly(run: Run, container: Item, node: Activity): void {
  for (const child of run.childrenOf(run.item(container.id))) {
    if (child.kind === 'subscription') continue;
    run.cancel(child.id, { kind: 'completionCondition', element: node.id });
    run.emit({ type: 'bodyEnded', item: container.id, index: child.index ?? 0, outcome: 'terminated' });
  }
  finishRepeat(run, run.item(container.id), node);
}

/** Decides what comes next in a repetition: another body, waiting for those that run, or the end. */
export function continueRepeat(run: Run, container: Item, node: Activity): void {
  const { repeat } = container;
  if (repeat === undefined || (container.active ?? 0) > 0) return;
  if (repeat.type === 'loop') {
    if (node.loop?.kind === 'standardLoop' && goesOn(run, container, node.loop, repeat.started)) {
      startBody(run, container, node, repeat.started, null);
    } else finishRepeat(run, container, node);
    return;
  }
  const next = repeat.pending?.[0];
  if (next === undefined) finishRepeat(run, container, node);
  else startBody(run, container, node, repeat.started, next[0] ?? null);
}

/** §13.3.6: tested before each round, or after each round but the first. */
function goesOn(run: Run, container: Item, loop: StandardLoop, rounds: number): boolean {
  if (loop.maximum !== undefined && rounds >= loop.maximum) return false;
  if (loop.condition === undefined || (rounds === 0 && !loop.testBefore)) return true;
  return evaluateCondition(run, loop.condition, container, { loopCounter: rounds });
}

function finishRepeat(run: Run, container: Item, node: Activity): void {
  const { outputs } = container.repeat ?? {};
  if (node.loop?.kind === 'multiInstance' && node.loop.outputCollection !== undefined && outputs) {
    propagate(run, container.parent, { [node.loop.outputCollection]: outputs.flat() });
  }
  run.enqueue({ do: 'route', item: container.id });
}

/** The whole repetition counts as completed only now, and so do its bodies as far as compensation goes (§13.5.5). */
export function leaveRepeat(run: Run, container: Item, node: Activity): void {
  noteAdHocOutput(run, container);
  if (endsAdHoc(run, container)) routeNowhere(run, container);
  else route(run, container);
  for (const entry of container.compensable ?? []) keepCompensable(run, container.parent, node, container.id, entry);
}
