import { addDays, DAY_MS, dayAt, millisecondsAtStart, millisecondsOf, startOfDay } from './day.ts';
import type { Day, Instant } from './day.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './calendar.ts';
import type { WorkingCalendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import type { Span } from './limits.ts';

/** The end of a limit: its last day, and the instant at which that day is over (民法典 第二百零三条: 24:00). */
export interface Deadline {
  readonly lastDay: Day;
  /** The first instant that is too late. */
  readonly endsAt: Instant;
  /** The calendar's holidays are not announced that far, so that the end may still move. */
  readonly provisional: boolean;
}

/**
 * When a span ends that an event set going. The day of the event does not count (民法典 第二百零一条); working days leave out
 * statutory holidays (行政许可法 第八十二条); a span of all days that would end on a day off ends on the next working day
 * (民法典 第二百零三条).
 */
export function deadlineAfter(event: Instant, span: Span, calendar: WorkingCalendar): Deadline {
  const from = dayAt(event, calendar.offsetMinutes);
  const lastDay =
    span.unit === 'workingDay'
      ? addWorkingDays(calendar, from, span.count)
      : workingDayFrom(calendar, addDays(from, span.count));
  return deadlineOn(lastDay, calendar);
}

/**
 * When a clock ends, with its pauses and its extension; nothing while a pause lasts, since nobody can know. Paused time is
 * left out to the millisecond, and the limit ends with the day on which it is used up: all its pauses together gain
 * less than a day by the rounding, however many there are.
 */
export function endOf(clock: Clock, calendar: WorkingCalendar): Deadline | undefined {
  const allowed = timeAllowed(clock);
  const pausedSince = clock.pauses.find((pause) => pause.to === undefined)?.from;
  const lastKnownDay = pausedSince === undefined ? undefined : dayAt(pausedSince, calendar.offsetMinutes);
  let day = dayAt(clock.startedAt, calendar.offsetMinutes);
  let used = 0;
  while (used < allowed) {
    day = addDays(day, 1);
    if (lastKnownDay !== undefined && day > lastKnownDay) return undefined;
    used += timeCounted(clock, day, calendar);
  }
  return deadlineOn(clock.limit.span.unit === 'calendarDay' ? workingDayFrom(calendar, day) : day, calendar);
}

/** Milliseconds of a clock's limit that are used up at `at`. */
export function timeUsed(clock: Clock, at: Instant, calendar: WorkingCalendar): number {
  const allowed = timeAllowed(clock);
  const today = dayAt(at, calendar.offsetMinutes);
  const until = millisecondsOf(at);
  let used = 0;
  let day = dayAt(clock.startedAt, calendar.offsetMinutes);
  // A clock that has used all it had needs no count of the years since.
  while (day < today && used < allowed) {
    day = addDays(day, 1);
    used += timeCounted(clock, day, calendar, until);
  }
  return Math.min(used, allowed);
}

/** Milliseconds that a clock may use. */
export function timeAllowed(clock: Clock): number {
  return (clock.limit.span.count + (clock.extension?.days ?? 0)) * DAY_MS;
}

/** Milliseconds of a day that use the limit up, as far as `until`: none on a day off, and none that are paused. */
function timeCounted(clock: Clock, day: Day, calendar: WorkingCalendar, until = Infinity): number {
  if (clock.limit.span.unit === 'workingDay' && !isWorkingDay(calendar, day)) return 0;
  const begins = millisecondsAtStart(day, calendar.offsetMinutes);
  const ends = Math.min(begins + DAY_MS, until);
  const paused = clock.pauses.map(({ from, to }) =>
    Math.max(0, Math.min(ends, to === undefined ? ends : millisecondsOf(to)) - Math.max(begins, millisecondsOf(from))),
  );
  return Math.max(0, ends - begins) - paused.reduce((sum, part) => sum + part, 0);
}

function deadlineOn(lastDay: Day, calendar: WorkingCalendar): Deadline {
  return {
    lastDay,
    endsAt: startOfDay(addDays(lastDay, 1), calendar.offsetMinutes),
    provisional: calendar.announcedThrough !== undefined && lastDay > calendar.announcedThrough,
  };
}
