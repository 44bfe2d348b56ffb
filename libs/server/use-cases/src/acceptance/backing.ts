import type { GateProblem } from '@shixiao/collaboration';
import type { AcceptanceMarkRow, AcceptanceRow, MilestoneRow } from '@shixiao/persistence';

/** A milestone of the checklist with the mark that counts. */
export interface ChecklistLineRow {
  readonly acceptance: AcceptanceRow;
  readonly milestone: MilestoneRow;
  readonly mark: AcceptanceMarkRow | undefined;
}

/** What keeps a stage from ending, with the row of the milestone that it is about. */
export interface GateProblemRow {
  readonly kind: GateProblem['kind'];
  readonly milestone: MilestoneRow | null;
}

declare module '@shixiao/contract' {
  interface Backing {
    Acceptance: AcceptanceRow;
    ChecklistLine: ChecklistLineRow;
    GateProblem: GateProblemRow;
  }
}
