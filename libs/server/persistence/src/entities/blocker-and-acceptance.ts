import type { BlockerRound, ChecklistMark, Instant, Party } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, integer, json, keyOf, numbered, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique } from './references.ts';
import type { ByDatabase } from './rows.ts';

/** One time that a blocker was raised; `item` is the task that waits, or waited, for its answer. */
export interface StoredBlockerRound extends BlockerRound {
  readonly item: number;
  readonly answer?: NonNullable<BlockerRound['answer']> & { readonly resolution: 'cleared' | 'notPossible' };
}

/** 堵点. */
export interface BlockerRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly milestoneId: string | null;
  readonly title: string;
  readonly status: 'open' | 'answered' | 'closed';
  readonly rounds: readonly StoredBlockerRound[];
  readonly instanceId: string;
  /** The task of the last round. */
  readonly item: number;
  readonly escalatedAt: Instant | null;
  readonly closedBy: Party | null;
  readonly closedAt: Instant | null;
  readonly closingComment: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const blockers = new EntitySchema<BlockerRow>({
  name: 'blocker',
  columns: {
    id: keyOf('blocker', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    milestoneId: optional(uuid),
    title: text,
    status: text,
    rounds: json,
    instanceId: uuid,
    item: integer,
    escalatedAt: optional(instant),
    closedBy: optional(json),
    closedAt: optional(instant),
    closingComment: optional(text),
    version: integer,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [index('blocker_by_project', 'projectId', 'id'), index('blocker_by_jurisdiction', 'jurisdictionId', 'status', 'id')],
  foreignKeys: [
    reference('blocker_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('blocker_of_project', 'projectId', 'project'),
    reference('blocker_at_milestone', 'milestoneId', 'milestone', { projectId: 'projectId' }),
    reference('blocker_changed_by', 'changedBy', 'person'),
  ],
  checks: checks('blocker_status_known', 'blocker_raised_once', 'blocker_closed_by_somebody'),
});

/** 验收 of a project, from its first application on. */
export interface AcceptanceRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** How often it was applied for. */
  readonly application: number;
  readonly state: 'applied' | 'returned' | 'accepted';
  readonly outcomeStatement: string;
  /** By milestone row. */
  readonly claims: Readonly<Record<string, string>>;
  readonly appliedBy: Party;
  readonly appliedAt: Instant;
  readonly instanceId: string;
  /** The task that waits, or waited, for its decision. */
  readonly item: number;
  /** Of the last time that it was sent back. */
  readonly returnedBecause: string | null;
  readonly returnedAt: Instant | null;
  readonly acceptedBecause: string | null;
  /** Who accepted it, or sent it back and nobody has applied again. */
  readonly decidedBy: Party | null;
  readonly decidedAt: Instant | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const acceptances = new EntitySchema<AcceptanceRow>({
  name: 'acceptance',
  columns: {
    id: keyOf('acceptance', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    application: integer,
    state: text,
    outcomeStatement: text,
    claims: json,
    appliedBy: json,
    appliedAt: instant,
    instanceId: uuid,
    item: integer,
    returnedBecause: optional(text),
    returnedAt: optional(instant),
    acceptedBecause: optional(text),
    decidedBy: optional(json),
    decidedAt: optional(instant),
    version: integer,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [unique('acceptance_by_project', 'projectId')],
  foreignKeys: [
    reference('acceptance_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('acceptance_of_project', 'projectId', 'project'),
    reference('acceptance_changed_by', 'changedBy', 'person'),
  ],
  checks: checks(
    'acceptance_application_positive',
    'acceptance_state_known',
    'acceptance_decided_by_somebody',
    'acceptance_accepted_with_reason',
    'acceptance_returned_with_reason',
  ),
});

/** How a milestone looked when gone through once more. Append-only; whoever marks it is its judge. */
export interface AcceptanceMarkRow {
  readonly id: string;
  /** In which order, also within one moment. */
  readonly number: ByDatabase<number>;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly acceptanceId: string;
  readonly application: number;
  readonly milestoneId: string;
  readonly verdict: ChecklistMark['verdict'];
  /** Empty where nothing is wrong. */
  readonly note: string;
  readonly markedAt: Instant;
  readonly judgePersonId: string;
  readonly judgePrincipalId: string | null;
  readonly judgeOrganisationId: string;
}

export const acceptanceMarks = new EntitySchema<AcceptanceMarkRow>({
  name: 'acceptance_mark',
  columns: {
    id: keyOf('acceptance_mark', uuid),
    number: numbered,
    jurisdictionId: uuid,
    projectId: uuid,
    acceptanceId: uuid,
    application: integer,
    milestoneId: uuid,
    verdict: text,
    note: text,
    markedAt: instant,
    judgePersonId: uuid,
    judgePrincipalId: optional(uuid),
    judgeOrganisationId: uuid,
  },
  indices: [index('acceptance_mark_by_acceptance', 'acceptanceId', 'number')],
  foreignKeys: [
    reference('acceptance_mark_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('acceptance_mark_of_project', 'projectId', 'project'),
    reference('acceptance_mark_in_acceptance', 'acceptanceId', 'acceptance'),
    reference('acceptance_mark_of_milestone', 'milestoneId', 'milestone', { projectId: 'projectId' }),
    reference('acceptance_mark_by_person', 'judgePersonId', 'person'),
    reference('acceptance_mark_for_person', 'judgePrincipalId', 'person'),
    reference('acceptance_mark_by_organisation', 'judgeOrganisationId', 'organisation'),
  ],
  checks: checks('acceptance_mark_verdict_known', 'acceptance_mark_says_what_is_wrong'),
});
