import { dayCount } from './day-count.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Parts {
  readonly value: number;
  readonly unit: Intl.RelativeTimeFormatUnit;
}

/** The largest unit in which a span of milliseconds is at least one, up to years; rounded towards now. Below a minute it is now. */
export function relativeParts(span: number): Parts {
  const size = Math.abs(span);
  if (size < MINUTE) return { value: 0, unit: 'second' };
  if (size < HOUR) return { value: whole(span / MINUTE), unit: 'minute' };
  if (size < DAY) return { value: whole(span / HOUR), unit: 'hour' };
  if (size < 60 * DAY) return { value: whole(span / DAY), unit: 'day' };
  if (size < 730 * DAY) return { value: whole(span / (30 * DAY)), unit: 'month' };
  return { value: whole(span / (365 * DAY)), unit: 'year' };
}

/** From the day of one instant to that of another, both in milliseconds, by the calendar: the eighteenth is seven days before the 25th at any hour. */
export function relativeDays(at: number, now: number): Parts {
  const days = dayCount(at) - dayCount(now);
  return Math.abs(days) < 60 ? { value: days, unit: 'day' } : relativeParts(days * DAY);
}

/** Without the minus that zero would keep. */
function whole(value: number): number {
  return Math.trunc(value) + 0;
}
