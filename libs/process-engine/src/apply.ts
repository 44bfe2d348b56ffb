import type { Json } from '@shixiao/feel';
import { appended, EMPTY, find, removed, replaced } from './pages.ts';
import type { EngineRecord, RecordOf } from './records.ts';
import { renamed } from './rename.ts';
import type { InstanceState, Item, ItemId, Repeat } from './state.ts';

const itemKey = (item: Item): number => item.id;
const ownKey = (id: ItemId): number => id;

export function itemOf(state: InstanceState, id: ItemId): Item | undefined {
  return find(state.items, itemKey, id);
}

/**
 * What `record` makes of `state`. The only place that changes state: `records.reduce(apply, before)` is the state after.
 *
 * @throws Error when the record cannot follow the state, which means that history was tampered with or mixed up.
 */
export function apply(state: InstanceState | undefined, record: EngineRecord): InstanceState {
  if (record.type === 'acted') return state as InstanceState;
  if (record.type === 'processStarted') return started(record);
  if (state === undefined) throw new Error(`A ${record.type} record cannot come before processStarted`);
  switch (record.type) {
    case 'elementEntered':
      return entered(state, record);
    case 'elementCompleted':
    case 'elementCancelled':
      return without(state, record.item, true);
    case 'subscriptionClosed':
      return without(state, record.item, false);
    case 'timerSet':
      return timerSet(state, record);
    case 'subscriptionOpened':
      return subscriptionOpened(state, record);
    case 'conditionChanged':
      return change(state, record.item, (item) =>
        item.wait?.for === 'condition' ? { ...item, wait: { ...item.wait, holds: record.holds } } : item,
      );
    case 'taskOpened':
    case 'taskAssigned':
      return change(state, record.item, (item) => ({ ...item, wait: record.task }));
    case 'jobOpened':
      return change(state, record.item, (item) => ({
        ...item,
        wait: { for: 'job', type: record.jobType, retries: record.retries },
      }));
    case 'jobFailed':
      return change(state, record.item, (item) => jobFailed(item, record));
    case 'taskClosed':
    case 'jobClosed':
      return change(state, record.item, ({ wait: _, ...item }) => item);
    case 'tokenHeld':
      return change(state, record.scope, (item) => held(item, record));
    case 'tokensJoined':
    case 'tokensDropped':
      return change(state, record.scope, (item) => joined(item, record));
    case 'complexPhase':
      return change(state, record.scope, (item) => complexPhase(item, record));
    case 'variablesSet':
      return change(state, record.scope, (item) => ({ ...item, variables: { ...item.variables, ...record.values } }));
    case 'repeatStarted':
      return change(state, record.item, (item) => ({ ...item, repeat: record.repeat }));
    case 'bodyStarted':
      return repeat(state, record.item, (it) => ({
        ...it,
        started: it.started + 1,
        ...(it.pending && { pending: withoutFirst(it.pending) }),
      }));
    case 'bodyEnded':
      return repeat(state, record.item, (it) => bodyEnded(it, record));
    case 'bodyAdded':
      return repeat(state, record.item, (it) => ({
        ...it,
        total: it.total + 1,
        ...(it.pending && { pending: [...it.pending, [record.value]] }),
      }));
    case 'bodyRemoved':
      return repeat(state, record.item, (it) => ({
        ...it,
        total: it.total - 1,
        ...(it.pending && { pending: withoutPending(it.pending, record.position) }),
      }));
    case 'compensable':
      return change(state, record.scope, (item) => compensable(item, record));
    case 'compensationStarted':
      return compensationStarted(state, record);
    case 'compensationStep':
      return change(state, record.item, (item) =>
        item.undo ? { ...item, undo: { ...item.undo, pending: item.undo.pending.slice(0, -1) } } : item,
      );
    case 'compensationAwaited':
      return change(state, record.item, (item) => ({ ...item, wait: { for: 'compensation', by: record.by } }));
    case 'incidentRaised':
      return change(state, record.item, (item) => ({
        ...item,
        incident: { code: record.code, detail: record.detail, retry: record.retry },
      }));
    case 'incidentResolved':
      return change(state, record.item, ({ incident: _, ...item }) => item);
    case 'migrated':
      return renamed(state, record);
    case 'processEnded':
      return { ...state, phase: record.phase, items: EMPTY, conditions: [] };
    // These explain; the records beside them carry what changes.
    case 'flowTaken':
    case 'flowNotTaken':
    case 'timerFired':
    case 'eventOccurred':
    case 'messageThrown':
    case 'signalThrown':
    case 'errorThrown':
    case 'escalationThrown':
    case 'decisionEvaluated':
      return state;
    default:
      return unknownRecord(record);
  }
}

function unknownRecord(record: never): never {
  throw new Error(`Unknown record ${JSON.stringify(record)}`);
}

function started(record: RecordOf<'processStarted'>): InstanceState {
  const root: Item = {
    id: record.item,
    parent: 0,
    element: record.model.processId,
    kind: 'process',
    model: record.model,
  };
  return {
    schema: 1,
    model: record.model,
    phase: 'running',
    nextId: record.item + 1,
    items: [[root]],
    conditions: [],
  };
}

function change(state: InstanceState, id: ItemId, edit: (item: Item) => Item): InstanceState {
  const item = itemOf(state, id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return { ...state, items: replaced(state.items, itemKey, edit(item)) };
}

function repeat(state: InstanceState, id: ItemId, edit: (repeat: Repeat) => Repeat): InstanceState {
  return change(state, id, (item) => (item.repeat ? { ...item, repeat: edit(item.repeat) } : item));
}

/** Adds an item below its parent; `counts` tells whether it keeps the parent's scope alive. */
function added(state: InstanceState, item: Item, counts: boolean): InstanceState {
  const parent = itemOf(state, item.parent);
  if (parent === undefined) throw new Error(`No item ${item.parent}`);
  const grown: Item = {
    ...parent,
    children: appended(parent.children ?? EMPTY, item.id),
    ...(counts && { active: (parent.active ?? 0) + 1 }),
  };
  return {
    ...state,
    nextId: item.id + 1,
    items: appended(replaced(state.items, itemKey, grown), item),
  };
}

function without(state: InstanceState, id: ItemId, counted: boolean): InstanceState {
  const item = itemOf(state, id);
  if (item === undefined) throw new Error(`No item ${id}`);
  let items = removed(state.items, itemKey, id);
  const parent = find(items, itemKey, item.parent);
  if (parent !== undefined) {
    const { children: before = EMPTY, active = 0, ...rest } = parent;
    const children = removed(before, ownKey, id);
    const left = counted ? active - 1 : active;
    items = replaced(items, itemKey, {
      ...rest,
      ...(children.length > 0 && { children }),
      ...(left > 0 && { active: left }),
    });
  }
  const conditions = item.wait?.for === 'condition' ? state.conditions.filter((it) => it !== id) : state.conditions;
  return { ...state, items, conditions };
}

function entered(state: InstanceState, record: RecordOf<'elementEntered'>): InstanceState {
  const item: Item = {
    id: record.item,
    parent: record.parent,
    element: record.element,
    kind: record.kind,
    ...(record.model && { model: record.model }),
    ...(record.index !== undefined && { index: record.index }),
    ...(record.restored && { variables: record.restored.variables, compensable: record.restored.compensable }),
  };
  return added(state, item, true);
}

function timerSet(state: InstanceState, record: RecordOf<'timerSet'>): InstanceState {
  const wait = {
    for: 'timer' as const,
    definition: record.definition,
    due: record.due,
    ...(record.every !== undefined && { every: record.every }),
    ...(record.left !== undefined && { left: record.left }),
  };
  // A cycle sets its own subscription again.
  if (itemOf(state, record.item)) return change(state, record.item, (item) => ({ ...item, wait }));
  return added(state, { id: record.item, parent: record.host, element: record.element, kind: 'subscription', wait }, false);
}

function subscriptionOpened(state: InstanceState, record: RecordOf<'subscriptionOpened'>): InstanceState {
  const next = added(
    state,
    { id: record.item, parent: record.host, element: record.element, kind: 'subscription', wait: record.wait },
    false,
  );
  return record.wait.for === 'condition' ? { ...next, conditions: [...next.conditions, record.item] } : next;
}

function jobFailed(item: Item, record: RecordOf<'jobFailed'>): Item {
  if (item.wait?.for !== 'job') return item;
  const { retryAt: _, ...wait } = item.wait;
  return {
    ...item,
    wait: { ...wait, retries: record.retries, ...(record.retryAt !== undefined && { retryAt: record.retryAt }) },
  };
}

function held(item: Item, record: RecordOf<'tokenHeld'>): Item {
  const tokens = item.held?.[record.node] ?? {};
  return {
    ...item,
    held: { ...item.held, [record.node]: { ...tokens, [record.flow]: (tokens[record.flow] ?? 0) + 1 } },
  };
}

function joined(item: Item, record: RecordOf<'tokensJoined' | 'tokensDropped'>): Item {
  const { held: before = {}, ...rest } = item;
  const tokens: Record<string, number> = {};
  for (const [flow, many] of Object.entries(before[record.node] ?? {})) {
    const left = many - (record.taken[flow] ?? 0);
    if (left > 0) tokens[flow] = left;
  }
  const { [record.node]: _, ...others } = before;
  const after = Object.keys(tokens).length > 0 ? { ...others, [record.node]: tokens } : others;
  return Object.keys(after).length > 0 ? { ...rest, held: after } : rest;
}

function complexPhase(item: Item, record: RecordOf<'complexPhase'>): Item {
  const { resetting = {}, ...rest } = item;
  const { [record.node]: _, ...others } = resetting;
  const after = record.consumed ? { ...others, [record.node]: record.consumed } : others;
  return Object.keys(after).length > 0 ? { ...rest, resetting: after } : rest;
}

/** Bodies per page of collected outputs. */
export const OUTPUT_PAGE = 64;

function bodyEnded(repeat: Repeat, record: RecordOf<'bodyEnded'>): Repeat {
  const ended = { ...repeat, [record.outcome]: repeat[record.outcome] + 1 };
  if (record.output === undefined) return ended;
  const outputs = (repeat.outputs ?? []).slice();
  const page = Math.floor(record.index / OUTPUT_PAGE);
  while (outputs.length <= page) outputs.push([]);
  outputs[page] = withValue(outputs[page] ?? [], record.index % OUTPUT_PAGE, record.output);
  return { ...ended, outputs };
}

/** Gaps become null: JSON knows no holes. */
function withValue(page: readonly Json[], index: number, value: Json): readonly Json[] {
  const copy = page.slice();
  while (copy.length < index) copy.push(null);
  copy[index] = value;
  return copy;
}

function withoutFirst(pages: readonly (readonly Json[])[]): readonly (readonly Json[])[] {
  const [first = [], ...rest] = pages;
  return first.length > 1 ? [first.slice(1), ...rest] : rest;
}

function withoutPending(pages: readonly (readonly Json[])[], position: number): readonly (readonly Json[])[] {
  let before = 0;
  return pages
    .map((page) => {
      const at = position - before;
      before += page.length;
      return page.filter((_, index) => index !== at);
    })
    .filter((page) => page.length > 0);
}

function compensable(item: Item, { entry, at }: RecordOf<'compensable'>): Item {
  const before = item.compensable ?? [];
  const place = at ?? before.length;
  return { ...item, compensable: [...before.slice(0, place), entry, ...before.slice(place)] };
}

function compensationStarted(state: InstanceState, record: RecordOf<'compensationStarted'>): InstanceState {
  const undone = new Set(record.pending.map((entry) => entry.activity));
  const cleared = change(state, record.scope, ({ compensable = [], ...scope }) => {
    const left = compensable.filter((entry) => !undone.has(entry.activity));
    return left.length > 0 ? { ...scope, compensable: left } : scope;
  });
  return added(
    cleared,
    {
      id: record.item,
      parent: record.scope,
      element: record.element,
      kind: 'compensation',
      undo: { pending: record.pending, notify: record.notify },
    },
    true,
  );
}
