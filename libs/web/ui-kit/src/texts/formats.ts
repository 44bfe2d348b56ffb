import { lastDayOf } from '../time/last-day.ts';
import { relativeDays, relativeParts } from '../time/relative-parts.ts';
import type { Language } from './texts.ts';

/** Figures and times in one language. */
export interface Formats {
  /** An ISO instant, to the minute. */
  dateTime(at: string): string;
  /** When something ends: the day, where that is at its end, as limits do; else to the minute. */
  lastDay(at: string): string;
  /** An ISO day, or the day of an ISO instant. */
  date(on: string): string;
  /** The month of an ISO day. */
  month(on: string): string;
  /** The time of day of an ISO instant. */
  time(at: string): string;
  /** A number, or an exact decimal as text, whose digits are kept as they are. */
  number(value: number | string): string;
  /** A share of 1. */
  percent(share: number | string): string;
  bytes(count: number): string;
  list(items: readonly string[]): string;
  /** How long ago or ahead an ISO instant lies, seen from `now` in milliseconds. */
  relative(at: string, now: number): string;
  /** How many days of the calendar ago or ahead the last day of something is; by the hour, where it ends at an hour. */
  relativeEnd(at: string, now: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Legal days are those of China's one time zone, wherever the reader's device is. */
const TIME_ZONE = 'Asia/Shanghai';

const made = new Map<Language, Formats>();

export function formatsFor(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = createFormats(LOCALES[language]);
  made.set(language, formats);
  return formats;
}

function createFormats(locale: string): Formats {
  const day = { year: 'numeric', month: 'short', day: 'numeric', timeZone: TIME_ZONE } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE } as const;
  const dateTime = new Intl.DateTimeFormat(locale, { ...day, ...clock });
  const date = new Intl.DateTimeFormat(locale, day);
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: TIME_ZONE });
  const time = new Intl.DateTimeFormat(locale, clock);
  // Text stays exact: Intl reads it digit by digit, not as a floating number.
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const say = ({ value, unit }: ReturnType<typeof relativeParts>) => relative.format(value, unit);
  return {
    dateTime: (at) => dateTime.format(new Date(at)),
    lastDay(at) {
      const day = lastDayOf(at);
      return day === undefined ? dateTime.format(new Date(at)) : date.format(new Date(day));
    },
    date: (on) => date.format(new Date(on.length === 10 ? `${on}T12:00:00+08:00` : on)),
    month: (on) => month.format(new Date(`${on.slice(0, 7)}-15T12:00:00+08:00`)),
    time: (at) => time.format(new Date(at)),
    number: (value) => number.format(value as number),
    percent: (share) => percent.format(share as number),
    bytes: (count) => formatBytes(locale, count),
    list: (items) => list.format(items),
    relative: (at, now) => say(relativeParts(Date.parse(at) - now)),
    relativeEnd(at, now) {
      const day = lastDayOf(at);
      return say(day === undefined ? relativeParts(Date.parse(at) - now) : relativeDays(Date.parse(day), now));
    },
  };
}

/** In steps of 1024, as limits of size are set and as devices show them: 2 GiB is no "2.1 GB". A size never breaks over two lines. */
function formatBytes(locale: string, count: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, count < 1 ? 0 : Math.floor(Math.log(count) / Math.log(1024)));
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
  return format.format(count / 1024 ** step).replace(' ', '\u00A0');
}
