import { describe, expect, test } from '@jest/globals';
import { EN } from '../../src/explain/messages/en.ts';
import { ZH } from '../../src/explain/messages/zh.ts';
import { endTold, momentTold } from '../../src/explain/times.ts';

describe('times are told', () => {
  test.each([
    ['a limit that ends with the day by that day', '2026-12-08T16:00:00Z', '8 Dec 2026', '2026年12月8日'],
    ['a limit in the last minute of a day by that day', '2026-12-08T15:59:59Z', '8 Dec 2026', '2026年12月8日'],
    ['the end of a year by its last day', '2026-12-31T16:00:00Z', '31 Dec 2026', '2026年12月31日'],
    ['a limit at some hour to the minute', '2026-12-08T10:00:00Z', '8 Dec 2026, 18:00', '2026年12月8日 18:00'],
    ['a limit a minute after midnight to the minute', '2026-12-08T16:01:00Z', '9 Dec 2026, 00:01', '2026年12月9日 00:01'],
  ])('%s', (_rule, at, en, zh) => {
    expect([endTold(at, 'Asia/Shanghai', EN), endTold(at, 'Asia/Shanghai', ZH)]).toEqual([en, zh]);
  });

  test('in the days of their zone', () => {
    expect(endTold('2026-12-08T16:00:00Z', 'Asia/Urumqi', EN)).toBe('8 Dec 2026, 22:00');
  });

  test('to the minute where something happened, at midnight too', () => {
    expect(momentTold('2026-12-08T16:00:00Z', 'Asia/Shanghai', EN)).toBe('9 Dec 2026, 00:00');
    expect(momentTold('2026-09-08T16:00:30Z', 'Asia/Shanghai', ZH)).toBe('2026年9月9日 00:00');
  });
});
