import type { RecordOf } from './records.ts';
import type { Compensable, InstanceState, Item, ItemId } from './state.ts';

type Names = Readonly<Record<string, string>>;

/**
 * The state after a process, root or called, moved to another model: every element and flow that has a new id bears it.
 * Processes called from within keep their own models.
 */
export function renamed(state: InstanceState, record: RecordOf<'migrated'>): InstanceState {
  const inside = new Set<ItemId>([record.item]);
  const items = state.items.map((page) =>
    page.map((item) => {
      if (item.id === record.item) return { ...renamedItem(item, record), model: record.to, element: record.to.processId };
      // Parents come before their children, so one pass finds everything below the migrated process.
      if (item.kind === 'process' || !inside.has(item.parent)) return item;
      inside.add(item.id);
      return renamedItem(item, record);
    }),
  );
  return { ...state, ...(record.item === 1 && { model: record.to }), items };
}

function renamedItem(item: Item, record: RecordOf<'migrated'>): Item {
  const { elements, flows } = record;
  return {
    ...item,
    element: nameIn(elements, item.element),
    ...(item.held && {
      held: mapKeys(item.held, elements, (tokens) => mapKeys(tokens, flows, (many) => many)),
    }),
    ...(item.resetting && {
      resetting: mapKeys(item.resetting, elements, (consumed) => consumed.map((flow) => nameIn(flows, flow))),
    }),
    ...(item.compensable && { compensable: item.compensable.map((entry) => renamedEntry(entry, elements)) }),
    ...(item.undo && {
      undo: { ...item.undo, pending: item.undo.pending.map((entry) => renamedEntry(entry, elements)) },
    }),
  };
}

function renamedEntry(entry: Compensable, elements: Names): Compensable {
  return {
    ...entry,
    activity: nameIn(elements, entry.activity),
    ...(entry.handler !== undefined && { handler: nameIn(elements, entry.handler) }),
    ...(entry.inner && { inner: entry.inner.map((it) => renamedEntry(it, elements)) }),
  };
}

export function nameIn(names: Names, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] as string) : id;
}

function mapKeys<A, B>(record: Readonly<Record<string, A>>, names: Names, value: (a: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, it]) => [nameIn(names, key), value(it)]));
}
