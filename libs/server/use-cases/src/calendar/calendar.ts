import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { createCalendar } from '@shixiao/collaboration';
import type { Day, WorkingCalendar } from '@shixiao/collaboration';
import type { FeelCalendar } from '@shixiao/feel';
import type { JurisdictionRow } from '@shixiao/persistence';

/** Days that a jurisdiction counts otherwise than the State Council has announced for the whole country. */
export interface CalendarOverrides {
  readonly holidays?: readonly Day[];
  readonly makeUpWorkdays?: readonly Day[];
  /** Why, by day. */
  readonly reasons?: Readonly<Record<Day, string>>;
}

const HOLIDAYS = Object.keys(chineseDays.holidays);
const MAKE_UP_WORKDAYS = Object.keys(chineseDays.workdays);
const ANNOUNCED_THROUGH = `${HOLIDAYS.reduce((last, day) => (day > last ? day : last)).slice(0, 4)}-12-31`;

/**
 * By the exceptions, as text: rows are read anew for each question, and most jurisdictions have the same exceptions, which is none. What
 * is kept is bounded by beginning anew.
 */
const known = new Map<string, WorkingCalendar>();
const MOST_KNOWN = 1_000;

/** The working days of a jurisdiction: statutory holidays and make-up workdays, and its own exceptions. */
export function calendarOf({ calendar }: Pick<JurisdictionRow, 'calendar'>): WorkingCalendar {
  const key = JSON.stringify(calendar);
  const before = known.get(key);
  if (before) return before;
  const { holidays = [], makeUpWorkdays = [] } = calendar as CalendarOverrides;
  const off = new Set(holidays);
  const on = new Set(makeUpWorkdays);
  const made = createCalendar({
    holidays: [...new Set([...HOLIDAYS.filter((day) => !on.has(day)), ...holidays])],
    makeUpWorkdays: [...new Set([...MAKE_UP_WORKDAYS.filter((day) => !off.has(day)), ...makeUpWorkdays])],
    announcedThrough: ANNOUNCED_THROUGH,
  });
  if (!made.ok) throw new Error(`The stored calendar does not hold: ${JSON.stringify(made.refusal)}`);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made.value);
  return made.value;
}

/** The same for expressions in a process. */
export function feelCalendarOf({ holidays, makeUpWorkdays }: WorkingCalendar): FeelCalendar {
  return { holidays, workdays: makeUpWorkdays };
}
