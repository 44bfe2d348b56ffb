import { it } from '@jest/globals';

/** One stage of a story, as a test of its own. */
export type Stage = (name: string, act: () => Promise<void>) => void;

/**
 * The stages of one story, in their order: what comes after one that failed would only wait in vain.
 * @param picture keeps what everybody has before them where one fails
 */
export function newStory(picture: (name: string) => Promise<void>): Stage {
  let stoppedAt: string | undefined;
  return (name, act) => {
    it(name, async () => {
      if (stoppedAt !== undefined) throw new Error(`It came only as far as: ${stoppedAt}`);
      try {
        await act();
      } catch (error) {
        stoppedAt = name;
        await picture(name.slice(0, 40).replaceAll(/\W+/g, '-'));
        throw error;
      }
    });
  };
}
