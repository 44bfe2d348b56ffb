import { describe, expect, it } from '@jest/globals';
import { contentOf, placeOf, sumOfWeights } from '../src/calls/call-form.ts';
import type { CriterionRow } from '../src/calls/call-form.ts';

const rows = (...weights: readonly string[]): CriterionRow[] => weights.map((weight, index) => ({ id: `c${index}`, name: `n${index}`, weight }));

describe('the weights of a call', () => {
  it('sum exactly, where binary fractions would not', () => {
    expect(sumOfWeights(rows('33.33', '33.33', '33.34'))).toEqual({ sum: '100', isHundred: true, lacking: undefined, over: undefined, invalid: [] });
    expect(sumOfWeights(rows('0.1', '0.2')).sum).toBe('0.3');
  });

  it('tell what is lacking and what is too much', () => {
    expect(sumOfWeights(rows('40', '35.5'))).toMatchObject({ lacking: '24.5', over: undefined, isHundred: false });
    expect(sumOfWeights(rows('60', '45'))).toMatchObject({ lacking: undefined, over: '5', isHundred: false });
  });

  it.each(['', '0', '-5', '101', '1.234', 'many'])('are no weights where %p was typed', (weight) => {
    expect(sumOfWeights(rows('50', weight)).invalid).toEqual(['c1']);
  });
});

describe('what of a call is saved', () => {
  it('takes a weight that is no number as none, and an unfinished time as undecided', () => {
    const content = contentOf({ title: 't', need: '', wanted: [], criteria: rows('abc', '12.5'), closes: '2026-12' });
    expect(content.criteria.map(({ weight }) => weight)).toEqual(['0', '12.5']);
    expect(content.closesAt).toBeNull();
  });

  it('reads the closing time in China, wherever the person sits', () => {
    expect(contentOf({ title: 't', need: '', wanted: [], criteria: [], closes: '2026-12-31T18:00' }).closesAt).toBe('2026-12-31T10:00:00.000Z');
  });
});

describe('a problem of a call', () => {
  it('leads to the field where it is put right', () => {
    expect(placeOf({ kind: 'weightInvalid', item: 'c1' })).toBe('weight.c1');
    expect(placeOf({ kind: 'activityNotOutcome', item: 'w2' })).toBe('wanted.w2');
    expect(placeOf({ kind: 'noCriteria' })).toBe('addCriterion');
  });
});
