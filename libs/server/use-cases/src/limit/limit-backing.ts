import type { Clock } from '@shixiao/collaboration';
import type { LimitRule } from '@shixiao/contract';
import type { ClockRow } from '@shixiao/persistence';

/** One of the two clocks of a step. */
export interface LimitStatusRow {
  /** `<clock>.statutory` or `<clock>.promised`. */
  readonly id: string;
  readonly version: number;
  readonly row: ClockRow;
  readonly clock: Clock;
}

export interface TwoLimitsRow {
  readonly clock: ClockRow;
}

declare module '@shixiao/contract' {
  interface Backing {
    LimitStatus: LimitStatusRow;
    TwoLimits: TwoLimitsRow;
  }
}

export type LimitRuleShown = Omit<LimitRule, '__typename'>;

export const statusRow = (row: ClockRow, which: 'statutory' | 'promised', clock: Clock): LimitStatusRow => ({
  id: `${row.id}.${which}`,
  version: row.version,
  row,
  clock,
});
