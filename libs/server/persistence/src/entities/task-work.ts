import type { Clock, Instant, JsonObject, LimitName, Light, SignOff } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { boolean, instant, integer, json, keyOf, optional, text, texts, uuid } from './columns.ts';
import { checks, index, reference, special, unique, where } from './references.ts';

const ofTask = (name: string) => ({
  name,
  target: 'task',
  columnNames: ['instanceId', 'item'],
  referencedColumnNames: ['instanceId', 'item'],
});

/** What people do with a task: sign, hand over, help, let know, urge. One row beside each row of `task`. */
export interface TaskWorkRow {
  readonly instanceId: string;
  readonly item: number;
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  /** Absent until somebody does more than take it. */
  readonly signOff: SignOff | null;
  /** Whether several people sign (会签, 或签, 依次), or one person has it. */
  readonly severalSign: boolean;
  /** Who has it now, where that is not whom the process names. */
  readonly holders: readonly string[] | null;
  readonly copiedTo: readonly string[];
  /** Whose act led to it; absent where the process came here by itself. */
  readonly submittedBy: string | null;
  readonly urgedAt: Instant | null;
  readonly endedAs: 'returned' | 'withdrawn' | null;
  readonly endedReason: string | null;
  readonly doneBy: string | null;
  /** Whoever was stood in for. */
  readonly doneFor: string | null;
  readonly doneInOrganisation: string | null;
  /** What was handed in with its form. */
  readonly filled: JsonObject | null;
  /** Which of several the task is about: a milestone, a blocker, a plan change; as the process names it. */
  readonly about: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const taskWork = new EntitySchema<TaskWorkRow>({
  name: 'task_work',
  columns: {
    instanceId: keyOf('task_work', uuid),
    item: keyOf('task_work', integer),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    signOff: optional(json),
    severalSign: boolean,
    holders: optional(texts),
    copiedTo: texts,
    submittedBy: optional(text),
    urgedAt: optional(instant),
    endedAs: optional(text),
    endedReason: optional(text),
    doneBy: optional(text),
    doneFor: optional(text),
    doneInOrganisation: optional(text),
    filled: optional(json),
    about: optional(text),
    version: integer,
    changedBy: optional(text),
    changedAt: instant,
  },
  indices: [
    special('task_work_by_holder', 'holders'),
    special('task_work_by_copy', 'copiedTo'),
    index('task_work_by_submitter', 'submittedBy', 'changedAt'),
  ],
  foreignKeys: [reference('task_work_in_jurisdiction', 'jurisdictionId', 'jurisdiction'), ofTask('task_work_of_task')],
  checks: checks('task_work_ending_known', 'task_work_ending_has_reason'),
});

/** What somebody has filled in and not handed in. */
export interface TaskDraftRow {
  readonly instanceId: string;
  readonly item: number;
  readonly personId: string;
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  readonly content: JsonObject;
  readonly savedAt: Instant;
}

export const taskDrafts = new EntitySchema<TaskDraftRow>({
  name: 'task_draft',
  columns: {
    instanceId: keyOf('task_draft', uuid),
    item: keyOf('task_draft', integer),
    personId: keyOf('task_draft', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    content: json,
    savedAt: instant,
  },
  foreignKeys: [
    reference('task_draft_of_person', 'personId', 'person'),
    reference('task_draft_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    ofTask('task_draft_of_task'),
  ],
});

/** A light of a task that was told to whoever has it: each once. */
export interface TaskReminderRow {
  readonly instanceId: string;
  readonly item: number;
  readonly light: 'yellow' | 'red';
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  readonly at: Instant;
}

export const taskReminders = new EntitySchema<TaskReminderRow>({
  name: 'task_reminder',
  columns: {
    instanceId: keyOf('task_reminder', uuid),
    item: keyOf('task_reminder', integer),
    light: keyOf('task_reminder', text),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    at: instant,
  },
  foreignKeys: [reference('task_reminder_in_jurisdiction', 'jurisdictionId', 'jurisdiction'), ofTask('task_reminder_of_task')],
  checks: checks('task_reminder_light_known'),
});

/** The statutory and the promised clock of one step of a process. */
export interface ClockRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  readonly instanceId: string;
  /** The item that the step is in its process. */
  readonly item: number;
  readonly element: string;
  readonly name: LimitName;
  readonly statutory: Clock;
  readonly promised: Clock | null;
  /** Who paused it, in the order of the pauses; absent where the process did. */
  readonly pausedBy: readonly (string | null)[];
  readonly phase: 'running' | 'paused' | 'stopped';
  /** From when the more urgent of the two shows which light; absent while they are paused. */
  readonly yellowAt: Instant | null;
  readonly redAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly heldLight: Light | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Instant;
}

export const clocks = new EntitySchema<ClockRow>({
  name: 'clock',
  columns: {
    id: keyOf('clock', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    instanceId: uuid,
    item: integer,
    element: text,
    name: text,
    statutory: json,
    promised: optional(json),
    pausedBy: json,
    phase: text,
    yellowAt: optional(instant),
    redAt: optional(instant),
    endsAt: optional(instant),
    heldLight: optional(text),
    version: integer,
    changedBy: optional(uuid),
    changedAt: instant,
  },
  indices: [
    unique('clock_by_item', 'instanceId', 'item'),
    index('clock_by_project', 'projectId', 'name'),
    where("phase = 'running'", index('clock_by_end', 'jurisdictionId', 'endsAt')),
    where("phase = 'running'", index('clock_by_yellow', 'yellowAt')),
  ],
  foreignKeys: [
    reference('clock_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('clock_of_instance', 'instanceId', 'process_instance'),
    reference('clock_changed_by', 'changedBy', 'person'),
  ],
  checks: checks('clock_phase_known', 'clock_light_known', 'clock_light_held_unless_running'),
});
