import type { WorkOutcome } from './assumptions.ts';
import type { Dice } from './random.ts';
import type { WorkPlan } from './scenario.ts';
import type { Later } from './virtual-time.ts';

/** Instants in milliseconds of the epoch. */
export interface DrawnWork {
  readonly begins: number;
  readonly ends: number;
}

/** Work that is open already has been so for a while; a draw that would have been over by now is drawn again. */
const MOST_REDRAWS = 100;

/** When work that was opened at `since` is begun and done, as far as it is not known to be done before `now`. */
export function drawWork({ wait, work }: WorkPlan, since: number, now: number, later: Later, dice: Dice): DrawnWork {
  let begins = since;
  let ends = since;
  for (let draw = 0; draw < MOST_REDRAWS; draw += 1) {
    begins = later(since, wait(dice));
    ends = later(begins, work(dice));
    if (ends >= now) break;
  }
  return { begins, ends };
}

/** One of the outcomes, as probable as its weight. */
export function drawOutcome(outcomes: readonly WorkOutcome[], dice: Dice): Partial<WorkOutcome> {
  if (outcomes.length === 0) return {};
  let left = dice() * outcomes.reduce((sum, { weight }) => sum + weight, 0);
  for (const outcome of outcomes) {
    left -= outcome.weight;
    if (left < 0) return outcome;
  }
  return outcomes[outcomes.length - 1] ?? {};
}
