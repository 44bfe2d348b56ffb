import { FeelDate, FeelDateTime, FeelDuration, FeelRange, FeelTime } from 'feelin';
import { Temporal } from 'temporal-polyfill';
import type { FeelValue } from './expression.ts';
import type { Json } from './json.ts';
import { DEFAULT_LIMITS, LimitExceeded } from './limits.ts';
import { DATA_DEPTH } from './weight.ts';

/** Elements, and units of text, of one JSON value for each element that a list may have. */
const UNITS_PER_ELEMENT = 10;
const CHARACTERS_PER_UNIT = 8;

/**
 * A FEEL value as JSON. Dates, times and durations become ISO 8601 texts (a named time zone becomes its offset), a range
 * becomes `{ "start", "end", "start included", "end included" }` (the names that DMN 1.5 gives its properties), and what
 * JSON cannot say (functions, numbers that are not finite) becomes null; -0 becomes 0.
 *
 * @param size of `FeelLimits`: shared lists can make a small value an endless JSON text, so what comes out is counted.
 * @throws LimitExceeded
 */
export function toJson(value: FeelValue, size = DEFAULT_LIMITS.size): Json {
  let left = size * UNITS_PER_ELEMENT;

  function spend(units: number): void {
    left -= units;
    if (left < 0) throw new LimitExceeded('size', 'the value is too large for JSON');
  }

  function convert(part: FeelValue, depth: number): Json {
    if (typeof part === 'number') return Number.isFinite(part) ? part + 0 : null;
    if (typeof part === 'boolean') return part;
    if (typeof part === 'string') {
      if (part.length > CHARACTERS_PER_UNIT) spend(part.length / CHARACTERS_PER_UNIT);
      return part;
    }
    if (typeof part !== 'object' || part === null) return null;
    if (depth > DATA_DEPTH) throw new LimitExceeded('depth', `data nests more than ${DATA_DEPTH} levels deep`);
    if (Array.isArray(part)) {
      spend(part.length);
      return part.map((element) => convert(element, depth + 1));
    }
    if (isRecord(part)) {
      const entries = Object.entries(part);
      spend(entries.length);
      // fromEntries makes an own entry even of the name `__proto__`.
      return Object.fromEntries(entries.map(([key, entry]) => [key, convert(entry, depth + 1)]));
    }
    if (part instanceof FeelRange) {
      return {
        start: convert(part.start, depth + 1),
        end: convert(part.end, depth + 1),
        'start included': part['start included'],
        'end included': part['end included'],
      };
    }
    return isoText(part);
  }

  return convert(value, 0);
}

/** A plain object of any realm: test runners and workers hand over objects with a foreign `Object.prototype`. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty');
}

function isoText(value: object): string | null {
  if (value instanceof FeelDate || value instanceof FeelDuration) return value.toString();
  if (value instanceof FeelDateTime) return `${value.unwrap().toString()}${offsetText(value.zone, value.unwrap())}`;
  if (value instanceof FeelTime) {
    const onADay = Temporal.PlainDate.from(REFERENCE).toPlainDateTime(value.unwrap());
    return `${value.unwrap().toString()}${offsetText(value.zone, onADay)}`;
  }
  return null;
}

/** A time without a date takes the offset its zone had on this day, as feelin does. */
const REFERENCE = '1970-01-01';

function offsetText(zone: string | null, at: Temporal.PlainDateTime): string {
  if (zone === null) return '';
  if (zone === 'UTC') return 'Z';
  return /^[+-]/.test(zone) ? zone : at.toZonedDateTime(zone).offset;
}
