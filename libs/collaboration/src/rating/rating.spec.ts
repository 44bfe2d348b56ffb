import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { CALENDAR_2026 as calendar } from '../../test/calendar-2026.ts';
import { DEFAULT_LIMITS } from '../clock/limits.ts';
import { recordCallBack, checkRatingQuestion, isRectificationClosed, isPoor, openRectification, RATING_LEVELS, readRatingLevel, reportRectified } from './rating.ts';
import type { CallBack, Rating, RatingRefusal, Rectification } from './rating.ts';

const AT = '2026-11-02T01:00:00Z';
const poor: Rating = { level: 'dissatisfied', text: '灯不亮', at: AT, contact: '138****0000' };
const opened = valueOf(openRectification(poor, 'guo', DEFAULT_LIMITS.rectification, calendar));
const done = valueOf(reportRectified(opened, 'guo', AT, '更换路灯'));
const call = (result: CallBack['result'], by = 'bai'): CallBack => ({ by, at: AT, result });

describe('a rating', () => {
  it('has five levels, of which two are poor', () => {
    expect(RATING_LEVELS.map(isPoor)).toEqual([false, false, false, true, true]);
    expect(valueOf(readRatingLevel('satisfied'))).toBe('satisfied');
    expect(refusalOf(readRatingLevel('great')).kind).toBe('levelUnknown');
  });

  it('is never required', () => {
    expect(refusalOf(checkRatingQuestion({ required: true })).kind).toBe('ratingMustBeOptional');
    expect(checkRatingQuestion({ required: false }).ok).toBe(true);
  });
});

describe('a poor rating', () => {
  it('opens a rectification with an owner and a due time', () => {
    expect(opened).toMatchObject({ owner: 'guo', dueBy: '2026-11-23T16:00:00.000Z' });
    expect(refusalOf(openRectification({ ...poor, level: 'basicallySatisfied' }, 'guo', DEFAULT_LIMITS.rectification, calendar)).kind).toBe('notPoor');
  });

  it('ends only with the citizen\'s word', () => {
    expect(isRectificationClosed(done)).toBe(false);
    expect(isRectificationClosed(valueOf(recordCallBack(done, call('right'))))).toBe(true);
  });

  it('opens again when it is still wrong', () => {
    const again = valueOf(recordCallBack(done, call('stillWrong')));
    expect([again.done, isRectificationClosed(again)]).toEqual([undefined, false]);
    const redone = valueOf(reportRectified(again, 'guo', AT, '重新接线'));
    expect(isRectificationClosed(valueOf(recordCallBack(redone, call('right'))))).toBe(true);
  });

  it('is tried three times before it ends without an answer, counted from the last repair', () => {
    const tries = (from: Rectification, count: number): Rectification => Array.from({ length: count }).reduce<Rectification>((state) => valueOf(recordCallBack(state, call('notReached'))), from);
    expect([2, 3].map((count) => isRectificationClosed(tries(done, count)))).toEqual([false, true]);
    const redone = valueOf(reportRectified(valueOf(recordCallBack(tries(done, 2), call('stillWrong'))), 'guo', AT, '再修'));
    expect([2, 3].map((count) => isRectificationClosed(tries(redone, count)))).toEqual([false, true]);
  });

  it.each<[string, Rectification, CallBack, RatingRefusal['kind']]>([
    ['before anything was done', opened, call('right'), 'notDoneYet'],
    ['by whoever put it right', done, call('right', 'guo'), 'callBackByOwner'],
    ['with the excuse that there is no contact', done, call('noContactLeft'), 'contactLeft'],
    ['when it is over', valueOf(recordCallBack(done, call('right'))), call('right'), 'closedAlready'],
  ])('has no call-back %s', (_how, state, given, kind) => {
    expect(refusalOf(recordCallBack(state, given)).kind).toBe(kind);
  });

  it('of somebody unknown ends once it is put right', () => {
    const { contact: _, ...unknown } = poor;
    const mended = valueOf(reportRectified(valueOf(openRectification(unknown, 'guo', DEFAULT_LIMITS.rectification, calendar)), 'guo', AT, '更换'));
    expect(refusalOf(recordCallBack(mended, call('right'))).kind).toBe('noContact');
    expect(isRectificationClosed(valueOf(recordCallBack(mended, call('noContactLeft'))))).toBe(true);
  });

  it('says what was done, once', () => {
    expect(refusalOf(reportRectified(opened, 'guo', AT, '')).kind).toBe('whatMissing');
    expect(refusalOf(reportRectified(done, 'guo', AT, '又')).kind).toBe('doneAlready');
    expect(refusalOf(reportRectified(valueOf(recordCallBack(done, call('right'))), 'guo', AT, '又')).kind).toBe('closedAlready');
  });
});
