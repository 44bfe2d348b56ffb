import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import { deadlineAfter } from '../clock/deadline.ts';
import type { Limit } from '../clock/limits.ts';

/** The five levels of 好差评 (GB/T 39734-2020, GB/T 39735-2020), best first: 非常满意, 满意, 基本满意, 不满意, 非常不满意. */
export const RATING_LEVELS = ['verySatisfied', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'veryDissatisfied'] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];

/** A citizen's judgement. There need not be one; words may go with it. */
export interface Rating {
  readonly level: RatingLevel;
  readonly text?: string;
  readonly at: Instant;
  /** How the citizen can be called back; absent where they want to stay unknown. */
  readonly contact?: string;
}

/** What a poor rating opens (整改), and what only the citizen's word, or their silence, ends (回访). */
export interface Rectification {
  readonly rating: Rating;
  readonly owner: string;
  /** The first instant that is too late. */
  readonly dueBy: Instant;
  readonly done?: { readonly by: string; readonly at: Instant; readonly what: string };
  /** Oldest first. */
  readonly callBacks: readonly CallBack[];
}

export interface CallBack {
  readonly by: string;
  readonly at: Instant;
  /** `notReached` is for a contact that does not answer, `noContactLeft` for a citizen who left none. */
  readonly result: 'right' | 'stillWrong' | 'notReached' | 'noContactLeft';
}

export type RatingRefusal =
  | { readonly kind: 'ratingMustBeOptional' }
  | { readonly kind: 'levelUnknown'; readonly level: string }
  | { readonly kind: 'notPoor'; readonly level: RatingLevel }
  | { readonly kind: 'doneAlready'; readonly at: Instant }
  | { readonly kind: 'notDoneYet' }
  | { readonly kind: 'whatMissing' }
  | { readonly kind: 'contactLeft'; readonly contact: string }
  | { readonly kind: 'noContact' }
  | { readonly kind: 'callBackByOwner'; readonly owner: string }
  | { readonly kind: 'closedAlready' };

/** How many times a citizen who left a contact is tried before the call-back may end without them. */
export const CALL_BACK_TRIES = 3;

/** A rating is never a condition for anything (GB/T 39735-2020: ratings are of the citizen's own accord). */
export function checkRatingQuestion(question: { readonly required: boolean }): Result<true, RatingRefusal> {
  return question.required ? refuse({ kind: 'ratingMustBeOptional' }) : accept(true);
}

export function readRatingLevel(level: string): Result<RatingLevel, RatingRefusal> {
  const known = RATING_LEVELS.find((one) => one === level);
  return known ? accept(known) : refuse({ kind: 'levelUnknown', level });
}

export function isPoor(level: RatingLevel): boolean {
  return level === 'dissatisfied' || level === 'veryDissatisfied';
}

export function openRectification(
  rating: Rating,
  owner: string,
  limit: Limit,
  calendar: WorkingCalendar,
): Result<Rectification, RatingRefusal> {
  if (!isPoor(rating.level)) return refuse({ kind: 'notPoor', level: rating.level });
  return accept({ rating, owner, dueBy: deadlineAfter(rating.at, limit.span, calendar).endsAt, callBacks: [] });
}

export function reportRectified(
  rectification: Rectification,
  by: string,
  at: Instant,
  what: string,
): Result<Rectification, RatingRefusal> {
  if (isRectificationClosed(rectification)) return refuse({ kind: 'closedAlready' });
  if (rectification.done) return refuse({ kind: 'doneAlready', at: rectification.done.at });
  if (!isReasonGiven(what)) return refuse({ kind: 'whatMissing' });
  return accept({ ...rectification, done: { by, at, what } });
}

/** Somebody other than who put it right asks the citizen; "still wrong" opens it again, within the same limit. */
export function recordCallBack(rectification: Rectification, call: CallBack): Result<Rectification, RatingRefusal> {
  const { owner, done, rating, callBacks } = rectification;
  if (isRectificationClosed(rectification)) return refuse({ kind: 'closedAlready' });
  if (!done) return refuse({ kind: 'notDoneYet' });
  if (call.by === owner || call.by === done.by) return refuse({ kind: 'callBackByOwner', owner: call.by });
  if (call.result === 'noContactLeft' && rating.contact !== undefined) {
    return refuse({ kind: 'contactLeft', contact: rating.contact });
  }
  if (call.result !== 'noContactLeft' && rating.contact === undefined) return refuse({ kind: 'noContact' });
  const called = { ...rectification, callBacks: [...callBacks, call] };
  if (call.result !== 'stillWrong') return accept(called);
  const { done: _done, ...open } = called;
  return accept(open);
}

/** It is over when the citizen says so, cannot be asked, or was tried often enough since it was last put right. */
export function isRectificationClosed({ callBacks, done }: Rectification): boolean {
  const last = callBacks.at(-1)?.result;
  if (!done) return false;
  if (last === 'right' || last === 'noContactLeft') return true;
  const since = callBacks.slice(callBacks.findLastIndex(({ result }) => result !== 'notReached') + 1);
  return since.length >= CALL_BACK_TRIES;
}
