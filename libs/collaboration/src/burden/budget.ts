import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

/** What something costs people's time (负担): minutes, and how many times or persons it is asked of. */
export interface Ask {
  readonly id: string;
  readonly kind: 'field' | 'meeting' | 'document';
  /** Estimated minutes for one person and one time. */
  readonly minutes: number;
  /** Rows of a repeated field, persons of a meeting; 1 when absent. */
  readonly times?: number;
}

/** A stage's budget of person-minutes and what has been asked against it. */
export interface StageBurden {
  readonly budget: number;
  readonly asks: readonly Ask[];
}

export type BurdenRefusal =
  | { readonly kind: 'costInvalid'; readonly ask: string }
  | { readonly kind: 'askedAlready'; readonly ask: string }
  | { readonly kind: 'notAsked'; readonly ask: string }
  /** Something must be dropped first; what it costs is told. */
  | {
      readonly kind: 'overBudget';
      readonly budget: number;
      readonly used: number;
      readonly cost: number;
      readonly over: number;
    };

export function costOf({ minutes, times = 1 }: Ask): number {
  return minutes * times;
}

export function usedOf({ asks }: StageBurden): number {
  return asks.reduce((sum, ask) => sum + costOf(ask), 0);
}

/** Asks for one thing more. Over the budget nothing more is asked until something is dropped. */
export function addAsk(stage: StageBurden, ask: Ask): Result<StageBurden, BurdenRefusal> {
  const cost = costOf(ask);
  if (!(ask.minutes >= 0 && Number.isFinite(cost) && cost >= 0)) return refuse({ kind: 'costInvalid', ask: ask.id });
  if (stage.asks.some(({ id }) => id === ask.id)) return refuse({ kind: 'askedAlready', ask: ask.id });
  const [{ budget }, used] = [stage, usedOf(stage)];
  const over = used + cost - budget;
  if (over > 0) return refuse({ kind: 'overBudget', budget, used, cost, over });
  return accept({ ...stage, asks: [...stage.asks, ask] });
}

export function dropAsk(stage: StageBurden, id: string): Result<StageBurden, BurdenRefusal> {
  if (!stage.asks.some((ask) => ask.id === id)) return refuse({ kind: 'notAsked', ask: id });
  return accept({ ...stage, asks: stage.asks.filter((ask) => ask.id !== id) });
}

/** How the time really spent compares with the estimate: the median, which one forgotten open form does not spoil. */
export interface BurdenMeasured {
  readonly estimated: number;
  readonly median: number;
  readonly samples: number;
}

export function measureBurden(ask: Ask, minutesSpent: readonly number[]): BurdenMeasured | undefined {
  const sorted = [...minutesSpent].sort((one, other) => one - other);
  const middle = Math.floor((sorted.length - 1) / 2);
  const [low, high] = [sorted[middle], sorted[sorted.length - 1 - middle]];
  if (low === undefined || high === undefined) return undefined;
  return { estimated: costOf(ask), median: (low + high) / 2, samples: sorted.length };
}
