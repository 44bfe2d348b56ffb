import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { Criterion } from '../call/call.ts';
import { RECOMMENDATIONS, sealRefusal } from './round.ts';
import type { Recommendation, ScoreSheet, ScoringRefusal, ScoringRound } from './round.ts';

/** How far experts lie apart, so that a mean does not hide a quarrel. */
export interface Spread {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  /** Of the population: the experts are all there are, not a sample. */
  readonly standardDeviation: number;
}

export interface Tally {
  /** Weighted totals, 0 to 100. */
  readonly total: Spread;
  readonly criteria: Readonly<Record<string, Spread>>;
  readonly recommendations: Readonly<Record<Recommendation, number>>;
  /** What more than half of the experts recommend; absent where no half agrees. */
  readonly majority?: Recommendation;
}

/** The result of a round, once its sheets are open. */
export function tally(round: ScoringRound): Result<Tally, ScoringRefusal> {
  const sealed = sealRefusal(round);
  if (sealed) return refuse(sealed);
  const { sheets, criteria } = round;
  const count = (recommendation: Recommendation): number =>
    sheets.filter((sheet) => sheet.recommendation === recommendation).length;
  const majority = RECOMMENDATIONS.find((recommendation) => count(recommendation) * 2 > sheets.length);
  return accept({
    total: spreadOf(sheets.map((sheet) => weightedTotal(sheet, criteria))),
    criteria: Object.fromEntries(criteria.map(({ id }) => [id, spreadOf(sheets.map(({ scores }) => scores[id] ?? 0))])),
    recommendations: { approve: count('approve'), return: count('return'), reject: count('reject') },
    ...(majority && { majority }),
  });
}

/** Weights sum to 100, so that a total lies between 0 and 100 as scores do. */
export function weightedTotal({ scores }: ScoreSheet, criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { id, weight }) => sum + (scores[id] ?? 0) * weight, 0) / 100;
}

function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { lowest: 0, highest: 0, mean: 0, standardDeviation: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { lowest: Math.min(...values), highest: Math.max(...values), mean, standardDeviation: Math.sqrt(variance) };
}
