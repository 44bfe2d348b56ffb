import type {
  CallContent,
  CallStage,
  Correction,
  CorrectionNotice,
  Hash,
  Instant,
  Party,
  ProposalContent,
  ProposalStage,
} from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, integer, json, keyOf, optional, text, uuid, uuids } from './columns.ts';
import { checks, index, reference, special, unique } from './references.ts';

/** What a call says while it is written: when it closes may be open yet. */
export type CallDraft = Omit<CallContent, 'closesAt'> & { readonly closesAt: Instant | null };

/** 需求发布. */
export interface CallRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly authorityId: string;
  /** The process of the call; absent while it is a draft that nobody has opened. */
  readonly instanceId: string | null;
  readonly content: CallDraft;
  readonly stage: CallStage;
  readonly stageName: CallStage['name'];
  /** Waits to be opened; absent in a draft that nobody has handed in, or that came back. */
  readonly handedInBy: string | null;
  readonly handedInAt: Instant | null;
  readonly returnedBecause: string | null;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** Absent where the system changed it, as when it closed. */
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const calls = new EntitySchema<CallRow>({
  name: 'call',
  columns: {
    id: keyOf('call', uuid),
    jurisdictionId: uuid,
    authorityId: uuid,
    instanceId: optional(uuid),
    content: json,
    stage: json,
    stageName: text,
    handedInBy: optional(uuid),
    handedInAt: optional(instant),
    returnedBecause: optional(text),
    version: integer,
    createdBy: uuid,
    createdAt: instant,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [
    index('call_by_stage', 'stageName', 'changedAt'),
    index('call_by_jurisdiction', 'jurisdictionId', 'stageName'),
    index('call_by_authority_and_time', 'authorityId', 'changedAt'),
  ],
  foreignKeys: [
    reference('call_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('call_by_authority', 'authorityId', 'organisation'),
    reference('call_runs_as', 'instanceId', 'process_instance'),
    reference('call_by_person', 'createdBy', 'person'),
    reference('call_handed_in_by', 'handedInBy', 'person'),
    reference('call_changed_by', 'changedBy', 'person'),
  ],
  checks: checks('call_stage_known', 'call_stage_named_as_it_is'),
});

/** One point of the list, with the way to put it right. */
export interface StoredCorrection extends Correction {
  readonly howToMend: string;
  /** Which field of the content it is about, outermost name first; absent where it is about the whole. */
  readonly field?: readonly string[];
}

/** The one return for correction, and for whom the person acted who returned it. */
export interface StoredNotice extends CorrectionNotice {
  readonly corrections: readonly StoredCorrection[];
  readonly organisation: string;
  readonly onBehalfOf?: string;
}

/** 提案. */
export interface ProposalRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** Absent for an enterprise's own proposal (企业自提). */
  readonly callId: string | null;
  /** Organisations; the first leads. */
  readonly proposers: readonly string[];
  readonly content: ProposalContent;
  readonly stage: ProposalStage;
  readonly stageName: ProposalStage['name'];
  readonly returned: StoredNotice | null;
  /** When it was last handed in, by whom, and the hash of what was; absent until then. */
  readonly submittedAt: Instant | null;
  readonly submittedBy: Party | null;
  readonly submittedHash: Hash | null;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const proposals = new EntitySchema<ProposalRow>({
  name: 'proposal',
  columns: {
    id: keyOf('proposal', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    callId: optional(uuid),
    proposers: uuids,
    content: json,
    stage: json,
    stageName: text,
    returned: optional(json),
    submittedAt: optional(instant),
    submittedBy: optional(json),
    submittedHash: optional(text),
    version: integer,
    createdBy: uuid,
    createdAt: instant,
    changedAt: instant,
  },
  indices: [
    unique('proposal_by_project', 'projectId'),
    index('proposal_by_call', 'callId', 'stageName'),
    special('proposal_by_proposer', 'proposers'),
    index('proposal_by_jurisdiction', 'jurisdictionId', 'changedAt'),
  ],
  foreignKeys: [
    reference('proposal_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('proposal_of_project', 'projectId', 'project'),
    reference('proposal_to_call', 'callId', 'call'),
    reference('proposal_by_person', 'createdBy', 'person'),
  ],
  checks: checks(
    'proposal_by_somebody',
    'proposal_stage_known',
    'proposal_stage_named_as_it_is',
    'proposal_submitted_hash_shape',
  ),
});
