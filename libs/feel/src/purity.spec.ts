import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ENVIRONMENT, answerOf, valueOf } from '../test/evaluating.ts';

describe('the present', () => {
  it.each([
    ['now()', undefined, '2026-11-25T02:30:00+08:00'],
    ['today()', undefined, '2026-11-25'],
    ['now()', 'UTC', '2026-11-24T18:30:00Z'],
    ['today()', 'UTC', '2026-11-24'],
    ['today()', 'America/New_York', '2026-11-24'],
    ['now().time offset', 'Asia/Kolkata', 'PT5H30M'],
  ])('%s in %s is %s', (source, timeZone, value) => {
    expect(valueOf(source, {}, { now: '2026-11-24T18:30:00Z', ...(timeZone ? { timeZone } : {}) })).toBe(value);
  });

  it('keeps its milliseconds', () => {
    expect(valueOf('now()', {}, { now: '2026-11-24T18:30:00.123Z', timeZone: 'UTC' })).toBe('2026-11-24T18:30:00.123Z');
  });

  it('also comes from the environment where the function is handed on as a value', () => {
    expect(valueOf('for f in [today] return f()')).toEqual(['2026-11-25']);
    expect(valueOf('{f: today, d: f()}.d')).toBe('2026-11-25');
    expect(valueOf('`today`()')).toBe('2026-11-25');
  });
});

describe('the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    jest.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const sources = [
    'now()',
    'today()',
    'string(now())',
    'date and time("2026-11-24T10:00:00") < now()',
    'date(now())',
    'time(now())',
    'time("10:00:00") < time(now())',
    'add working days(today(), 5)',
    'day of week(today())',
    'date("2026-03-29") + duration("PT26H")',
    '@"2026-11-24T10:00:00@Asia/Shanghai"',
    'sort(["b", "a", "é", "中"], function(a, b) a < b)',
    '{a: 1.0, b: 0.1 + 0.2}',
  ];

  it.each(sources)('has no influence on %s', (source) => {
    const before = answerOf(source);
    process.env.TZ = 'America/New_York';
    jest.useFakeTimers({ now: new Date('2001-02-03T04:05:06Z') });
    expect(new Date().getFullYear()).toBe(2001);
    const after = answerOf(source);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ ok: true });
  });
});

describe('chance', () => {
  it.each(['random number()', 'uuid()'])('%s is not to be had', (source) => {
    expect(answerOf(source, {}, ENVIRONMENT)).toMatchObject({ ok: true, value: null });
  });
});
