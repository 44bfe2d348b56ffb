const DAY = 86_400_000;
/** China's one time zone, whose days the limits are counted in, in milliseconds. */
const OFFSET = 8 * 3_600_000;

/** Which day an instant in milliseconds lies on, counted from 1 January 1970 in China's time zone. */
export function dayCount(at: number): number {
  return Math.floor((at + OFFSET) / DAY);
}

/** How far into its day an instant lies, both in milliseconds. */
export function intoTheDay(at: number): number {
  return (((at + OFFSET) % DAY) + DAY) % DAY;
}
