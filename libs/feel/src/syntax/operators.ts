import { FeelDate, FeelFunction, FeelRange } from 'feelin';
import { allowSize, charge, enterCall, leaveCall, running, warn } from '../evaluation.ts';
import type { FeelValue } from '../expression.ts';
import { order, rangeOf } from '../ordering.ts';
import { weigh } from '../weight.ts';

/**
 * What `rewriters.ts` puts into an expression under hidden names: comparisons by our order, and the places where steps are
 * counted. Each is called with arguments that FEEL has already evaluated.
 */
export const operators = {
  /** The values that are more than `value`; as a range, so that `x in above(1)` is three-valued as FEEL wants it. */
  above: hidden((value) => rangeOf(value, false, null, false) ?? unknown(value)),
  atLeast: hidden((value) => rangeOf(value, true, null, false) ?? unknown(value)),
  below: hidden((value) => rangeOf(null, false, value, false) ?? unknown(value)),
  atMost: hidden((value) => rangeOf(null, false, value, true) ?? unknown(value)),
  between: hidden((start, end) =>
    start == null || end == null ? unknown(null) : (rangeOf(start, true, end, true) ?? unknown(start)),
  ),
  /** `[start..end]`, which may be a value, too. */
  range: hidden(
    (start, startIncluded, end, endIncluded) =>
      rangeOf(start, startIncluded === true, end, endIncluded === true) ?? (unknown(start ?? end), null),
  ),

  /** `start..end` of a loop, as the list of its values. */
  series: hidden((weight, start, end) => series(weight as number, start, end)),
  /** What a loop goes over: a list or a range, each element of which costs `weight`. */
  elements: hidden((weight, value) => elements(weight as number, value)),
  /** What a filter goes over; feelin copies every entry of an element into the scope of the filter. */
  rows: hidden((weight, value) => {
    charge(weight as number);
    if (Array.isArray(value)) for (const row of value) charge((weight as number) + width(row));
    return value;
  }),
  /** What is compared with `=` or `in`, or asked for the type of its elements: all of it may be walked through. */
  weighed: hidden((value) => {
    if (typeof value === 'object') charge(weigh(value, running().steps));
    return value;
  }),
  /** What a path is followed from inside of a loop: a list gives the list of its elements' entries. */
  walked: hidden((value) => {
    if (Array.isArray(value)) charge(value.length);
    return value;
  }),
  /** The result of `+`. Texts double quickly: `{a: "xx", b: a+a, c: b+b}`. */
  text: hidden((value) => {
    if (typeof value === 'string') allowSize(value.length, 'characters');
    return value;
  }),
  /** Around a function's body: `leave(enter(3), body)`, arguments being evaluated in order. */
  enter: hidden((weight) => {
    charge(weight as number);
    enterCall();
    return null;
  }),
  leave: hidden((_entered, value) => {
    leaveCall();
    return value;
  }),
} as const;

export type Operator = keyof typeof operators;

function hidden(run: (...args: readonly FeelValue[]) => FeelValue): FeelFunction {
  return new FeelFunction(run, ['...arguments']);
}

/** Of the range without ends nothing can be said whether it is in it: a comparison with it is null. */
const UNKNOWN = new FeelRange({ start: null, end: null, 'start included': false, 'end included': false, valueType: null });

function unknown(value: FeelValue): FeelRange {
  if (value != null) warn('there is no order among these values');
  return UNKNOWN;
}

function width(row: FeelValue): number {
  if (typeof row === 'string') return row.length / 8;
  return typeof row === 'object' && row !== null ? Object.keys(row).length / 8 : 0;
}

function elements(weight: number, value: FeelValue): FeelValue {
  if (Array.isArray(value)) {
    charge(value.length * weight);
    return value;
  }
  if (!(value instanceof FeelRange)) return value;
  const { start, end, 'start included': startIncluded, 'end included': endIncluded } = value;
  const all = series(weight, start, end);
  if (all === null) return null;
  return all.slice(
    startIncluded || order(all[0], start) !== 0 ? 0 : 1,
    endIncluded || order(all.at(-1), end) !== 0 ? undefined : -1,
  );
}

/** Up or down in steps of one, or of one day; null where there is no way from `start` to `end`. */
function series(weight: number, start: FeelValue, end: FeelValue): FeelValue[] | null {
  if (typeof start === 'number' && typeof end === 'number') {
    const count = Math.floor(Math.abs(end - start)) + 1;
    charge(count * weight);
    const step = end >= start ? 1 : -1;
    return Array.from({ length: count }, (_, index) => start + index * step);
  }
  if (start instanceof FeelDate && end instanceof FeelDate) {
    const first = start.unwrap();
    const days = first.until(end.unwrap()).days;
    charge((Math.abs(days) + 1) * weight);
    const step = days >= 0 ? 1 : -1;
    return Array.from({ length: Math.abs(days) + 1 }, (_, index) => new FeelDate(first.add({ days: index * step })));
  }
  if (typeof start === 'string' && typeof end === 'string' && start.length === 1 && end.length === 1) {
    const codes = series(weight, start.charCodeAt(0), end.charCodeAt(0)) as number[];
    return codes.map((code) => String.fromCharCode(code));
  }
  return warn('a loop goes over whole numbers, dates or letters from one to another');
}
