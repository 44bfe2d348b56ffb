import { intoTheDay } from './day-count.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The last day that is in time, as an instant on it, where a deadline is the end of a day: midnight, or its last minute. Nobody reads
 * "9 December, 00:00" as the end of the eighth. Nothing for a deadline at some hour of the day.
 */
export function lastDayOf(deadline: string): string | undefined {
  const at = Date.parse(deadline);
  const passed = intoTheDay(at);
  if (passed === 0) return new Date(at - 1).toISOString();
  return passed >= DAY - MINUTE ? deadline : undefined;
}
