import { describe, expect, it } from '@jest/globals';
import { isReasonGiven, isSameReason } from './reason.ts';

describe('a reason', () => {
  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['spaces and line breaks', ' \t\n '],
    ['ideographic spaces', '\u3000\u3000'],
    ['zero-width and bidirectional marks', '\u200b\u200e\u202e\ufeff'],
    ['bare punctuation', '。。。——...'],
  ])('is not given by %s', (_what, text) => {
    expect(isReasonGiven(text)).toBe(false);
  });

  it.each(['同意', 'ok', '见第3条', 'ⓒ 3'])('is given by %s', (text) => {
    expect(isReasonGiven(text)).toBe(true);
  });

  it('is the same reason when only spacing, case, width or punctuation differ', () => {
    expect(isSameReason('资金落实，同意。', ' 资金落实 同意')).toBe(true);
    expect(isSameReason('Funds ARE there', 'ｆunds are there.')).toBe(true);
    expect(isSameReason('资金落实', '资金未落实')).toBe(false);
  });
});
