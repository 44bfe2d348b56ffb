import { describe, expect, it } from '@jest/globals';
import { badgeLeft } from '../src/diagram/badges.ts';

const task = { x: 400, y: 200, width: 100, height: 80 };
const name = (x: number, y: number) => ({ x, y, width: 60, height: 14 });

describe('the badge on an element', () => {
  it('begins a little inside of the left edge', () => {
    expect(badgeLeft(task, 'Under way', [])).toBe(6);
  });

  it.each([
    ['far to the right', name(520, 180)],
    ['well above', name(470, 140)],
    ['below the upper edge', name(470, 215)],
    ['left of the element', name(320, 190)],
  ])('stays there for a name %s', (_, beside) => {
    expect(badgeLeft(task, 'Under way', [beside])).toBe(6);
  });

  it('moves left until it ends before a name that stands over the upper edge', () => {
    const left = badgeLeft(task, 'Under way', [name(470, 180), name(480, 185)]);
    expect(left).toBeLessThan(6);
    expect(task.x + left + 32 + 9 * 6.6).toBeCloseTo(466);
  });

  it('takes more room for Chinese letters', () => {
    expect(badgeLeft(task, '进行中', [name(462, 180)])).toBeLessThan(6);
    expect(badgeLeft(task, 'abc', [name(462, 180)])).toBe(6);
  });
});
