const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The largest unit in which a span of milliseconds is at least one, up to years; rounded towards now. */
export function relativeParts(span: number): { readonly value: number; readonly unit: Intl.RelativeTimeFormatUnit } {
  const size = Math.abs(span);
  if (size < HOUR) return { value: whole(span / MINUTE), unit: 'minute' };
  if (size < DAY) return { value: whole(span / HOUR), unit: 'hour' };
  if (size < 60 * DAY) return { value: whole(span / DAY), unit: 'day' };
  if (size < 730 * DAY) return { value: whole(span / (30 * DAY)), unit: 'month' };
  return { value: whole(span / (365 * DAY)), unit: 'year' };
}

/** Without the minus that zero would keep. */
function whole(value: number): number {
  return Math.trunc(value) + 0;
}
