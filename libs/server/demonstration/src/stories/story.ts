import type { Instant } from '@shixiao/collaboration';
import type { Director } from '../world/director.ts';

/** What happens in one project, told in order. It yields when it next has something to do. */
export type Story = AsyncGenerator<Instant, void, void>;

/** Tells several stories at once, each act at its time, and lets pass what passes by itself. */
export async function tell(director: Director, stories: readonly Story[]): Promise<void> {
  const waiting = new Map<Story, Instant>();
  const goOn = async (story: Story): Promise<void> => {
    const next = await story.next();
    if (next.done) waiting.delete(story);
    else waiting.set(story, next.value);
  };
  for (const story of stories) await goOn(story);
  for (let first = earliest(waiting); first; first = earliest(waiting)) {
    const [story, at] = first;
    await director.passTo(at);
    await goOn(story);
  }
  await director.passTo(director.today);
}

function earliest(waiting: ReadonlyMap<Story, Instant>): readonly [Story, Instant] | undefined {
  return [...waiting].sort(([, one], [, other]) => (one < other ? -1 : 1))[0];
}
