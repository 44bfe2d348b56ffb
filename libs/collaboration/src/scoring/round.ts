import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import type { Criterion } from '../call/call.ts';

export const RECOMMENDATIONS = ['approve', 'return', 'reject'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export interface Expert {
  readonly person: string;
  readonly organisation: string;
}

/** One expert's judgement of one proposal. Handed in, it is not changed. */
export interface ScoreSheet {
  readonly expert: string;
  /** For every criterion of the call, from 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  readonly recommendation: Recommendation;
  readonly reason: string;
  readonly at: Instant;
}

/** 回避: kept for good, together with the fact that there had been a sheet. */
export interface Recusal {
  readonly expert: string;
  readonly interest: string;
  readonly at: Instant;
  readonly sheetStruck: boolean;
}

export interface Consensus {
  readonly recommendation: Recommendation;
  readonly reason: string;
  readonly at: Instant;
  /** What experts say who do not share it; kept and published. */
  readonly dissent: readonly { readonly expert: string; readonly statement: string }[];
}

/** The scoring of one proposal by several experts (专家评审). */
export interface ScoringRound {
  readonly criteria: readonly Criterion[];
  readonly proposers: readonly string[];
  readonly minimumExperts: number;
  readonly experts: readonly Expert[];
  readonly sheets: readonly ScoreSheet[];
  readonly recusals: readonly Recusal[];
  readonly consensus?: Consensus;
}

export type ScoringRefusal =
  | { readonly kind: 'expertAlready'; readonly expert: string }
  | { readonly kind: 'expertOfProposer'; readonly organisation: string }
  | { readonly kind: 'recused'; readonly recusal: Recusal }
  | { readonly kind: 'notAnExpert'; readonly person: string }
  | { readonly kind: 'interestMissing' }
  | { readonly kind: 'scoredAlready'; readonly at: Instant }
  | { readonly kind: 'criteriaUnscored'; readonly criteria: readonly string[] }
  | { readonly kind: 'criterionUnknown'; readonly criterion: string }
  | { readonly kind: 'scoreOutOfRange'; readonly criterion: string; readonly score: number }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'sheetsSealed'; readonly waitingFor: readonly string[] }
  | { readonly kind: 'tooFewExperts'; readonly experts: number; readonly minimum: number }
  | { readonly kind: 'dissentEmpty'; readonly expert: string }
  | { readonly kind: 'consensusReached'; readonly at: Instant };

export function appointExpert(round: ScoringRound, expert: Expert): Result<ScoringRound, ScoringRefusal> {
  if (round.consensus) return refuse({ kind: 'consensusReached', at: round.consensus.at });
  const recusal = round.recusals.find((other) => other.expert === expert.person);
  if (recusal) return refuse({ kind: 'recused', recusal });
  if (isExpert(round, expert.person)) return refuse({ kind: 'expertAlready', expert: expert.person });
  const { organisation } = expert;
  if (round.proposers.includes(organisation)) return refuse({ kind: 'expertOfProposer', organisation });
  return accept({ ...round, experts: [...round.experts, expert] });
}

/** An interest declared removes the expert from this proposal, and what they may have scored with them. */
export function recuse(
  round: ScoringRound,
  person: string,
  interest: string,
  at: Instant,
): Result<ScoringRound, ScoringRefusal> {
  if (round.consensus) return refuse({ kind: 'consensusReached', at: round.consensus.at });
  if (!isExpert(round, person)) return refuse({ kind: 'notAnExpert', person });
  if (!isReasonGiven(interest)) return refuse({ kind: 'interestMissing' });
  const sheetStruck = round.sheets.some(({ expert }) => expert === person);
  return accept({
    ...round,
    experts: round.experts.filter((expert) => expert.person !== person),
    sheets: round.sheets.filter(({ expert }) => expert !== person),
    recusals: [...round.recusals, { expert: person, interest, at, sheetStruck }],
  });
}

export function submitSheet(round: ScoringRound, sheet: ScoreSheet): Result<ScoringRound, ScoringRefusal> {
  const refusal = sheetRefusal(round, sheet);
  return refusal ? refuse(refusal) : accept({ ...round, sheets: [...round.sheets, sheet] });
}

function sheetRefusal(round: ScoringRound, { expert, scores, reason }: ScoreSheet): ScoringRefusal | undefined {
  if (round.consensus) return { kind: 'consensusReached', at: round.consensus.at };
  const recusal = round.recusals.find((other) => other.expert === expert);
  if (recusal) return { kind: 'recused', recusal };
  if (!isExpert(round, expert)) return { kind: 'notAnExpert', person: expert };
  const earlier = round.sheets.find((other) => other.expert === expert);
  if (earlier) return { kind: 'scoredAlready', at: earlier.at };
  const unscored = round.criteria.filter(({ id }) => !Object.hasOwn(scores, id)).map(({ id }) => id);
  if (unscored.length > 0) return { kind: 'criteriaUnscored', criteria: unscored };
  for (const [criterion, score] of Object.entries(scores)) {
    if (!round.criteria.some(({ id }) => id === criterion)) return { kind: 'criterionUnknown', criterion };
    if (!(score >= 0 && score <= 100)) return { kind: 'scoreOutOfRange', criterion, score };
  }
  return isReasonGiven(reason) ? undefined : { kind: 'reasonMissing' };
}

/** Experts whose sheet is still wanted. */
export function waitingFor({ experts, sheets }: ScoringRound): readonly string[] {
  const scored = new Set(sheets.map(({ expert }) => expert));
  return experts.map(({ person }) => person).filter((person) => !scored.has(person));
}

/** Why the sheets may not be opened yet, or nothing. */
export function sealRefusal(round: ScoringRound): ScoringRefusal | undefined {
  const waiting = waitingFor(round);
  if (waiting.length > 0) return { kind: 'sheetsSealed', waitingFor: waiting };
  const { experts, minimumExperts: minimum } = round;
  return experts.length < minimum ? { kind: 'tooFewExperts', experts: experts.length, minimum } : undefined;
}

/**
 * The sheets that a person may see: until all are in, their own and no other, whoever they are. Whether a person may see the
 * round at all is a matter of rights and asked before.
 */
export function visibleSheets(round: ScoringRound, viewer: string): readonly ScoreSheet[] {
  return sealRefusal(round) ? round.sheets.filter(({ expert }) => expert === viewer) : round.sheets;
}

/** What the experts agree on once they have seen one another's sheets; differing opinions are kept with it. */
export function recordConsensus(round: ScoringRound, consensus: Consensus): Result<ScoringRound, ScoringRefusal> {
  if (round.consensus) return refuse({ kind: 'consensusReached', at: round.consensus.at });
  const sealed = sealRefusal(round);
  if (sealed) return refuse(sealed);
  if (!isReasonGiven(consensus.reason)) return refuse({ kind: 'reasonMissing' });
  for (const { expert, statement } of consensus.dissent) {
    if (!isExpert(round, expert)) return refuse({ kind: 'notAnExpert', person: expert });
    if (!isReasonGiven(statement)) return refuse({ kind: 'dissentEmpty', expert });
  }
  return accept({ ...round, consensus });
}

const isExpert = (round: ScoringRound, person: string): boolean =>
  round.experts.some((expert) => expert.person === person);
