import type { AdHoc, SubProcess } from '@shixiao/process-model';
import type { Json } from '@shixiao/feel';
import type { Item } from '../state.ts';
import { evaluate, evaluateCondition, evaluateQuietly, lookUp } from './evaluate.ts';
import { enter } from './flows.ts';
import { heldNodes, nodeIn, type Run, Stuck, subProcessOf } from './run.ts';
import { emptyScope, openEventSubProcesses } from './scopes.ts';
import { propagate, setLocal } from './variables.ts';

/** Stands for the flow of a token that was put on a node by nobody's flow. */
const NO_FLOW = '';

/**
 * §13.3.5: inner activities run as often and in such order as somebody activates them. Those that the model names begin at
 * once; without such a list the sub-process waits for people (`activateAdHoc`).
 */
export function startAdHoc(run: Run, item: Item, adHoc: AdHoc): void {
  const elements = adHoc.activeElements && elementsIn(run, item, evaluate(run, adHoc.activeElements, item));
  openEventSubProcesses(run, item);
  if (adHoc.outputCollection !== undefined) setLocal(run, item.id, { [adHoc.outputCollection]: [] });
  for (const element of elements ?? []) activateInner(run, item.id, element);
  if (elements?.length === 0) finishAdHoc(run, run.item(item.id), adHoc);
}

function elementsIn(run: Run, item: Item, value: Json): readonly string[] {
  if (Array.isArray(value) && value.every((id): id is string => typeof id === 'string')) {
    const wrong = value.find((id) => !canActivate(run, item, id));
    if (wrong === undefined) return value;
    throw new Stuck('collectionInvalid', `${wrong} cannot be activated in ${item.element}`);
  }
  throw new Stuck('collectionInvalid', `The elements to activate are ${JSON.stringify(value)} and not a list of ids`);
}

/** Inner elements without an incoming flow; the others follow from them. */
export function canActivate(run: Run, item: Item, id: string): boolean {
  return (run.modelOf(item).scopes.get(item.element)?.entryIds ?? []).includes(id);
}

/** Starts an inner element, or lets it wait where only one may run at a time. */
export function activateInner(run: Run, adHoc: number, element: string): number | undefined {
  const item = run.item(adHoc);
  if (isBusy(run, item)) {
    run.emit({ type: 'tokenHeld', scope: adHoc, node: element, flow: NO_FLOW });
    return undefined;
  }
  return enter(run, adHoc, nodeIn(run.modelOf(item), element));
}

/** Whether a token must wait because the scope is a sequential ad-hoc sub-process in which something runs. */
export function isBusy(run: Run, scope: Item): boolean {
  return (scope.active ?? 0) > 0 && subProcessOf(run, scope)?.adHoc?.sequential === true;
}

/** Collects the output of an inner element whose token ends here (Camunda 8, `zeebe:adHoc`). */
export function noteAdHocOutput(run: Run, inner: Item): void {
  const parent = run.item(inner.parent);
  const adHoc = subProcessOf(run, parent)?.adHoc;
  if (adHoc?.outputCollection === undefined || adHoc.outputElement === undefined) return;
  if (run.nodeOf(inner).outgoing.length > 0 || subProcessOf(run, inner)?.variant === 'event') return;
  const value = evaluate(run, adHoc.outputElement, inner);
  const before = lookUp(run, parent, adHoc.outputCollection);
  setLocal(run, parent.id, { [adHoc.outputCollection]: [...(Array.isArray(before) ? before : []), value] });
}

/** §13.3.5: once the completion condition holds nothing that follows in an ad-hoc sub-process begins any more. */
export function endsAdHoc(run: Run, inner: Item): boolean {
  const parent = run.item(inner.parent);
  const condition = subProcessOf(run, parent)?.adHoc?.completionCondition;
  // One that fails is an incident of the sub-process, which asks again; not of what has just completed.
  return condition !== undefined && evaluateQuietly(run, condition, parent) === true;
}

/** After inner work has ended: is it enough, who is next, or is nothing left to do? */
export function continueAdHoc(run: Run, item: Item, node: SubProcess): void {
  const { adHoc } = node;
  if (adHoc === undefined) return;
  const enough = adHoc.completionCondition !== undefined && evaluateCondition(run, adHoc.completionCondition, item);
  const idle = (item.active ?? 0) === 0;
  if (enough && (adHoc.cancelRemaining || idle)) finishAdHoc(run, item, adHoc);
  else if (idle && item.held) startNextHeld(run, item);
  else if (idle && adHoc.completionCondition === undefined) finishAdHoc(run, item, adHoc);
}

/** §13.3.5 leaves the order to whoever performs; by flow order it is the same however the state was stored. */
function startNextHeld(run: Run, item: Item): void {
  const [node] = heldNodes(run, item);
  const [flow] = Object.keys((node && item.held?.[node.id]) ?? {}).sort();
  if (node === undefined || flow === undefined) return;
  run.emit({ type: 'tokensJoined', scope: item.id, node: node.id, taken: { [flow]: 1 } });
  enter(run, item.id, node, flow === NO_FLOW ? {} : { flow });
}

function finishAdHoc(run: Run, item: Item, adHoc: AdHoc): void {
  emptyScope(run, item, { kind: 'completionCondition', element: item.element });
  if (adHoc.outputCollection !== undefined) {
    const collected = lookUp(run, run.item(item.id), adHoc.outputCollection) ?? [];
    propagate(run, item.parent, { [adHoc.outputCollection]: collected });
  }
  run.enqueue({ do: 'complete', item: item.id });
}
