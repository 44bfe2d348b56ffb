import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { isBefore } from './day.ts';
import type { Instant } from './day.ts';
import type { WorkingCalendar } from './calendar.ts';
import { isWholeDays } from './limits.ts';
import type { Limit } from './limits.ts';
import { endOf } from './deadline.ts';

/** Why time does not count: what the law names (行政许可法 第四十五条), or waiting for the applicant's correction. */
export type PauseGround = 'hearing' | 'tender' | 'inspection' | 'expertReview' | 'consultation' | 'correction';

export interface Pause {
  readonly from: Instant;
  /** Absent while the pause lasts. */
  readonly to?: Instant;
  readonly ground: PauseGround;
  /** Told to the applicant in writing (第四十五条). */
  readonly reason: string;
}

export interface Extension {
  readonly days: number;
  readonly reason: string;
  readonly approvedBy: string;
  readonly at: Instant;
}

/** A limit that runs on one matter. Nothing in it is overwritten: pauses are added, the one extension stays. */
export interface Clock {
  readonly limit: Limit;
  /** The event from which the limit counts; its day is not counted (民法典 第二百零一条). */
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
  readonly extension?: Extension;
  /** When what the limit asks for was done. */
  readonly stoppedAt?: Instant;
}

export function startClock(limit: Limit, startedAt: Instant): Clock {
  return { limit, startedAt, pauses: [] };
}

export type ClockRefusal =
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'clockStopped'; readonly at: Instant }
  | { readonly kind: 'beforeStart'; readonly startedAt: Instant }
  | { readonly kind: 'alreadyPaused'; readonly from: Instant }
  | { readonly kind: 'notPaused' }
  | { readonly kind: 'beforePause'; readonly from: Instant }
  | { readonly kind: 'beforeLastResume'; readonly resumedAt: Instant }
  | { readonly kind: 'limitPassed'; readonly endedAt: Instant }
  | { readonly kind: 'noExtensionAllowed' }
  | { readonly kind: 'alreadyExtended'; readonly extension: Extension }
  | { readonly kind: 'daysNotWhole'; readonly count: number }
  | { readonly kind: 'extensionTooLong'; readonly days: number; readonly allowed: number };

export function openPause(clock: Clock): Pause | undefined {
  const last = clock.pauses.at(-1);
  return last?.to === undefined ? last : undefined;
}

/** Stops the counting for a ground that the law names (行政许可法 第四十五条). A limit that has passed cannot be paused. */
export function pauseClock(
  clock: Clock,
  pause: { readonly at: Instant; readonly ground: PauseGround; readonly reason: string },
  calendar: WorkingCalendar,
): Result<Clock, ClockRefusal> {
  const { at, ground, reason } = pause;
  const refusal = refusalToChange(clock, at, calendar);
  if (refusal) return refuse(refusal);
  const paused = openPause(clock);
  if (paused) return refuse({ kind: 'alreadyPaused', from: paused.from });
  const resumedAt = clock.pauses.at(-1)?.to;
  if (resumedAt !== undefined && isBefore(at, resumedAt)) return refuse({ kind: 'beforeLastResume', resumedAt });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...clock, pauses: [...clock.pauses, { from: at, ground, reason }] });
}

export function resumeClock(clock: Clock, at: Instant): Result<Clock, ClockRefusal> {
  if (clock.stoppedAt !== undefined) return refuse({ kind: 'clockStopped', at: clock.stoppedAt });
  const paused = openPause(clock);
  if (!paused) return refuse({ kind: 'notPaused' });
  if (isBefore(at, paused.from)) return refuse({ kind: 'beforePause', from: paused.from });
  return accept({ ...clock, pauses: [...clock.pauses.slice(0, -1), { ...paused, to: at }] });
}

/** One extension, before the limit ends, with a reason that the applicant is told (行政许可法 第四十二条). */
export function extendClock(
  clock: Clock,
  extension: Extension,
  calendar: WorkingCalendar,
): Result<Clock, ClockRefusal> {
  const { days, reason, at } = extension;
  const allowed = clock.limit.extension;
  if (allowed === undefined) return refuse({ kind: 'noExtensionAllowed' });
  if (clock.extension) return refuse({ kind: 'alreadyExtended', extension: clock.extension });
  const refusal = refusalToChange(clock, at, calendar);
  if (refusal) return refuse(refusal);
  if (!isWholeDays(days)) return refuse({ kind: 'daysNotWhole', count: days });
  if (days > allowed) return refuse({ kind: 'extensionTooLong', days, allowed });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...clock, extension });
}

/** What the limit asked for was done; late or not, the clock keeps when. */
export function stopClock(clock: Clock, at: Instant): Result<Clock, ClockRefusal> {
  if (clock.stoppedAt !== undefined) return refuse({ kind: 'clockStopped', at: clock.stoppedAt });
  if (isBefore(at, clock.startedAt)) return refuse({ kind: 'beforeStart', startedAt: clock.startedAt });
  const last = clock.pauses.at(-1);
  if (!last) return accept({ ...clock, stoppedAt: at });
  if (last.to !== undefined) {
    if (isBefore(at, last.to)) return refuse({ kind: 'beforeLastResume', resumedAt: last.to });
    return accept({ ...clock, stoppedAt: at });
  }
  if (isBefore(at, last.from)) return refuse({ kind: 'beforePause', from: last.from });
  return accept({ ...clock, pauses: [...clock.pauses.slice(0, -1), { ...last, to: at }], stoppedAt: at });
}

function refusalToChange(clock: Clock, at: Instant, calendar: WorkingCalendar): ClockRefusal | undefined {
  if (clock.stoppedAt !== undefined) return { kind: 'clockStopped', at: clock.stoppedAt };
  if (isBefore(at, clock.startedAt)) return { kind: 'beforeStart', startedAt: clock.startedAt };
  const end = endOf(clock, calendar);
  if (end && !isBefore(at, end.endsAt)) return { kind: 'limitPassed', endedAt: end.endsAt };
  return undefined;
}
