import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import { refusalToJudge, refusalToVerify } from '../organisation/separation.ts';
import type { Party, SeparationRefusal } from '../organisation/separation.ts';
import type { Milestone } from './plan.ts';

/** What came of it: a figure of an indicator, said by the reporter and checked by the verifier. */
export interface OutcomeStatement {
  readonly indicator: string;
  readonly value: number;
}

/** Evidence handed in for a milestone: for each demand of the plan, the pieces that answer it. */
export interface Submission {
  readonly by: Party;
  readonly at: Instant;
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly outcomes: readonly OutcomeStatement[];
}

/** 核验: met, not met, or disputed, which leaves the answer to a judge. */
export interface Verification {
  readonly by: Party;
  readonly at: Instant;
  readonly verdict: 'met' | 'notMet' | 'disputed';
  readonly reason: string;
}

export interface Dispute {
  readonly raisedBy: Party;
  readonly at: Instant;
  readonly reason: string;
  readonly resolution?: {
    readonly by: Party;
    readonly at: Instant;
    readonly verdict: 'met' | 'notMet';
    readonly reason: string;
  };
}

/** One round of handing in and checking. A milestone that was not met may have several. */
export interface Attempt {
  readonly submission: Submission;
  readonly verification?: Verification;
  readonly dispute?: Dispute;
}

/** How far a milestone has got; attempts are added and never taken away. */
export interface MilestoneProgress {
  readonly milestone: Milestone;
  readonly attempts: readonly Attempt[];
}

export type MilestoneStatus = 'planned' | 'handedIn' | 'met' | 'notMet' | 'disputed';

export type MilestoneRefusal =
  | { readonly kind: 'wrongStatus'; readonly status: MilestoneStatus }
  | { readonly kind: 'notAnEnterprise'; readonly organisation: string }
  | { readonly kind: 'demandsUnanswered'; readonly demands: readonly string[] }
  | { readonly kind: 'demandUnknown'; readonly demand: string }
  | { readonly kind: 'outcomeNotANumber'; readonly indicator: string }
  | { readonly kind: 'reasonMissing' }
  | SeparationRefusal;

/** The organisations of a project. */
export interface ProjectParties {
  readonly authority: string;
  readonly enterprises: readonly string[];
}

export function statusOfMilestone({ attempts }: MilestoneProgress): MilestoneStatus {
  const last = attempts.at(-1);
  if (!last) return 'planned';
  const { verification, dispute } = last;
  if (dispute) return dispute.resolution?.verdict ?? 'disputed';
  return verification?.verdict ?? 'handedIn';
}

/** Hands in evidence: every demand of the plan answered, by the enterprise. Again only after "not met". */
export function handInEvidence(
  progress: MilestoneProgress,
  submission: Submission,
  { enterprises }: ProjectParties,
): Result<MilestoneProgress, MilestoneRefusal> {
  const status = statusOfMilestone(progress);
  if (status !== 'planned' && status !== 'notMet') return refuse({ kind: 'wrongStatus', status });
  const { organisation } = submission.by;
  if (!enterprises.includes(organisation)) return refuse({ kind: 'notAnEnterprise', organisation });
  const demands = progress.milestone.evidence.map(({ id }) => id);
  const unknown = Object.keys(submission.evidence).find((demand) => !demands.includes(demand));
  if (unknown !== undefined) return refuse({ kind: 'demandUnknown', demand: unknown });
  const unanswered = demands.filter((demand) => answersTo(submission, demand).length === 0);
  if (unanswered.length > 0) return refuse({ kind: 'demandsUnanswered', demands: unanswered });
  const vague = submission.outcomes.find(({ value }) => !Number.isFinite(value));
  if (vague) return refuse({ kind: 'outcomeNotANumber', indicator: vague.indicator });
  return accept({ ...progress, attempts: [...progress.attempts, { submission }] });
}

/** Checks what was handed in. The verifier reported none of it and belongs to neither side; every verdict has a reason. */
export function verifyMilestone(
  progress: MilestoneProgress,
  verification: Verification,
  { authority, enterprises }: ProjectParties,
): Result<MilestoneProgress, MilestoneRefusal> {
  const status = statusOfMilestone(progress);
  if (status !== 'handedIn') return refuse({ kind: 'wrongStatus', status });
  const clash = refusalToVerify(verification.by, reportersOf(progress), [authority, ...enterprises]);
  if (clash) return refuse(clash);
  if (!isReasonGiven(verification.reason)) return refuse({ kind: 'reasonMissing' });
  const { by: raisedBy, at, reason } = verification;
  // A verifier who cannot say puts the question to a judge in the same breath.
  const dispute = verification.verdict === 'disputed' ? { dispute: { raisedBy, at, reason } } : {};
  return accept(withLast(progress, (attempt) => ({ ...attempt, verification, ...dispute })));
}

/** The enterprise does not accept "not met". */
export function disputeVerdict(
  progress: MilestoneProgress,
  dispute: { readonly by: Party; readonly at: Instant; readonly reason: string },
  { enterprises }: ProjectParties,
): Result<MilestoneProgress, MilestoneRefusal> {
  const status = statusOfMilestone(progress);
  const { by, at, reason } = dispute;
  if (status !== 'notMet' || progress.attempts.at(-1)?.dispute) return refuse({ kind: 'wrongStatus', status });
  if (!enterprises.includes(by.organisation)) return refuse({ kind: 'notAnEnterprise', organisation: by.organisation });
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept(withLast(progress, (attempt) => ({ ...attempt, dispute: { raisedBy: by, at, reason } })));
}

/** A judge, who neither reported nor verified any of it, settles a dispute for good. */
export function resolveDispute(
  progress: MilestoneProgress,
  resolution: NonNullable<Dispute['resolution']>,
): Result<MilestoneProgress, MilestoneRefusal> {
  const status = statusOfMilestone(progress);
  if (status !== 'disputed') return refuse({ kind: 'wrongStatus', status });
  const clash = refusalToJudge(resolution.by, reportersOf(progress), verifiersOf(progress));
  if (clash) return refuse(clash);
  if (!isReasonGiven(resolution.reason)) return refuse({ kind: 'reasonMissing' });
  return accept(
    withLast(progress, (attempt) =>
      attempt.dispute ? { ...attempt, dispute: { ...attempt.dispute, resolution } } : attempt,
    ),
  );
}

export function reportersOf({ attempts }: MilestoneProgress): readonly Party[] {
  return attempts.map(({ submission }) => submission.by);
}

export function verifiersOf({ attempts }: MilestoneProgress): readonly Party[] {
  return attempts.flatMap(({ verification }) => (verification ? [verification.by] : []));
}

function answersTo({ evidence }: Submission, demand: string): readonly string[] {
  return Object.hasOwn(evidence, demand) ? (evidence[demand] ?? []) : [];
}

function withLast(progress: MilestoneProgress, change: (attempt: Attempt) => Attempt): MilestoneProgress {
  const { attempts } = progress;
  const last = attempts.length - 1;
  return { ...progress, attempts: attempts.map((attempt, index) => (index === last ? change(attempt) : attempt)) };
}
