import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { isDay } from '../clock/day.ts';
import type { Day } from '../clock/day.ts';
import { activityIn } from './activity.ts';
import type { ActivityFound } from './activity.ts';

/** What is measured (指标): enough of it that somebody else can measure it again and get the same figure. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Where the figures come from: a register, a meter, a survey. */
  readonly source: string;
  /** How it is measured. */
  readonly method: string;
  readonly baseline: number;
  readonly baselineOn: Day;
  readonly target: number;
  readonly targetOn: Day;
  /** Organisation that measures; not the one that promises. */
  readonly measuredBy: string;
}

export type IndicatorProblem =
  | { readonly kind: 'fieldMissing'; readonly field: 'name' | 'unit' | 'source' | 'method' | 'measuredBy' }
  | { readonly kind: 'notANumber'; readonly field: 'baseline' | 'target' }
  | { readonly kind: 'notADay'; readonly field: 'baselineOn' | 'targetOn' }
  | { readonly kind: 'targetEqualsBaseline'; readonly value: number }
  | { readonly kind: 'targetBeforeBaseline'; readonly baselineOn: Day; readonly targetOn: Day }
  | { readonly kind: 'measuredByPromiser'; readonly organisation: string }
  | { readonly kind: 'activityNotOutcome'; readonly found: ActivityFound };

/**
 * Everything that is wrong with an indicator, so that it can be put right in one go. `promisers`: the organisations that
 * promise it and therefore do not measure it.
 */
export function indicatorProblems(indicator: Indicator, promisers: readonly string[]): readonly IndicatorProblem[] {
  const { baseline, target, baselineOn, targetOn, measuredBy } = indicator;
  const problems: IndicatorProblem[] = [];
  for (const field of ['name', 'unit', 'source', 'method', 'measuredBy'] as const) {
    // `%` and `℃` are units, though no letters.
    const given = field === 'unit' ? indicator.unit.trim() !== '' : isReasonGiven(indicator[field]);
    if (!given) problems.push({ kind: 'fieldMissing', field });
  }
  for (const field of ['baseline', 'target'] as const) {
    if (!Number.isFinite(indicator[field])) problems.push({ kind: 'notANumber', field });
  }
  for (const field of ['baselineOn', 'targetOn'] as const) {
    if (!isDay(indicator[field])) problems.push({ kind: 'notADay', field });
  }
  if (baseline === target) problems.push({ kind: 'targetEqualsBaseline', value: target });
  if (isDay(baselineOn) && isDay(targetOn) && targetOn <= baselineOn) {
    problems.push({ kind: 'targetBeforeBaseline', baselineOn, targetOn });
  }
  if (promisers.includes(measuredBy)) problems.push({ kind: 'measuredByPromiser', organisation: measuredBy });
  const found = activityIn(indicator);
  if (found) problems.push({ kind: 'activityNotOutcome', found });
  return problems;
}

export type AttainmentRefusal =
  | { readonly kind: 'targetEqualsBaseline'; readonly value: number }
  | { readonly kind: 'notANumber'; readonly value: number };

/**
 * Attainment (达成度): how much of the promised change came about, (actual − baseline) ÷ (target − baseline). 1 is the target,
 * 0 no change, below 0 a change for the worse; it reads the same for a figure that is to fall.
 */
export function attainment(
  { baseline, target }: Pick<Indicator, 'baseline' | 'target'>,
  actual: number,
): Result<number, AttainmentRefusal> {
  const unusable = [baseline, target, actual].find((value) => !Number.isFinite(value));
  if (unusable !== undefined) return refuse({ kind: 'notANumber', value: unusable });
  if (target === baseline) return refuse({ kind: 'targetEqualsBaseline', value: target });
  return accept((actual - baseline) / (target - baseline));
}

/** Below this attainment, results clearly miss the expectation. A default of this system. */
export const RE_EVALUATION_BELOW = 0.6;

/** Whether a decision is to be looked at again because its results clearly miss the expectation (令713 第三十六条). */
export function needsReEvaluation(verifiedAttainments: readonly number[], below: number = RE_EVALUATION_BELOW): boolean {
  return verifiedAttainments.some((value) => value < below);
}
