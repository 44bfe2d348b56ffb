import type { Instant, Party } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, integer, json, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique } from './references.ts';

/** The draft that is consulted on, as a file. */
export interface ConsultationFile {
  readonly uploadId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** 征求意见. */
export interface ConsultationRow {
  readonly id: string;
  readonly proposalId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly title: string;
  readonly draft: string;
  readonly draftFile: ConsultationFile | null;
  readonly startedAt: Instant;
  /** The first instant that is too late for a comment. */
  readonly endsAt: Instant;
  readonly shorterBecause: string | null;
  readonly closedAt: Instant | null;
  readonly adoptionSummary: string | null;
  readonly version: number;
  readonly openedBy: string;
  readonly changedAt: Instant;
}

export const consultations = new EntitySchema<ConsultationRow>({
  name: 'consultation',
  columns: {
    id: keyOf('consultation', uuid),
    proposalId: uuid,
    jurisdictionId: uuid,
    projectId: uuid,
    title: text,
    draft: text,
    draftFile: optional(json),
    startedAt: instant,
    endsAt: instant,
    shorterBecause: optional(text),
    closedAt: optional(instant),
    adoptionSummary: optional(text),
    version: integer,
    openedBy: uuid,
    changedAt: instant,
  },
  indices: [index('consultation_by_proposal', 'proposalId', 'startedAt'), index('consultation_by_end', 'endsAt', 'id')],
  foreignKeys: [
    reference('consultation_on_proposal', 'proposalId', 'proposal'),
    reference('consultation_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('consultation_of_project', 'projectId', 'project'),
    reference('consultation_opened_by', 'openedBy', 'person'),
  ],
  checks: checks('consultation_times_in_order'),
});

/** What somebody said in it, with the answer. Neither is rewritten. */
export interface ConsultationCommentRow {
  readonly id: string;
  readonly consultationId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly text: string;
  readonly signature: string | null;
  readonly at: Instant;
  readonly receiptHash: string;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly answer: string | null;
  readonly answeredBy: Party | null;
  readonly answeredAt: Instant | null;
}

export const consultationComments = new EntitySchema<ConsultationCommentRow>({
  name: 'consultation_comment',
  columns: {
    id: keyOf('consultation_comment', uuid),
    consultationId: uuid,
    jurisdictionId: uuid,
    projectId: uuid,
    text,
    signature: optional(text),
    at: instant,
    receiptHash: text,
    verdict: optional(text),
    answer: optional(text),
    answeredBy: optional(json),
    answeredAt: optional(instant),
  },
  indices: [
    unique('consultation_comment_by_receipt', 'receiptHash'),
    index('consultation_comment_by_consultation', 'consultationId', 'at', 'id'),
  ],
  foreignKeys: [
    reference('consultation_comment_in_consultation', 'consultationId', 'consultation'),
    reference('consultation_comment_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('consultation_comment_of_project', 'projectId', 'project'),
  ],
  checks: checks('consultation_comment_verdict_known', 'consultation_comment_answered_as_a_whole'),
});
