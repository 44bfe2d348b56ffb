import type { Instant } from '@shixiao/collaboration';

/** The time in a world that is told afterwards: it goes forward only, until it is now. */
export interface WorldClock {
  readonly now: () => Instant;
  passTo(instant: Instant): void;
}

export function createClock(start: Instant): WorldClock {
  let now = start;
  let ticks = 0;
  return {
    // Each look is a millisecond later, so that what happens one after another has an order.
    now: () => new Date(Date.parse(now) + (ticks += 1)).toISOString(),
    passTo(instant) {
      if (instant <= now) return;
      now = instant;
      ticks = 0;
    },
  };
}

const DAY_MS = 86_400_000;

/** Nine in the morning, Beijing time, so many days before `today`, an hour later for each of `hours`. */
export function daysBefore(today: Instant, days: number, hours = 0): Instant {
  const day = new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T01:00:00.000Z`) + hours * 3_600_000).toISOString();
}

/** The day of an instant, Beijing time. */
export const dayOf = (instant: Instant): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
