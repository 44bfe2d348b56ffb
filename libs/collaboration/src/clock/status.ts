import { DAY_MS, dayAt, daysBetween, isBefore } from './day.ts';
import type { Instant } from './day.ts';
import { workingDaysBetween } from './calendar.ts';
import type { WorkingCalendar } from './calendar.ts';
import { openPause } from './clock.ts';
import type { Clock } from './clock.ts';
import { endOf, timeAllowed, timeUsed } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import type { AtTheEnd } from './limits.ts';

export type Light = 'green' | 'yellow' | 'red' | 'overdue';

/** Shares of a limit from which its light changes. */
export interface LightThresholds {
  readonly yellow: number;
  readonly red: number;
}

export const DEFAULT_THRESHOLDS: LightThresholds = { yellow: 0.5, red: 0.9 };

export interface ClockStatus {
  readonly phase: 'running' | 'paused' | 'stopped';
  readonly light: Light;
  /** Share of the limit used up, from 0 to 1. */
  readonly used: number;
  /** Counted days that are left, begun ones included; below 0, by the days that it is late, when overdue. */
  readonly daysLeft: number;
  /** Absent while a pause lasts. */
  readonly deadline?: Deadline;
}

/** How a clock stands at `now`; a stopped one stands as it did when it was stopped. */
export function statusOf(
  clock: Clock,
  now: Instant,
  calendar: WorkingCalendar,
  thresholds: LightThresholds = DEFAULT_THRESHOLDS,
): ClockStatus {
  const at = clock.stoppedAt ?? now;
  const deadline = endOf(clock, calendar);
  const allowed = timeAllowed(clock);
  const left = allowed - timeUsed(clock, at, calendar);
  const used = 1 - left / allowed;
  return {
    phase: clock.stoppedAt !== undefined ? 'stopped' : openPause(clock) ? 'paused' : 'running',
    light: deadline && !isBefore(at, deadline.endsAt) ? 'overdue' : lightOf(used, thresholds),
    used,
    daysLeft: deadline && !isBefore(at, deadline.endsAt) ? 0 - daysLate(clock, deadline, at, calendar) : Math.ceil(left / DAY_MS),
    ...(deadline && { deadline }),
  };
}

/** Days since the last one, of the kind that the limit counts; the one that has begun included. */
function daysLate({ limit }: Clock, { lastDay }: Deadline, at: Instant, calendar: WorkingCalendar): number {
  const today = dayAt(at, calendar.offsetMinutes);
  return limit.span.unit === 'workingDay' ? workingDaysBetween(calendar, lastDay, today) : daysBetween(lastDay, today);
}

function lightOf(used: number, { yellow, red }: LightThresholds): Light {
  if (used >= red) return 'red';
  return used >= yellow ? 'yellow' : 'green';
}

/**
 * What the rules say follows from the passing of a limit, once it has passed with nothing done. Acceptance by silence counts
 * from the day on which the papers came in, not from the day on which the silence ended (行政许可法 第三十二条(四)).
 */
export function consequenceOf(clock: Clock, now: Instant, calendar: WorkingCalendar): AtTheEnd | undefined {
  if (clock.stoppedAt !== undefined) return undefined;
  const deadline = endOf(clock, calendar);
  return deadline && !isBefore(now, deadline.endsAt) ? clock.limit.atTheEnd : undefined;
}

/** The statutory and the promised limit of one matter run separately, on the same days and pauses. */
export interface TwoClocks {
  readonly statutory: Clock;
  readonly promised?: Clock;
}

export function statusOfBoth(
  { statutory, promised }: TwoClocks,
  now: Instant,
  calendar: WorkingCalendar,
): { readonly statutory: ClockStatus; readonly promised?: ClockStatus } {
  return {
    statutory: statusOf(statutory, now, calendar),
    ...(promised && { promised: statusOf(promised, now, calendar) }),
  };
}
