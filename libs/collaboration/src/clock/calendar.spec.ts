import { describe, expect, it } from '@jest/globals';
import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { refusalOf } from '../../test/answers.ts';
import { CALENDAR_2026 } from '../../test/calendar-2026.ts';
import { addWorkingDays, createCalendar, isWorkingDay, workingDaysBetween } from './calendar.ts';
import { addDays, addMonths, dayAt, daysBetween, isDay, isInstant, startOfDay } from './day.ts';

const dayIn2026 = fc.nat({ max: 364 }).map((index) => addDays('2026-01-01', index));

describe('a working calendar', () => {
  it.each([
    ['a Tuesday', '2026-11-24', true],
    ['a Saturday', '2026-11-28', false],
    ['a statutory holiday on a Thursday', '2026-10-01', false],
    ['a make-up workday on a Sunday', '2026-09-20', true],
    ['a make-up workday on a Saturday', '2026-10-10', true],
  ])('knows %s', (_what, day, worked) => {
    expect(isWorkingDay(CALENDAR_2026, day)).toBe(worked);
  });

  it('agrees with an independent source on every day of 2026', () => {
    const all = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
    expect(all.filter((day) => isWorkingDay(CALENDAR_2026, day) !== isWorkday(day))).toEqual([]);
  });

  it.each([
    [{ holidays: ['2026-02-30'], makeUpWorkdays: [] }, { kind: 'notADay', text: '2026-02-30' }],
    [{ holidays: [], makeUpWorkdays: [], announcedThrough: 'soon' }, { kind: 'notADay', text: 'soon' }],
    [
      { holidays: ['2026-10-01'], makeUpWorkdays: ['2026-10-01'] },
      { kind: 'holidayAndWorkday', day: '2026-10-01' },
    ],
    [{ holidays: [], makeUpWorkdays: [], weekend: [7] }, { kind: 'weekdayUnknown', weekday: 7 }],
    [{ holidays: [], makeUpWorkdays: [], weekend: [0, 1, 2, 3, 4, 5, 6] }, { kind: 'noWeekdayWorked' }],
  ])('refuses data that contradicts itself: %j', (data, refusal) => {
    expect(refusalOf(createCalendar(data))).toEqual(refusal);
  });

  it('counts back what it counted on', () => {
    fc.assert(
      fc.property(dayIn2026, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const end = addWorkingDays(CALENDAR_2026, day, count);
        expect(isWorkingDay(CALENDAR_2026, end)).toBe(true);
        expect(workingDaysBetween(CALENDAR_2026, day, end)).toBe(count);
      }),
    );
  });
});

describe('days and instants', () => {
  it.each(['2026-02-30', '2026-2-3', '2025-02-29', '2026-13-01', ''])('no day is written %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each(['2026-11-24', '2026-11-24T08:00:00', '2026-11-24T24:00:00Z', '2026-02-30T08:00:00Z', '2026-11-24T08:00:00+25:00'])(
    'no instant is written %j',
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );

  it('knows that it is already tomorrow in Shanghai', () => {
    expect(dayAt('2026-11-24T15:59:59.999Z')).toBe('2026-11-24');
    expect(dayAt('2026-11-24T16:00:00Z')).toBe('2026-11-25');
    expect(dayAt('2026-11-24T23:30:00-05:00')).toBe('2026-11-25');
    expect(dayAt('2026-11-24T16:00:00Z', 0)).toBe('2026-11-24');
  });

  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 6, '2026-07-31'],
    ['2026-03-15', -4, '2025-11-15'],
  ])('%s and %d months is %s', (day, count, later) => {
    expect(addMonths(day, count)).toBe(later);
  });

  it('goes from days to instants and back', () => {
    fc.assert(
      fc.property(dayIn2026, fc.integer({ min: -400, max: 400 }), fc.constantFrom(480, 0, -300, 345), (day, count, offset) => {
        expect(dayAt(startOfDay(day, offset), offset)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});
