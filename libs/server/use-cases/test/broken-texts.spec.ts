import { describe, expect, it } from '@jest/globals';
import { useWorld } from './world.ts';

const open = useWorld();

describe('an act', () => {
  it.each([
    ['half a character', '西樵\ud800', 'textBroken'],
    ['a NUL', '西樵\u0000', 'textWithNul'],
  ])('takes no text with %s, and says where it is', async (_what, title, kind) => {
    const world = open();
    const answer = await world.act(world.officer, 'draftCall', { title } as never);
    expect(answer).toEqual({ __typename: 'InputInvalid', path: ['title'], inputProblems: [{ path: ['title'], kind, limit: null }] });
  });

  it('takes emoji, marks of direction and markup as they are', async () => {
    const world = open();
    const title = '<b>西樵</b>\u202e🙂👩‍🔧';
    const call = await world.act(world.officer, 'draftCall', { title } as never);
    expect(call).toMatchObject({ __typename: 'Call', content: { title } });
  });
});
