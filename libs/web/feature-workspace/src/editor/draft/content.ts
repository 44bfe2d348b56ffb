import type { ProposalContentFactsFragment } from '@shixiao/data-access';

/** A value as drafts send it. */
export type DraftValue = string | null | readonly DraftValue[] | { readonly [name: string]: DraftValue };
export interface DraftItem {
  readonly id: string;
  readonly [name: string]: DraftValue;
}
/** A proposal's content as changes to a draft speak of it: figures and days are text or nothing, organisations their id. */
export interface DraftContent {
  readonly title: string;
  readonly summary: string;
  readonly marketCase: { readonly demandEvidence: string; readonly ownFundsShare: string | null; readonly revenueAfterSupport: string };
  readonly localAdvantage: string;
  readonly indicators: readonly DraftIndicator[];
  readonly milestones: readonly DraftMilestone[];
}
export interface DraftIndicator extends DraftItem {
  readonly name: string;
  readonly unit: string;
  readonly answers: string | null;
}
export interface DraftMilestone extends DraftItem {
  readonly name: string;
  readonly dueOn: string | null;
  readonly evidence: readonly (DraftItem & { readonly description: string })[];
}

export function draftContent({ title, summary, marketCase, localAdvantage, indicators, milestones }: ProposalContentFactsFragment): DraftContent {
  const { demandEvidence, ownFundsShare, revenueAfterSupport } = marketCase;
  return {
    title,
    summary,
    marketCase: { demandEvidence, ownFundsShare, revenueAfterSupport },
    localAdvantage,
    indicators: indicators.map(({ __typename: _, measuredBy, ...indicator }) => ({ ...indicator, measuredBy: measuredBy?.id ?? '' })),
    milestones: milestones.map(({ id, name, dueOn, evidence }) => ({
      id,
      name,
      dueOn,
      evidence: evidence.map((demand) => ({ id: demand.id, description: demand.description })),
    })),
  };
}
