import { describe, expect, it } from '@jest/globals';
import { optionsFrom } from './options.ts';

describe('the options', () => {
  it('measure at least five rounds after a warm-up', () => {
    const { rounds, warmUp } = optionsFrom([]);
    expect(rounds).toBeGreaterThanOrEqual(5);
    expect(warmUp).toBeGreaterThanOrEqual(1);
  });

  it.each([[[]], [['--quick']]])('compare as many bodies in both sizes with %j', (args: string[]) => {
    const { few, many } = optionsFrom(args).bodies;
    expect(many).toBe(10 * few);
  });

  it('refuse an argument that is not known, rather than run for minutes without it', () => {
    expect(() => optionsFrom(['--quik'])).toThrow('--quik');
  });
});
