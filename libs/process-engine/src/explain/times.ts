import { Temporal } from 'temporal-polyfill';
import { filled } from '../sentences.ts';
import type { Messages, Month } from './messages/en.ts';

/** A moment, to the minute. `at`: ISO 8601 instant; `zone`: IANA name. */
export function momentTold(at: string, zone: string, messages: Messages): string {
  return dateTime(localTime(at, zone), messages);
}

/**
 * When something ends: the day alone, where that is at its end. Nobody reads "9 December, 00:00" as the end of the eighth, and the last
 * minute of a day says no more than the day.
 */
export function endTold(at: string, zone: string, messages: Messages): string {
  const local = localTime(at, zone);
  const last = local.hour === 0 && local.minute === 0 ? local.subtract({ minutes: 1 }) : local;
  return last.hour === 23 && last.minute === 59 ? date(last, messages) : dateTime(local, messages);
}

const localTime = (at: string, zone: string): Temporal.PlainDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();

function date({ year, month, day }: Temporal.PlainDateTime, messages: Messages): string {
  return filled(messages.date, { year, month: messages.months[month as Month], day });
}

function dateTime(local: Temporal.PlainDateTime, messages: Messages): string {
  return filled(messages.dateTime, { date: date(local, messages), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) });
}
