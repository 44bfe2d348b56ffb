/**
 * Where a value lies on a bar from 0 (baseline) over `targetAt` (target) to 1; never outside the bar. A target below its baseline, such as
 * days of flooding, is reached by going down.
 */
export function placeBetween(baseline: number, target: number, value: number, targetAt: number): number {
  if (target === baseline) return 0;
  const share = ((value - baseline) / (target - baseline)) * targetAt;
  return Math.min(1, Math.max(0, share));
}
