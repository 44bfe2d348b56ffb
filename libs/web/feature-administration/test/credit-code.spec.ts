import { describe, expect, it } from '@jest/globals';
import { partsOf, tidied } from '../src/organisations/credit-code.ts';

describe('a credit code as people type it', () => {
  it.each([
    ['91440600 MA4-W2X6X3h', '91440600MA4W2X6X3H'],
    ['９１４４０６００', '91440600'],
    ['  ', ''],
  ])('%j is read as %j', (typed, code) => {
    expect(tidied(typed)).toBe(code);
  });

  it('has its wrong character marked, and nothing else', () => {
    expect(partsOf('9144I600', 5)).toEqual([
      { text: '9144', isFault: false },
      { text: 'I', isFault: true },
      { text: '600', isFault: false },
    ]);
  });

  it.each([[null], [0], [9]])('has nothing marked where the fault is at %j', (position) => {
    expect(partsOf('91440600', position)).toEqual([{ text: '91440600', isFault: false }]);
  });
});
