import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { followThrough, markDone, routeNotice } from './notice.ts';
import type { ActionNotice, NoticeDraft } from './notice.ts';

const AT = '2026-11-24T01:00:00Z';
const DUE = '2026-11-27T01:00:00Z';
const draft: NoticeDraft = { text: '补交名册', owners: ['lin'], dueAt: DUE, shownDoneBy: '盖章名册' };
const notice: ActionNotice = { text: '补交名册', owner: 'lin', dueAt: DUE, shownDoneBy: '盖章名册', sentAt: AT };

describe('a notice', () => {
  it('with one owner, a due time and a proof asks for action', () => {
    expect(valueOf(routeNotice(draft, AT))).toEqual({ to: 'owner', notice });
  });

  it.each<[string, Partial<NoticeDraft>, string[]]>([
    ['for nobody', { owners: [] }, ['owner']],
    ['for two', { owners: ['lin', 'he'] }, ['oneOwner']],
    ['without a due time', { dueAt: undefined }, ['dueAt']],
    ['that nothing shows to be done', { shownDoneBy: ' ' }, ['shownDoneBy']],
    ['that merely informs', { owners: ['a', 'b'], dueAt: undefined, shownDoneBy: undefined }, ['oneOwner', 'dueAt', 'shownDoneBy']],
  ])('%s goes into the digest', (_what, change, lacks) => {
    expect(valueOf(routeNotice({ ...draft, ...change }, AT))).toEqual({ to: 'digest', lacks });
  });

  it('is refused when it says nothing or is due already', () => {
    expect(refusalOf(routeNotice({ ...draft, text: '' }, AT)).kind).toBe('textMissing');
    expect(refusalOf(routeNotice({ ...draft, dueAt: AT }, AT)).kind).toBe('dueInThePast');
  });

  it('is done when its owner shows it', () => {
    expect(refusalOf(markDone(notice, 'he', AT, 'e1')).kind).toBe('notTheOwner');
    expect(refusalOf(markDone(notice, 'lin', AT, ' '))).toEqual({ kind: 'proofMissing', shownDoneBy: '盖章名册' });
    const done = valueOf(markDone(notice, 'lin', AT, 'e1'));
    expect(refusalOf(markDone(done, 'lin', AT, 'e1')).kind).toBe('doneAlready');
  });
});

describe('the follow-through', () => {
  const done = (at: string): ActionNotice => ({ ...notice, done: { at, by: 'lin', proof: 'e' } });

  it('is what was done in time, of all that is due', () => {
    const late = '2026-11-28T01:00:00Z';
    const later: ActionNotice = { ...notice, dueAt: '2027-01-01T00:00:00Z' };
    expect(followThrough([done(AT), done(late), notice, later], late)).toEqual({ sent: 4, done: 2, doneInTime: 1, overdue: 1, rate: 1 / 3 });
  });

  it('does not rise by reading', () => {
    expect(followThrough([{ ...notice, readAt: AT }], DUE)).toEqual({ sent: 1, done: 0, doneInTime: 0, overdue: 1, rate: 0 });
  });

  it('has no rate before anything is due', () => {
    expect(followThrough([notice], AT)).toEqual({ sent: 1, done: 0, doneInTime: 0, overdue: 0 });
  });
});
