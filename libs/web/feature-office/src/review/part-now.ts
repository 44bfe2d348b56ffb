import type { ProposalStage } from '@shixiao/contract';

/** The parts of a review, in the order of the lifecycle. */
export const PARTS = ['proposal', 'similarity', 'completeness', 'consultation', 'scoring', 'decision'] as const;
export type ReviewPart = (typeof PARTS)[number];

/** What tells how far a review has got. */
export interface ReviewState {
  readonly proposalStage: ProposalStage;
  readonly consultation?: { readonly closedAt?: string | null } | null;
  readonly scoringRound?: { readonly experts: readonly unknown[]; readonly consensus?: unknown } | null;
  readonly decisionMatter?: { readonly decision?: unknown } | null;
}

const PART_OF_ACT: Readonly<Record<string, ReviewPart>> = {
  checkCompleteness: 'completeness',
  recheckCompleteness: 'completeness',
  publishConsultation: 'consultation',
  answerComments: 'consultation',
  appointExperts: 'scoring',
  scoreProposal: 'scoring',
  reachConsensus: 'scoring',
  decide: 'decision',
  publishDepartureReason: 'decision',
};

/**
 * Where the page opens: at the task that led here, else at the present step. Consultation and scoring run side by side; what
 * waits for the authority itself comes first.
 */
export function partNow({ proposalStage, consultation, scoringRound, decisionMatter }: ReviewState, act?: string): ReviewPart {
  const asked = act !== undefined && Object.hasOwn(PART_OF_ACT, act) ? PART_OF_ACT[act] : undefined;
  if (asked) return asked;
  if (decisionMatter) return 'decision';
  if (proposalStage === 'submitted' || proposalStage === 'returned' || proposalStage === 'declined') return 'completeness';
  if (proposalStage !== 'accepted') return 'proposal';
  if (!consultation) return 'consultation';
  if (scoringRound && scoringRound.experts.length === 0) return 'scoring';
  return consultation.closedAt ? 'scoring' : 'consultation';
}
