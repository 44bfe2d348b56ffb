import type { SourceElement } from '../source/source.ts';

/** Elements that can all reach one another; `first` is the earliest of them in the list that was searched. */
export interface Cycle {
  readonly first: SourceElement;
  readonly members: ReadonlySet<SourceElement>;
}

interface Visit {
  readonly node: SourceElement;
  readonly targets: readonly SourceElement[];
  next: number;
}

/**
 * Tarjan's strongly connected components that have a cycle in them, in linear time and with a stack of its own: a chain of a hundred
 * thousand elements would be too deep for recursion.
 */
export function cyclesOf(
  nodes: readonly SourceElement[],
  next: (node: SourceElement) => readonly SourceElement[],
): readonly Cycle[] {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const order = new Map<SourceElement, number>();
  const low = new Map<SourceElement, number>();
  const open: SourceElement[] = [];
  const isOpen = new Set<SourceElement>();
  const cycles: Cycle[] = [];

  const begin = (node: SourceElement): Visit => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, targets: next(node), next: 0 };
  };
  const lower = (node: SourceElement, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const close = (node: SourceElement, targets: readonly SourceElement[]): void => {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length === 1 && !targets.includes(node)) return;
    const [first = node] = members.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    cycles.push({ first, members: new Set(members) });
  };

  for (const root of nodes) {
    if (order.has(root)) continue;
    const visits = [begin(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const target = visit.targets[visit.next];
      visit.next += 1;
      if (target !== undefined) {
        if (!place.has(target)) continue;
        if (!order.has(target)) visits.push(begin(target));
        else if (isOpen.has(target)) lower(visit.node, order.get(target) ?? 0);
        continue;
      }
      visits.pop();
      const parent = visits.at(-1);
      if (parent) lower(parent.node, low.get(visit.node) ?? 0);
      if (low.get(visit.node) === order.get(visit.node)) close(visit.node, visit.targets);
    }
  }
  return cycles;
}
