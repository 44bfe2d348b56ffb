import type { Criterion } from '@shixiao/collaboration';
import type { ScoreSheetRow, ScoringRoundRow } from '@shixiao/persistence';

/** A sheet that the viewer may see, with what its figures are of. */
export interface OpenSheet {
  readonly sheet: ScoreSheetRow;
  readonly criteria: readonly Criterion[];
  /** Whether the viewer is told whose it is. */
  readonly isNamed: boolean;
}

declare module '@shixiao/contract' {
  interface Backing {
    ScoringRound: ScoringRoundRow;
    ScoreSheet: OpenSheet;
  }
}
