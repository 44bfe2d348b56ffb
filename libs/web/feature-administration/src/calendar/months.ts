export interface Dated {
  readonly day: string;
}
export interface Month<Day extends Dated> {
  /** 1 to 12. */
  readonly number: number;
  /** Seven places each from Monday on; a place outside the month is empty. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
}

/** The days of a year, in order, as twelve months of weeks that begin on Monday (GB/T 7408: Monday is the first day). */
export function monthsOf<Day extends Dated>(days: readonly Day[]): readonly Month<Day>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const number = index + 1;
    const own = days.filter(({ day }) => Number(day.slice(5, 7)) === number);
    const places: (Day | undefined)[] = [...Array.from({ length: weekdayOf(own[0]?.day) }, () => undefined), ...own];
    while (places.length % 7 !== 0) places.push(undefined);
    return { number, weeks: Array.from({ length: places.length / 7 }, (_week, week) => places.slice(week * 7, week * 7 + 7)) };
  });
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string | undefined): number {
  return day === undefined ? 0 : (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day to which a key leads within the year of `day`; nothing where it leads nowhere. */
export function dayByKey(day: string, key: string): string | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
  return next.slice(0, 4) === day.slice(0, 4) ? next : undefined;
}

/** Today in the one time zone of legal days. */
export function today(now: number = Date.now()): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
