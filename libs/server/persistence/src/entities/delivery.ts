import type { Day, Hash, Instant, Milestone, Party } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { count, day, instant, integer, json, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique, where } from './references.ts';

/** A file on its way, and then the file. The bytes lie in the folder of files. */
export interface UploadRow {
  readonly id: string;
  readonly jurisdictionId: string;
  /** Where it was put to use; absent until then. */
  readonly projectId: string | null;
  readonly personId: string;
  readonly organisationId: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes, as the device announced them. */
  readonly size: number;
  readonly declaredSha256: Hash | null;
  readonly state: 'waiting' | 'ready' | 'refused';
  readonly fault: string | null;
  readonly sha256: Hash | null;
  /** Within the folder of files. */
  readonly storedAs: string | null;
  /** What it serves as; whoever may see that may see the file. */
  readonly usedAs: 'evidence' | 'proposal' | 'agreement' | 'consultation' | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly finishedAt: Instant | null;
}

export const uploads = new EntitySchema<UploadRow>({
  name: 'upload',
  columns: {
    id: keyOf('upload', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    personId: uuid,
    organisationId: uuid,
    fileName: text,
    mediaType: text,
    size: count,
    declaredSha256: optional(text),
    state: text,
    fault: optional(text),
    sha256: optional(text),
    storedAs: optional(text),
    usedAs: optional(text),
    createdAt: instant,
    expiresAt: instant,
    finishedAt: optional(instant),
  },
  indices: [
    index('upload_by_person', 'personId', 'createdAt'),
    where("state = 'waiting'", index('upload_unfinished', 'expiresAt')),
  ],
  foreignKeys: [
    reference('upload_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('upload_person', 'personId', 'person'),
    reference('upload_organisation', 'organisationId', 'organisation'),
  ],
  checks: checks(
    'upload_not_empty',
    'upload_declared_sha256_shape',
    'upload_state_known',
    'upload_sha256_shape',
    'upload_use_known',
    'upload_ready_with_content',
    'upload_refused_with_fault',
  ),
});

/** Evidence that was taken back before it was handed in. Its own row stays. Append-only. */
export interface EvidenceWithdrawalRow {
  readonly evidenceId: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly reason: string;
  readonly withdrawnBy: string;
  readonly withdrawnAt: Instant;
}

export const evidenceWithdrawals = new EntitySchema<EvidenceWithdrawalRow>({
  name: 'evidence_withdrawal',
  columns: {
    evidenceId: keyOf('evidence_withdrawal', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    reason: text,
    withdrawnBy: uuid,
    withdrawnAt: instant,
  },
  foreignKeys: [
    reference('evidence_withdrawal_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('evidence_withdrawal_in_project', 'projectId', 'project'),
    reference('evidence_withdrawal_by', 'withdrawnBy', 'person'),
  ],
  checks: checks('evidence_withdrawal_has_reason'),
});

/** When a milestone was expected, each time somebody said so. Append-only. */
export interface ForecastRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly milestoneId: string;
  readonly forecastOn: Day;
  readonly reason: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly at: Instant;
}

export const forecasts = new EntitySchema<ForecastRow>({
  name: 'forecast',
  columns: {
    id: keyOf('forecast', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    milestoneId: uuid,
    forecastOn: day,
    reason: text,
    personId: uuid,
    organisationId: uuid,
    at: instant,
  },
  indices: [index('forecast_by_milestone', 'milestoneId', 'at')],
  foreignKeys: [
    reference('forecast_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('forecast_of_milestone', 'milestoneId', 'milestone', { projectId: 'projectId' }),
    reference('forecast_by_person', 'personId', 'person'),
    reference('forecast_by_organisation', 'organisationId', 'organisation'),
  ],
});

/** One version of a plan. Append-only. */
export interface PlanVersionRow {
  readonly projectId: string;
  /** From 1. */
  readonly number: number;
  readonly jurisdictionId: string;
  readonly milestones: readonly Milestone[];
  /** Absent for the first, which the agreement fixed. */
  readonly change: { readonly reason: string; readonly requestedBy: Party; readonly requestedAt: Instant } | null;
  readonly approvedBy: string;
  /** The organisation for which it was approved. */
  readonly approvedFor: string;
  readonly approvedAt: Instant;
}

export const planVersions = new EntitySchema<PlanVersionRow>({
  name: 'plan_version',
  columns: {
    projectId: keyOf('plan_version', uuid),
    number: keyOf('plan_version', integer),
    jurisdictionId: uuid,
    milestones: json,
    change: optional(json),
    approvedBy: uuid,
    approvedFor: uuid,
    approvedAt: instant,
  },
  foreignKeys: [
    reference('plan_version_of_project', 'projectId', 'project'),
    reference('plan_version_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('plan_version_by_person', 'approvedBy', 'person'),
    reference('plan_version_by_organisation', 'approvedFor', 'organisation'),
  ],
  checks: checks('plan_version_from_one', 'plan_version_says_why'),
});

export interface PlanChangeRequestRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly onVersion: number;
  readonly milestones: readonly Milestone[];
  readonly reason: string;
  readonly requestedBy: Party;
  readonly requestedAt: Instant;
  readonly status: 'pending' | 'approved' | 'refused';
  readonly decisionReason: string | null;
  readonly decidedBy: Party | null;
  readonly decidedAt: Instant | null;
  readonly version: number;
}

export const planChangeRequests = new EntitySchema<PlanChangeRequestRow>({
  name: 'plan_change_request',
  columns: {
    id: keyOf('plan_change_request', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    onVersion: integer,
    milestones: json,
    reason: text,
    requestedBy: json,
    requestedAt: instant,
    status: text,
    decisionReason: optional(text),
    decidedBy: optional(json),
    decidedAt: optional(instant),
    version: integer,
  },
  indices: [
    index('plan_change_request_by_project', 'projectId', 'requestedAt'),
    where("status = 'pending'", unique('plan_change_request_one_pending', 'projectId')),
  ],
  foreignKeys: [
    reference('plan_change_request_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('plan_change_request_of_project', 'projectId', 'project'),
  ],
  checks: checks('plan_change_request_status_known', 'plan_change_request_decided_by_somebody'),
});
