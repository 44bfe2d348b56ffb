import { describe, expect, it } from '@jest/globals';
import { interleaved } from './rounds.ts';

/** Counts up with each measurement and notes who was asked. */
function counting<Name extends string>(name: Name, log: string[]): { name: Name; measure: () => Promise<number> } {
  let measured = 0;
  return {
    name,
    measure: () => {
      log.push(name);
      measured += 1;
      return Promise.resolve(measured);
    },
  };
}

describe('interleaved rounds', () => {
  it('let the subjects take turns', async () => {
    const log: string[] = [];
    await interleaved([counting('a', log), counting('b', log)], { warmUp: 0, rounds: 3 });
    expect(log.join('')).toBe('ababab');
  });

  it('throw the warm-up away', async () => {
    const measured = await interleaved([counting('a', []), counting('b', [])], { warmUp: 2, rounds: 3 });
    expect(measured).toEqual({ a: [3, 4, 5], b: [3, 4, 5] });
  });

  it('end with the first subject that fails', async () => {
    const failing = { name: 'a', measure: () => Promise.reject(new Error('broken')) };
    await expect(interleaved([failing], { warmUp: 1, rounds: 1 })).rejects.toThrow('broken');
  });
});
