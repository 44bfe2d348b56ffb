import { describe, expect, it } from '@jest/globals';
import { scattered } from './growth.ts';

describe('the scattered order of bodies', () => {
  it.each([10, 100, 1_000, 10_000])('takes each of %p values once and not in their order', (count) => {
    const values = Array.from({ length: count }, (_, index) => index);
    const order = scattered(values);
    expect(order).not.toEqual(values);
    expect(order.toSorted((a, b) => a - b)).toEqual(values);
  });
});
