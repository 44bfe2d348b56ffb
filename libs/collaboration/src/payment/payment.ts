import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { addDays, daysBetween, isDay } from '../clock/day.ts';
import type { Day } from '../clock/day.ts';
import { isWholeDays } from '../clock/limits.ts';

/** Payment of small and medium firms by public bodies: 保障中小企业款项支付条例 (2025, 令802) 第九条. */
export const PAYMENT_DAYS = 30;
export const PAYMENT_DAYS_AT_MOST = 60;

/** Interest where none was agreed: 5 of 10,000 for every day (第十七条). */
export const DEFAULT_DAILY_INTEREST = 0.0005;

export interface PaymentTerm {
  /** The day of delivery, or of acceptance where the contract pays on acceptance. */
  readonly deliveredOn: Day;
  /** Days agreed in the contract; the law's thirty when absent. All days count, working or not. */
  readonly agreedDays?: number;
}

export type PaymentRefusal =
  | { readonly kind: 'notADay'; readonly text: string }
  | { readonly kind: 'daysNotWhole'; readonly days: number }
  | { readonly kind: 'termTooLong'; readonly days: number; readonly atMost: number }
  | { readonly kind: 'amountInvalid'; readonly amount: number }
  /** An agreed rate may not be below the one-year loan prime rate when the contract was made (第十七条). */
  | { readonly kind: 'rateBelowPrime'; readonly agreed: number; readonly prime: number };

/** The last day on which payment is in time. */
export function paymentDueOn({ deliveredOn, agreedDays = PAYMENT_DAYS }: PaymentTerm): Result<Day, PaymentRefusal> {
  if (!isDay(deliveredOn)) return refuse({ kind: 'notADay', text: deliveredOn });
  if (!isWholeDays(agreedDays)) return refuse({ kind: 'daysNotWhole', days: agreedDays });
  if (agreedDays > PAYMENT_DAYS_AT_MOST) return refuse({ kind: 'termTooLong', days: agreedDays, atMost: PAYMENT_DAYS_AT_MOST });
  return accept(addDays(deliveredOn, agreedDays));
}

export interface LateInterest {
  /** Fen, a whole number, so that no cent is lost to rounding. */
  readonly amount: number;
  readonly dueOn: Day;
  readonly paidOn: Day;
  /** Yearly rates as shares, 0.031 for 3.1 %. */
  readonly agreedYearlyRate?: { readonly rate: number; readonly primeRate: number };
}

/** Interest in fen for the days after the due day, rounded to the fen; 0 when paid in time. */
export function lateInterest({ amount, dueOn, paidOn, agreedYearlyRate }: LateInterest): Result<number, PaymentRefusal> {
  if (!Number.isSafeInteger(amount) || amount < 0) return refuse({ kind: 'amountInvalid', amount });
  const notADay = [dueOn, paidOn].find((day) => !isDay(day));
  if (notADay !== undefined) return refuse({ kind: 'notADay', text: notADay });
  if (agreedYearlyRate && !(agreedYearlyRate.rate >= agreedYearlyRate.primeRate)) {
    return refuse({ kind: 'rateBelowPrime', agreed: agreedYearlyRate.rate, prime: agreedYearlyRate.primeRate });
  }
  const late = Math.max(0, daysBetween(dueOn, paidOn));
  const daily = agreedYearlyRate ? agreedYearlyRate.rate / 365 : DEFAULT_DAILY_INTEREST;
  return accept(Math.round(amount * daily * late));
}
