import type { Library } from '@shixiao/process-engine';
import { readProcesses } from '@shixiao/process-model';
import { libraryOf } from '../models/library.ts';
import { largeModel } from '../models/large-model.ts';
import { REVIEW_BY_MANY } from '../models/sources.ts';
import type { Options } from '../options.ts';
import { interleaved, timed } from '../rounds.ts';
import type { Measured } from '../rounds.ts';
import { quantile } from '../statistics.ts';
import { runBodies } from './growth.ts';
import { commandTimes } from './large.ts';

/** Milliseconds for one instance of `many` bodies, and for as many bodies in instances of `few`. */
export async function measureGrowth(options: Options): Promise<Measured<'few' | 'many'>> {
  const library = await libraryOf(REVIEW_BY_MANY);
  const { few, many } = options.bodies;
  return interleaved(
    [
      {
        name: 'few',
        measure: () =>
          timed(() => {
            for (let bodies = 0; bodies < many; bodies += few) runBodies(library, few);
          }),
      },
      { name: 'many', measure: () => timed(() => runBodies(library, many)) },
    ],
    options,
  );
}

/** Milliseconds to read a large model; microseconds that one command in it takes, half and all but one in a hundred of them. */
export async function measureLarge(options: Options): Promise<Measured<'readMs' | 'p50Us' | 'p99Us'>> {
  const { nodes, instances } = options.large;
  const xml = largeModel(nodes);
  const library = await libraryOf(xml);
  let times: readonly number[] = [];
  return interleaved(
    [
      { name: 'readMs', measure: () => timed(async () => void (await readProcesses(xml))) },
      {
        name: 'p99Us',
        async measure() {
          times = timesOf(library, instances);
          return quantile(times, 0.99);
        },
      },
      // Of the same commands as the figure before it.
      { name: 'p50Us', measure: async () => quantile(times, 0.5) },
    ],
    options,
  );
}

function timesOf(library: Library, instances: number): readonly number[] {
  return Array.from({ length: instances }, () => commandTimes(library)).flat();
}
