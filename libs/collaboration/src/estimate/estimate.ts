import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

/** Percent over the approved figure from which an estimate goes back to whoever approved it (政府投资条例, 令712). */
export const OVERRUN_PERCENT = 10;

export type EstimateVerdict =
  | { readonly kind: 'within'; readonly over: number }
  | { readonly kind: 'goesBack'; readonly over: number; readonly allowed: number };

export interface EstimateRefusal {
  readonly kind: 'amountInvalid';
  readonly amount: number;
}

/** Compares an estimate with the approved figure, both in fen. Exactly ten percent more is still within. */
export function checkEstimate(approved: number, estimate: number): Result<EstimateVerdict, EstimateRefusal> {
  if (!Number.isSafeInteger(approved) || approved <= 0) return refuse({ kind: 'amountInvalid', amount: approved });
  if (!Number.isSafeInteger(estimate) || estimate < 0) return refuse({ kind: 'amountInvalid', amount: estimate });
  const over = Math.max(0, estimate - approved);
  const allowed = Math.floor(Number((BigInt(approved) * BigInt(OVERRUN_PERCENT)) / 100n));
  return accept(over > allowed ? { kind: 'goesBack', over, allowed } : { kind: 'within', over });
}
