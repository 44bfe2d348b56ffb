import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { isBefore } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import { deadlineAfter } from '../clock/deadline.ts';
import { DEFAULT_LIMITS, isWholeDays } from '../clock/limits.ts';

/** What became of a comment: taken up, or not, and why (令713 第十八条: opinions are studied and reasonable ones adopted). */
export type CommentAnswer =
  | { readonly verdict: 'accepted'; readonly by: string; readonly at: Instant; readonly note?: string }
  | { readonly verdict: 'rejected'; readonly by: string; readonly at: Instant; readonly reason: string };

export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly at: Instant;
  readonly answer?: CommentAnswer;
}

/** A public period in which anybody may comment on a proposal (征求意见). */
export interface Consultation {
  readonly openedAt: Instant;
  /** The first instant that is too late for a comment. */
  readonly endsAt: Instant;
  /** Published; there whenever the period is shorter than the rule. */
  readonly shorterBecause?: string;
  readonly comments: readonly Comment[];
  readonly closedAt?: Instant;
}

export type ConsultationRefusal =
  | { readonly kind: 'daysNotWhole'; readonly days: number }
  | { readonly kind: 'shorterWithoutReason'; readonly days: number; readonly usual: number }
  | { readonly kind: 'notOpenYet'; readonly openedAt: Instant }
  | { readonly kind: 'ended'; readonly endsAt: Instant }
  | { readonly kind: 'stillOpen'; readonly endsAt: Instant }
  | { readonly kind: 'closed'; readonly at: Instant }
  | { readonly kind: 'commentEmpty' }
  | { readonly kind: 'commentTwice'; readonly comment: string }
  | { readonly kind: 'commentUnknown'; readonly comment: string }
  | { readonly kind: 'answeredAlready'; readonly answer: CommentAnswer }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'commentsUnanswered'; readonly comments: readonly string[] };

/** Opens a consultation: as a rule for 30 days at least, fewer only with a published reason (令713 第十五条). */
export function openConsultation(
  period: { readonly days: number; readonly shorterBecause?: string; readonly usual?: number },
  at: Instant,
  calendar: WorkingCalendar,
): Result<Consultation, ConsultationRefusal> {
  const { days, shorterBecause, usual = DEFAULT_LIMITS.consultation.span.count } = period;
  if (!isWholeDays(days)) return refuse({ kind: 'daysNotWhole', days });
  const isShorter = days < usual;
  if (isShorter && !isReasonGiven(shorterBecause)) return refuse({ kind: 'shorterWithoutReason', days, usual });
  const { endsAt } = deadlineAfter(at, { count: days, unit: 'calendarDay' }, calendar);
  return accept({ openedAt: at, endsAt, comments: [], ...(isShorter && { shorterBecause }) });
}

export function addComment(
  consultation: Consultation,
  given: { readonly id: string; readonly text: string; readonly at: Instant },
): Result<Consultation, ConsultationRefusal> {
  const { openedAt, endsAt, comments } = consultation;
  const { id, text, at } = given;
  if (isBefore(at, openedAt)) return refuse({ kind: 'notOpenYet', openedAt });
  if (!isBefore(at, endsAt)) return refuse({ kind: 'ended', endsAt });
  if (!isReasonGiven(text)) return refuse({ kind: 'commentEmpty' });
  if (comments.some((other) => other.id === id)) return refuse({ kind: 'commentTwice', comment: id });
  return accept({ ...consultation, comments: [...comments, { id, text, at }] });
}

/** Every comment is answered once; the answer is published beside it and is not rewritten. */
export function answerComment(
  consultation: Consultation,
  id: string,
  answer: CommentAnswer,
): Result<Consultation, ConsultationRefusal> {
  const { comments, closedAt } = consultation;
  if (closedAt !== undefined) return refuse({ kind: 'closed', at: closedAt });
  const asked = comments.find((other) => other.id === id);
  if (!asked) return refuse({ kind: 'commentUnknown', comment: id });
  if (asked.answer) return refuse({ kind: 'answeredAlready', answer: asked.answer });
  if (answer.verdict === 'rejected' && !isReasonGiven(answer.reason)) return refuse({ kind: 'reasonMissing' });
  return accept({
    ...consultation,
    comments: comments.map((other) => (other === asked ? { ...asked, answer } : other)),
  });
}

/** A consultation is over when its time is and every comment has been answered. */
export function closeConsultation(consultation: Consultation, at: Instant): Result<Consultation, ConsultationRefusal> {
  const { endsAt, comments, closedAt } = consultation;
  if (closedAt !== undefined) return refuse({ kind: 'closed', at: closedAt });
  if (isBefore(at, endsAt)) return refuse({ kind: 'stillOpen', endsAt });
  const unanswered = comments.filter(({ answer }) => !answer).map(({ id }) => id);
  if (unanswered.length > 0) return refuse({ kind: 'commentsUnanswered', comments: unanswered });
  return accept({ ...consultation, closedAt: at });
}
