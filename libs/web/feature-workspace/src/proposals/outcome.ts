import type { ProposalStage, Recommendation } from '@shixiao/contract';
import type { Words } from '@shixiao/ui-kit';
import type { PartyNamesFragment, ProposalSeenQuery } from '@shixiao/data-access';

type Seen = NonNullable<ProposalSeenQuery['proposal']>;

/** Why a proposal does not go on as it was handed in. */
export interface Outcome {
  readonly kind: 'declined' | 'rejected' | 'givenBack' | 'withdrawn';
  readonly reason: string | undefined;
  readonly departureReason: string | undefined;
  /** Points of the one list that were not put right. */
  readonly points: readonly { readonly id: string; readonly what: string }[];
  readonly by: PartyNamesFragment | undefined;
  readonly at: string | undefined;
}

/** Absent while it goes on, and where a return for correction says it all. */
export function outcomeOf({ proposalStage, completeness, decisionMatter }: Pick<Seen, 'proposalStage' | 'completeness' | 'decisionMatter'>): Outcome | undefined {
  const nothing = { reason: undefined, departureReason: undefined, points: [], by: undefined, at: undefined };
  if (proposalStage === 'withdrawn') return { ...nothing, kind: 'withdrawn' };
  if (proposalStage === 'declined') return { ...nothing, kind: 'declined', reason: completeness?.declinedBecause ?? undefined, points: completeness?.uncorrected ?? [] };
  const decision = decisionMatter?.decision;
  const isGivenBack = decision?.verdict === 'return' && proposalStage === 'returned';
  if (!decision || (decision.verdict !== 'reject' && !isGivenBack)) return undefined;
  const { reason, departureReason, by, at } = decision;
  return { kind: isGivenBack ? 'givenBack' : 'rejected', reason, departureReason: departureReason ?? undefined, points: [], by, at };
}

/** How far a proposal has got, and what was decided about it. */
export interface Standing {
  readonly proposalStage: ProposalStage;
  readonly decisionMatter?: { readonly decision?: { readonly verdict: Recommendation } | null } | null;
}

/** The decision that holds, which says more than the stage. What was given back and handed in anew waits for another one. */
export function decidedAs({ proposalStage, decisionMatter }: Standing): Recommendation | undefined {
  const verdict = decisionMatter?.decision?.verdict;
  return proposalStage === (verdict === 'return' ? 'returned' : 'accepted') ? verdict : undefined;
}

/** How far a proposal has got, in words: what a decision gave back was not returned for correction. */
export function stageName({ t }: Pick<Words, 't'>, proposal: Standing): string {
  const verdict = decidedAs(proposal);
  return verdict ? t(`terms.Decided.${verdict}`) : t(`terms.ProposalStage.${proposal.proposalStage}`);
}
