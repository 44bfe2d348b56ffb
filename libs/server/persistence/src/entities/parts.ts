import type { Decision, Hash, Instant, Opinion, Part, Verification } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { boolean, count, degrees, instant, integer, json, keyOf, optional, text, uuid } from './columns.ts';
import { checks, exclusions, index, reference, unique } from './references.ts';

/**
 * What reporters, verifiers and judges left behind. All of it is append-only, and the database keeps the three apart: by
 * triggers each row leaves its people and organisation in `part_taken`, where two exclusion constraints allow everybody one
 * part in a subject. `…PrincipalId`: whoever the person stood in for, who then has the part as well.
 */

/** 证据. The bytes are kept elsewhere, by their hash. */
export interface EvidenceRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** Absent for what is attached to a proposal. */
  readonly milestoneId: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Hash;
  readonly capturedAt: Instant;
  readonly uploadedAt: Instant;
  readonly source: string;
  readonly proves: string;
  readonly reporterPersonId: string;
  readonly reporterPrincipalId: string | null;
  readonly reporterOrganisationId: string;
  /** Through which the bytes came. */
  readonly uploadId: string | null;
  /** WGS 84, degrees; both or neither. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const evidence = new EntitySchema<EvidenceRow>({
  name: 'evidence',
  columns: {
    id: keyOf('evidence', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    milestoneId: optional(uuid),
    fileName: text,
    mediaType: text,
    size: count,
    sha256: text,
    capturedAt: instant,
    uploadedAt: instant,
    source: text,
    proves: text,
    reporterPersonId: uuid,
    reporterPrincipalId: optional(uuid),
    reporterOrganisationId: uuid,
    uploadId: optional(uuid),
    latitude: optional(degrees),
    longitude: optional(degrees),
  },
  indices: [
    index('evidence_by_milestone', 'milestoneId'),
    index('evidence_by_project', 'projectId', 'uploadedAt'),
    index('evidence_by_content', 'sha256'),
  ],
  foreignKeys: [
    reference('evidence_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('evidence_of_project', 'projectId', 'project'),
    reference('evidence_for_milestone', 'milestoneId', 'milestone', { projectId: 'projectId' }),
    reference('evidence_by_person', 'reporterPersonId', 'person'),
    reference('evidence_for_person', 'reporterPrincipalId', 'person'),
    reference('evidence_by_organisation', 'reporterOrganisationId', 'organisation'),
    reference('evidence_is_upload', 'uploadId', 'upload'),
  ],
  checks: checks(
    'evidence_not_empty',
    'evidence_sha256_shape',
    'evidence_captured_before_upload',
    'evidence_place_on_earth',
  ),
});

/** 核验 of one round of a milestone. */
export interface VerificationRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** The project's authority, to which a verifier cannot belong. */
  readonly authorityId: string;
  readonly milestoneId: string;
  /** Which round of handing in, from 1. */
  readonly attempt: number;
  readonly verdict: Verification['verdict'];
  readonly reason: string;
  readonly verifiedAt: Instant;
  readonly verifierPersonId: string;
  readonly verifierPrincipalId: string | null;
  readonly verifierOrganisationId: string;
}

export const verifications = new EntitySchema<VerificationRow>({
  name: 'verification',
  columns: {
    id: keyOf('verification', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    authorityId: uuid,
    milestoneId: uuid,
    attempt: integer,
    verdict: text,
    reason: text,
    verifiedAt: instant,
    verifierPersonId: uuid,
    verifierPrincipalId: optional(uuid),
    verifierOrganisationId: uuid,
  },
  indices: [unique('verification_once_per_attempt', 'milestoneId', 'attempt')],
  foreignKeys: [
    reference('verification_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('verification_of_project', 'projectId', 'project', { authorityId: 'authorityId' }),
    reference('verification_of_milestone', 'milestoneId', 'milestone', { projectId: 'projectId' }),
    reference('verification_by_person', 'verifierPersonId', 'person'),
    reference('verification_for_person', 'verifierPrincipalId', 'person'),
    reference('verification_by_organisation', 'verifierOrganisationId', 'organisation'),
  ],
  checks: checks('verification_attempt_positive', 'verification_verdict_known', 'verifier_is_not_the_authority'),
});

/** 决定, on a proposal or on a milestone in dispute. */
export interface DecisionRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly proposalId: string | null;
  readonly milestoneId: string | null;
  readonly verdict: Decision['verdict'] | 'met' | 'notMet';
  readonly reason: string;
  readonly departureReason: string | null;
  readonly departsFromMajority: boolean;
  readonly dissent: readonly Opinion[];
  readonly decidedAt: Instant;
  readonly judgePersonId: string;
  readonly judgePrincipalId: string | null;
  readonly judgeOrganisationId: string;
}

export const decisions = new EntitySchema<DecisionRow>({
  name: 'decision',
  columns: {
    id: keyOf('decision', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    proposalId: optional(uuid),
    milestoneId: optional(uuid),
    verdict: text,
    reason: text,
    departureReason: optional(text),
    departsFromMajority: boolean,
    dissent: json,
    decidedAt: instant,
    judgePersonId: uuid,
    judgePrincipalId: optional(uuid),
    judgeOrganisationId: uuid,
  },
  indices: [
    index('decision_by_proposal', 'proposalId'),
    index('decision_by_milestone', 'milestoneId'),
    index('decision_by_project', 'projectId', 'decidedAt'),
  ],
  foreignKeys: [
    reference('decision_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('decision_in_project', 'projectId', 'project'),
    reference('decision_on_proposal', 'proposalId', 'proposal'),
    reference('decision_on_milestone', 'milestoneId', 'milestone', { projectId: 'projectId' }),
    reference('decision_by_person', 'judgePersonId', 'person'),
    reference('decision_for_person', 'judgePrincipalId', 'person'),
    reference('decision_by_organisation', 'judgeOrganisationId', 'organisation'),
  ],
  checks: checks('decision_has_reason', 'decision_on_one_thing', 'decision_departure_has_reason'),
});

/** Who has which part in a milestone or proposal. Written by the database itself. */
export interface PartTakenRow {
  readonly subjectId: string;
  readonly projectId: string;
  readonly jurisdictionId: string;
  readonly part: Part;
  /** The nil UUID: a part of the organisation as a whole. */
  readonly personId: string;
  readonly organisationId: string;
}

export const partsTaken = new EntitySchema<PartTakenRow>({
  name: 'part_taken',
  columns: {
    subjectId: keyOf('part_taken', uuid),
    projectId: uuid,
    jurisdictionId: uuid,
    part: keyOf('part_taken', text),
    personId: keyOf('part_taken', uuid),
    organisationId: keyOf('part_taken', uuid),
  },
  checks: checks('part_taken_part_known'),
  exclusions: exclusions('one_part_per_person', 'one_part_per_organisation'),
});
