import type { FeelCalendar } from './expression.ts';

/** About forty years; a limit of a procedure is never longer, and the walk over the days stays short. */
export const MOST_WORKING_DAYS = 10_000;

const DAY = 86_400_000;
const NO_CALENDAR: FeelCalendar = { holidays: new Set(), workdays: new Set() };

/**
 * Saturdays, Sundays and `holidays` are off, except the make-up workdays in `workdays`.
 *
 * @param date ISO 8601 date.
 * @throws RangeError for a text that is no date.
 */
export function isWorkingDay(date: string, calendar: FeelCalendar = NO_CALENDAR): boolean {
  return isWorking(dayNumber(date), calendar);
}

/**
 * The day on which a limit of `days` working days ends that begins on `date`.
 *
 * The day on which a limit begins does not count (Civil Code 民法典 art. 201), and days of administrative limits are
 * working days without statutory holidays (行政许可法 art. 82); so 1 is the first working day after `date`. A limit of 0
 * ends on `date` or, where that is a day off, on the next working day (民法典 art. 203). A negative number counts back in
 * the same way: -1 is the last working day before `date`.
 *
 * @param date ISO 8601 date.
 * @param days a whole number of at most 10,000 either way.
 * @throws RangeError
 */
export function addWorkingDays(date: string, days: number, calendar: FeelCalendar = NO_CALENDAR): string {
  if (!Number.isInteger(days) || Math.abs(days) > MOST_WORKING_DAYS) {
    throw new RangeError(`a whole number of at most ${MOST_WORKING_DAYS} working days is wanted, got ${days}`);
  }
  let day = dayNumber(date);
  if (days === 0) {
    while (!isWorking(day, calendar)) day += 1;
    return isoDate(day);
  }
  const step = days > 0 ? 1 : -1;
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (isWorking(day, calendar)) left -= 1;
  }
  return isoDate(day);
}

/**
 * The working days after `from` up to and including `to`; negative, and counted from `to` up to the day before `from`,
 * where `to` is earlier. So `addWorkingDays(from, workingDaysBetween(from, to))` is `to` for every working day `to`.
 *
 * @throws RangeError for a text that is no date, and for more than 20,000 days in between.
 */
export function workingDaysBetween(from: string, to: string, calendar: FeelCalendar = NO_CALENDAR): number {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (Math.abs(end - start) > 2 * MOST_WORKING_DAYS) {
    throw new RangeError(`${from} and ${to} are more than ${2 * MOST_WORKING_DAYS} days apart`);
  }
  const step = end >= start ? 1 : -1;
  let count = 0;
  for (let day = start; day !== end; ) {
    day += step;
    if (isWorking(day, calendar)) count += step;
  }
  return count;
}

function isWorking(day: number, { holidays, workdays }: FeelCalendar): boolean {
  // Day 0 of the epoch was a Thursday; 0 is Sunday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  const date = isoDate(day);
  if (weekday === 0 || weekday === 6) return workdays.has(date);
  return !holidays.has(date);
}

function dayNumber(date: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / DAY : Number.NaN;
  // 30 February is read as 2 March.
  if (Number.isNaN(day) || isoDate(day) !== date) throw new RangeError(`"${date}" is not a date`);
  return day;
}

function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
