import type { CallBack, Day, Instant, Measurement, Party, RatingLevel, Rectification } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { boolean, day, decimal, instant, integer, json, keyOf, numbered, optional, text, uuid, uuids } from './columns.ts';
import { checks, index, reference, unique, where } from './references.ts';
import type { ByDatabase } from './rows.ts';

/** One figure of an indicator, reported or verified. Append-only: a later figure joins the earlier ones. */
export interface MeasurementRow {
  readonly id: string;
  /** In which order, also within one moment. */
  readonly number: ByDatabase<number>;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** Its id within the proposal. */
  readonly indicatorId: string;
  readonly followUpId: string | null;
  readonly kind: Measurement['kind'];
  /** Decimal digits, as they were written. */
  readonly value: string;
  readonly takenOn: Day;
  /** How it was measured; absent for what was only reported. */
  readonly method: string | null;
  readonly evidence: readonly string[];
  readonly personId: string;
  readonly principalId: string | null;
  readonly organisationId: string;
  readonly recordedAt: Instant;
}

export const measurements = new EntitySchema<MeasurementRow>({
  name: 'measurement',
  columns: {
    id: keyOf('measurement', uuid),
    number: numbered,
    jurisdictionId: uuid,
    projectId: uuid,
    indicatorId: text,
    followUpId: optional(uuid),
    kind: text,
    value: decimal,
    takenOn: day,
    method: optional(text),
    evidence: uuids,
    personId: uuid,
    principalId: optional(uuid),
    organisationId: uuid,
    recordedAt: instant,
  },
  indices: [
    index('measurement_by_project', 'projectId', 'number'),
    where("kind = 'verified'", index('measurement_verified_in_jurisdiction', 'jurisdictionId')),
    where("kind = 'verified'", unique('measurement_verified_once', 'projectId', 'indicatorId', 'takenOn')),
  ],
  foreignKeys: [
    reference('measurement_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('measurement_of_project', 'projectId', 'project'),
    reference('measurement_in_follow_up', 'followUpId', 'follow_up'),
    reference('measurement_by_person', 'personId', 'person'),
    reference('measurement_for_person', 'principalId', 'person'),
    reference('measurement_by_organisation', 'organisationId', 'organisation'),
  ],
  checks: checks('measurement_kind_known', 'measurement_has_evidence', 'measurement_verified_by_method'),
});

/** 成效跟踪: every indicator measured again, some months after acceptance. */
export interface FollowUpRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly months: number;
  readonly dueOn: Day;
  readonly reportedAt: Instant | null;
  readonly reportedBy: string | null;
  readonly measuredAt: Instant | null;
  readonly measuredBy: string | null;
  readonly version: number;
  readonly changedAt: Instant;
}

export const followUps = new EntitySchema<FollowUpRow>({
  name: 'follow_up',
  columns: {
    id: keyOf('follow_up', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    months: integer,
    dueOn: day,
    reportedAt: optional(instant),
    reportedBy: optional(uuid),
    measuredAt: optional(instant),
    measuredBy: optional(uuid),
    version: integer,
    changedAt: instant,
  },
  indices: [unique('follow_up_by_months', 'projectId', 'months')],
  foreignKeys: [
    reference('follow_up_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('follow_up_of_project', 'projectId', 'project'),
    reference('follow_up_reported_by', 'reportedBy', 'person'),
    reference('follow_up_measured_by', 'measuredBy', 'person'),
  ],
  checks: checks('follow_up_after_acceptance', 'follow_up_reported_before_measured'),
});

/** 好差评. Nobody is named. */
export interface RatingRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly level: RatingLevel;
  readonly text: string | null;
  /** Kept as long as somebody is to be called back. */
  readonly contact: string | null;
  readonly receiptSha256: string;
  readonly at: Instant;
}

export const ratings = new EntitySchema<RatingRow>({
  name: 'rating',
  columns: {
    id: keyOf('rating', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    level: text,
    text: optional(text),
    contact: optional(text),
    receiptSha256: text,
    at: instant,
  },
  indices: [index('rating_by_project', 'projectId', 'at', 'id'), unique('rating_by_receipt', 'receiptSha256')],
  foreignKeys: [
    reference('rating_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('rating_of_project', 'projectId', 'project'),
  ],
  checks: checks('rating_level_known', 'rating_receipt_shape'),
});

export interface StoredCallBack extends CallBack {
  readonly organisation: string;
  readonly onBehalfOf?: string;
  readonly record: string;
}

/** 整改. */
export interface RectificationRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly ratingId: string;
  readonly ownerId: string;
  readonly dueBy: Instant;
  readonly instanceId: string;
  /** The task that is, or last was, open for it. */
  readonly item: number;
  readonly done: NonNullable<Rectification['done']> | null;
  readonly proofs: readonly string[];
  readonly callBacks: readonly StoredCallBack[];
  readonly closedAt: Instant | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const rectifications = new EntitySchema<RectificationRow>({
  name: 'rectification',
  columns: {
    id: keyOf('rectification', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    ratingId: uuid,
    ownerId: uuid,
    dueBy: instant,
    instanceId: uuid,
    item: integer,
    done: optional(json),
    proofs: uuids,
    callBacks: json,
    closedAt: optional(instant),
    version: integer,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [unique('rectification_by_rating', 'ratingId'), index('rectification_by_project', 'projectId')],
  foreignKeys: [
    reference('rectification_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('rectification_of_project', 'projectId', 'project'),
    reference('rectification_of_rating', 'ratingId', 'rating'),
    reference('rectification_owned_by', 'ownerId', 'person'),
    reference('rectification_changed_by', 'changedBy', 'person'),
  ],
});

/** 后评价 and 销号. */
export interface PostEvaluationRow {
  readonly projectId: string;
  readonly jurisdictionId: string;
  readonly comparison: string;
  readonly conclusion: 'asPromised' | 'partly' | 'missed';
  readonly lessons: string;
  readonly needsReEvaluation: boolean;
  readonly evaluatedBy: Party;
  readonly evaluatedAt: Instant;
  readonly closingNote: string | null;
  readonly closedBy: Party | null;
  readonly closedAt: Instant | null;
}

export const postEvaluations = new EntitySchema<PostEvaluationRow>({
  name: 'post_evaluation',
  columns: {
    projectId: keyOf('post_evaluation', uuid),
    jurisdictionId: uuid,
    comparison: text,
    conclusion: text,
    lessons: text,
    needsReEvaluation: boolean,
    evaluatedBy: json,
    evaluatedAt: instant,
    closingNote: optional(text),
    closedBy: optional(json),
    closedAt: optional(instant),
  },
  foreignKeys: [
    reference('post_evaluation_of_project', 'projectId', 'project'),
    reference('post_evaluation_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
  ],
  checks: checks('post_evaluation_conclusion_known', 'post_evaluation_closed_by_somebody'),
});
