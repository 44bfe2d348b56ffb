import type { FollowUpRow, PostEvaluationRow, RatingRow, RectificationRow } from '@shixiao/persistence';
import type { PromisedIndicator } from '../project/indicators.ts';

/** One indicator at one follow-up. */
export interface FollowUpFigureRow {
  readonly followUp: FollowUpRow;
  readonly of: PromisedIndicator;
}

declare module '@shixiao/contract' {
  interface Backing {
    FollowUp: FollowUpRow;
    FollowUpFigure: FollowUpFigureRow;
    Rating: RatingRow;
    Rectification: RectificationRow;
    PostEvaluation: PostEvaluationRow;
  }
}
