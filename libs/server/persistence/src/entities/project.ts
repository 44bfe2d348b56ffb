import type { Attempt, Day, Instant, JsonObject, Milestone, MilestoneStatus } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { day, instant, integer, json, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique } from './references.ts';

/** 项目. The row is there from the first draft of its proposal on, as both are one process instance. */
export interface ProjectRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly authorityId: string;
  readonly leadOrganisationId: string;
  readonly instanceId: string | null;
  readonly lifecycleId: string;
  readonly title: string;
  readonly status: string;
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
    jurisdictionId: uuid,
    authorityId: uuid,
    leadOrganisationId: uuid,
    instanceId: optional(uuid),
    lifecycleId: text,
    title: text,
    status: text,
    content: json,
    version: integer,
    createdAt: instant,
    changedAt: instant,
  },
  indices: [
    unique('project_with_authority', 'id', 'authorityId'),
    index('project_by_organisation', 'leadOrganisationId', 'changedAt'),
    index('project_by_authority_and_time', 'authorityId', 'changedAt'),
  ],
  foreignKeys: [
    reference('project_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('project_by_authority', 'authorityId', 'organisation'),
    reference('project_led_by', 'leadOrganisationId', 'organisation'),
    reference('project_runs_as', 'instanceId', 'process_instance'),
  ],
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
