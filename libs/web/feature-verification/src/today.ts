/** Today in the one time zone of legal days, whatever the device is set to. */
export function today(now: number = Date.now()): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
