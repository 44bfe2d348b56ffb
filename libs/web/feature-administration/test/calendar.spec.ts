import { describe, expect, it } from '@jest/globals';
import { dayByKey, monthsOf, weekdayOf } from '../src/calendar/months.ts';
import { spansOf } from '../src/calendar/spans.ts';

const year = (of: number) => {
  const days: { day: string }[] = [];
  for (let at = Date.UTC(of, 0, 1); new Date(at).getUTCFullYear() === of; at += 86_400_000) days.push({ day: new Date(at).toISOString().slice(0, 10) });
  return days;
};

describe('the months of a year', () => {
  it.each([2024, 2026, 2027])('hold every day of %i once, each below its weekday', (of) => {
    const places = monthsOf(year(of)).flatMap(({ weeks }) => weeks.flatMap((week) => week.map((day, place) => ({ day: day?.day, place }))));
    const held = places.filter(({ day }) => day !== undefined);
    expect(held.map(({ day }) => day)).toEqual(year(of).map(({ day }) => day));
    expect(held.filter(({ day, place }) => weekdayOf(day) !== place)).toEqual([]);
  });

  it('have weeks of seven places', () => {
    expect(monthsOf(year(2026)).flatMap(({ weeks }) => weeks.filter(({ length }) => length !== 7))).toEqual([]);
  });
});

describe('the arrow keys', () => {
  it.each([
    ['ArrowRight', '2026-02-28', '2026-03-01'],
    ['ArrowUp', '2026-03-03', '2026-02-24'],
    ['ArrowDown', '2026-12-31', undefined],
    ['ArrowLeft', '2026-01-01', undefined],
    ['Enter', '2026-06-01', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayByKey(from, key)).toBe(to);
  });
});

describe('days that follow one another', () => {
  const holiday = (day: string, zh: string, reason: string | null = null) => ({ day, kind: 'statutoryHoliday' as const, label: { zh, en: zh }, reason });

  it('are one span while they are the same thing', () => {
    const spans = spansOf([holiday('2026-09-30', '国庆节'), holiday('2026-10-01', '国庆节'), holiday('2026-10-02', '中秋'), holiday('2026-10-04', '中秋')]);
    expect(spans.map(({ from, to, days }) => [from, to, days])).toEqual([
      ['2026-09-30', '2026-10-01', 2],
      ['2026-10-02', '2026-10-02', 1],
      ['2026-10-04', '2026-10-04', 1],
    ]);
  });

  it('are parted by their reasons', () => {
    expect(spansOf([holiday('2026-05-01', '劳动节', '台风'), holiday('2026-05-02', '劳动节', '停电')])).toHaveLength(2);
  });
});
