import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { CALENDAR_2026 as calendar } from '../../test/calendar-2026.ts';
import { extendClock, pauseClock, resumeClock, startClock, stopClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { isWorkingDay, workingDaysBetween } from './calendar.ts';
import { addDays, DAY_MS, dayAt, instantOf, millisecondsOf, startOfDay } from './day.ts';
import { deadlineAfter, endOf } from './deadline.ts';
import { DEFAULT_LIMITS, limitFor, promiseLimit } from './limits.ts';
import type { LimitName } from './limits.ts';
import { consequenceOf, statusOf, statusOfBoth } from './status.ts';

const STARTED = '2026-11-02T01:00:00Z';
const decision = (): Clock => startClock(DEFAULT_LIMITS.decision, STARTED);
const review = (at: string) => ({ at, ground: 'expertReview' as const, reason: '专家评审' });
const extension = (days: number, at = '2026-11-20T02:00:00Z') => ({ days, reason: '需补充论证', approvedBy: 'chief', at });

describe('a deadline', () => {
  it.each([
    ['does not count the day of the event', '2026-11-02T01:00:00Z', 5, '2026-11-09'],
    ['leaves out the holidays of National Day', '2026-09-29T01:00:00Z', 5, '2026-10-12'],
    ['counts make-up workdays', '2026-10-08T01:00:00Z', 2, '2026-10-10'],
    ['starts from the local day, not the day in London', '2026-11-02T17:00:00Z', 5, '2026-11-10'],
  ])('%s', (_rule, event, count, lastDay) => {
    expect(deadlineAfter(event, { count, unit: 'workingDay' }, calendar).lastDay).toBe(lastDay);
  });

  it('ends when its last day is over', () => {
    expect(deadlineAfter(STARTED, { count: 1, unit: 'workingDay' }, calendar).endsAt).toBe('2026-11-03T16:00:00.000Z');
  });

  it('in all days moves from a day off to the next working day', () => {
    expect(deadlineAfter('2026-09-01T01:00:00Z', { count: 30, unit: 'calendarDay' }, calendar).lastDay).toBe('2026-10-08');
  });

  it('is provisional past the last announced year', () => {
    expect(deadlineAfter('2026-12-24T01:00:00Z', { count: 20, unit: 'workingDay' }, calendar).provisional).toBe(true);
    expect(deadlineAfter('2026-12-24T01:00:00Z', { count: 5, unit: 'workingDay' }, calendar).provisional).toBe(false);
  });
});

describe('limits', () => {
  it.each<[LimitName, number, number | undefined, string]>([
    ['completenessCheck', 5, undefined, 'deemedAccepted'],
    ['decision', 20, 10, 'escalateToSupervisor'],
    ['jointDecision', 45, 15, 'escalateToSupervisor'],
    ['consultation', 30, undefined, 'nothing'],
    ['legalityReview', 7, undefined, 'nothing'],
  ])('%s: %d days, extension %s, at the end %s', (name, count, extended, atTheEnd) => {
    const limit = limitFor(name);
    expect([limit.span.count, limit.extension, limit.atTheEnd]).toEqual([count, extended, atTheEnd]);
    expect(limit.source?.zh).toMatch(/条|章/);
    expect(limit.source?.en).toMatch(/^[A-Z][^\p{Script=Han}]+(art\. \d|chapter \d)/u);
  });

  it('are taken from the most special layer that sets them', () => {
    const shorter = { ...DEFAULT_LIMITS.decision, span: { count: 12, unit: 'workingDay' as const } };
    const longer = { ...DEFAULT_LIMITS.decision, span: { count: 15, unit: 'workingDay' as const } };
    expect(limitFor('decision', {}, { decision: shorter }, { decision: longer })).toBe(shorter);
  });

  it('promised may not be longer than statutory', () => {
    const { decision: statutory } = DEFAULT_LIMITS;
    expect(refusalOf(promiseLimit(statutory, { count: 21, unit: 'workingDay' }))).toEqual({
      kind: 'promiseLongerThanStatutory',
      promised: 21,
      statutory: 20,
    });
    expect(refusalOf(promiseLimit(statutory, { count: 9, unit: 'calendarDay' })).kind).toBe('promiseInOtherUnit');
    expect(refusalOf(promiseLimit(statutory, { count: 0, unit: 'workingDay' })).kind).toBe('daysNotWhole');
    expect(valueOf(promiseLimit(statutory, { count: 10, unit: 'workingDay' })).span.count).toBe(10);
  });

  it('promised bring no acceptance by silence', () => {
    const promised = valueOf(promiseLimit(DEFAULT_LIMITS.completenessCheck, { count: 2, unit: 'workingDay' }));
    expect(promised.atTheEnd).toBe('escalateToSupervisor');
  });
});

describe('a light', () => {
  // 20 working days from 3 to 30 November; midnight in Shanghai is 16:00 UTC.
  it.each([
    ['green', '2026-11-02T02:00:00Z', 20],
    ['green', '2026-11-16T15:59:59Z', 11],
    ['yellow at half', '2026-11-16T16:00:00Z', 10],
    ['yellow', '2026-11-26T15:59:59Z', 3],
    ['red at nine tenths', '2026-11-26T16:00:00Z', 2],
    ['red in the last second', '2026-11-30T15:59:59Z', 1],
    ['overdue by the day that has begun when the last day is over', '2026-11-30T16:00:00Z', -1],
    ['overdue by working days only', '2026-12-06T02:00:00Z', -4],
  ])('is %s', (light, now, daysLeft) => {
    const status = statusOf(decision(), now, calendar);
    expect([status.light, status.daysLeft]).toEqual([light.split(' ')[0], daysLeft]);
  });

  it('stands still once the clock is stopped', () => {
    const inTime = valueOf(stopClock(decision(), '2026-11-04T02:00:00Z'));
    expect(statusOf(inTime, '2027-06-01T00:00:00Z', calendar)).toMatchObject({ phase: 'stopped', light: 'green' });
    const late = valueOf(stopClock(decision(), '2026-12-02T02:00:00Z'));
    expect(statusOf(late, '2027-06-01T00:00:00Z', calendar)).toMatchObject({ phase: 'stopped', light: 'overdue' });
  });

  it('is kept apart for the statutory and the promised limit', () => {
    const promised = startClock(valueOf(promiseLimit(DEFAULT_LIMITS.decision, { count: 10, unit: 'workingDay' })), STARTED);
    const both = statusOfBoth({ statutory: decision(), promised }, '2026-11-16T16:00:00Z', calendar);
    expect([both.statutory.light, both.promised?.light]).toEqual(['yellow', 'overdue']);
  });
});

describe('pausing', () => {
  it('leaves the deadline open while it lasts, and moves it by the working days that it took', () => {
    const paused = valueOf(pauseClock(decision(), review('2026-11-10T02:00:00Z'), calendar));
    expect(endOf(paused, calendar)).toBeUndefined();
    expect(statusOf(paused, '2027-05-01T00:00:00Z', calendar)).toMatchObject({ phase: 'paused', light: 'green', daysLeft: 15 });
    const resumed = valueOf(resumeClock(paused, '2026-11-17T02:00:00Z'));
    expect(endOf(resumed, calendar)?.lastDay).toBe('2026-12-07');
  });

  it('on the last day keeps what is left of that day', () => {
    const paused = valueOf(pauseClock(decision(), review('2026-11-30T02:00:00Z'), calendar));
    expect(statusOf(paused, '2026-12-10T00:00:00Z', calendar)).toMatchObject({ light: 'red', daysLeft: 1 });
    const resumed = valueOf(resumeClock(paused, '2026-12-10T02:00:00Z'));
    expect(endOf(resumed, calendar)?.lastDay).toBe('2026-12-10');
  });

  it('for an hour every day of a week gains a single day, not one for each', () => {
    const week = ['09', '10', '11', '12', '13'].reduce(
      (clock, day) =>
        valueOf(resumeClock(valueOf(pauseClock(clock, review(`2026-11-${day}T01:00:00Z`), calendar)), `2026-11-${day}T02:00:00Z`)),
      decision(),
    );
    expect(endOf(week, calendar)?.lastDay).toBe('2026-12-01');
  });

  it.each([
    ['without a reason', decision(), { ...review('2026-11-10T02:00:00Z'), reason: '  ' }, 'reasonMissing'],
    ['after the limit has passed', decision(), review('2026-12-01T02:00:00Z'), 'limitPassed'],
    ['before the clock starts', decision(), review('2026-11-01T02:00:00Z'), 'beforeStart'],
    ['twice', valueOf(pauseClock(decision(), review('2026-11-10T02:00:00Z'), calendar)), review('2026-11-11T02:00:00Z'), 'alreadyPaused'],
    ['when what it waits for is done', valueOf(stopClock(decision(), '2026-11-04T02:00:00Z')), review('2026-11-05T02:00:00Z'), 'clockStopped'],
  ])('is refused %s', (_when, clock, pause, kind) => {
    expect(refusalOf(pauseClock(clock, pause, calendar)).kind).toBe(kind);
  });

  it('cannot begin before the pause before it ended, nor end before it began', () => {
    const paused = valueOf(pauseClock(decision(), review('2026-11-10T02:00:00Z'), calendar));
    expect(refusalOf(resumeClock(paused, '2026-11-09T02:00:00Z')).kind).toBe('beforePause');
    const resumed = valueOf(resumeClock(paused, '2026-11-12T02:00:00Z'));
    expect(refusalOf(pauseClock(resumed, review('2026-11-11T02:00:00Z'), calendar)).kind).toBe('beforeLastResume');
    expect(refusalOf(resumeClock(resumed, '2026-11-13T02:00:00Z')).kind).toBe('notPaused');
  });
});

describe('an extension', () => {
  it('gives up to ten working days more, once', () => {
    const extended = valueOf(extendClock(decision(), extension(10), calendar));
    expect(endOf(extended, calendar)?.lastDay).toBe('2026-12-14');
    expect(refusalOf(extendClock(extended, extension(1), calendar)).kind).toBe('alreadyExtended');
  });

  it.each([
    ['of eleven days', decision(), extension(11), 'extensionTooLong'],
    ['of no days', decision(), extension(0), 'daysNotWhole'],
    ['of half a day', decision(), extension(0.5), 'daysNotWhole'],
    ['without a reason', decision(), { ...extension(5), reason: '' }, 'reasonMissing'],
    ['after the limit has passed', decision(), extension(5, '2026-12-01T02:00:00Z'), 'limitPassed'],
    ['of a limit that knows none', startClock(DEFAULT_LIMITS.completenessCheck, STARTED), extension(1), 'noExtensionAllowed'],
  ])('is refused %s', (_what, clock, given, kind) => {
    expect(refusalOf(extendClock(clock, given, calendar)).kind).toBe(kind);
  });
});

describe('the end of a limit', () => {
  it.each<[LimitName, string, string | undefined]>([
    ['completenessCheck', '2026-11-09T15:59:59Z', undefined],
    ['completenessCheck', '2026-11-09T16:00:00Z', 'deemedAccepted'],
    ['decision', '2026-11-30T16:00:00Z', 'escalateToSupervisor'],
  ])('of %s at %s brings %s', (name, now, consequence) => {
    expect(consequenceOf(startClock(DEFAULT_LIMITS[name], STARTED), now, calendar)).toBe(consequence);
  });

  it('brings nothing when the work was done, nor while the clock is paused', () => {
    const done = valueOf(stopClock(decision(), '2026-11-04T02:00:00Z'));
    expect(consequenceOf(done, '2027-01-01T00:00:00Z', calendar)).toBeUndefined();
    const paused = valueOf(pauseClock(decision(), review('2026-11-10T02:00:00Z'), calendar));
    expect(consequenceOf(paused, '2027-01-01T00:00:00Z', calendar)).toBeUndefined();
  });

  it('stops a paused clock together with its pause', () => {
    const paused = valueOf(pauseClock(decision(), review('2026-11-10T02:00:00Z'), calendar));
    const stopped = valueOf(stopClock(paused, '2026-12-20T02:00:00Z'));
    expect(statusOf(stopped, '2027-01-01T00:00:00Z', calendar)).toMatchObject({ phase: 'stopped', light: 'green' });
    expect(refusalOf(stopClock(stopped, '2026-12-21T02:00:00Z')).kind).toBe('clockStopped');
  });
});

describe('clock arithmetic', () => {
  const instant = fc.integer({ min: millisecondsOf('2026-01-05T00:00:00Z'), max: millisecondsOf('2026-08-01T00:00:00Z') }).map(instantOf);
  const morning = instant.map((at) => `${dayAt(at)}T00:00:00Z`);
  const days = fc.integer({ min: 1, max: 45 });
  /** Counted the slow way, hour by hour, as the pauses below consist of whole hours. */
  const pausedWorkingTime = (from: string, to: string): number => {
    let time = 0;
    for (let at = millisecondsOf(from); at < millisecondsOf(to); at += 3_600_000) {
      if (isWorkingDay(calendar, dayAt(instantOf(at)))) time += 3_600_000;
    }
    return time;
  };
  const clockOf = (startedAt: string, count: number): Clock =>
    startClock({ ...DEFAULT_LIMITS.decision, span: { count, unit: 'workingDay' } }, startedAt);

  it('gives every limit exactly its working days, whatever the hour it began', () => {
    fc.assert(
      fc.property(instant, days, (startedAt, count) => {
        const end = endOf(clockOf(startedAt, count), calendar);
        expect(workingDaysBetween(calendar, dayAt(startedAt), end?.lastDay ?? '')).toBe(count);
      }),
    );
  });

  it('moves the end by the working time of the pause, rounded up to whole days', () => {
    fc.assert(
      fc.property(morning, days, fc.nat({ max: 100 }), fc.nat({ max: 20 * 24 }), (startedAt, count, share, hours) => {
        const clock = clockOf(startedAt, count);
        const before = endOf(clock, calendar);
        const span = millisecondsOf(before?.endsAt ?? '') - 1 - millisecondsOf(startOfDay(addDays(dayAt(startedAt), 1)));
        const firstDay = millisecondsOf(startOfDay(addDays(dayAt(startedAt), 1)));
        const from = instantOf(firstDay + Math.floor((span * share) / 360_000_000) * 3_600_000);
        const to = instantOf(millisecondsOf(from) + hours * 3_600_000);
        const resumed = valueOf(resumeClock(valueOf(pauseClock(clock, review(from), calendar)), to));
        const after = endOf(resumed, calendar);
        const paused = pausedWorkingTime(from, to);
        expect(workingDaysBetween(calendar, dayAt(startedAt), after?.lastDay ?? '')).toBe(count + Math.ceil(paused / DAY_MS));
      }),
    );
  });

  it('uses a limit up steadily, all of it exactly at its end', () => {
    fc.assert(
      fc.property(instant, days, fc.array(fc.nat({ max: 100 * 24 }), { minLength: 2, maxLength: 12 }), (startedAt, count, hours) => {
        const clock = clockOf(startedAt, count);
        const later = [...hours].sort((a, b) => a - b).map((hour) => instantOf(millisecondsOf(startedAt) + hour * 3_600_000));
        const used = later.map((now) => statusOf(clock, now, calendar).used);
        expect(used).toEqual([...used].sort((a, b) => a - b));
        const end = endOf(clock, calendar);
        const justBefore = instantOf(millisecondsOf(end?.endsAt ?? '') - 1);
        expect(statusOf(clock, justBefore, calendar).used).toBeLessThan(1);
        expect(statusOf(clock, end?.endsAt ?? '', calendar)).toMatchObject({ used: 1, light: 'overdue' });
        expect(end?.lastDay).toBe(addDays(dayAt(end?.endsAt ?? ''), -1));
      }),
    );
  });
});
