import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import { dayAt, isBefore } from '../clock/day.ts';
import type { Instant } from '../clock/day.ts';
import { isOpenFor } from '../call/call.ts';
import type { Call } from '../call/call.ts';
import type { Party } from '../organisation/separation.ts';
import { missingFrom } from './completeness.ts';
import type { MissingPart } from './completeness.ts';
import type { ProposalContent } from './content.ts';

/** One point of the list by which a proposal is returned. */
export interface Correction {
  readonly id: string;
  /** What is missing, in words that the applicant can act on. */
  readonly what: string;
}

/** The one return for correction (退回补正). It stays on the proposal for good. */
export interface CorrectionNotice {
  readonly at: Instant;
  readonly by: string;
  readonly corrections: readonly Correction[];
}

export type ProposalStage =
  | { readonly name: 'draft' }
  | { readonly name: 'submitted'; readonly at: Instant; readonly by: Party }
  | { readonly name: 'returned'; readonly at: Instant }
  /** `at` is the day from which the decision's limit counts. */
  | { readonly name: 'accepted'; readonly at: Instant; readonly deemed: boolean }
  | { readonly name: 'declined'; readonly at: Instant; readonly uncorrected: readonly string[]; readonly reason: string }
  | { readonly name: 'withdrawn'; readonly at: Instant };

export interface Proposal {
  readonly id: string;
  /** Absent for an enterprise's own proposal (企业自提). */
  readonly callId?: string;
  /** Organisations that propose together and answer together; the first leads. */
  readonly proposers: readonly string[];
  readonly stage: ProposalStage;
  readonly returned?: CorrectionNotice;
}

export type ProposalRefusal =
  | { readonly kind: 'wrongStage'; readonly stage: ProposalStage['name'] }
  | { readonly kind: 'notAProposer'; readonly organisation: string }
  | { readonly kind: 'callNotOpen'; readonly call: string }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'returnedAlready'; readonly at: Instant }
  | { readonly kind: 'nothingListed' }
  | { readonly kind: 'correctionEmpty'; readonly correction: string }
  /** Nobody answered in time: the proposal counts as accepted. */
  | { readonly kind: 'limitPassed'; readonly endedAt: Instant }
  | { readonly kind: 'limitRunning'; readonly endsAt: Instant }
  | { readonly kind: 'notReturnedBefore' }
  /** What was not on the list then cannot be held against the applicant now. */
  | { readonly kind: 'notOnTheList'; readonly correction: string }
  | { readonly kind: 'reasonMissing' };

/**
 * Hands a proposal in, first or after its return. What the system can see is missing is told before, not after. A returned
 * proposal may come back although its call has closed: it was in time.
 */
export function submitProposal(
  proposal: Proposal,
  content: ProposalContent,
  call: Call | undefined,
  by: Party,
  at: Instant,
): Result<Proposal, ProposalRefusal> {
  const { stage, proposers } = proposal;
  if (stage.name !== 'draft' && stage.name !== 'returned') return refuse({ kind: 'wrongStage', stage: stage.name });
  if (!proposers.includes(by.organisation)) return refuse({ kind: 'notAProposer', organisation: by.organisation });
  if (stage.name === 'draft' && call && !isOpenFor(call, at)) return refuse({ kind: 'callNotOpen', call: call.id });
  const wanted = call?.content.wanted ?? [];
  const missing = missingFrom(content, { wanted, proposers, today: dayAt(at) });
  if (missing.length > 0) return refuse({ kind: 'incomplete', missing });
  return accept({ ...proposal, stage: { name: 'submitted', at, by } });
}

/**
 * Returns a proposal for correction: once, within the limit, with everything that is missing (行政许可法 第三十二条(四)).
 * `limitEndsAt`: the end of the completeness check's clock.
 */
export function returnForCorrection(
  proposal: Proposal,
  corrections: readonly Correction[],
  by: string,
  at: Instant,
  limitEndsAt: Instant,
): Result<Proposal, ProposalRefusal> {
  const { stage, returned } = proposal;
  if (stage.name !== 'submitted') return refuse({ kind: 'wrongStage', stage: stage.name });
  if (returned) return refuse({ kind: 'returnedAlready', at: returned.at });
  if (!isBefore(at, limitEndsAt)) return refuse({ kind: 'limitPassed', endedAt: limitEndsAt });
  if (corrections.length === 0) return refuse({ kind: 'nothingListed' });
  const empty = corrections.find(({ what }) => !isReasonGiven(what));
  if (empty) return refuse({ kind: 'correctionEmpty', correction: empty.id });
  return accept({ ...proposal, stage: { name: 'returned', at }, returned: { at, by, corrections } });
}

/** 受理. */
export function acceptProposal(proposal: Proposal, at: Instant): Result<Proposal, ProposalRefusal> {
  if (proposal.stage.name !== 'submitted') return refuse({ kind: 'wrongStage', stage: proposal.stage.name });
  return accept({ ...proposal, stage: { name: 'accepted', at, deemed: false } });
}

/**
 * Silence past the limit is acceptance (视为受理), and it counts from the day on which the papers came in, not from the day on
 * which the silence ended (行政许可法 第三十二条(四)).
 */
export function deemAccepted(proposal: Proposal, now: Instant, limitEndsAt: Instant): Result<Proposal, ProposalRefusal> {
  const { stage } = proposal;
  if (stage.name !== 'submitted') return refuse({ kind: 'wrongStage', stage: stage.name });
  if (isBefore(now, limitEndsAt)) return refuse({ kind: 'limitRunning', endsAt: limitEndsAt });
  return accept({ ...proposal, stage: { name: 'accepted', at: stage.at, deemed: true } });
}

/**
 * Does not accept a proposal that came back uncorrected. Only points of the one list count: all of them corrected, it must be
 * accepted (行政许可法 第三十二条(五)).
 */
export function declineUncorrected(
  proposal: Proposal,
  uncorrected: readonly string[],
  reason: string,
  at: Instant,
  limitEndsAt: Instant,
): Result<Proposal, ProposalRefusal> {
  const { stage, returned } = proposal;
  if (stage.name !== 'submitted') return refuse({ kind: 'wrongStage', stage: stage.name });
  if (!returned) return refuse({ kind: 'notReturnedBefore' });
  if (!isBefore(at, limitEndsAt)) return refuse({ kind: 'limitPassed', endedAt: limitEndsAt });
  if (uncorrected.length === 0) return refuse({ kind: 'nothingListed' });
  const listed = new Set(returned.corrections.map(({ id }) => id));
  const unknown = uncorrected.find((id) => !listed.has(id));
  if (unknown !== undefined) return refuse({ kind: 'notOnTheList', correction: unknown });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...proposal, stage: { name: 'declined', at, uncorrected, reason } });
}

/** Proposers may take their proposal back until it has been accepted. */
export function withdrawProposal(proposal: Proposal, by: Party, at: Instant): Result<Proposal, ProposalRefusal> {
  const { stage, proposers } = proposal;
  if (!proposers.includes(by.organisation)) return refuse({ kind: 'notAProposer', organisation: by.organisation });
  if (stage.name !== 'draft' && stage.name !== 'submitted' && stage.name !== 'returned') {
    return refuse({ kind: 'wrongStage', stage: stage.name });
  }
  return accept({ ...proposal, stage: { name: 'withdrawn', at } });
}
