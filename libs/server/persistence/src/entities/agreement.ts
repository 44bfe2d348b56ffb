import type { Hash, Instant, JsonObject } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, integer, json, keyOf, optional, text, uuid, uuids } from './columns.ts';
import { checks, reference, unique } from './references.ts';

/** 协议. What it says is in `agreement_content`, every version of it. */
export interface AgreementRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** Organisations that sign: the authority first, then every enterprise. */
  readonly parties: readonly string[];
  /** Which of its contents holds now, from 1. */
  readonly contentNumber: number;
  readonly contentHash: Hash;
  readonly inForceSince: Instant | null;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const agreements = new EntitySchema<AgreementRow>({
  name: 'agreement',
  columns: {
    id: keyOf('agreement', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    parties: uuids,
    contentNumber: integer,
    contentHash: text,
    inForceSince: optional(instant),
    version: integer,
    createdBy: uuid,
    createdAt: instant,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [unique('agreement_by_project', 'projectId')],
  foreignKeys: [
    reference('agreement_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('agreement_of_project', 'projectId', 'project'),
    reference('agreement_by_person', 'createdBy', 'person'),
    reference('agreement_changed_by', 'changedBy', 'person'),
  ],
  checks: checks('agreement_between_two', 'agreement_content_positive', 'agreement_hash_shape'),
});

/** One content that was put before the parties, with all that its hash is of. */
export interface AgreementContentRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly agreementId: string;
  readonly number: number;
  readonly text: string;
  /** The text as a file: its name, kind, size and hash. */
  readonly file: JsonObject | null;
  readonly content: JsonObject;
  readonly contentHash: Hash;
  readonly writtenBy: string;
  readonly writtenAt: Instant;
}

export const agreementContents = new EntitySchema<AgreementContentRow>({
  name: 'agreement_content',
  columns: {
    id: keyOf('agreement_content', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    agreementId: uuid,
    number: integer,
    text,
    file: optional(json),
    content: json,
    contentHash: text,
    writtenBy: uuid,
    writtenAt: instant,
  },
  indices: [unique('agreement_content_by_number', 'agreementId', 'number')],
  foreignKeys: [
    reference('agreement_content_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('agreement_content_of_project', 'projectId', 'project'),
    reference('agreement_content_of_agreement', 'agreementId', 'agreement'),
    reference('agreement_content_by_person', 'writtenBy', 'person'),
  ],
  checks: checks('agreement_content_number_positive', 'agreement_content_says_something', 'agreement_content_hash_shape'),
});

/** One party's signature over one content. Void, and kept, once the agreement says something else. */
export interface AgreementSignatureRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly agreementId: string;
  readonly contentNumber: number;
  readonly contentHash: Hash;
  readonly personId: string;
  /** Whoever was stood in for. */
  readonly principalId: string | null;
  readonly organisationId: string;
  readonly at: Instant;
}

export const agreementSignatures = new EntitySchema<AgreementSignatureRow>({
  name: 'agreement_signature',
  columns: {
    id: keyOf('agreement_signature', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    agreementId: uuid,
    contentNumber: integer,
    contentHash: text,
    personId: uuid,
    principalId: optional(uuid),
    organisationId: uuid,
    at: instant,
  },
  indices: [
    unique('agreement_signature_once', 'agreementId', 'contentNumber', 'organisationId'),
    unique('agreement_signature_one_party_each', 'agreementId', 'contentNumber', 'personId'),
  ],
  foreignKeys: [
    reference('agreement_signature_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('agreement_signature_of_project', 'projectId', 'project'),
    reference('agreement_signature_of_agreement', 'agreementId', 'agreement'),
    reference('agreement_signature_by_person', 'personId', 'person'),
    reference('agreement_signature_for_person', 'principalId', 'person'),
    reference('agreement_signature_by_organisation', 'organisationId', 'organisation'),
  ],
});
