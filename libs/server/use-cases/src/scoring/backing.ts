import type { Criterion } from '@shixiao/collaboration';
import type { ScoreSheetRow, ScoringRoundRow } from '@shixiao/persistence';

/** A sheet that the viewer may see, with what its figures are of. */
export interface OpenSheet {
  readonly sheet: ScoreSheetRow;
  readonly criteria: readonly Criterion[];
}

declare module '@shixiao/contract' {
  interface Backing {
    ScoringRound: ScoringRoundRow;
    ScoreSheet: OpenSheet;
  }
}
