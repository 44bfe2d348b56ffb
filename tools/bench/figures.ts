import { compare, median, rounded } from './statistics.ts';
import type { Side } from './persistence/measure.ts';
import type { Measured } from './rounds.ts';

/** All that was measured in one run. */
export interface Measurements {
  readonly memory: Measured<'ours' | 'bpmnEngine'>;
  readonly states: { readonly ours: number; readonly bpmnEngine: number };
  readonly persisted: Measured<Side>;
  readonly bodies: Measured<'few' | 'many'>;
  readonly large: Measured<'readMs' | 'p50Us' | 'p99Us'>;
}

export type Machine = Pick<Figures, 'node' | 'loadBefore'>;

/** The benchmark's last line. Ratios are ratios of medians; README.md says what each figure means. */
export interface Figures {
  readonly memoryRatio: number;
  readonly persistedRatio: number;
  readonly floorRatio: number;
  readonly stateBytes: number;
  readonly bpmnEngineStateBytes: number;
  readonly growth: number;
  readonly readMs: number;
  readonly advanceP99Us: number;
  readonly advanceP50Us: number;
  readonly memoryPerSecond: number;
  readonly bpmnEngineMemoryPerSecond: number;
  readonly persistedPerSecond: number;
  readonly bpmnEnginePersistedPerSecond: number;
  readonly floorPerSecond: number;
  readonly readingFloorPerSecond: number;
  readonly readingFloorRatio: number;
  readonly fewBodiesMs: number;
  readonly manyBodiesMs: number;
  readonly rounds: number;
  readonly node: string;
  /** Processes that wanted a processor in the minute before the run; well above 0 on a machine that was busy. */
  readonly loadBefore: number;
}

export function figuresOf({ memory, states, persisted, bodies, large }: Measurements, { node, loadBefore }: Machine): Figures {
  const middle = (values: readonly number[]): number => rounded(median(values));
  return {
    memoryRatio: rounded(compare(memory.ours, memory.bpmnEngine).ofMedians),
    persistedRatio: rounded(compare(persisted.ours, persisted.bpmnEngine).ofMedians),
    floorRatio: rounded(compare(persisted.ours, persisted.floor).ofMedians),
    stateBytes: states.ours,
    bpmnEngineStateBytes: states.bpmnEngine,
    growth: rounded(compare(bodies.many, bodies.few).ofMedians),
    readMs: middle(large.readMs),
    advanceP99Us: middle(large.p99Us),
    advanceP50Us: middle(large.p50Us),
    memoryPerSecond: middle(memory.ours),
    bpmnEngineMemoryPerSecond: middle(memory.bpmnEngine),
    persistedPerSecond: middle(persisted.ours),
    bpmnEnginePersistedPerSecond: middle(persisted.bpmnEngine),
    floorPerSecond: middle(persisted.floor),
    readingFloorPerSecond: middle(persisted.readingFloor),
    readingFloorRatio: rounded(compare(persisted.ours, persisted.readingFloor).ofMedians),
    fewBodiesMs: middle(bodies.few),
    manyBodiesMs: middle(bodies.many),
    rounds: memory.ours.length,
    node,
    loadBefore: rounded(loadBefore, 2),
  };
}
