import { FeelRange } from 'feelin';
import type { FeelValue } from '../expression.ts';
import { order, rangeOf } from '../ordering.ts';
import type { FunctionDefinition, Functions } from './definition.ts';

/** A range, or a point as the range of just that point. */
interface Span {
  readonly isPoint: boolean;
  readonly start: FeelValue;
  readonly startIncluded: boolean;
  readonly end: FeelValue;
  readonly endIncluded: boolean;
}

function spanOf(value: FeelValue): Span | undefined {
  if (value instanceof FeelRange) {
    const { start, end, 'start included': startIncluded, 'end included': endIncluded } = value;
    return { isPoint: false, start, startIncluded, end, endIncluded };
  }
  if (order(value, value) === null) return undefined;
  return { isPoint: true, start: value, startIncluded: true, end: value, endIncluded: true };
}

type Relation = (a: Span, b: Span) => boolean | null;

/** @param kinds which arguments may be points: those are written `point`, others must be ranges. */
function relation(
  names: readonly [string, string],
  kinds: { readonly a: 'range' | 'point' | 'any'; readonly b: 'range' | 'any' },
  holds: Relation,
): FunctionDefinition {
  return {
    parameters: names,
    gives: 'boolean',
    run: (first, second) => {
      const a = spanOf(first);
      const b = spanOf(second);
      if (!a || !b || (kinds.a !== 'any' && (kinds.a === 'point') !== a.isPoint) || (kinds.b === 'range' && b.isPoint)) {
        return null;
      }
      return holds(a, b);
    },
  };
}

/** Three-valued: null when a comparison on the way is null. */
function both(...conditions: readonly (boolean | null)[]): boolean | null {
  if (conditions.includes(false)) return false;
  return conditions.includes(null) ? null : true;
}

/** Compares two ends; an open one, which is null, has no order. */
function ends(a: FeelValue, b: FeelValue, fits: (order: number) => boolean): boolean | null {
  const compared = order(a, b);
  return compared === null ? null : fits(compared);
}

const before: Relation = (a, b) =>
  ends(a.end, b.start, (o) => o < 0 || (o === 0 && !(a.endIncluded && b.startIncluded)));
const meets: Relation = (a, b) => both(ends(a.end, b.start, (o) => o === 0), a.endIncluded && b.startIncluded);
const startsNotBefore: Relation = (a, b) =>
  ends(a.start, b.start, (o) => o > 0 || (o === 0 && (b.startIncluded || !a.startIncluded)));
const endsNotAfter: Relation = (a, b) =>
  ends(a.end, b.end, (o) => o < 0 || (o === 0 && (b.endIncluded || !a.endIncluded)));
const within: Relation = (a, b) => both(startsNotBefore(a, b), endsNotAfter(a, b));
const sameStart: Relation = (a, b) =>
  both(ends(a.start, b.start, (o) => o === 0), a.startIncluded === b.startIncluded);
const sameEnd: Relation = (a, b) => both(ends(a.end, b.end, (o) => o === 0), a.endIncluded === b.endIncluded);
const not = (value: boolean | null): boolean | null => (value === null ? null : !value);
const overlaps: Relation = (a, b) => both(not(before(a, b)), not(before(b, a)));
const flip =
  (holds: Relation): Relation =>
  (a, b) =>
    holds(b, a);

const overlapsBefore: Relation = (a, b) =>
  both(
    overlaps(a, b),
    not(startsNotBefore(a, b)),
    ends(a.end, b.end, (o) => o < 0 || (o === 0 && (b.endIncluded || !a.endIncluded))),
  );

/** Range functions of DMN 1.5 table 78, by the order of this library: with values of different types they give null. */
export const rangeFunctions: Functions = {
  before: relation(['a', 'b'], { a: 'any', b: 'any' }, before),
  after: relation(['a', 'b'], { a: 'any', b: 'any' }, flip(before)),
  meets: relation(['range1', 'range2'], { a: 'range', b: 'range' }, meets),
  'met by': relation(['range1', 'range2'], { a: 'range', b: 'range' }, flip(meets)),
  overlaps: relation(['range1', 'range2'], { a: 'range', b: 'range' }, overlaps),
  'overlaps before': relation(['range1', 'range2'], { a: 'range', b: 'range' }, overlapsBefore),
  'overlaps after': relation(['range1', 'range2'], { a: 'range', b: 'range' }, flip(overlapsBefore)),
  finishes: relation(['a', 'range'], { a: 'any', b: 'range' }, (a, b) => both(sameEnd(a, b), startsNotBefore(a, b))),
  'finished by': relation(['range', 'b'], { a: 'range', b: 'any' }, (a, b) => both(sameEnd(a, b), startsNotBefore(b, a))),
  includes: relation(['range', 'value'], { a: 'range', b: 'any' }, (a, b) => contains(a, b)),
  during: relation(['a', 'range'], { a: 'any', b: 'range' }, (a, b) => contains(b, a)),
  starts: relation(['a', 'range'], { a: 'any', b: 'range' }, (a, b) => both(sameStart(a, b), endsNotAfter(a, b))),
  'started by': relation(['range', 'b'], { a: 'range', b: 'any' }, (a, b) => both(sameStart(a, b), endsNotAfter(b, a))),
  coincides: relation(['a', 'b'], { a: 'any', b: 'any' }, (a, b) => both(sameStart(a, b), sameEnd(a, b))),
};

/** With open ends, which the other relations have no use for. */
function contains(outer: Span, inner: Span): boolean | null {
  if (!inner.isPoint) return within(inner, outer);
  return rangeOf(outer.start, outer.startIncluded, outer.end, outer.endIncluded)?.includes(inner.start) ?? null;
}
