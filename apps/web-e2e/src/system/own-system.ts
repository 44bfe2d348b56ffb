import { afterAll, beforeAll } from '@jest/globals';
import { newDemonstration, startSystem } from './started-system.ts';
import type { StartedSystem } from './started-system.ts';

/** A system that one file of journeys has for itself: its clock may be set ahead, and nobody minds what becomes of its projects. */
export interface OwnSystem {
  /** Without a slash at the end. */
  url(): string;
  /** Starts anew with the clock so many days ahead of ours; what was due meanwhile comes to pass. Who was in has left before. */
  later(days: number): Promise<void>;
}

const LONGEST_START_MS = 300_000;

/** Once per file, before its people come. */
export function useOwnSystem(): OwnSystem {
  let data: Awaited<ReturnType<typeof newDemonstration>> | undefined;
  let system: StartedSystem | undefined;

  beforeAll(async () => {
    data = await newDemonstration();
    system = await startSystem({ dataFolder: data.folder });
    process.env['SHIXIAO_PASSWORD'] = await system.password;
  }, LONGEST_START_MS);

  afterAll(async () => {
    await system?.stop();
    await data?.remove();
  });

  return {
    url: () => system?.url ?? '',
    async later(days) {
      await system?.stop();
      system = await startSystem({ dataFolder: data?.folder ?? '', daysAhead: days });
    },
  };
}
