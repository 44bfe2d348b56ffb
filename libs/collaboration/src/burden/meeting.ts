import { refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { addAsk } from './budget.ts';
import type { BurdenRefusal, StageBurden } from './budget.ts';

/** A meeting earns its time: it has a question to decide, papers to read before, and an owner. */
export interface Meeting {
  readonly id: string;
  readonly question: string;
  readonly papers: readonly string[];
  readonly owner: string;
  readonly attendees: readonly string[];
  readonly minutes: number;
}

export type MeetingRefusal =
  | { readonly kind: 'questionMissing' }
  | { readonly kind: 'papersMissing' }
  | { readonly kind: 'ownerMissing' }
  | { readonly kind: 'attendeesMissing' }
  | { readonly kind: 'durationInvalid'; readonly minutes: number }
  | BurdenRefusal;

export function personMinutes({ attendees, minutes }: Meeting): number {
  return new Set(attendees).size * minutes;
}

/** Calls a meeting; its person-minutes go against the stage's budget. */
export function conveneMeeting(stage: StageBurden, meeting: Meeting): Result<StageBurden, MeetingRefusal> {
  const { id, question, papers, owner, attendees, minutes } = meeting;
  if (!isReasonGiven(question)) return refuse({ kind: 'questionMissing' });
  if (papers.length === 0) return refuse({ kind: 'papersMissing' });
  if (!isReasonGiven(owner)) return refuse({ kind: 'ownerMissing' });
  if (attendees.length === 0) return refuse({ kind: 'attendeesMissing' });
  if (!(Number.isFinite(minutes) && minutes > 0)) return refuse({ kind: 'durationInvalid', minutes });
  return addAsk(stage, { id, kind: 'meeting', minutes, times: new Set(attendees).size });
}
