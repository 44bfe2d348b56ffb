/**
 * Days and instants. A limit counts days of a place, while acts happen at instants; what ties the two is the place's
 * offset from UTC, passed in so that the machine's own zone never plays a part. China has one zone, +08:00, without
 * daylight saving since 1992.
 */

/** A day of a calendar, `YYYY-MM-DD`. Texts of this form sort by time. */
export type Day = string;

/** An ISO 8601 instant with `Z` or an offset, such as `2026-11-24T01:00:00.000Z`. */
export type Instant = string;

export const SHANGHAI_OFFSET_MINUTES = 8 * 60;

export const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  // Reckoned, not asked of a date: clocks go through many days, and a date made for each took half the time of a worklist.
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, Number(text.slice(0, 4)));
}

function lengthOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** Milliseconds since 1970. Throws on what is no instant: texts from outside are checked by `isInstant` first. */
export function millisecondsOf(instant: Instant): number {
  if (!isInstant(instant)) throw new Error(`Not an instant: ${instant}`);
  return Date.parse(instant);
}

export function instantOf(milliseconds: number): Instant {
  return textOf(milliseconds);
}

export function isBefore(one: Instant, other: Instant): boolean {
  return millisecondsOf(one) < millisecondsOf(other);
}

/** The day that it is at `instant` in a place `offsetMinutes` ahead of UTC. */
export function dayAt(instant: Instant, offsetMinutes: number = SHANGHAI_OFFSET_MINUTES): Day {
  return textOf(millisecondsOf(instant) + offsetMinutes * 60_000).slice(0, 10);
}

/** The instant at which the day begins there; the day before ends at the same instant. */
export function startOfDay(day: Day, offsetMinutes: number = SHANGHAI_OFFSET_MINUTES): Instant {
  return textOf(millisecondsAtStart(day, offsetMinutes));
}

/** The same in milliseconds since 1970. */
export function millisecondsAtStart(day: Day, offsetMinutes: number): number {
  return utcMidnight(day) - offsetMinutes * 60_000;
}

export function addDays(day: Day, count: number): Day {
  return textOf(utcMidnight(day) + count * DAY_MS).slice(0, 10);
}

/** How many days `to` comes after `from`; negative when it comes before. */
export function daysBetween(from: Day, to: Day): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY_MS;
}

/** The same day of the month `count` months later, or that month's last day where there is none (民法典 第二百零二条). */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(utcMidnight(day));
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return textOf(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth))).slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utcMidnight(day)).getUTCDay();
}

function utcMidnight(day: Day): number {
  if (!isDay(day)) throw new Error(`Not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

const textOf = (milliseconds: number): string => new Date(milliseconds).toISOString();
