import type { Instant, ProposalContent } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { count, instant, integer, json, keyOf, optional, text, texts, uuid } from './columns.ts';
import { checks, index, reference, special } from './references.ts';

/** What a draft said at a version. Versions at which it said the same as before have no row. */
export interface ProposalVersionRow {
  readonly proposalId: string;
  readonly version: number;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly content: ProposalContent;
  readonly savedBy: string;
  readonly savedAt: Instant;
}

const ofProposal = (table: string) => [
  reference(`${table}_of_proposal`, 'proposalId', 'proposal'),
  reference(`${table}_in_jurisdiction`, 'jurisdictionId', 'jurisdiction'),
  reference(`${table}_of_project`, 'projectId', 'project'),
];

export const proposalVersions = new EntitySchema<ProposalVersionRow>({
  name: 'proposal_version',
  columns: {
    proposalId: keyOf('proposal_version', uuid),
    version: keyOf('proposal_version', integer),
    jurisdictionId: uuid,
    projectId: uuid,
    content: json,
    savedBy: uuid,
    savedAt: instant,
  },
  foreignKeys: [...ofProposal('proposal_version'), reference('proposal_version_by_person', 'savedBy', 'person')],
});

/** Somebody who has a draft open. */
export interface ProposalEditorRow {
  readonly proposalId: string;
  readonly personId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** Outermost name first; empty where none. */
  readonly field: readonly string[];
  readonly seenAt: Instant;
}

export const proposalEditors = new EntitySchema<ProposalEditorRow>({
  name: 'proposal_editor',
  columns: {
    proposalId: keyOf('proposal_editor', uuid),
    personId: keyOf('proposal_editor', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    field: texts,
    seenAt: instant,
  },
  foreignKeys: [...ofProposal('proposal_editor'), reference('proposal_editor_is_person', 'personId', 'person')],
});

/** A file that goes with a proposal, and the facts about it as they were when it came in. */
export interface ProposalAttachmentRow {
  readonly id: string;
  readonly proposalId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly kind: 'demandEvidence' | 'financing' | 'qualification' | 'plan' | 'other';
  readonly title: string;
  readonly uploadId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly attachedAt: Instant;
  readonly attachedBy: string;
  readonly attachedFor: string;
}

export const proposalAttachments = new EntitySchema<ProposalAttachmentRow>({
  name: 'proposal_attachment',
  columns: {
    id: keyOf('proposal_attachment', uuid),
    proposalId: uuid,
    jurisdictionId: uuid,
    projectId: uuid,
    kind: text,
    title: text,
    uploadId: uuid,
    fileName: text,
    mediaType: text,
    size: count,
    sha256: text,
    attachedAt: instant,
    attachedBy: uuid,
    attachedFor: uuid,
  },
  indices: [index('proposal_attachment_by_proposal', 'proposalId', 'id')],
  foreignKeys: [
    ...ofProposal('proposal_attachment'),
    reference('proposal_attachment_by_person', 'attachedBy', 'person'),
    reference('proposal_attachment_for_organisation', 'attachedFor', 'organisation'),
  ],
  checks: checks('proposal_attachment_kind_known', 'proposal_attachment_sha256_shape'),
});

/** What is compared to find proposals that are much alike. */
export interface ProposalTextRow {
  readonly proposalId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly text: string;
}

export const proposalTexts = new EntitySchema<ProposalTextRow>({
  name: 'proposal_text',
  columns: { proposalId: keyOf('proposal_text', uuid), jurisdictionId: uuid, projectId: uuid, text },
  indices: [special('proposal_text_by_trigram', 'text')],
  foreignKeys: ofProposal('proposal_text'),
});

/** Another proposal that one was found to be much like when it was handed in. */
export interface ProposalSimilarityRow {
  readonly proposalId: string;
  readonly otherId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** 0 to 1. */
  readonly likeness: number;
  readonly passages: readonly string[];
  readonly justification: string | null;
  readonly justifiedBy: string | null;
  readonly justifiedAt: Instant | null;
}

export const proposalSimilarities = new EntitySchema<ProposalSimilarityRow>({
  name: 'proposal_similarity',
  columns: {
    proposalId: keyOf('proposal_similarity', uuid),
    otherId: keyOf('proposal_similarity', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    likeness: { type: 'double precision' },
    passages: texts,
    justification: optional(text),
    justifiedBy: optional(uuid),
    justifiedAt: optional(instant),
  },
  foreignKeys: [
    ...ofProposal('proposal_similarity'),
    reference('proposal_similarity_to_proposal', 'otherId', 'proposal'),
    reference('proposal_similarity_justified_by', 'justifiedBy', 'person'),
  ],
  checks: checks('proposal_similarity_is_a_share'),
});
