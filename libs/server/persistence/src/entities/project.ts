import type { Attempt, Day, Instant, JsonObject, Milestone, MilestoneStatus } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { day, instant, integer, json, keyOf, numbered, optional, text, texts, uuid, uuids } from './columns.ts';
import { checks, index, reference, special, unique } from './references.ts';
import type { ByDatabase } from './rows.ts';

/** 项目. The row is there from the first draft of its proposal on, as both are one process instance. */
export interface ProjectRow {
  readonly id: string;
  /** Counts all projects; people call a project by it. */
  readonly number: ByDatabase<number>;
  readonly jurisdictionId: string;
  readonly authorityId: string;
  readonly leadOrganisationId: string;
  /** Enterprises, authority, verifier: whoever has a part in it. */
  readonly partyIds: readonly string[];
  readonly verifierOrganisationId: string | null;
  /** Who does the checking there, where somebody was named. */
  readonly verifierPersonId: string | null;
  /** Stages of the lifecycle that run now, by the names in its model. */
  readonly stages: readonly string[];
  readonly instanceId: string | null;
  readonly lifecycleId: string;
  readonly title: string;
  readonly status: string;
  /** End of the limit that ends first of those that run; kept by the database. */
  readonly nearestLimitAt: Instant | null;
  /** What the rules hold of it as a whole: agreement, plan with its versions, clocks. */
  readonly content: JsonObject;
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const projects = new EntitySchema<ProjectRow>({
  name: 'project',
  columns: {
    id: keyOf('project', uuid),
    number: numbered,
    jurisdictionId: uuid,
    authorityId: uuid,
    leadOrganisationId: uuid,
    partyIds: uuids,
    verifierOrganisationId: optional(uuid),
    verifierPersonId: optional(uuid),
    stages: texts,
    instanceId: optional(uuid),
    lifecycleId: text,
    title: text,
    status: text,
    nearestLimitAt: optional(instant),
    content: json,
    version: integer,
    createdAt: instant,
    changedAt: instant,
  },
  indices: [
    unique('project_with_authority', 'id', 'authorityId'),
    index('project_by_organisation', 'leadOrganisationId', 'changedAt'),
    index('project_by_authority_and_time', 'authorityId', 'changedAt'),
    special('project_by_party', 'partyIds'),
    unique('project_by_number', 'number'),
    special('project_by_nearest_limit', 'nearestLimitAt', 'id'),
    index('project_by_change', 'changedAt', 'id'),
    index('project_by_jurisdiction', 'jurisdictionId', 'changedAt', 'id'),
    special('project_by_title', 'title'),
    special('project_by_stage', 'stages'),
  ],
  foreignKeys: [
    reference('project_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('project_by_authority', 'authorityId', 'organisation'),
    reference('project_led_by', 'leadOrganisationId', 'organisation'),
    reference('project_verified_by', 'verifierOrganisationId', 'organisation'),
    reference('project_runs_as', 'instanceId', 'process_instance'),
    reference('project_verifier_person', 'verifierPersonId', 'person'),
  ],
  checks: checks('project_verifier_is_not_a_party'),
});

/** 里程碑, as it stands in the current version of the plan, with every round of handing in and checking. */
export interface MilestoneRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  /** Its id within the plan, the same through all versions. */
  readonly planId: string;
  readonly title: string;
  readonly dueOn: Day;
  readonly content: Milestone;
  readonly attempts: readonly Attempt[];
  readonly status: MilestoneStatus;
  /** When the enterprise now expects it; absent where as planned. */
  readonly forecastOn: Day | null;
  /** Taken out of the plan by a change. */
  readonly droppedAt: Instant | null;
  readonly version: number;
  readonly changedAt: Instant;
}

export const milestones = new EntitySchema<MilestoneRow>({
  name: 'milestone',
  columns: {
    id: keyOf('milestone', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    planId: text,
    title: text,
    dueOn: day,
    content: json,
    attempts: json,
    status: text,
    forecastOn: optional(day),
    droppedAt: optional(instant),
    version: integer,
    changedAt: instant,
  },
  indices: [
    unique('milestone_by_plan', 'projectId', 'planId'),
    unique('milestone_with_project', 'id', 'projectId'),
  ],
  foreignKeys: [
    reference('milestone_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('milestone_of_project', 'projectId', 'project'),
  ],
  checks: checks('milestone_status_known'),
});
