/**
 * The dates and times that can be written into a model, as ISO 8601 has them (§10.5.5, Table 10.101). Whether a computed one
 * is right shows when it is computed.
 */

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d{2}:?\d{2})?(?:\[[^\]]+\]|@\S+)?$/i;

/** A date or a date with a time, with or without a zone; a named zone stands behind, in brackets or after `@` as in FEEL. */
export function isDate(value: string): boolean {
  const match = DATE_TIME.exec(value);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second <= 60
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const DURATION =
  /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/i;

export function isDuration(value: string): boolean {
  return DURATION.test(value);
}

/** `R[n]/[start/]duration`; without a number it repeats for ever. */
export function isCycle(value: string): boolean {
  const [repeat = '', ...rest] = value.split('/');
  const duration = rest.pop() ?? '';
  return (
    /^R\d*$/.test(repeat) &&
    repeat !== 'R0' &&
    rest.length <= 1 &&
    rest.every(isDate) &&
    isDuration(duration) &&
    !duration.startsWith('-') &&
    /[1-9]/.test(duration)
  );
}
