import { describe, expect, test } from '@jest/globals';
import { Agenda } from '../../src/simulate/agenda.ts';
import type { Distribution } from '../../src/simulate/assumptions.ts';
import { millisecondsOf, samplerOf } from '../../src/simulate/distributions.ts';
import { diceFor, xoshiro } from '../../src/simulate/random.ts';
import { laterIn } from '../../src/simulate/virtual-time.ts';
import { DAY, HOUR } from './simulated.ts';

describe('the dice', () => {
  test('give the numbers of the reference implementation of xoshiro128** for the words 1 to 4', () => {
    const draw = xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, draw)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  test('are even, and different from run to run', () => {
    const first = Array.from({ length: 20_000 }, diceFor(1, 0));
    expect(first.reduce((sum, it) => sum + it, 0) / first.length).toBeCloseTo(0.5, 2);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...first)).toBeLessThan(1);
    expect(new Set(Array.from({ length: 1_000 }, (_, run) => diceFor(1, run)())).size).toBe(1_000);
  });
});

describe('a distribution', () => {
  const cases: readonly [Distribution, { mean: number; p50: number; p90: number }][] = [
    [{ kind: 'fixed', value: 'P3D' }, { mean: 3, p50: 3, p90: 3 }],
    [{ kind: 'uniform', least: 'P1D', most: 'P3D' }, { mean: 2, p50: 2, p90: 2.8 }],
    [{ kind: 'triangular', least: 'P0D', likely: 'P1D', most: 'P5D' }, { mean: 2, p50: 5 - Math.sqrt(10), p90: 5 - Math.sqrt(2) }],
    [{ kind: 'lognormal', median: 'P2D', p90: 'P4D' }, { mean: 2 * Math.exp((Math.LN2 / 1.2815515655446) ** 2 / 2), p50: 2, p90: 4 }],
    [{ kind: 'exponential', mean: 'P2D' }, { mean: 2, p50: 2 * Math.LN2, p90: 2 * Math.LN10 }],
    [{ kind: 'observed', values: ['P1D', 'P1D', 'P4D', 'P4D'] }, { mean: 2.5, p50: 1, p90: 4 }],
  ];

  test.each(cases)('%j has its mean and quantiles', (distribution, { mean, p50, p90 }) => {
    const sample = samplerOf(distribution);
    const dice = diceFor(3, 0);
    const drawn = Array.from({ length: 12_000 }, () => sample(dice).many / DAY).sort((a, b) => a - b);
    expect(drawn.reduce((sum, it) => sum + it, 0) / drawn.length).toBeCloseTo(mean, 1);
    if (distribution.kind !== 'observed') expect(drawn[6_000]).toBeCloseTo(p50, 1);
    expect(drawn[10_800]).toBeCloseTo(p90, 0);
  });

  test.each([
    ['PT90M', 1.5 * HOUR],
    ['P1DT12H', 1.5 * DAY],
    ['P2W', 14 * DAY],
    ['P1Y', 365.2425 * DAY],
    ['P1M', 30.436875 * DAY],
    ['PT0.25S', 250],
  ])('reads %s', (duration, milliseconds) => {
    expect(millisecondsOf(duration)).toBe(milliseconds);
  });
});

test('a working day keeps its hour where the zone changes its offset', () => {
  const later = laterIn('Europe/Berlin', undefined);
  const friday = Date.parse('2026-03-27T09:00:00+01:00');
  expect(new Date(later(friday, { unit: 'workingDays', many: 1 })).toISOString()).toBe('2026-03-30T07:00:00.000Z');
});

test('an agenda gives the earliest first, and of the same time what was noted first', () => {
  const agenda = new Agenda<string>();
  const dice = diceFor(5, 0);
  const noted = Array.from({ length: 300 }, (_, order) => ({ at: Math.floor(dice() * 40), what: `${order}` }));
  for (const { at, what } of noted) agenda.note(at, what);
  const given = noted.map(() => agenda.next()!.what);
  expect(given).toEqual([...noted].sort((a, b) => a.at - b.at).map(({ what }) => what));
  expect(agenda.next()).toBeUndefined();
});
