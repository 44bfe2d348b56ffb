import type {
  Consensus,
  Criterion,
  Expert,
  Extension,
  Instant,
  Recommendation,
  Recusal,
} from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { boolean, instant, integer, json, keyOf, optional, text, uuid, uuids } from './columns.ts';
import { checks, index, reference, special, unique } from './references.ts';

/** 回避: an interest that somebody declared in a proposal. Kept for good. */
export interface DeclaredInterestRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly proposalId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly interest: string;
  /** Whether a score sheet was taken away with the person. */
  readonly sheetStruck: boolean;
  readonly declaredAt: Instant;
}

export const declaredInterests = new EntitySchema<DeclaredInterestRow>({
  name: 'declared_interest',
  columns: {
    id: keyOf('declared_interest', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    proposalId: uuid,
    personId: uuid,
    organisationId: uuid,
    interest: text,
    sheetStruck: boolean,
    declaredAt: instant,
  },
  indices: [unique('declared_interest_once', 'proposalId', 'personId')],
  foreignKeys: [
    reference('declared_interest_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('declared_interest_of_project', 'projectId', 'project'),
    reference('declared_interest_in_proposal', 'proposalId', 'proposal'),
    reference('declared_interest_by_person', 'personId', 'person'),
    reference('declared_interest_by_organisation', 'organisationId', 'organisation'),
  ],
  checks: checks('declared_interest_said'),
});

/** 专家评审 of one proposal. The sheets are rows of their own. */
export interface ScoringRoundRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly proposalId: string;
  /** From 1; a proposal that was sent back to be improved is scored anew. */
  readonly number: number;
  readonly criteria: readonly Criterion[];
  readonly proposers: readonly string[];
  readonly minimumExperts: number;
  readonly experts: readonly Expert[];
  /** The same, to look rounds up by. */
  readonly expertIds: readonly string[];
  readonly recusals: readonly Recusal[];
  /** How experts were chosen (抽取方式), each time that some were. */
  readonly selections: readonly { readonly how: string; readonly at: Instant; readonly by: string }[];
  readonly consensus: Consensus | null;
  readonly consensusAt: Instant | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const scoringRounds = new EntitySchema<ScoringRoundRow>({
  name: 'scoring_round',
  columns: {
    id: keyOf('scoring_round', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    proposalId: uuid,
    number: integer,
    criteria: json,
    proposers: uuids,
    minimumExperts: integer,
    experts: json,
    expertIds: uuids,
    recusals: json,
    selections: json,
    consensus: optional(json),
    consensusAt: optional(instant),
    version: integer,
    createdAt: instant,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [
    unique('scoring_round_by_proposal', 'proposalId', 'number'),
    index('scoring_round_by_project', 'projectId'),
    special('scoring_round_by_expert', 'expertIds'),
  ],
  foreignKeys: [
    reference('scoring_round_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('scoring_round_of_project', 'projectId', 'project'),
    reference('scoring_round_of_proposal', 'proposalId', 'proposal'),
    reference('scoring_round_changed_by', 'changedBy', 'person'),
  ],
  checks: checks(
    'scoring_round_number_positive',
    'scoring_round_minimum_positive',
    'scoring_round_consensus_dated',
    'scoring_round_experts_counted',
  ),
});

/** One expert's sealed judgement, as it was handed in. One whose expert stood aside since counts no more. */
export interface ScoreSheetRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly roundId: string;
  readonly expertId: string;
  /** By criterion; 0 to 100. */
  readonly scores: Readonly<Record<string, { readonly score: number; readonly reason: string }>>;
  readonly recommendation: Recommendation;
  readonly reason: string;
  readonly at: Instant;
}

export const scoreSheets = new EntitySchema<ScoreSheetRow>({
  name: 'score_sheet',
  columns: {
    id: keyOf('score_sheet', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    roundId: uuid,
    expertId: uuid,
    scores: json,
    recommendation: text,
    reason: text,
    at: instant,
  },
  indices: [unique('score_sheet_once_per_expert', 'roundId', 'expertId')],
  foreignKeys: [
    reference('score_sheet_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('score_sheet_of_project', 'projectId', 'project'),
    reference('score_sheet_in_round', 'roundId', 'scoring_round'),
    reference('score_sheet_by_person', 'expertId', 'person'),
  ],
  checks: checks('score_sheet_recommendation_known', 'score_sheet_has_reason'),
});

/** What is to be decided on a proposal, and how far that has come. */
export interface DecisionMatterRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly proposalId: string;
  readonly number: number;
  readonly proposers: readonly string[];
  readonly expertMajority: Recommendation | null;
  readonly members: readonly string[];
  readonly chiefId: string | null;
  readonly extension: Extension | null;
  readonly decisionId: string | null;
  /** Why the majority was not followed, as it was published. */
  readonly publishedReason: string | null;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const decisionMatters = new EntitySchema<DecisionMatterRow>({
  name: 'decision_matter',
  columns: {
    id: keyOf('decision_matter', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    proposalId: uuid,
    number: integer,
    proposers: uuids,
    expertMajority: optional(text),
    members: uuids,
    chiefId: optional(uuid),
    extension: optional(json),
    decisionId: optional(uuid),
    publishedReason: optional(text),
    publishedAt: optional(instant),
    publishedBy: optional(uuid),
    version: integer,
    createdAt: instant,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [
    unique('decision_matter_by_proposal', 'proposalId', 'number'),
    index('decision_matter_by_project', 'projectId'),
    unique('decision_matter_by_decision', 'decisionId'),
  ],
  foreignKeys: [
    reference('decision_matter_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('decision_matter_of_project', 'projectId', 'project'),
    reference('decision_matter_on_proposal', 'proposalId', 'proposal'),
    reference('decision_matter_chief', 'chiefId', 'person'),
    reference('decision_matter_published_by', 'publishedBy', 'person'),
    reference('decision_matter_changed_by', 'changedBy', 'person'),
  ],
  checks: checks('decision_matter_number_positive', 'decision_matter_majority_known', 'decision_matter_published_whole'),
});

/** What a member of the deliberation said. Kept as it was said. */
export interface OpinionRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly matterId: string;
  readonly personId: string;
  readonly verdict: Recommendation;
  readonly statement: string;
  readonly at: Instant;
}

export const opinions = new EntitySchema<OpinionRow>({
  name: 'opinion',
  columns: {
    id: keyOf('opinion', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    matterId: uuid,
    personId: uuid,
    verdict: text,
    statement: text,
    at: instant,
  },
  indices: [unique('opinion_once_per_person', 'matterId', 'personId')],
  foreignKeys: [
    reference('opinion_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('opinion_of_project', 'projectId', 'project'),
    reference('opinion_on_matter', 'matterId', 'decision_matter'),
    reference('opinion_by_person', 'personId', 'person'),
  ],
  checks: checks('opinion_verdict_known', 'opinion_said'),
});
