/** What is made of measurements. Every list holds finite numbers and at least one of them; an empty one is a bug and throws. */

/** The middle value; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  const upper = at(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2;
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed: the nearest-rank percentile. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  return at(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1));
}

/**
 * How many times `ours` is `theirs`, from values measured in the same rounds. `ofMedians` is the figure to quote;
 * `perRound` is the median of each round's own ratio. Where the two lie apart, the machine was not at rest.
 */
export interface Comparison {
  readonly ofMedians: number;
  readonly perRound: number;
  readonly lowest: number;
  readonly highest: number;
}

export function compare(ours: readonly number[], theirs: readonly number[]): Comparison {
  if (ours.length !== theirs.length) throw new Error(`${ours.length} rounds cannot be compared with ${theirs.length}`);
  const ratios = ours.map((value, round) => value / at(theirs, round));
  return {
    ofMedians: median(ours) / median(theirs),
    perRound: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

/** `value` with so many significant digits as a reader can use. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}

function ascending(values: readonly number[]): readonly number[] {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (values.length === 0 || wrong !== undefined) throw new Error(`Not measurements: ${wrong ?? 'none'}`);
  return values.toSorted((a, b) => a - b);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`No value ${index} among ${values.length}`);
  return value;
}
