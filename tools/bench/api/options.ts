/** How much work a run does. */
export interface Options {
  /** Projects in each database, ascending; growth is that from the first to the last, floors are measured at the last. */
  readonly sizes: readonly [number, ...number[]];
  readonly rounds: number;
  readonly warmUp: number;
  /** Requests of each kind in a round, to each database. A round of acts uses as many projects up. */
  readonly requests: number;
  readonly acts: number;
  readonly clients: number;
}

const FULL: Options = { sizes: [1_000, 10_000, 100_000], rounds: 15, warmUp: 2, requests: 80, acts: 12, clients: 16 };

/** For working on the server: the smaller databases load in seconds. */
const QUICK: Options = { sizes: [250, 1_000], rounds: 5, warmUp: 1, requests: 64, acts: 8, clients: 16 };

export function optionsFrom(args: readonly string[]): Options {
  const unknown = args.find((arg) => arg !== '--quick');
  if (unknown !== undefined) throw new Error(`Unknown argument ${unknown}; the only one is --quick`);
  return args.includes('--quick') ? QUICK : FULL;
}
