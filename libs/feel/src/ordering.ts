import { FeelDate, FeelDateTime, FeelDuration, FeelRange, FeelTime, evaluate } from 'feelin';
import type { FeelFunction } from 'feelin';
import { Temporal } from 'temporal-polyfill';
import type { FeelValue } from './expression.ts';
import { timeZone } from './evaluation.ts';

/**
 * Which of two values comes first: negative, 0 or positive; null where FEEL has no order between them, as for values of
 * different types (DMN 1.5 table 54). feelin alone compares as JavaScript does, by which `"2000" > 1000` is true.
 *
 * A date-time or time without a zone is taken to be in the zone of the evaluation when it meets one that has a zone.
 */
export function order(a: FeelValue, b: FeelValue): number | null {
  if (typeof a === 'number') return typeof b === 'number' && !Number.isNaN(a - b) ? a - b : sameInfinity(a, b);
  if (typeof a === 'string') return typeof b === 'string' ? compareTexts(a, b) : null;
  if (a instanceof FeelDate) return b instanceof FeelDate ? Temporal.PlainDate.compare(a.unwrap(), b.unwrap()) : null;
  if (a instanceof FeelDateTime) return b instanceof FeelDateTime ? compareDateTimes(a, b) : null;
  if (a instanceof FeelTime) return b instanceof FeelTime ? compareDateTimes(onOneDay(a), onOneDay(b)) : null;
  if (a instanceof FeelDuration) return b instanceof FeelDuration ? compareDurations(a, b) : null;
  return null;
}

function sameInfinity(a: number, b: FeelValue): number | null {
  return a === b ? 0 : null;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareDateTimes(a: FeelDateTime, b: FeelDateTime): number {
  if (a.zone === b.zone) return Temporal.PlainDateTime.compare(a.unwrap(), b.unwrap());
  return Temporal.ZonedDateTime.compare(zoned(a), zoned(b));
}

function zoned(value: FeelDateTime): Temporal.ZonedDateTime {
  return value.unwrap().toZonedDateTime(value.zone ?? timeZone());
}

function onOneDay(time: FeelTime): FeelDateTime {
  return new FeelDateTime(Temporal.PlainDate.from('1970-01-01').toPlainDateTime(time.unwrap()), time.zone);
}

function compareDurations(a: FeelDuration, b: FeelDuration): number | null {
  if (a.yearsMonths !== b.yearsMonths) return null;
  return amount(a) - amount(b);
}

/** Months, or milliseconds: days of a FEEL duration always have 24 hours. */
function amount(duration: FeelDuration): number {
  const value = duration.unwrap();
  return duration.yearsMonths ? value.years * 12 + value.months : value.total({ unit: 'millisecond' });
}

/** A range that knows the order above; whatever asks feelin for `range.includes(…)` gets it. */
class OrderedRange extends FeelRange {
  override includes(value: FeelValue): boolean | null {
    if (value instanceof FeelRange) return super.includes(value);
    if (value === null || value === undefined) return null;
    let { start: low, end: high, 'start included': lowIncluded, 'end included': highIncluded } = this;
    if (low !== null && high !== null && (order(low, high) ?? 0) > 0) {
      [low, high, lowIncluded, highIncluded] = [high, low, highIncluded, lowIncluded];
    }
    const fromLow = low === null ? 1 : order(value, low);
    const toHigh = high === null ? -1 : order(value, high);
    if (fromLow === null || toHigh === null) return null;
    return (lowIncluded ? fromLow >= 0 : fromLow > 0) && (highIncluded ? toHigh <= 0 : toHigh < 0);
  }
}

/** The range, with null for an open end; null where its ends do not go together or cannot be ordered at all. */
export function rangeOf(start: FeelValue, startIncluded: boolean, end: FeelValue, endIncluded: boolean): FeelRange | null {
  const low = start ?? null;
  const high = end ?? null;
  const known = low ?? high;
  if (known === null || order(known, known) === null) return null;
  if (low !== null && high !== null && order(low, high) === null) return null;
  return new OrderedRange({
    start: low,
    end: high,
    'start included': low !== null && startIncluded,
    'end included': high !== null && endIncluded,
    valueType: typeof known === 'number' || typeof known === 'string' ? typeof known : typeName(known),
  });
}

/** feelin's own names of types. */
function typeName(value: FeelValue): string {
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  return value instanceof FeelDateTime ? 'date time' : 'duration';
}

const feelEquality = evaluate('function(a, b) a = b').value as FeelFunction;

/** FEEL's `=` (DMN 1.5 table 53): true, false, or null between different types. */
export function equal(a: FeelValue, b: FeelValue): boolean | null {
  if (a === b && typeof a !== 'object') return true;
  return feelEquality.fn(a ?? null, b ?? null) as boolean | null;
}
