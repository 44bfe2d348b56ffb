import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './figures.ts';
import type { Measurements } from './figures.ts';

const measurements: Measurements = {
  memory: { ours: [40_000, 50_000, 45_000], bpmnEngine: [250, 240, 260] },
  states: { ours: 484, bpmnEngine: 10_893 },
  persisted: {
    ours: [1_400, 1_500, 1_600],
    bpmnEngine: [120, 125, 130],
    floor: [2_000, 2_100, 1_900],
    readingFloor: [1_600, 1_700, 1_650],
  },
  bodies: { few: [100, 110, 105], many: [126, 115, 120] },
  large: { readMs: [90, 80, 85], p50Us: [20, 21, 19], p99Us: [150, 140, 160] },
};

describe('the figures', () => {
  const figures = figuresOf(measurements, { node: 'v24', loadBefore: 0.123 });

  it('say how many times as fast we are as the other', () => {
    expect(figures.memoryRatio).toBe(180);
    expect(figures.persistedRatio).toBe(12);
    expect(figures.floorRatio).toBe(0.75);
    expect(figures.readingFloorRatio).toBe(0.9091);
  });

  it('say how much slower a body is among many', () => {
    expect(figures.growth).toBe(1.143);
  });

  it('keep the medians that the ratios are made from', () => {
    expect(figures).toMatchObject({ persistedPerSecond: 1_500, floorPerSecond: 2_000, readMs: 85, advanceP99Us: 150 });
  });
});
