import type { Criterion, Spread } from '@shixiao/collaboration';

/** Figures that must be exact travel as text. */
export const decimal = (figure: number): string => String(Math.round(figure * 10_000) / 10_000);

export const shownCriterion = ({ id, name, weight }: Criterion) => ({ id, name, weight: decimal(weight) });

export const shownSpread = ({ lowest, highest, mean, standardDeviation }: Spread) => ({
  lowest: decimal(lowest),
  highest: decimal(highest),
  mean: decimal(mean),
  standardDeviation: decimal(standardDeviation),
});
