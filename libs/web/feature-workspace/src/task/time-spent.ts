/**
 * Minutes really spent on a form, against what it was estimated to cost. Only while the page is seen and somebody is at it: a form that
 * stays open overnight costs nobody a night.
 */
export interface TimeSpent {
  /** Somebody did something now. @param now milliseconds */
  touch(now: number): void;
  /** With one decimal, as the contract has it. */
  minutes(): string;
}

/** Longer pauses between two touches are no work on the form. */
const IDLE_MS = 90_000;

export function timeSpent(): TimeSpent {
  let spent = 0;
  let last: number | undefined;
  return {
    touch(now) {
      if (last !== undefined) spent += Math.min(Math.max(0, now - last), IDLE_MS);
      last = now;
    },
    minutes: () => (spent / 60_000).toFixed(1),
  };
}
