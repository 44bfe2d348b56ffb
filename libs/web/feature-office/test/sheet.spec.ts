import { describe, expect, it } from '@jest/globals';
import { EMPTY_SHEET, isScore, lacksOf, totalOf } from '../src/scoring/sheet.ts';

const CRITERIA = [
  { id: 'a', weight: '60' },
  { id: 'b', weight: '40' },
];

describe('a score sheet', () => {
  it.each([
    ['0', true],
    ['100', true],
    ['85.5', true],
    ['100.01', false],
    ['-1', false],
    ['', false],
    ['八十', false],
  ])('takes %p as a score: %p', (text, isOne) => {
    expect(isScore(text)).toBe(isOne);
  });

  it('weighs its scores, and has no total before all are given', () => {
    expect(totalOf(CRITERIA, { a: '90', b: '80' })).toBe('86');
    expect(totalOf(CRITERIA, { a: '33.33', b: '0.1' })).toBe('20.04');
    expect(totalOf(CRITERIA, { a: '90' })).toBeUndefined();
  });

  it('cannot be handed in without the declaration of having no interest', () => {
    const full = { scores: { a: '90', b: '80' }, reasons: { a: '有依据', b: '可行' }, recommendation: 'approve', reason: '总体可行', noInterest: true } as const;
    expect(lacksOf(CRITERIA, full)).toEqual([]);
    expect(lacksOf(CRITERIA, { ...full, noInterest: false })).toEqual(['noInterest']);
    expect(lacksOf(CRITERIA, { ...full, reasons: { a: '有依据', b: '  ' } })).toEqual(['reasons']);
    expect(lacksOf(CRITERIA, EMPTY_SHEET)).toEqual(['scores', 'reasons', 'recommendation', 'reason', 'noInterest']);
  });
});
