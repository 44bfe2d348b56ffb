import type { Dispute, OutcomeStatement, ProposedMilestone } from '@shixiao/collaboration';
import type { DiscussionPostRow, EvidenceRow, MilestoneRow, PlanChangeRequestRow, PlanVersionRow, ProjectRow, TerminationRow, UploadRow } from '@shixiao/persistence';
import type { StoredAttempt, StoredVerification } from '../milestone/milestone-of.ts';
import type { PromisedIndicator } from './indicators.ts';
import type { PlanRows } from './plan.ts';
import type { Happening } from './timeline.ts';

/** One round, with what it is a round of. */
export interface AttemptRow {
  readonly milestone: MilestoneRow;
  /** From 1. */
  readonly number: number;
  readonly attempt: StoredAttempt;
}

/** Evidence with the same content as another. */
export interface Likeness {
  readonly other: EvidenceRow;
  readonly likeness: number;
}

declare module '@shixiao/contract' {
  interface Backing {
    Upload: UploadRow;
    Evidence: EvidenceRow;
    NearDuplicate: Likeness;
    MilestoneAttempt: AttemptRow;
    OutcomeStatement: { readonly project: ProjectRow; readonly stated: OutcomeStatement };
    DemandAnswer: { readonly milestone: MilestoneRow; readonly demand: string; readonly evidence: readonly string[] };
    Verification: StoredVerification;
    Dispute: Dispute;
    Indicator: PromisedIndicator;
    Plan: PlanRows;
    PlanVersion: PlanVersionRow;
    PlannedMilestone: ProposedMilestone;
    PlanChangeRequest: PlanChangeRequestRow;
    DiscussionPost: DiscussionPostRow;
    TimelineEntry: Happening;
    Termination: TerminationRow;
  }
}
