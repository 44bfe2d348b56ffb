import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { addAsk, dropAsk, measureBurden, usedOf } from './budget.ts';
import type { Ask, StageBurden } from './budget.ts';
import { conveneMeeting, personMinutes } from './meeting.ts';
import type { Meeting } from './meeting.ts';
import { checkReportOnce, prefill } from './report-once.ts';

const stage: StageBurden = { budget: 60, asks: [{ id: 'summary', kind: 'field', minutes: 20 }, { id: 'rows', kind: 'field', minutes: 2, times: 10 }] };
const ask: Ask = { id: 'photo', kind: 'document', minutes: 21 };

describe('the burden of a stage', () => {
  it('counts repeated fields as often as they are filled in', () => {
    expect(usedOf(stage)).toBe(40);
  });

  it('refuses a new ask over the budget until something is dropped', () => {
    expect(refusalOf(addAsk(stage, ask))).toEqual({ kind: 'overBudget', budget: 60, used: 40, cost: 21, over: 1 });
    const lighter = valueOf(dropAsk(stage, 'rows'));
    expect(usedOf(valueOf(addAsk(lighter, ask)))).toBe(41);
  });

  it('may be used up to the last minute', () => {
    expect(usedOf(valueOf(addAsk(stage, { ...ask, minutes: 20 })))).toBe(60);
  });

  it.each([
    [{ ...ask, minutes: -1 }, 'costInvalid'],
    [{ ...ask, minutes: Number.NaN }, 'costInvalid'],
    [{ ...ask, minutes: 1, times: -5 }, 'costInvalid'],
    [{ ...ask, id: 'rows' }, 'askedAlready'],
  ])('refuses %j', (given, kind) => {
    expect(refusalOf(addAsk(stage, given)).kind).toBe(kind);
    expect(refusalOf(dropAsk(stage, 'nothing')).kind).toBe('notAsked');
  });

  it('is measured by the median, which one forgotten form does not spoil', () => {
    expect(measureBurden(ask, [10, 480, 12])).toEqual({ estimated: 21, median: 12, samples: 3 });
    expect(measureBurden(ask, [10, 20])?.median).toBe(15);
    expect(measureBurden(ask, [])).toBeUndefined();
  });
});

describe('report once', () => {
  const registry = new Map([['creditCode', { source: '市场监管登记' }]]);

  it('refuses to publish a form that asks for a fact that is held, naming every such field', () => {
    const fields = [
      { id: 'code', fact: 'creditCode', mode: 'asked' as const },
      { id: 'code2', fact: 'creditCode', mode: 'asked' as const },
      { id: 'idea', mode: 'asked' as const },
    ];
    expect(refusalOf(checkReportOnce(fields, registry))).toEqual({
      kind: 'factsAskedAgain',
      fields: ['code', 'code2'].map((field) => ({ field, fact: 'creditCode', source: '市场监管登记' })),
    });
  });

  it('lets a held fact be shown, and one be asked for that nobody holds', () => {
    expect(checkReportOnce([{ id: 'code', fact: 'creditCode', mode: 'shown' }, { id: 'staff', fact: 'staffCount', mode: 'asked' }], registry).ok).toBe(true);
  });

  it('refuses to show what nobody holds', () => {
    expect(refusalOf(checkReportOnce([{ id: 'staff', fact: 'staffCount', mode: 'shown' }], registry)).kind).toBe('factsUnknown');
  });

  it('fills in what is held', () => {
    const held = new Map([['creditCode', { value: '9144030071526726XG', source: '市场监管登记', asOf: '2026-11-24T01:00:00Z' }]]);
    const filled = prefill([{ id: 'code', fact: 'creditCode', mode: 'shown' }, { id: 'idea', mode: 'asked' }], held);
    expect([...filled]).toEqual([['code', held.get('creditCode')]]);
  });
});

describe('a meeting', () => {
  const meeting: Meeting = { id: 'm', question: '是否调整红线', papers: ['p1'], owner: 'guo', attendees: ['guo', 'lin', 'lin'], minutes: 10 };

  it('costs its minutes times its people, each counted once', () => {
    expect(personMinutes(meeting)).toBe(20);
    expect(usedOf(valueOf(conveneMeeting(stage, meeting)))).toBe(60);
    expect(refusalOf(conveneMeeting(stage, { ...meeting, minutes: 11 }))).toMatchObject({ kind: 'overBudget', over: 2 });
  });

  it.each<[string, Partial<Meeting>, string]>([
    ['without a question', { question: ' ' }, 'questionMissing'],
    ['without papers', { papers: [] }, 'papersMissing'],
    ['without an owner', { owner: '' }, 'ownerMissing'],
    ['without people', { attendees: [] }, 'attendeesMissing'],
    ['of no length', { minutes: 0 }, 'durationInvalid'],
  ])('is not called %s', (_how, change, kind) => {
    expect(refusalOf(conveneMeeting(stage, { ...meeting, ...change })).kind).toBe(kind);
  });
});
