import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { addDays, isDay, SHANGHAI_OFFSET_MINUTES, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

/**
 * Which days a jurisdiction works: Monday to Friday, without statutory holidays (法定节假日), with make-up workdays
 * (调休上班日). The State Council announces both once a year, so they are data; how far they reach is data, too.
 */
export interface CalendarData {
  readonly holidays: readonly Day[];
  readonly makeUpWorkdays: readonly Day[];
  /** Days off in every week, 0 for Sunday to 6 for Saturday; Saturday and Sunday when absent. */
  readonly weekend?: readonly number[];
  /** Offset from UTC; that of Asia/Shanghai when absent. */
  readonly offsetMinutes?: number;
  /** The last day for which holidays have been announced; a limit that ends later is provisional. */
  readonly announcedThrough?: Day;
}

export interface WorkingCalendar {
  readonly holidays: ReadonlySet<Day>;
  readonly makeUpWorkdays: ReadonlySet<Day>;
  readonly weekend: ReadonlySet<number>;
  readonly offsetMinutes: number;
  readonly announcedThrough?: Day;
}

export type CalendarRefusal =
  | { readonly kind: 'notADay'; readonly text: string }
  | { readonly kind: 'holidayAndWorkday'; readonly day: Day }
  | { readonly kind: 'weekdayUnknown'; readonly weekday: number }
  | { readonly kind: 'noWeekdayWorked' };

/** Checks a calendar's data and makes it quick to ask. */
export function createCalendar(data: CalendarData): Result<WorkingCalendar, CalendarRefusal> {
  const { holidays, makeUpWorkdays, weekend = [0, 6], offsetMinutes = SHANGHAI_OFFSET_MINUTES, announcedThrough } = data;
  const days = [...holidays, ...makeUpWorkdays, ...(announcedThrough === undefined ? [] : [announcedThrough])];
  const notADay = days.find((day) => !isDay(day));
  if (notADay !== undefined) return refuse({ kind: 'notADay', text: notADay });
  const off = new Set(holidays);
  const both = makeUpWorkdays.find((day) => off.has(day));
  if (both !== undefined) return refuse({ kind: 'holidayAndWorkday', day: both });
  const unknown = weekend.find((weekday) => !Number.isInteger(weekday) || weekday < 0 || weekday > 6);
  if (unknown !== undefined) return refuse({ kind: 'weekdayUnknown', weekday: unknown });
  const restDays = new Set(weekend);
  if (restDays.size === 7) return refuse({ kind: 'noWeekdayWorked' });
  return accept({
    holidays: off,
    makeUpWorkdays: new Set(makeUpWorkdays),
    weekend: restDays,
    offsetMinutes,
    ...(announcedThrough !== undefined && { announcedThrough }),
  });
}

export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.makeUpWorkdays.has(day)) return true;
  return !calendar.holidays.has(day) && !calendar.weekend.has(weekdayOf(day));
}

/** The day itself when it is worked, else the next one that is. */
export function workingDayFrom(calendar: WorkingCalendar, day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(calendar, candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The `count`-th working day after `day`, which does not count itself. `count` is a positive whole number. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  let left = count;
  let candidate = day;
  while (left > 0) {
    candidate = addDays(candidate, 1);
    if (isWorkingDay(calendar, candidate)) left -= 1;
  }
  return candidate;
}

/** How many working days lie after `from`, up to and including `through`; 0 when `through` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, through: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= through; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
