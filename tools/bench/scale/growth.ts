import type { Library } from '@shixiao/process-engine';
import { accepted } from '../memory/process-engine.ts';

/**
 * One instance with a user task for each of `bodies` reviewers, all open at once and then completed in a scattered order,
 * so that neither end of the list is favoured.
 */
export function runBodies(library: Library, bodies: number): void {
  const reviewers = Array.from({ length: bodies }, (_, index) => `reviewer-${index}`);
  const started = accepted(library, undefined, { type: 'start', processId: 'reviewByMany', variables: { reviewers } });
  const open = started.records.flatMap((record) => (record.type === 'taskOpened' ? [record.item] : []));
  if (open.length !== bodies) throw new Error(`${open.length} of ${bodies} tasks were opened`);
  let { state } = started;
  for (const item of scattered(open)) {
    state = accepted(library, state, { type: 'completeTask', item, variables: { points: 7 } }).state;
  }
  if (state.phase !== 'completed') throw new Error(`The instance with ${bodies} bodies is ${state.phase}`);
}

/** Each value once, by a step that shares no divisor with a power of ten. */
export function scattered<T>(values: readonly T[]): readonly T[] {
  const step = 7_919;
  return values.map((_, index) => values[(index * step) % values.length] as T);
}
