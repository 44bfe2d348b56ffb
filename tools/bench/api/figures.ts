import { median, quantile, rounded } from '../statistics.ts';
import type { Options } from './options.ts';
import { READ_KINDS } from './measure/kinds.ts';
import type { Kind } from './measure/kinds.ts';
import { atLeast, overAll, recorded } from './measure/measure.ts';
import type { Measurements } from './measure/measure.ts';
import type { Times } from './measure/times.ts';

/** The benchmark's last line: ratios of medians over the rounds. README.md says what each figure means. */
export interface Figures {
  readonly worklistFloorRatio: number;
  readonly projectPageFloorRatio: number;
  readonly completeTaskFloorRatio: number;
  readonly portfolioFloorRatio: number;
  /** The greater of the two below it. */
  readonly growth: number;
  readonly worklistGrowth: number;
  readonly projectPageGrowth: number;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly node: string;
  readonly loadBefore: number;
}

/** Of each round's 50th and 95th hundredth, the median. */
export const p50Of = (rounds: readonly Times[]): number => median(rounds.map((times) => median(times)));
export const p95Of = (rounds: readonly Times[]): number => median(rounds.map((times) => quantile(times, 0.95)));

export function figuresOf({ rounds, loadBefore }: Measurements, options: Options, node: string): Figures {
  const of = (name: string): readonly Times[] => rounds.get(name) ?? [];
  const smallest = options.sizes[0];
  const largest = options.sizes.at(-1) ?? smallest;
  const ratio = (kind: Kind): number => {
    const isRead = (READ_KINDS as readonly Kind[]).includes(kind);
    return rounded(p50Of(of(isRead ? recorded(kind) : overAll(kind, largest))) / p50Of(of(atLeast(kind))), 3);
  };
  const growth = (kind: Kind): number => rounded(p95Of(of(overAll(kind, largest))) / p95Of(of(overAll(kind, smallest))), 3);
  const [worklistGrowth, projectPageGrowth] = [growth('worklist'), growth('projectPage')];
  return {
    worklistFloorRatio: ratio('worklist'),
    projectPageFloorRatio: ratio('projectPage'),
    completeTaskFloorRatio: ratio('completeTask'),
    portfolioFloorRatio: ratio('portfolio'),
    growth: Math.max(worklistGrowth, projectPageGrowth),
    worklistGrowth,
    projectPageGrowth,
    sizes: options.sizes,
    rounds: options.rounds,
    node,
    loadBefore: rounded(loadBefore, 2),
  };
}

/** Every line that was measured: milliseconds, and statements where they were counted. */
export function tableOf({ rounds, statements }: Measurements): string {
  const lines = [['measured', 'p50 ms', 'p95 ms', 'statements']];
  for (const [name, times] of rounds) {
    const [fewest, most] = statements.get(name) ?? [];
    const counted = fewest === undefined ? '' : fewest === most ? String(fewest) : `${fewest}–${most}`;
    lines.push([name, rounded(p50Of(times), 3).toString(), rounded(p95Of(times), 3).toString(), counted]);
  }
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}
