import { describe, expect, it } from '@jest/globals';
import { compare, median, quantile, rounded } from './statistics.ts';

describe('the median', () => {
  it('is the middle value of an odd number, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('lies between the two middle values of an even number', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  it('orders by size and not by spelling', () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  it('does not move for one round that went wrong', () => {
    expect(median([10, 11, 12, 13, 9_000])).toBe(12);
  });

  it('is refused for no values and for a value that is none', () => {
    expect(() => median([])).toThrow('Not measurements');
    expect(() => median([1, Number.NaN, 2])).toThrow('Not measurements: NaN');
  });
});

describe('a quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.99, 99],
    [0.5, 50],
    [1, 100],
    [0, 1],
  ])('of %p among 1 to 100 is %p', (share, expected) => {
    expect(quantile(hundred, share)).toBe(expected);
  });

  it('is always a value that was measured', () => {
    expect(quantile([3, 8], 0.5)).toBe(3);
    expect(quantile([3, 8], 0.51)).toBe(8);
  });
});

describe('a comparison', () => {
  it('quotes the ratio of the medians and shows how the rounds differ', () => {
    expect(compare([100, 120, 110], [10, 10, 11])).toEqual({ ofMedians: 11, perRound: 10, lowest: 10, highest: 12 });
  });

  it('needs both sides of every round', () => {
    expect(() => compare([1, 2], [1])).toThrow('2 rounds cannot be compared with 1');
  });
});

describe('a rounded figure', () => {
  it.each([
    [41.23456, 41.23],
    [0.712345, 0.7123],
    [10_482.7, 10_480],
  ])('of %p is %p', (value, expected) => {
    expect(rounded(value)).toBe(expected);
  });
});
