import { Temporal } from 'temporal-polyfill';
import type { Distribution, Span } from './assumptions.ts';
import type { Dice } from './random.ts';

/** What is drawn: milliseconds that simply pass, or working days of which only some count. */
export type Length = { readonly unit: 'milliseconds' | 'workingDays'; readonly many: number };

export type Sampler = (dice: Dice) => Length;

const DAY = 86_400_000;

/** Standard normal quantile of 0.9. */
const Z90 = 1.281_551_565_544_6;

/** The tail of a distribution without an upper end is cut after some forty years of working days. */
const LONGEST_DRAW = 9_999;

const NOTHING: Length = { unit: 'milliseconds', many: 0 };

/** @throws RangeError saying what is wrong with the distribution */
export function samplerOf(distribution: Distribution | undefined): Sampler {
  if (distribution === undefined) return () => NOTHING;
  const { unit, spans } = spansOf(distribution);
  const draw = drawerOf(distribution, spans);
  return (dice) => {
    const many = draw(dice);
    return { unit, many: unit === 'workingDays' ? Math.min(many, LONGEST_DRAW) : many };
  };
}

function drawerOf(distribution: Distribution, spans: readonly number[]): (dice: Dice) => number {
  const [first = 0, second = 0, third = 0] = spans;
  switch (distribution.kind) {
    case 'fixed':
      return () => first;
    case 'uniform':
      ascending(spans, 'least', 'most');
      return (dice) => first + (second - first) * dice();
    case 'triangular':
      ascending(spans, 'least', 'likely', 'most');
      return (dice) => triangular(first, second, third, dice());
    case 'lognormal':
      ascending(spans, 'median', 'p90');
      if (first <= 0) throw new RangeError('the median of a lognormal distribution is longer than nothing');
      return (dice) => first * Math.exp((Math.log(second / first) / Z90) * normal(dice));
    case 'exponential':
      return (dice) => -first * Math.log(1 - dice());
    case 'observed':
      if (spans.length === 0) throw new RangeError('at least one observed value is needed');
      return (dice) => spans[Math.floor(dice() * spans.length)] ?? 0;
  }
}

function ascending(spans: readonly number[], ...names: string[]): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before !== undefined && before > span) {
      throw new RangeError(`${names[index] ?? ''} is shorter than ${names[index - 1] ?? ''}`);
    }
  });
}

/** By the inverse of its distribution function. */
function triangular(least: number, likely: number, most: number, chance: number): number {
  const width = most - least;
  if (width === 0) return least;
  const below = (likely - least) / width;
  return chance < below
    ? least + Math.sqrt(chance * width * (likely - least))
    : most - Math.sqrt((1 - chance) * width * (most - likely));
}

/** Box and Muller's transform. */
function normal(dice: Dice): number {
  const radius = Math.sqrt(-2 * Math.log(1 - dice()));
  return radius * Math.cos(2 * Math.PI * dice());
}

function spansOf(distribution: Distribution): { unit: Length['unit']; spans: readonly number[] } {
  const spans = givenSpans(distribution);
  const inWorkingDays = spans.filter((span) => typeof span !== 'string').length;
  if (inWorkingDays > 0 && inWorkingDays < spans.length) throw new RangeError('working days and durations are mixed');
  return { unit: inWorkingDays > 0 ? 'workingDays' : 'milliseconds', spans: spans.map(numberOf) };
}

function givenSpans(distribution: Distribution): readonly Span[] {
  switch (distribution.kind) {
    case 'fixed':
      return [distribution.value];
    case 'uniform':
      return [distribution.least, distribution.most];
    case 'triangular':
      return [distribution.least, distribution.likely, distribution.most];
    case 'lognormal':
      return [distribution.median, distribution.p90];
    case 'exponential':
      return [distribution.mean];
    case 'observed':
      return distribution.values;
  }
}

/** More working days than any procedure takes; each of them costs a step. */
const MOST_WORKING_DAYS = 5_000;

function numberOf(span: Span): number {
  if (typeof span === 'string') return millisecondsOf(span);
  const { workingDays } = span;
  if (workingDays >= 0 && workingDays <= MOST_WORKING_DAYS) return workingDays;
  throw new RangeError(`${workingDays} is not a number of working days from 0 to ${MOST_WORKING_DAYS}`);
}

/** Nominal length of an ISO 8601 duration. @throws RangeError */
export function millisecondsOf(duration: string): number {
  // Its parts are getters, which a spread would lose.
  const { sign, years, months, weeks, days, hours, minutes, seconds, milliseconds } = parsed(duration);
  if (sign < 0) throw new RangeError(`${duration} is negative`);
  const dates = years * 365.2425 + months * 30.436_875 + weeks * 7 + days;
  return dates * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1_000 + milliseconds;
}

function parsed(duration: string): Temporal.Duration {
  try {
    return Temporal.Duration.from(duration);
  } catch {
    throw new RangeError(`${duration} is not an ISO 8601 duration`);
  }
}
