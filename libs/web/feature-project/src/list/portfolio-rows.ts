import { STAGES } from './filter.ts';
import type { Light, Stage } from '@shixiao/contract';

export interface PortfolioRow {
  readonly stage: Stage;
  readonly counts: Readonly<Partial<Record<Light, number>>>;
}

/** Counts as a table: a row for each stage that holds a project, in the order of the lifecycle. */
export function portfolioRows(counts: readonly { readonly stage: Stage; readonly light: Light; readonly count: number }[]): readonly PortfolioRow[] {
  return STAGES.map((stage) => {
    const own = counts.filter((each) => each.stage === stage && each.count > 0);
    return { stage, counts: Object.fromEntries(own.map(({ light, count }) => [light, count])) };
  }).filter((row) => Object.keys(row.counts).length > 0);
}
