import type { EngineRecord, Item, RecordOf, RecordType } from '../../src/index.ts';

/** States and records as the rows of a scenario write them: ids divided by spaces. */

/** Where tokens rest: everything alive that waits for something of its own, and not for what goes on inside it. */
export function waiting(items: readonly Item[]): string {
  return items.filter((item) => item.kind !== 'subscription' && rests(item, items)).map(nameOf).join(' ');
}

function rests(item: Item, items: readonly Item[]): boolean {
  if (item.kind === 'process' || item.kind === 'compensation' || item.kind === 'restored') return false;
  if (item.wait !== undefined || item.incident !== undefined) return true;
  const children = items.filter((child) => child.parent === item.id);
  if (children.some((child) => child.kind !== 'subscription')) return false;
  return true;
}

/** Subscriptions that are not the element's own wait: what may happen besides. */
export function listening(items: readonly Item[]): string {
  const byId = new Map(items.map((item) => [item.id, item]));
  const besides = items.filter((item) => {
    const host = byId.get(item.parent);
    return item.kind === 'subscription' && host?.kind !== 'gateway' && host?.element !== item.element;
  });
  return besides.map(nameOf).join(' ');
}

export function heldTokens(items: readonly Item[]): Record<string, number> {
  const held: Record<string, number> = {};
  for (const item of items) {
    for (const [node, flows] of Object.entries(item.held ?? {})) {
      held[node] = (held[node] ?? 0) + Object.values(flows).reduce((sum, many) => sum + many, 0);
    }
  }
  return held;
}

export function incidents(items: readonly Item[]): Record<string, string> {
  return Object.fromEntries(items.flatMap((item) => (item.incident ? [[nameOf(item), item.incident.code]] : [])));
}

export function entered(records: readonly EngineRecord[]): string {
  return ofType(records, 'elementEntered').map(nameOf).join(' ');
}

export function cancelled(records: readonly EngineRecord[]): string {
  return ofType(records, 'elementCancelled').map(({ element }) => element).join(' ');
}

export function taken(records: readonly EngineRecord[]): string {
  return ofType(records, 'flowTaken').map(({ flow }) => flow).join(' ');
}

export function thrown(records: readonly EngineRecord[]): string {
  const throws = records.flatMap((record) => {
    switch (record.type) {
      case 'messageThrown':
        return [`message ${record.name}`];
      case 'signalThrown':
        return [`signal ${record.name}`];
      case 'errorThrown':
        return [`error ${record.code}`];
      case 'escalationThrown':
        return [`escalation ${record.code}`];
      default:
        return [];
    }
  });
  return throws.join(', ');
}

export function awaited(item: Item): Readonly<Record<string, unknown>> {
  return { ...item.wait };
}

function nameOf(it: { readonly element: string; readonly index?: number; readonly kind?: string }): string {
  if (it.index !== undefined) return `${it.element}[${it.index}]`;
  return it.kind === 'restored' ? `${it.element}(restored)` : it.element;
}

function ofType<T extends RecordType>(records: readonly EngineRecord[], type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.type === type);
}
