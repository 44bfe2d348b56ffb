import type { Instant, JsonObject } from '@shixiao/collaboration';
import type { EngineRecord, InstanceState, Phase } from '@shixiao/process-engine';
import { EntitySchema } from 'typeorm';
import { instant, integer, json, keyOf, optional, text, texts, uuid } from './columns.ts';
import { checks, index, reference, special, where } from './references.ts';

/** A process as it was deployed: texts, never to change. */
export interface DeployedModelRow {
  readonly processId: string;
  /** From 1. */
  readonly version: number;
  readonly versionTag: string | null;
  readonly xml: string;
  /** DMN texts that it was deployed with. */
  readonly decisions: readonly string[];
  readonly deployedAt: Instant;
  readonly deployedBy: string;
}

export const deployedModels = new EntitySchema<DeployedModelRow>({
  name: 'deployed_model',
  columns: {
    processId: keyOf('deployed_model', text),
    version: keyOf('deployed_model', integer),
    versionTag: optional(text),
    xml: text,
    decisions: json,
    deployedAt: instant,
    deployedBy: text,
  },
  checks: checks('deployed_model_version_positive'),
});

/** Where a row belongs. `projectId` is absent for a call's, which belongs to no project. */
interface Belonging {
  readonly jurisdictionId: string;
  readonly projectId: string | null;
}

export interface ProcessInstanceRow extends Belonging {
  readonly id: string;
  readonly processId: string;
  readonly processVersion: number;
  readonly phase: Phase;
  /** Acts so far. */
  readonly version: number;
  /** Records so far. */
  readonly recorded: number;
  readonly state: InstanceState;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
}

export const processInstances = new EntitySchema<ProcessInstanceRow>({
  name: 'process_instance',
  columns: {
    id: keyOf('process_instance', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    processId: text,
    processVersion: integer,
    phase: text,
    version: integer,
    recorded: integer,
    state: json,
    startedAt: instant,
    changedAt: instant,
  },
  indices: [
    index('process_instance_by_project', 'projectId'),
    where("phase = 'running'", index('process_instance_by_model', 'processId', 'processVersion')),
  ],
  foreignKeys: [
    reference('process_instance_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    {
      name: 'process_instance_of_model',
      target: 'deployed_model',
      columnNames: ['processId', 'processVersion'],
      referencedColumnNames: ['processId', 'version'],
    },
  ],
  checks: checks('process_instance_phase_known'),
});

export interface ProcessRecordRow extends Belonging {
  readonly instanceId: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string | null;
  readonly record: EngineRecord;
}

export const processRecords = new EntitySchema<ProcessRecordRow>({
  name: 'process_record',
  columns: {
    instanceId: keyOf('process_record', uuid),
    sequence: keyOf('process_record', integer),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    at: instant,
    actor: optional(text),
    record: json,
  },
  foreignKeys: [reference('process_record_of_instance', 'instanceId', 'process_instance')],
});

/** What every projection has: the item that it shows, and where it belongs. */
interface Projection extends Belonging {
  readonly instanceId: string;
  readonly item: number;
  readonly element: string;
}

const projectionColumns = (table: string) => ({
  instanceId: keyOf(table, uuid),
  item: keyOf(table, integer),
  jurisdictionId: uuid,
  projectId: optional(uuid),
  element: text,
});

/** 待办: open, or closed and kept for who looks back. */
export interface TaskRow extends Projection {
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
  readonly candidateUsers: readonly string[];
  readonly dueAt: Instant | null;
  readonly followUpAt: Instant | null;
  readonly priority: number;
  readonly status: 'open' | 'completed' | 'cancelled';
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
}

export const tasks = new EntitySchema<TaskRow>({
  name: 'task',
  columns: {
    ...projectionColumns('task'),
    assignee: optional(text),
    candidateGroups: texts,
    candidateUsers: texts,
    dueAt: optional(instant),
    followUpAt: optional(instant),
    priority: integer,
    status: text,
    openedAt: instant,
    closedAt: optional(instant),
    closedBy: optional(text),
  },
  indices: [
    where("status = 'open'", index('task_open_by_assignee', 'assignee', 'dueAt')),
    special('task_open_by_group', 'candidateGroups'),
    special('task_open_by_user', 'candidateUsers'),
    index('task_by_project', 'projectId'),
    where("status = 'open'", index('task_open_by_due', 'dueAt')),
    where("status = 'completed'", index('task_closed_by_person', 'closedBy', 'closedAt')),
  ],
  foreignKeys: [reference('task_of_instance', 'instanceId', 'process_instance')],
  checks: checks('task_status_known', 'task_closed_at_when_closed'),
});

export interface TimerRow extends Projection {
  readonly dueAt: Instant;
}

export const timers = new EntitySchema<TimerRow>({
  name: 'timer',
  columns: { ...projectionColumns('timer'), dueAt: instant },
  indices: [index('timer_by_due', 'dueAt')],
  foreignKeys: [reference('timer_of_instance', 'instanceId', 'process_instance')],
});

/** Who waits for a message or a signal. */
export interface SubscriptionRow extends Projection {
  readonly kind: 'message' | 'signal';
  readonly name: string;
  readonly correlationKey: string | null;
}

export const subscriptions = new EntitySchema<SubscriptionRow>({
  name: 'subscription',
  columns: { ...projectionColumns('subscription'), kind: text, name: text, correlationKey: optional(text) },
  indices: [index('subscription_by_name', 'kind', 'name', 'correlationKey')],
  foreignKeys: [reference('subscription_of_instance', 'instanceId', 'process_instance')],
  checks: checks('subscription_kind_known'),
});

export interface JobRow extends Projection {
  readonly type: string;
  readonly headers: JsonObject;
  /** 0: given up; an incident is open. */
  readonly retries: number;
  readonly retryAt: Instant | null;
}

export const jobs = new EntitySchema<JobRow>({
  name: 'job',
  columns: {
    ...projectionColumns('job'),
    type: text,
    headers: json,
    retries: integer,
    retryAt: optional(instant),
  },
  indices: [index('job_by_type', 'type', 'retryAt')],
  foreignKeys: [reference('job_of_instance', 'instanceId', 'process_instance')],
});
