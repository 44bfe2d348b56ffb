import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT, answerOf, valueOf } from '../test/evaluating.ts';
import type { FeelCalendar } from './expression.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

/** National Day 2026: off from Thursday 1 to Wednesday 7 October; worked on Sunday 20 September and Saturday 10 October. */
const october: FeelCalendar = {
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07']),
  workdays: new Set(['2026-09-20', '2026-10-10']),
};

describe('a working day', () => {
  it.each([
    ['2026-09-30', true, 'a Wednesday'],
    ['2026-10-01', false, 'a holiday on a Thursday'],
    ['2026-10-03', false, 'a holiday on a Saturday'],
    ['2026-10-08', true, 'the Thursday after the holidays'],
    ['2026-10-10', true, 'a Saturday that is worked'],
    ['2026-10-11', false, 'a Sunday'],
    ['2026-09-20', true, 'a Sunday that is worked'],
  ])('%s: %s, %s', (date, working) => {
    expect(isWorkingDay(date, october)).toBe(working);
  });

  it('knows only weekends without a calendar', () => {
    const days = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'];
    expect(days.map((date) => isWorkingDay(date))).toEqual([true, true, false, false]);
    expect(isWorkingDay('1969-12-31')).toBe(true);
    expect(isWorkingDay('1969-12-28')).toBe(false);
  });
});

describe('a limit of working days', () => {
  it.each([
    ['2026-09-30', 1, '2026-10-08', 'does not count the day on which it begins, nor the holidays'],
    ['2026-09-30', 3, '2026-10-10', 'counts the Saturday that is worked'],
    ['2026-09-30', 4, '2026-10-12', 'skips the Sunday'],
    ['2026-10-03', 1, '2026-10-08', 'begins on a holiday as on any day'],
    ['2026-09-18', 1, '2026-09-20', 'counts the Sunday that is worked'],
    ['2026-09-30', 0, '2026-09-30', 'of no days ends on the day'],
    ['2026-10-01', 0, '2026-10-08', 'of no days ends after the holidays, where the day is one of them'],
    ['2026-10-08', -1, '2026-09-30', 'goes back over the holidays'],
    ['2026-10-12', -1, '2026-10-10', 'goes back to the Saturday that is worked'],
    ['2026-12-31', 1, '2027-01-01', 'goes on into a year that the calendar does not know, by weekends'],
  ])('from %s, %d: %s, %s', (date, days, end) => {
    expect(addWorkingDays(date, days, october)).toBe(end);
  });

  it.each([1.5, Number.NaN, Infinity, 10_001, -10_001])('refuses %d days', (days) => {
    expect(() => addWorkingDays('2026-01-01', days)).toThrow(RangeError);
  });

  it.each(['2026-02-30', '2026-1-1', '', '2026-01-01T00:00:00'])('refuses %j as a date', (date) => {
    expect(() => addWorkingDays(date, 1)).toThrow(RangeError);
  });
});

describe('the working days between two days', () => {
  it.each([
    ['2026-09-30', '2026-10-08', 1],
    ['2026-09-30', '2026-10-12', 4],
    ['2026-09-30', '2026-10-07', 0],
    ['2026-10-08', '2026-09-30', -1],
    ['2026-10-08', '2026-10-08', 0],
  ])('from %s to %s: %d', (from, to, days) => {
    expect(workingDaysBetween(from, to, october)).toBe(days);
  });

  it('are what leads from the one to the other', () => {
    for (let days = -30; days <= 30; days += 1) {
      if (days === 0) continue;
      const to = addWorkingDays('2026-09-25', days, october);
      expect(workingDaysBetween('2026-09-25', to, october)).toBe(days);
    }
  });

  it('refuses days that are too far apart to count', () => {
    expect(() => workingDaysBetween('0001-01-01', '9999-12-31')).toThrow(RangeError);
  });
});

describe('working days in expressions', () => {
  const environment = { ...ENVIRONMENT, calendar: october };

  it.each([
    ['add working days(date("2026-09-30"), 1)', '2026-10-08'],
    ['add working days("2026-09-30", 1)', '2026-10-08'],
    ['add working days(date and time("2026-09-30T17:00:00"), 1)', '2026-10-08T17:00:00'],
    // 18:00 UTC on the 29th is the 30th in Shanghai, and so is the end of the limit.
    ['add working days("2026-09-29T18:00:00Z", 1)', '2026-10-08T02:00:00+08:00'],
    ['add working days(days: 1, date: "2026-09-30")', '2026-10-08'],
    ['add working days("2026-09-30", 1) instance of date', true],
    ['working days between("2026-09-30", date("2026-10-12"))', 4],
    ['is working day("2026-10-10")', true],
    ['is working day(date("2026-10-01"))', false],
    ['["2026-10-01", "2026-10-10"][is working day(item)]', ['2026-10-10']],
    ['add working days("soon", 1)', null],
    ['add working days("2026-02-30", 1)', null],
    ['add working days("2026-09-30", "1")', null],
    ['add working days("2026-09-30", 1.5)', null],
    ['add working days("2026-09-30", 20000)', null],
    ['is working day(3)', null],
  ])('%s → %j', (source, value) => {
    expect(valueOf(source, {}, environment)).toEqual(value);
  });

  it('say why they give null', () => {
    const answer = answerOf('add working days("soon", 1)', {}, environment);
    expect(answer).toMatchObject({ warning: expect.stringContaining('"soon"') });
  });
});
