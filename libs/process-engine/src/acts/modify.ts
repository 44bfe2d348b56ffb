import type { FlowNode, ProcessModel, SubProcess } from '@shixiao/process-model';
import type { Item, ItemId } from '../state.ts';
import { openScope } from '../run/activities.ts';
import { enter } from '../run/flows.ts';
import { each } from '../pages.ts';
import { nodeIn, Refusal, type Run } from '../run/run.ts';
import { endProcess } from '../run/settle.ts';
import { propagate } from '../run/variables.ts';
import { removeRunning } from './bodies.ts';
import type { CommandOf } from './command-of.ts';
import { target, wrongItem } from './target.ts';

type Start = NonNullable<CommandOf<'modify'>['start']>[number];

/**
 * Moves tokens by hand: starts first, so that a scope that loses its last token in the same act lives on. A scope that is
 * left empty is cancelled with it, up to the process (Camunda 8, process instance modification).
 */
export function modify(run: Run, { cancel = [], start = [], reason }: CommandOf<'modify'>): void {
  const leaving = cancel.map((id) => cancellable(run, id));
  for (const one of start) startElement(run, one);
  for (const { id } of leaving) {
    // One that was cancelled before may have taken this one along.
    const item = run.find(id);
    if (item) cancelElement(run, item, reason);
  }
}

export function cancelProcess(run: Run, { reason }: CommandOf<'cancel'>): void {
  const root = run.item(1);
  run.cancelChildren(root, { kind: 'command', reason });
  endProcess(run, run.item(root.id), 'cancelled');
}

function cancellable(run: Run, id: ItemId): Item {
  const item = target(run, id);
  if (item.kind === 'activity' || item.kind === 'event' || item.kind === 'gateway' || item.kind === 'repeat') return item;
  throw wrongItem(item, 'element');
}

function cancelElement(run: Run, item: Item, reason: string): void {
  if (item.index !== undefined && run.item(item.parent).repeat?.type !== 'loop') {
    removeRunning(run, item, reason);
    return;
  }
  run.cancel(item.id, { kind: 'command', reason });
  cancelIfEmpty(run, item.parent, reason);
}

function cancelIfEmpty(run: Run, id: ItemId, reason: string): void {
  const scope = run.find(id);
  if (scope === undefined || (scope.active ?? 0) > 0 || scope.held) return;
  if (scope.parent === 0) endProcess(run, scope, 'cancelled');
  // An ad-hoc sub-process in which nothing runs waits for somebody to activate something; a compensation goes on.
  else if (scope.kind === 'process') cancelElement(run, run.item(scope.parent), reason);
  else if (scope.kind === 'activity' || scope.kind === 'repeat') cancelElement(run, scope, reason);
}

function startElement(run: Run, { element, scope, variables = {} }: Start): void {
  const { item, node } = scope === undefined ? findScope(run, element) : scopeGiven(run, scope, element);
  if (!canStart(node)) throw new Refusal({ reason: 'notStartable', element });
  propagate(run, item.id, variables);
  enter(run, item.id, node);
}

/** What occurs rather than begins cannot be begun by hand. */
function canStart(node: FlowNode): boolean {
  if (node.kind === 'boundaryEvent') return false;
  return node.kind !== 'subProcess' || node.variant !== 'event';
}

function scopeGiven(run: Run, id: ItemId, element: string): { item: Item; node: FlowNode } {
  const item = target(run, id);
  const node = isScope(item) ? run.modelOf(item).nodes.get(element) : undefined;
  if (node === undefined || node.scopeId !== item.element) throw wrongItem(item, 'scope');
  return { item, node };
}

function isScope(item: Item): boolean {
  return item.kind === 'process' || item.kind === 'activity' || item.kind === 'restored';
}

/** The living scope that contains the element. Scopes around it that are not alive are opened without their start events. */
function findScope(run: Run, element: string): { item: Item; node: FlowNode } {
  const owners = [...each(run.state.items)].filter((it) => it.kind === 'process' && run.modelOf(it).nodes.has(element));
  if (owners.length === 0) throw new Refusal({ reason: 'elementNotFound', element });
  const scopes = owners.flatMap((owner) => livingScopes(run, owner, run.modelOf(owner), element));
  if (scopes.length > 1) {
    throw new Refusal({ reason: 'scopeAmbiguous', element, candidates: scopes.map((it) => it.id) });
  }
  const [living] = scopes;
  if (living) return { item: living, node: nodeIn(run.modelOf(living), element) };
  const [owner, another] = owners;
  if (owner === undefined || another) {
    throw new Refusal({ reason: 'scopeAmbiguous', element, candidates: owners.map((it) => it.id) });
  }
  const model = run.modelOf(owner);
  const node = nodeIn(model, element);
  return { item: openScopes(run, model, nodeIn(model, node.scopeId)), node };
}

function livingScopes(run: Run, owner: Item, model: ProcessModel, element: string): Item[] {
  const { scopeId } = nodeIn(model, element);
  if (scopeId === model.processId) return [owner];
  return [...each(run.state.items)].filter(
    (it) => it.element === scopeId && isScope(it) && it.kind !== 'process' && run.processOf(it).id === owner.id,
  );
}

/** Opens the scope of `node`, around which others may have to be opened first. */
function openScopes(run: Run, model: ProcessModel, node: FlowNode): Item {
  if (node.kind !== 'subProcess' || node.loop || node.variant === 'event') {
    throw new Refusal({ reason: 'scopeMissing', element: node.id });
  }
  const { item } = findScope(run, node.id);
  const opened = enter(run, item.id, node, { idle: true });
  openScope(run, run.item(opened), node satisfies SubProcess);
  return run.item(opened);
}
