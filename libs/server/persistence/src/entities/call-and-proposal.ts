import type {
  CallContent,
  CallStage,
  CorrectionNotice,
  Instant,
  ProposalContent,
  ProposalStage,
} from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, integer, json, keyOf, optional, text, uuid, uuids } from './columns.ts';
import { checks, index, reference, special, unique } from './references.ts';

/** 需求发布. */
export interface CallRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly authorityId: string;
  /** The process of the call; absent while it is a draft that nobody has opened. */
  readonly instanceId: string | null;
  readonly content: CallContent;
  readonly stage: CallStage;
  readonly stageName: CallStage['name'];
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Instant;
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
    version: integer,
    createdBy: uuid,
    createdAt: instant,
    changedAt: instant,
  },
  indices: [
    index('call_by_stage', 'stageName', 'changedAt'),
    index('call_by_jurisdiction', 'jurisdictionId', 'stageName'),
  ],
  foreignKeys: [
    reference('call_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('call_by_authority', 'authorityId', 'organisation'),
    reference('call_runs_as', 'instanceId', 'process_instance'),
    reference('call_by_person', 'createdBy', 'person'),
  ],
  checks: checks('call_stage_known', 'call_stage_named_as_it_is'),
});

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
  readonly returned: CorrectionNotice | null;
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
    version: integer,
    createdBy: uuid,
    createdAt: instant,
    changedAt: instant,
  },
  indices: [
    unique('proposal_by_project', 'projectId'),
    index('proposal_by_call', 'callId', 'stageName'),
    special('proposal_by_proposer', 'proposers'),
  ],
  foreignKeys: [
    reference('proposal_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('proposal_of_project', 'projectId', 'project'),
    reference('proposal_to_call', 'callId', 'call'),
    reference('proposal_by_person', 'createdBy', 'person'),
  ],
  checks: checks('proposal_by_somebody', 'proposal_stage_known', 'proposal_stage_named_as_it_is'),
});
