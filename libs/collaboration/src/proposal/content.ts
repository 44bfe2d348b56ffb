import type { Day } from '../clock/day.ts';

/**
 * What a proposal says (提案). Every part may be empty while it is drafted, and lists hold items with ids, so that two people
 * can work on it at once; whether it is complete is asked by `missingFrom`.
 */
export interface ProposalContent {
  readonly title: string;
  readonly summary: string;
  readonly marketCase: MarketCase;
  /** Why this fits this place rather than any other (资源禀赋/比较优势). */
  readonly localAdvantage: string;
  readonly indicators: readonly ProposedIndicator[];
  readonly milestones: readonly ProposedMilestone[];
}

/** 市场论证: what shows that somebody wants it and that it lives on when support ends. */
export interface MarketCase {
  readonly demandEvidence: string;
  /** Percent of the funds that the enterprises bring themselves, 0 to 100. */
  readonly ownFundsShare: number | null;
  readonly revenueAfterSupport: string;
}

/** An indicator as it is being drafted: figures and days may still be missing. */
export interface ProposedIndicator {
  readonly id: string;
  /** The call's indicator that it answers; absent for one of the enterprise's own. */
  readonly answers?: string;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly method: string;
  readonly baseline: number | null;
  readonly baselineOn: Day;
  readonly target: number | null;
  readonly targetOn: Day;
  readonly measuredBy: string;
}

export interface ProposedMilestone {
  readonly id: string;
  readonly name: string;
  readonly dueOn: Day;
  /** What will show that it was kept: at least one demand. */
  readonly evidence: readonly EvidenceDemand[];
}

export interface EvidenceDemand {
  readonly id: string;
  readonly description: string;
}

export const EMPTY_PROPOSAL: ProposalContent = {
  title: '',
  summary: '',
  marketCase: { demandEvidence: '', ownFundsShare: null, revenueAfterSupport: '' },
  localAdvantage: '',
  indicators: [],
  milestones: [],
};
