import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { checkEstimate } from './estimate.ts';

describe('an estimate', () => {
  it.each([
    [1000, 900, { kind: 'within', over: 0 }],
    [1000, 1100, { kind: 'within', over: 100 }],
    [1000, 1101, { kind: 'goesBack', over: 101, allowed: 100 }],
    // Ten percent of 1005 is 100.5: 100 more is within, 101 is not.
    [1005, 1105, { kind: 'within', over: 100 }],
    [1005, 1106, { kind: 'goesBack', over: 101, allowed: 100 }],
    [9_000_000_000_000_000, 9_007_000_000_000_000, { kind: 'within', over: 7_000_000_000_000 }],
  ])('of an approved %d at %d', (approved, estimate, verdict) => {
    expect(valueOf(checkEstimate(approved, estimate))).toEqual(verdict);
  });

  it.each([
    [0, 100],
    [-5, 100],
    [100, Number.NaN],
    [100, 0.5],
  ])('is refused for %d at %d', (approved, estimate) => {
    expect(refusalOf(checkEstimate(approved, estimate)).kind).toBe('amountInvalid');
  });
});
