import { computed } from '@angular/core';
import { ScoringDueDocument, injectQuery } from '@shixiao/data-access';
import type { Signal } from '@angular/core';
import type { ScoringDueQuery } from '@shixiao/data-access';

/** More sheets than anybody is asked for at once. */
const MOST = 50;

type AskedOf = Pick<ScoringDueQuery['worklist']['edges'][number]['node'], 'dueAt' | 'subject'>;

/** By when one's own sheet is wanted, by round: the deadline is that of the task, a round itself has none. */
export function injectDueOfRounds(): Signal<ReadonlyMap<string, string>> {
  const reading = injectQuery(ScoringDueDocument, () => ({ acts: ['scoreProposal'], first: MOST }));
  return computed(() => dueByRound(reading.data()?.worklist.edges.map(({ node }) => node) ?? []));
}

export function dueByRound(tasks: readonly AskedOf[]): ReadonlyMap<string, string> {
  return new Map(tasks.flatMap(({ dueAt, subject }) => (dueAt && subject.__typename === 'ScoringRound' ? [[subject.id, dueAt] as const] : [])));
}
