import { decimalOf, hundredthsOf } from '../typing/decimals.ts';
import type { Recommendation } from '@shixiao/contract';

/** A sheet while it is being filled in: figures as they were typed. */
export interface SheetDraft {
  readonly scores: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly recommendation: Recommendation | '';
  readonly reason: string;
  readonly noInterest: boolean;
}
interface Weighted {
  readonly id: string;
  readonly weight: string;
}

export const EMPTY_SHEET: SheetDraft = { scores: {}, reasons: {}, recommendation: '', reason: '', noInterest: false };

/** Whether a typed score is a number from 0 to 100. */
export function isScore(text: string | undefined): boolean {
  const value = hundredthsOf(text ?? '');
  return value !== undefined && value <= 10_000;
}

/** The weighted total so far, rounded to hundredths; absent until every criterion has a score. */
export function totalOf(criteria: readonly Weighted[], scores: Readonly<Record<string, string>>): string | undefined {
  let sum = 0;
  for (const { id, weight } of criteria) {
    if (!isScore(scores[id])) return undefined;
    sum += (hundredthsOf(scores[id] ?? '') ?? 0) * (hundredthsOf(weight) ?? 0);
  }
  return decimalOf(Math.round(sum / 10_000));
}

export type SheetLack = 'scores' | 'reasons' | 'recommendation' | 'reason' | 'noInterest';

/** What still has to be filled in before a sheet can be handed in. */
export function lacksOf(criteria: readonly Weighted[], { scores, reasons, recommendation, reason, noInterest }: SheetDraft): readonly SheetLack[] {
  return [
    ...(criteria.every(({ id }) => isScore(scores[id])) ? [] : (['scores'] as const)),
    ...(criteria.every(({ id }) => (reasons[id] ?? '').trim() !== '') ? [] : (['reasons'] as const)),
    ...(recommendation === '' ? (['recommendation'] as const) : []),
    ...(reason.trim() === '' ? (['reason'] as const) : []),
    ...(noInterest ? [] : (['noInterest'] as const)),
  ];
}
