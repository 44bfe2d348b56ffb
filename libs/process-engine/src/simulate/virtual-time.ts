import { addWorkingDays, isWorkingDay } from '@shixiao/feel';
import type { FeelCalendar } from '@shixiao/feel';
import { Temporal } from 'temporal-polyfill';
import type { Length } from './distributions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a length of time that begins at an instant is over, both in milliseconds of the epoch. */
export type Later = (from: number, length: Length) => number;

/** Lengths of time in one zone and calendar. */
export function laterIn(timeZone: string, calendar: FeelCalendar | undefined): Later {
  const offsetAt = offsetsOf(timeZone);
  return (from, { unit, many }) => {
    if (unit === 'milliseconds') return Math.round(from + many);
    const local = afterWorkingDays(from + offsetAt(from), many, calendar);
    // Zones change their offset by an hour or so; asking once more at about the right time settles it.
    return Math.round(local - offsetAt(local - offsetAt(from)));
  };
}

/** Work goes on through the 24 hours of every working day and stands still on days off. */
function afterWorkingDays(local: number, many: number, calendar: FeelCalendar | undefined): number {
  const date = dateOf(local);
  const isWorking = isWorkingDay(date, calendar);
  const begins = isWorking ? date : addWorkingDays(date, 0, calendar);
  const passed = (isWorking ? local - startOf(date) : 0) + many * DAY;
  const days = Math.floor(passed / DAY);
  return startOf(days === 0 ? begins : addWorkingDays(begins, days, calendar)) + (passed - days * DAY);
}

function dateOf(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Offsets only change on the hour, and asking for one is slow. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const known = new Map<number, number>();
  return (instant) => {
    const hour = Math.floor(instant / HOUR);
    const before = known.get(hour);
    if (before !== undefined) return before;
    const zoned = Temporal.Instant.fromEpochMilliseconds(hour * HOUR).toZonedDateTimeISO(timeZone);
    const offset = zoned.offsetNanoseconds / 1_000_000;
    known.set(hour, offset);
    return offset;
  };
}
