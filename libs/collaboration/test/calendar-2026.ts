import { createCalendar } from '../src/clock/calendar.ts';
import type { WorkingCalendar } from '../src/clock/calendar.ts';
import { addDays } from '../src/clock/day.ts';
import type { Day } from '../src/clock/day.ts';
import { valueOf } from './answers.ts';

/** Holidays and make-up workdays of the mainland in 2026, as the State Council announced them. */
export const CALENDAR_2026: WorkingCalendar = valueOf(
  createCalendar({
    holidays: [
      ...days('2026-01-01', 3),
      ...days('2026-02-15', 9),
      ...days('2026-04-04', 3),
      ...days('2026-05-01', 5),
      ...days('2026-06-19', 3),
      ...days('2026-09-25', 3),
      ...days('2026-10-01', 7),
    ],
    makeUpWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    announcedThrough: '2026-12-31',
  }),
);

function days(first: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
