import { decimalOf, hundredthsOf } from '../typing/decimals.ts';
import { instantOf, localTime } from '../typing/closing-time.ts';
import type { CallProblemKind } from '@shixiao/contract';
import type { OfficeCallFragment } from '@shixiao/data-access';

export interface WantedRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}
export interface CriterionRow {
  readonly id: string;
  readonly name: string;
  /** As it was typed; percent. */
  readonly weight: string;
}
/** A call as the editor holds it. */
export interface CallForm {
  readonly title: string;
  readonly need: string;
  readonly wanted: readonly WantedRow[];
  readonly criteria: readonly CriterionRow[];
  /** Local time of the jurisdiction, as a `datetime-local` control has it; empty while undecided. */
  readonly closes: string;
}

export const EMPTY_CALL: CallForm = { title: '', need: '', wanted: [], criteria: [], closes: '' };

export function formOf({ title, need, wantedIndicators, criteria, closesAt }: OfficeCallFragment): CallForm {
  return {
    title,
    need,
    wanted: wantedIndicators.map(({ id, name, unit }) => ({ id, name, unit })),
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    closes: localTime(closesAt),
  };
}

/** What of the form can be saved: a draft may lack anything, but a weight that is no number is kept on the screen alone. */
export function contentOf({ title, need, wanted, criteria, closes }: CallForm) {
  return {
    title,
    need,
    wantedIndicators: wanted.map(({ id, name, unit }) => ({ id, name, unit })),
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight: decimalOf(hundredthsOf(weight) ?? 0) })),
    closesAt: instantOf(closes) ?? null,
  };
}

/** The sum of all weights, and how far it is from 100. */
export interface WeightSum {
  readonly sum: string;
  readonly isHundred: boolean;
  /** Percent that are still to be given; absent where none are. */
  readonly lacking: string | undefined;
  /** Percent too many; absent where none are. */
  readonly over: string | undefined;
  /** Criteria whose weight is no number above 0 and at most 100. */
  readonly invalid: readonly string[];
}

const HUNDRED_PERCENT = 10_000;

/** Reckoned in whole hundredths: binary fractions do not sum to 100. */
export function sumOfWeights(criteria: readonly CriterionRow[]): WeightSum {
  const weights = criteria.map(({ id, weight }) => ({ id, value: hundredthsOf(weight) }));
  const sum = weights.reduce((before, { value = 0 }) => before + value, 0);
  return {
    sum: decimalOf(sum),
    isHundred: sum === HUNDRED_PERCENT,
    lacking: sum < HUNDRED_PERCENT ? decimalOf(HUNDRED_PERCENT - sum) : undefined,
    over: sum > HUNDRED_PERCENT ? decimalOf(sum - HUNDRED_PERCENT) : undefined,
    invalid: weights.filter(({ value = 0 }) => value <= 0 || value > HUNDRED_PERCENT).map(({ id }) => id),
  };
}

/** Where in the editor a problem is put right: the value of `data-at` of a control. */
export function placeOf({ kind, item }: { readonly kind: CallProblemKind; readonly item?: string | null }): string {
  switch (kind) {
    case 'titleMissing':
      return 'title';
    case 'needMissing':
      return 'need';
    case 'noIndicatorWanted':
      return 'addWanted';
    case 'indicatorUnnamed':
    case 'activityNotOutcome':
      return `wanted.${item ?? ''}`;
    case 'noCriteria':
      return 'addCriterion';
    case 'criterionUnnamed':
    case 'criterionTwice':
      return `criterion.${item ?? ''}`;
    case 'weightInvalid':
      return `weight.${item ?? ''}`;
    case 'weightsNotHundred':
      return 'weights';
    case 'closingMissing':
    case 'closesBeforeOpening':
      return 'closes';
  }
}
