import { FeelDate, FeelDateTime, parseDate, parseDateTime } from 'feelin';
import { Temporal } from 'temporal-polyfill';
import { charge, running, timeZone, warn } from '../evaluation.ts';
import type { FeelValue } from '../expression.ts';
import { MOST_WORKING_DAYS, addWorkingDays, isWorkingDay, workingDaysBetween } from '../working-days.ts';
import { asNumber } from './arguments.ts';
import type { Functions } from './definition.ts';

/** The present is the environment's; the machine's clock and zone are never asked. */
function present(): Temporal.ZonedDateTime {
  return Temporal.Instant.from(running().environment.now).toZonedDateTimeISO(timeZone());
}

export const dateFunctions: Functions = {
  now: {
    parameters: [],
    gives: 'other',
    run: () => new FeelDateTime(present().toPlainDateTime(), timeZone()),
  },
  today: { parameters: [], gives: 'other', run: () => new FeelDate(present().toPlainDate()) },

  'last day of month': {
    parameters: ['date'],
    gives: 'other',
    run: (date) => {
      const day = dayOf(date)?.day;
      return day ? new FeelDate(day.with({ day: day.daysInMonth })) : null;
    },
  },

  'is working day': {
    parameters: ['date'],
    gives: 'boolean',
    run: (date) => {
      const given = dayOf(date);
      return given ? isWorkingDay(given.day.toString(), running().environment.calendar) : notADate(date);
    },
  },

  'add working days': {
    parameters: ['date', 'days'],
    gives: 'other',
    run: (date, days) => {
      const given = dayOf(date);
      const count = asNumber(days);
      if (!given) return notADate(date);
      if (count === undefined) return warn('add working days: the number of days is missing');
      charge(Math.min(Math.abs(count), MOST_WORKING_DAYS) / DAYS_PER_STEP);
      return given.on(addWorkingDays(given.day.toString(), count, running().environment.calendar));
    },
  },

  'working days between': {
    parameters: ['from', 'to'],
    gives: 'number',
    run: (from, to) => {
      const first = dayOf(from);
      const last = dayOf(to);
      if (!first || !last) return notADate(first ? to : from);
      charge(Math.min(Math.abs(first.day.until(last.day).days), MOST_WORKING_DAYS) / DAYS_PER_STEP);
      return workingDaysBetween(first.day.toString(), last.day.toString(), running().environment.calendar);
    },
  },
};

const DAYS_PER_STEP = 4;

function notADate(value: FeelValue): null {
  return warn(`${typeof value === 'string' ? `"${value}"` : 'what is given'} is neither a date nor a date and time`);
}

/**
 * The day of a date, a date-time or an ISO 8601 text of either, and how to put another day in its place. A date-time with
 * a zone counts on the day that the environment's zone had then: 18:00 UTC is the next day in Beijing.
 */
function dayOf(value: FeelValue): { day: Temporal.PlainDate; on: (day: string) => FeelDate | FeelDateTime } | undefined {
  const given = typeof value === 'string' ? parse(value) : value;
  if (given instanceof FeelDate) {
    return { day: given.unwrap(), on: (day) => new FeelDate(Temporal.PlainDate.from(day)) };
  }
  if (!(given instanceof FeelDateTime)) return undefined;
  const zone = given.zone === null ? null : timeZone();
  const at = given.unwrap();
  const local = given.zone === null ? at : at.toZonedDateTime(given.zone).withTimeZone(timeZone()).toPlainDateTime();
  return {
    day: local.toPlainDate(),
    on: (day) => new FeelDateTime(Temporal.PlainDate.from(day).toPlainDateTime(local.toPlainTime()), zone),
  };
}

function parse(text: string): FeelDate | FeelDateTime | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseDate(text);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? parseDateTime(text) : null;
}
