import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { callProblems, closeCall, editCall, isOpenFor, openCall, postponeClosing, withdrawCall } from './call.ts';
import type { Call, CallContent } from './call.ts';
import { weightsRefusal } from './weights.ts';

const NOW = '2026-11-24T01:00:00Z';
const content: CallContent = {
  title: '供电助力制造业',
  need: '园区企业用电可靠性不足',
  wanted: [{ id: 'i1', name: '年均停电时间', unit: '小时' }],
  criteria: [
    { id: 'c1', name: '实效', weight: 60 },
    { id: 'c2', name: '可行性', weight: 40 },
  ],
  closesAt: '2026-12-24T01:00:00Z',
};
const draft: Call = { id: 'call', content, stage: { name: 'draft' } };
const open = valueOf(openCall(draft, 'guo', NOW));

describe('weights', () => {
  it.each([
    [[33.3, 33.3, 33.4], undefined],
    [[0.1, 0.2, 99.7], undefined],
    [[100], undefined],
    [[60, 39.99], { kind: 'weightsNotHundred', sum: 99.99 }],
    [[60, 60], { kind: 'weightsNotHundred', sum: 120 }],
    [[], { kind: 'weightsNotHundred', sum: 0 }],
    [[100, 0], { kind: 'weightInvalid', id: '1', weight: 0 }],
    [[120, -20], { kind: 'weightInvalid', id: '0', weight: 120 }],
    [[33.333, 66.667], { kind: 'weightInvalid', id: '0', weight: 33.333 }],
    [[Number.NaN, 100], { kind: 'weightInvalid', id: '0', weight: Number.NaN }],
  ])('%j: %j', (weights, refusal) => {
    expect(weightsRefusal(weights.map((weight, index) => ({ id: String(index), weight })))).toEqual(refusal);
  });

  it('in hundredths that make 100 are never refused for rounding', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 8 }), (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), 10_000];
        const weights = borders.slice(1).map((border, index) => (border - (borders[index] ?? 0)) / 100);
        expect(weightsRefusal(weights.map((weight, index) => ({ id: String(index), weight })))).toBeUndefined();
      }),
    );
  });
});

describe('a call', () => {
  it.each<[string, Partial<CallContent>, string]>([
    ['without a title', { title: ' ' }, 'titleMissing'],
    ['without a need', { need: '\u3000' }, 'needMissing'],
    ['that wants no outcome', { wanted: [] }, 'noIndicatorWanted'],
    ['that wants meetings', { wanted: [{ id: 'i1', name: '会议次数', unit: '次' }] }, 'activityNotOutcome'],
    ['without criteria', { criteria: [] }, 'noCriteria'],
    ['with a criterion twice', { criteria: [{ id: 'c', name: 'a', weight: 50 }, { id: 'c', name: 'b', weight: 50 }] }, 'criterionTwice'],
    ['with weights that make 90', { criteria: [{ id: 'c', name: 'a', weight: 90 }] }, 'weightsNotHundred'],
    ['that closes before it opens', { closesAt: NOW }, 'closesBeforeOpening'],
  ])('is not opened %s', (_how, change, kind) => {
    const refusal = refusalOf(openCall({ ...draft, content: { ...content, ...change } }, 'guo', NOW));
    expect(refusal).toMatchObject({ kind: 'callNotReady', problems: [{ kind }] });
  });

  it('has all that is missing told at once', () => {
    const empty = { title: '', need: '', wanted: [], criteria: [], closesAt: NOW };
    expect(callProblems(empty, NOW)).toHaveLength(5);
  });

  it('may be edited as a draft, and no more once it is open', () => {
    const changed = { ...content, title: '新题目' };
    expect(valueOf(editCall(draft, changed)).content.title).toBe('新题目');
    expect(refusalOf(editCall(open, changed))).toEqual({ kind: 'callLocked', stage: 'open' });
    expect(refusalOf(openCall(open, 'guo', NOW))).toEqual({ kind: 'callLocked', stage: 'open' });
    expect(refusalOf(editCall(valueOf(closeCall(open, NOW)), changed))).toEqual({ kind: 'callLocked', stage: 'closed' });
  });

  it('takes proposals until it closes, by the clock', () => {
    expect(isOpenFor(draft, NOW)).toBe(false);
    expect(isOpenFor(open, '2026-12-24T00:59:59.999Z')).toBe(true);
    expect(isOpenFor(open, '2026-12-24T01:00:00Z')).toBe(false);
  });

  it('is postponed, but never brought forward', () => {
    const later = valueOf(postponeClosing(open, '2027-01-10T01:00:00Z'));
    expect(isOpenFor(later, '2027-01-01T00:00:00Z')).toBe(true);
    expect(refusalOf(postponeClosing(open, '2026-12-01T01:00:00Z')).kind).toBe('closingNotLater');
  });

  it('is withdrawn only with a reason', () => {
    expect(refusalOf(withdrawCall(open, NOW, ''))).toEqual({ kind: 'reasonMissing' });
    expect(valueOf(withdrawCall(open, NOW, '资金取消')).stage.name).toBe('withdrawn');
    expect(refusalOf(withdrawCall(draft, NOW, '资金取消')).kind).toBe('callNotOpen');
  });
});
