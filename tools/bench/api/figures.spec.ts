import { describe, expect, it } from '@jest/globals';
import { figuresOf, tableOf } from './figures.ts';
import type { Measurements } from './measure/measure.ts';
import { optionsFrom } from './options.ts';

const options = { ...optionsFrom(['--quick']), sizes: [10, 1_000] as const };

const MEASUREMENTS: Measurements = {
  loadBefore: 0.25,
  statements: new Map([
    ['worklist at 10', [8, 8]],
    ['projectPage at 10', [41, 48]],
  ]),
  rounds: new Map([
    ['worklist at 10', [[10, 20], [10, 20]]],
    ['worklist at 1000', [[10, 22], [10, 30]]],
    ['projectPage at 10', [[40, 40]]],
    ['projectPage at 1000', [[40, 60]]],
    ['completeTask at 1000', [[30], [32], [90]]],
    ['worklist, recorded', [[20], [20], [80]]],
    ['worklist, floor', [[10], [10], [10]]],
    ['projectPage, recorded', [[45]]],
    ['projectPage, floor', [[15]]],
    ['portfolio, recorded', [[8]]],
    ['portfolio, floor', [[4]]],
    ['completeTask, floor', [[16], [16], [16]]],
  ]),
};

describe('the figures', () => {
  const figures = figuresOf(MEASUREMENTS, options, 'v24.0.0');

  it('compare with the floor by what was told by the same recordings', () => {
    expect(figures).toMatchObject({ worklistFloorRatio: 2, projectPageFloorRatio: 3, portfolioFloorRatio: 2 });
  });

  it('compare acts, which cannot be repeated, with the floor at the largest size', () => {
    expect(figures.completeTaskFloorRatio).toBe(2);
  });

  it('take growth from the 95th hundredths of smallest and largest size, and the greater of both screens', () => {
    expect(figures).toMatchObject({ worklistGrowth: 1.3, projectPageGrowth: 1.5, growth: 1.5 });
  });
});

describe('the table', () => {
  it('has a line for everything that was measured, with its statements', () => {
    const lines = tableOf(MEASUREMENTS).split('\n');
    expect(lines).toHaveLength(MEASUREMENTS.rounds.size + 1);
    expect(lines.find((line) => line.startsWith('projectPage at 10 '))).toMatch(/40\s+40\s+41–48$/);
  });
});
