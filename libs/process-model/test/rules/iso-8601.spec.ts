import { describe, expect, test } from '@jest/globals';
import { isCycle, isDate, isDuration } from '../../src/rules/iso-8601.ts';

describe('dates', () => {
  test.each([
    '2026-03-02',
    '2026-03-02T09:00',
    '2026-03-02T09:00:00',
    '2026-03-02T09:00:00Z',
    '2026-03-02T09:00:00.123+08:00',
    '2026-03-02T09:00:00+08:00[Asia/Shanghai]',
    '2026-03-02T09:00:00@Asia/Shanghai',
    '2028-02-29',
  ])('%s is one', (value) => {
    expect(isDate(value)).toBe(true);
  });

  test.each(['', 'tomorrow', '2026-02-29', '2026-13-01', '2026-04-31', '2026-00-10', '02.03.2026', '2026-03-02T24:30', '2026-03-02 09:00'])(
    '"%s" is none',
    (value) => {
      expect(isDate(value)).toBe(false);
    },
  );
});

describe('durations', () => {
  test.each(['P5D', 'P1Y2M3W4D', 'PT2H', 'PT1.5H', 'P1DT12H30M15.5S', 'PT0S', '-P1D'])('%s is one', (value) => {
    expect(isDuration(value)).toBe(true);
  });

  test.each(['', 'P', 'PT', 'P1DT', '5D', 'P5', 'P1H', 'PT1D', '5 days', 'P1D2M'])('"%s" is none', (value) => {
    expect(isDuration(value)).toBe(false);
  });
});

describe('cycles', () => {
  test.each(['R/P1D', 'R3/PT10M', 'R5/2026-03-02T09:00:00+08:00/P1W'])('%s is one', (value) => {
    expect(isCycle(value)).toBe(true);
  });

  test.each(['', 'P1D', 'R', 'R/', 'R0/P1D', 'R3/P1D/2026-03-02', 'R/PT0S', 'R/-P1D', '0 0 9-17 * * MON-FRI', 'R-1/P1D', 'R/a/b/P1D'])(
    '"%s" is none',
    (value) => {
      expect(isCycle(value)).toBe(false);
    },
  );
});
