export interface Dependencies {
  /** Every node after those it needs, as far as there are no circles. */
  readonly order: readonly string[];
  /** Each circle as the way around it; of circles that share nodes, one at least. */
  readonly cycles: readonly (readonly string[])[];
}

/** Walks from `starts` along `needs`, without recursion, since a chain may be as long as the file. */
export function dependenciesAmong(starts: Iterable<string>, needs: (node: string) => readonly string[]): Dependencies {
  const order: string[] = [];
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  const path = new Map<string, Iterator<string>>();
  for (const start of starts) {
    if (done.has(start)) continue;
    const open = [start];
    path.set(start, needs(start)[Symbol.iterator]());
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const step = path.get(node)?.next() ?? { done: true, value: undefined };
      if (step.done) {
        open.pop();
        path.delete(node);
        done.add(node);
        order.push(node);
      } else if (path.has(step.value)) {
        cycles.push(open.slice(open.indexOf(step.value)));
      } else if (!done.has(step.value)) {
        open.push(step.value);
        path.set(step.value, needs(step.value)[Symbol.iterator]());
      }
    }
  }
  return { order, cycles };
}
