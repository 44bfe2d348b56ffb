import type { ComplexGateway, FlowNode, InclusiveGateway, ProcessModel } from '@shixiao/process-model';
import type { HeldTokens, Item, ItemId } from '../state.ts';
import { isBusy } from './ad-hoc.ts';
import { evaluateCondition } from './evaluate.ts';
import { enter, route, routeReset } from './flows.ts';
import { setLocal } from './variables.ts';
import { heldNodes, inFlowOrder, nodeIn, type Run } from './run.ts';

/** A token has come along a flow: it waits for others where the node asks for more than one, else goes in at once. */
export function arrive(run: Run, scope: ItemId, flowId: string): void {
  const scopeItem = run.find(scope);
  // The scope may have been cancelled while the token was on its way.
  if (scopeItem === undefined) return;
  const model = run.modelOf(scopeItem);
  const flow = model.flows.get(flowId);
  if (flow === undefined) throw new Error(`No flow ${flowId}`);
  const node = nodeIn(model, flow.targetId);
  if (!needsSeveral(node) && !isBusy(run, scopeItem)) {
    enter(run, scope, node, { flow: flowId });
    return;
  }
  run.emit({ type: 'tokenHeld', scope, node: node.id, flow: flowId });
  run.touched.add(scope);
  if (node.kind === 'parallelGateway') joinParallel(run, scope, node);
  else if (node.kind === 'complexGateway') tryComplex(run, scope, node);
  else if ('startQuantity' in node) gatherQuantity(run, scope, node, node.startQuantity);
}

function needsSeveral(node: FlowNode): boolean {
  switch (node.kind) {
    case 'parallelGateway':
    case 'inclusiveGateway':
      return node.incoming.length > 1;
    case 'complexGateway':
      return node.incoming.length > 1 || node.activationCondition !== undefined;
    default:
      return 'startQuantity' in node && node.startQuantity > 1;
  }
}

function heldAt(run: Run, scope: ItemId, node: string): HeldTokens {
  const { held } = run.item(scope);
  return held && Object.hasOwn(held, node) ? (held[node] ?? {}) : {};
}

function oneEach(flows: readonly string[]): Record<string, number> {
  return Object.fromEntries(flows.map((flow) => [flow, 1]));
}

/** §13.4.1: one token from each incoming flow; further ones stay for the next time. */
function joinParallel(run: Run, scope: ItemId, node: FlowNode): void {
  const held = heldAt(run, scope, node.id);
  if (!node.incoming.every((flow) => (held[flow] ?? 0) > 0)) return;
  run.emit({ type: 'tokensJoined', scope, node: node.id, taken: oneEach(node.incoming) });
  enter(run, scope, node);
}

/** §13.3.2 startQuantity: tokens are taken from the flows in their order. */
function gatherQuantity(run: Run, scope: ItemId, node: FlowNode, quantity: number): void {
  const held = heldAt(run, scope, node.id);
  let missing = quantity;
  const taken: Record<string, number> = {};
  for (const flow of node.incoming) {
    const take = Math.min(missing, held[flow] ?? 0);
    if (take > 0) taken[flow] = take;
    missing -= take;
  }
  if (missing > 0) return;
  run.emit({ type: 'tokensJoined', scope, node: node.id, taken });
  enter(run, scope, node);
}

/** The tokens are held by the scope, so it also carries the incident when the condition fails. */
function tryComplex(run: Run, scope: ItemId, node: ComplexGateway): void {
  run.attempt(scope, 'join', () => activateComplex(run, scope, node));
}

/** Tries every complex gateway of a scope again after its incident was resolved. */
export function retryJoins(run: Run, scope: Item): void {
  for (const node of heldNodes(run, scope)) {
    if (node.kind === 'complexGateway') tryComplex(run, scope.id, node);
  }
}

/** §13.4.5, waiting for start: the gateway fires as soon as its condition over the arrived tokens holds. */
function activateComplex(run: Run, scope: ItemId, node: ComplexGateway): void {
  if (isResetting(run.item(scope), node.id)) return;
  const held = heldAt(run, scope, node.id);
  const ready = node.incoming.filter((flow) => (held[flow] ?? 0) > 0);
  if (ready.length === 0) return;
  const counts = { activationCount: ready.length };
  const fires =
    node.activationCondition === undefined ||
    evaluateCondition(run, node.activationCondition, run.item(scope), counts);
  if (!fires) return;
  run.emit({ type: 'tokensJoined', scope, node: node.id, taken: oneEach(ready) });
  // Where every flow has delivered there is nothing to wait for: start and reset fall together.
  if (ready.length < node.incoming.length) {
    run.emit({ type: 'complexPhase', scope, node: node.id, consumed: ready });
  }
  enterComplex(run, scope, node, { ...counts, waitingForStart: true });
}

/** The gateway's own variables are its item's (§13.4.5), so that its outgoing conditions can read them. */
function enterComplex(
  run: Run,
  scope: ItemId,
  node: ComplexGateway,
  phase: { activationCount: number; waitingForStart: boolean },
): void {
  const item = enter(run, scope, node, { idle: true });
  setLocal(run, item, phase);
  run.enqueue({ do: 'route', item });
}

/** §13.4.5: the conditions are asked in both phases; one that is for a single phase reads `waitingForStart`. */
export function routeComplex(run: Run, item: Item): void {
  if (item.variables?.['waitingForStart'] === false) routeReset(run, item);
  else route(run, item);
}

function isResetting(scope: Item, node: string): boolean {
  return scope.resetting !== undefined && Object.hasOwn(scope.resetting, node);
}

/**
 * Fires one join of `scope` whose decision depends on where all other tokens are, now that they rest.
 *
 * @returns whether one fired
 */
export function fireReachabilityJoin(run: Run, scope: Item): boolean {
  if (scope.held === undefined && scope.resetting === undefined) return false;
  const model = run.modelOf(scope);
  for (const node of inFlowOrder(model, Object.keys(scope.resetting ?? {}))) {
    if (node.kind === 'complexGateway' && resetComplex(run, scope, model, node)) return true;
  }
  for (const node of heldNodes(run, scope)) {
    if (node.kind === 'inclusiveGateway' && joinInclusive(run, scope, model, node)) return true;
  }
  return false;
}

/**
 * §13.4.3, Table 13.3: it fires when some flow has a token and every token elsewhere that could still reach an empty
 * flow, without passing through the gateway, could also reach a flow that already has one.
 */
function joinInclusive(run: Run, scope: Item, model: ProcessModel, node: InclusiveGateway): boolean {
  const held = heldAt(run, scope.id, node.id);
  const ready = node.incoming.filter((flow) => (held[flow] ?? 0) > 0);
  if (ready.length === 0) return false;
  const empty = node.incoming.filter((flow) => !ready.includes(flow));
  if (empty.length > 0 && isExpected(run, scope, model, node.id, empty, ready)) return false;
  run.emit({ type: 'tokensJoined', scope: scope.id, node: node.id, taken: oneEach(ready) });
  enter(run, scope.id, node);
  return true;
}

/** Table 13.5: as an inclusive join, where flows that were used up at the start count as ones that have a token. */
function resetComplex(run: Run, scope: Item, model: ProcessModel, node: ComplexGateway): boolean {
  const consumed = scope.resetting?.[node.id] ?? [];
  const held = heldAt(run, scope.id, node.id);
  const late = node.incoming.filter((flow) => !consumed.includes(flow));
  const ready = late.filter((flow) => (held[flow] ?? 0) > 0);
  const empty = late.filter((flow) => !ready.includes(flow));
  if (empty.length > 0 && isExpected(run, scope, model, node.id, empty, [...ready, ...consumed])) return false;
  if (ready.length > 0) run.emit({ type: 'tokensJoined', scope: scope.id, node: node.id, taken: oneEach(ready) });
  run.emit({ type: 'complexPhase', scope: scope.id, node: node.id });
  enterComplex(run, scope.id, node, { activationCount: ready.length, waitingForStart: false });
  // Tokens that came early for the next round may be enough to start it.
  tryComplex(run, scope.id, node);
  return true;
}

/** Whether a token elsewhere in the scope is still to be waited for. */
function isExpected(
  run: Run,
  scope: Item,
  model: ProcessModel,
  gateway: string,
  empty: readonly string[],
  ready: readonly string[],
): boolean {
  const reaches = (node: string, flows: readonly string[]): boolean => flows.some((flow) => model.canReach(node, flow));
  for (const node of tokenNodes(run, scope, gateway)) {
    if (reaches(node, empty) && !reaches(node, ready)) return true;
  }
  return false;
}

/** Where tokens of the scope rest: living elements, and tokens held before other nodes. */
function* tokenNodes(run: Run, scope: Item, except: string): Generator<string> {
  for (const child of run.childrenOf(scope)) {
    if (child.kind !== 'subscription' && child.kind !== 'compensation') yield child.element;
  }
  for (const node of Object.keys(scope.held ?? {})) if (node !== except) yield node;
}

