import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { CALENDAR_2026 as calendar } from '../../test/calendar-2026.ts';
import { DEFAULT_LIMITS } from '../clock/limits.ts';
import { statusOf } from '../clock/status.ts';
import { answerBlocker, closeBlocker, escalateBlocker, raiseBlocker, reopenBlocker } from './blocker.ts';
import type { Blocker } from './blocker.ts';

const AT = '2026-11-02T01:00:00Z';
const LATE = '2026-11-09T16:00:00Z';
const lin = { person: 'lin', organisation: 'company' };
const guo = { person: 'guo', organisation: 'bureau' };
const parties = { authority: 'bureau', enterprises: ['company'] };
const raised = valueOf(raiseBlocker('b1', { by: lin, text: '红线未批', at: AT }, DEFAULT_LIMITS.blockerResponse, parties));
const answer = (blocker: Blocker, at: string, by = guo, text = '已协调') => answerBlocker(blocker, { by, at, text }, parties);

describe('a blocker', () => {
  it.each([
    ['by an official', { by: guo, text: 'x', at: AT }, 'notAnEnterprise'],
    ['without words', { by: lin, text: ' ', at: AT }, 'textMissing'],
  ])('is not raised %s', (_how, given, kind) => {
    expect(refusalOf(raiseBlocker('b', given, DEFAULT_LIMITS.blockerResponse, parties)).kind).toBe(kind);
  });

  it('is answered by the authority, once, in words', () => {
    expect(refusalOf(answer(raised, AT, lin)).kind).toBe('notTheAuthority');
    expect(refusalOf(answer(raised, AT, guo, '。')).kind).toBe('textMissing');
    const answered = valueOf(answer(raised, '2026-11-04T01:00:00Z'));
    expect(refusalOf(answer(answered, AT)).kind).toBe('answeredAlready');
    expect(statusOf(answered.rounds[0]!.clock, LATE, calendar)).toMatchObject({ phase: 'stopped', light: 'green' });
    expect(refusalOf(answer(raised, '2026-11-01T01:00:00Z'))).toEqual({ kind: 'beforeRaised', raisedAt: AT });
  });

  it('goes to the supervisor when the answer is late, and not before', () => {
    expect(refusalOf(escalateBlocker(raised, '2026-11-09T15:59:59Z', calendar)).kind).toBe('responseNotLate');
    const escalated = valueOf(escalateBlocker(raised, LATE, calendar));
    expect(escalated.escalatedAt).toBe(LATE);
    expect(refusalOf(escalateBlocker(escalated, LATE, calendar)).kind).toBe('escalatedAlready');
    expect(refusalOf(escalateBlocker(valueOf(answer(raised, AT)), LATE, calendar)).kind).toBe('responseNotLate');
  });

  it('is closed by the enterprise only', () => {
    expect(refusalOf(closeBlocker(raised, guo, LATE, parties)).kind).toBe('notAnEnterprise');
    const closed = valueOf(closeBlocker(raised, lin, LATE, parties));
    expect(closed.closed).toEqual({ by: lin, at: LATE });
    expect(refusalOf(answer(closed, LATE)).kind).toBe('closedAlready');
    expect(refusalOf(escalateBlocker(closed, LATE, calendar)).kind).toBe('closedAlready');
    expect(refusalOf(closeBlocker(closed, lin, LATE, parties)).kind).toBe('closedAlready');
  });

  it('that was answered and not cleared runs anew', () => {
    const again = { by: lin, text: '仍未批', at: LATE };
    expect(refusalOf(reopenBlocker(raised, again, parties)).kind).toBe('notAnsweredYet');
    const answered = valueOf(answer(valueOf(escalateBlocker(raised, LATE, calendar)), LATE));
    const reopened = valueOf(reopenBlocker(answered, again, parties));
    expect(reopened.rounds).toHaveLength(2);
    expect(reopened.escalatedAt).toBeUndefined();
    expect(escalateBlocker(reopened, '2026-11-17T16:00:00Z', calendar).ok).toBe(true);
  });
});
