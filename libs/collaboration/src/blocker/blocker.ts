import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import { startClock, stopClock } from '../clock/clock.ts';
import type { Clock } from '../clock/clock.ts';
import type { Limit } from '../clock/limits.ts';
import { consequenceOf } from '../clock/status.ts';
import type { Party } from '../organisation/separation.ts';
import type { ProjectParties } from '../milestone/progress.ts';

export interface BlockerAnswer {
  readonly by: Party;
  readonly at: Instant;
  /** What was done about it, or why nothing can be. */
  readonly text: string;
}

/** Each time it is raised, a new response clock runs. */
export interface BlockerRound {
  readonly raisedBy: Party;
  readonly text: string;
  readonly clock: Clock;
  readonly answer?: BlockerAnswer;
}

/** 堵点: what keeps the enterprise from going on and the authority can clear. Only who raised it says that it is cleared. */
export interface Blocker {
  readonly id: string;
  readonly rounds: readonly BlockerRound[];
  readonly escalatedAt?: Instant;
  readonly closed?: { readonly by: Party; readonly at: Instant };
}

export type BlockerRefusal =
  | { readonly kind: 'notAnEnterprise'; readonly organisation: string }
  | { readonly kind: 'notTheAuthority'; readonly organisation: string }
  | { readonly kind: 'textMissing' }
  | { readonly kind: 'closedAlready'; readonly at: Instant }
  | { readonly kind: 'answeredAlready'; readonly at: Instant }
  | { readonly kind: 'notAnsweredYet' }
  | { readonly kind: 'beforeRaised'; readonly raisedAt: Instant }
  | { readonly kind: 'escalatedAlready'; readonly at: Instant }
  | { readonly kind: 'responseNotLate' };

export function raiseBlocker(
  id: string,
  raised: { readonly by: Party; readonly text: string; readonly at: Instant },
  limit: Limit,
  { enterprises }: ProjectParties,
): Result<Blocker, BlockerRefusal> {
  const { by, text, at } = raised;
  if (!enterprises.includes(by.organisation)) return refuse({ kind: 'notAnEnterprise', organisation: by.organisation });
  if (!isReasonGiven(text)) return refuse({ kind: 'textMissing' });
  return accept({ id, rounds: [{ raisedBy: by, text, clock: startClock(limit, at) }] });
}

/** The authority answers; the clock stops, late or not. */
export function answerBlocker(
  blocker: Blocker,
  answer: BlockerAnswer,
  { authority }: ProjectParties,
): Result<Blocker, BlockerRefusal> {
  const round = lastRound(blocker);
  const { by, text, at } = answer;
  if (blocker.closed) return refuse({ kind: 'closedAlready', at: blocker.closed.at });
  if (by.organisation !== authority) return refuse({ kind: 'notTheAuthority', organisation: by.organisation });
  if (round.answer) return refuse({ kind: 'answeredAlready', at: round.answer.at });
  if (!isReasonGiven(text)) return refuse({ kind: 'textMissing' });
  const stopped = stopClock(round.clock, at);
  if (!stopped.ok) return refuse({ kind: 'beforeRaised', raisedAt: round.clock.startedAt });
  return accept(withLast(blocker, { ...round, clock: stopped.value, answer }));
}

/** The enterprise says that the answer did not clear it; the clock runs anew. */
export function reopenBlocker(
  blocker: Blocker,
  raised: { readonly by: Party; readonly text: string; readonly at: Instant },
  { enterprises }: ProjectParties,
): Result<Blocker, BlockerRefusal> {
  const round = lastRound(blocker);
  const { by, text, at } = raised;
  if (blocker.closed) return refuse({ kind: 'closedAlready', at: blocker.closed.at });
  if (!enterprises.includes(by.organisation)) return refuse({ kind: 'notAnEnterprise', organisation: by.organisation });
  if (!round.answer) return refuse({ kind: 'notAnsweredYet' });
  if (!isReasonGiven(text)) return refuse({ kind: 'textMissing' });
  const { escalatedAt: _escalatedAt, ...rest } = blocker;
  const again: BlockerRound = { raisedBy: by, text, clock: startClock(round.clock.limit, at) };
  return accept({ ...rest, rounds: [...blocker.rounds, again] });
}

/** The enterprise closes it, answered or not: it may have cleared by itself. */
export function closeBlocker(
  blocker: Blocker,
  by: Party,
  at: Instant,
  { enterprises }: ProjectParties,
): Result<Blocker, BlockerRefusal> {
  if (blocker.closed) return refuse({ kind: 'closedAlready', at: blocker.closed.at });
  if (!enterprises.includes(by.organisation)) return refuse({ kind: 'notAnEnterprise', organisation: by.organisation });
  const round = lastRound(blocker);
  const stopped = stopClock(round.clock, at);
  const clock = stopped.ok ? stopped.value : round.clock;
  return accept({ ...withLast(blocker, { ...round, clock }), closed: { by, at } });
}

/** Goes to the supervisor when the response is late. */
export function escalateBlocker(blocker: Blocker, now: Instant, calendar: WorkingCalendar): Result<Blocker, BlockerRefusal> {
  if (blocker.closed) return refuse({ kind: 'closedAlready', at: blocker.closed.at });
  if (blocker.escalatedAt !== undefined) return refuse({ kind: 'escalatedAlready', at: blocker.escalatedAt });
  const consequence = consequenceOf(lastRound(blocker).clock, now, calendar);
  if (consequence !== 'escalateToSupervisor') return refuse({ kind: 'responseNotLate' });
  return accept({ ...blocker, escalatedAt: now });
}

function lastRound({ rounds }: Blocker): BlockerRound {
  const last = rounds.at(-1);
  if (!last) throw new Error('A blocker was raised at least once');
  return last;
}

const withLast = (blocker: Blocker, round: BlockerRound): Blocker => ({
  ...blocker,
  rounds: [...blocker.rounds.slice(0, -1), round],
});
