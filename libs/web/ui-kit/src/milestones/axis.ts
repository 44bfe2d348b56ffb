const DAY = 86_400_000;

/** A stretch of time in milliseconds, with the first of each month that it shows. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** ISO days and where they lie, 0 to 1. */
  readonly months: readonly { readonly day: string; readonly at: number }[];
}

/** From two weeks before the first day to two weeks after the last, today included; at most five months are named, as many as fit. */
export function axisOf(days: readonly (string | null | undefined)[], now: number): Axis {
  const times = [...days.flatMap((day) => (day ? [Date.parse(day)] : [])), now];
  const from = Math.min(...times) - 14 * DAY;
  const to = Math.max(...times) + 14 * DAY;
  const firsts = firstsOfMonths(from, to);
  const step = Math.ceil(firsts.length / 5);
  const months = firsts
    .filter((_, index) => index % step === 0)
    .map((time) => ({ day: new Date(time).toISOString().slice(0, 10), at: (time - from) / (to - from) }));
  return { from, to, months };
}

/** Where an instant lies on the axis, 0 to 1. */
export function share({ from, to }: Axis, time: number): number {
  return (time - from) / (to - from);
}

function firstsOfMonths(from: number, to: number): number[] {
  const start = new Date(from);
  const firsts: number[] = [];
  for (let month = 1; ; month += 1) {
    const time = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    if (time > to) return firsts;
    firsts.push(time);
  }
}
