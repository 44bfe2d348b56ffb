import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { CALENDAR_2026 as calendar } from '../../test/calendar-2026.ts';
import { addComment, answerComment, closeConsultation, openConsultation } from './consultation.ts';
import type { CommentAnswer, Consultation } from './consultation.ts';

const OPENED = '2026-11-02T01:00:00Z';
const AFTER = '2026-12-03T01:00:00Z';
const open = valueOf(openConsultation({ days: 30 }, OPENED, calendar));
const commented = valueOf(addComment(open, { id: 'c1', text: '希望保留老榕树', at: '2026-11-10T01:00:00Z' }));
const accepted: CommentAnswer = { verdict: 'accepted', by: 'guo', at: AFTER };

describe('a consultation', () => {
  it('is open for thirty days, the last of them to its end', () => {
    expect(open.endsAt).toBe('2026-12-02T16:00:00.000Z');
  });

  it.each([
    ['shorter without a reason', { days: 29 }, { kind: 'shorterWithoutReason', days: 29, usual: 30 }],
    ['shorter with a blank one', { days: 29, shorterBecause: ' ' }, { kind: 'shorterWithoutReason', days: 29, usual: 30 }],
    ['for no days', { days: 0 }, { kind: 'daysNotWhole', days: 0 }],
    ['for half a day', { days: 30.5 }, { kind: 'daysNotWhole', days: 30.5 }],
  ])('is not opened %s', (_how, period, refusal) => {
    expect(refusalOf(openConsultation(period, OPENED, calendar))).toEqual(refusal);
  });

  it('may be shorter with a reason, which is kept', () => {
    const shorter = valueOf(openConsultation({ days: 10, shorterBecause: '汛期将至' }, OPENED, calendar));
    expect(shorter).toMatchObject({ shorterBecause: '汛期将至', endsAt: '2026-11-12T16:00:00.000Z' });
  });

  it.each([
    ['before it opens', '2026-11-01T01:00:00Z', 'x', 'notOpenYet'],
    ['after its last day', '2026-12-02T16:00:00Z', 'x', 'ended'],
    ['that is empty', '2026-11-10T01:00:00Z', '\u200b ', 'commentEmpty'],
  ])('takes no comment %s', (_when, at, text, kind) => {
    expect(refusalOf(addComment(open, { id: 'c9', text, at })).kind).toBe(kind);
  });

  it('takes the same comment once', () => {
    expect(refusalOf(addComment(commented, { id: 'c1', text: 'x', at: '2026-11-10T01:00:00Z' })).kind).toBe('commentTwice');
  });

  it('rejects no comment without a reason', () => {
    expect(refusalOf(answerComment(commented, 'c1', { verdict: 'rejected', by: 'guo', at: AFTER, reason: '' })).kind).toBe('reasonMissing');
  });

  it('answers a comment once', () => {
    const answered = valueOf(answerComment(commented, 'c1', accepted));
    expect(refusalOf(answerComment(answered, 'c1', accepted)).kind).toBe('answeredAlready');
    expect(refusalOf(answerComment(commented, 'c2', accepted)).kind).toBe('commentUnknown');
  });

  it('does not close before its time, nor with unanswered comments', () => {
    const end = (consultation: Consultation, at: string) => closeConsultation(consultation, at);
    expect(refusalOf(end(open, '2026-12-02T15:59:59Z'))).toEqual({ kind: 'stillOpen', endsAt: '2026-12-02T16:00:00.000Z' });
    expect(refusalOf(end(commented, AFTER))).toEqual({ kind: 'commentsUnanswered', comments: ['c1'] });
    const closed = valueOf(end(valueOf(answerComment(commented, 'c1', accepted)), AFTER));
    expect(closed.closedAt).toBe(AFTER);
    expect(refusalOf(end(closed, AFTER)).kind).toBe('closed');
    expect(refusalOf(answerComment(closed, 'c1', accepted)).kind).toBe('closed');
  });
});
