import { describe, expect, it } from '@jest/globals';
import { ownTaskOf } from '../src/tasks/own-task.ts';
import type { NoticeFactsFragment } from '../generated/notices.ts';

const nothing = { id: 'i.1', taskStatus: 'held', viewerCanClaim: false, viewerCanComplete: false, viewerCanSign: false, viewerCanGiveBack: false };
const notice = (task: object | null, shownDoneAt: string | null = null) => ({ task, shownDoneAt }) as unknown as NoticeFactsFragment;

describe('the task that a notice asks somebody to do', () => {
  it.each(['viewerCanClaim', 'viewerCanComplete', 'viewerCanSign', 'viewerCanGiveBack'])('is one of which they have %s', (right) => {
    expect(ownTaskOf(notice({ ...nothing, [right]: true }))).toMatchObject({ id: 'i.1' });
  });

  it('is none that somebody else has by now', () => {
    expect(ownTaskOf(notice(nothing))).toBeUndefined();
  });

  it('is still the one that they have just done', () => {
    expect(ownTaskOf(notice({ ...nothing, taskStatus: 'completed' }))).toMatchObject({ id: 'i.1' });
  });

  it('is none where the notice is done, or is about none', () => {
    expect(ownTaskOf(notice({ ...nothing, viewerCanComplete: true }, '2026-11-24T01:00:00.000Z'))).toBeUndefined();
    expect(ownTaskOf(notice(null))).toBeUndefined();
  });
});
