import { describe, expect, it } from '@jest/globals';
import { isSupervision } from '../src/worklist/acts.ts';

describe('an exception', () => {
  it.each([
    ['superviseBlocker', true],
    ['superviseRectification', true],
    ['respondToBlocker', false],
    ['decide', false],
    [undefined, false],
  ])('whose task is %p is answered in that task: %p', (act, isOwn) => {
    expect(isSupervision(act)).toBe(isOwn);
  });
});
