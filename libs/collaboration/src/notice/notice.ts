import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { isBefore } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';

/** What somebody wants to tell others. Only with one owner, a due time and a proof of being done does it ask for action. */
export interface NoticeDraft {
  readonly text: string;
  readonly owners: readonly string[];
  readonly dueAt?: Instant;
  /** What will show that it was done. */
  readonly shownDoneBy?: string;
}

/** 办理通知. */
export interface ActionNotice {
  readonly text: string;
  readonly owner: string;
  readonly dueAt: Instant;
  readonly shownDoneBy: string;
  readonly sentAt: Instant;
  /** Reading is not doing; it is kept apart and counts for nothing. */
  readonly readAt?: Instant;
  readonly done?: { readonly at: Instant; readonly by: string; readonly proof: string };
}

export type NoticeLack = 'owner' | 'oneOwner' | 'dueAt' | 'shownDoneBy';

/** Where a notice goes: to its owner as something to do, or into the digest (摘要), and what it lacks to be the former. */
export type NoticeRoute =
  | { readonly to: 'owner'; readonly notice: ActionNotice }
  | { readonly to: 'digest'; readonly lacks: readonly NoticeLack[] };

export type NoticeRefusal =
  | { readonly kind: 'textMissing' }
  | { readonly kind: 'dueInThePast'; readonly dueAt: Instant }
  | { readonly kind: 'notTheOwner'; readonly owner: string }
  | { readonly kind: 'proofMissing'; readonly shownDoneBy: string }
  | { readonly kind: 'doneAlready'; readonly at: Instant };

export function routeNotice(draft: NoticeDraft, sentAt: Instant): Result<NoticeRoute, NoticeRefusal> {
  const { text, owners, dueAt, shownDoneBy } = draft;
  if (!isReasonGiven(text)) return refuse({ kind: 'textMissing' });
  const [owner] = owners;
  if (owner === undefined || owners.length > 1 || dueAt === undefined || !isReasonGiven(shownDoneBy)) {
    return accept({ to: 'digest', lacks: lacksOf(draft) });
  }
  if (!isBefore(sentAt, dueAt)) return refuse({ kind: 'dueInThePast', dueAt });
  return accept({ to: 'owner', notice: { text, owner, dueAt, shownDoneBy, sentAt } });
}

function lacksOf({ owners, dueAt, shownDoneBy }: NoticeDraft): NoticeLack[] {
  return [
    ...(owners.length === 0 ? (['owner'] as const) : []),
    ...(owners.length > 1 ? (['oneOwner'] as const) : []),
    ...(dueAt === undefined ? (['dueAt'] as const) : []),
    ...(isReasonGiven(shownDoneBy) ? [] : (['shownDoneBy'] as const)),
  ];
}

/** Done is what the owner shows to be done. */
export function markDone(notice: ActionNotice, by: string, at: Instant, proof: string): Result<ActionNotice, NoticeRefusal> {
  if (by !== notice.owner) return refuse({ kind: 'notTheOwner', owner: notice.owner });
  if (notice.done) return refuse({ kind: 'doneAlready', at: notice.done.at });
  if (!isReasonGiven(proof)) return refuse({ kind: 'proofMissing', shownDoneBy: notice.shownDoneBy });
  return accept({ ...notice, done: { at, by, proof } });
}

/** What came of what somebody sent. */
export interface FollowThrough {
  readonly sent: number;
  readonly done: number;
  readonly doneInTime: number;
  readonly overdue: number;
  /** Done in time, of all that are due; absent while none is. */
  readonly rate?: number;
}

export function followThrough(notices: readonly ActionNotice[], now: Instant): FollowThrough {
  const due = notices.filter(({ dueAt, done }) => done || !isBefore(now, dueAt));
  const doneInTime = notices.filter(({ dueAt, done }) => done && isBefore(done.at, dueAt)).length;
  return {
    sent: notices.length,
    done: notices.filter(({ done }) => done).length,
    doneInTime,
    overdue: due.filter(({ done }) => !done).length,
    ...(due.length > 0 && { rate: doneInTime / due.length }),
  };
}
