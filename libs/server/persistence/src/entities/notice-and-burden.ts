import type { Day, Instant } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { day, instant, integer, json, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique, where } from './references.ts';

/** A text as somebody wrote it, or as the system says it in each language. */
export type ToldText = { readonly written: string } | { readonly zh: string; readonly en: string };

/** 办理通知. */
export interface NoticeRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  /** Of the task that it is about. */
  readonly instanceId: string | null;
  readonly item: number | null;
  readonly text: ToldText;
  readonly shownDoneBy: ToldText;
  readonly ownerId: string;
  /** Absent where the system sent it. */
  readonly sentBy: string | null;
  readonly sentInOrganisation: string | null;
  readonly sentAt: Instant;
  readonly dueAt: Instant;
  readonly readAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly proof: ToldText | null;
  readonly version: number;
}

export const notices = new EntitySchema<NoticeRow>({
  name: 'notice',
  columns: {
    id: keyOf('notice', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    instanceId: optional(uuid),
    item: optional(integer),
    text: json,
    shownDoneBy: json,
    ownerId: uuid,
    sentBy: optional(uuid),
    sentInOrganisation: optional(uuid),
    sentAt: instant,
    dueAt: instant,
    readAt: optional(instant),
    doneAt: optional(instant),
    proof: optional(json),
    version: integer,
  },
  indices: [
    where('done_at is null', index('notice_open_by_owner', 'ownerId', 'dueAt')),
    index('notice_by_owner', 'ownerId', 'dueAt'),
    index('notice_by_sender', 'sentBy', 'sentAt'),
    index('notice_by_time', 'sentAt'),
    where('done_at is null', index('notice_of_task', 'instanceId', 'item')),
  ],
  foreignKeys: [
    reference('notice_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('notice_to_person', 'ownerId', 'person'),
    reference('notice_by_person', 'sentBy', 'person'),
    reference('notice_by_organisation', 'sentInOrganisation', 'organisation'),
  ],
  checks: checks('notice_due_later', 'notice_done_with_proof'),
});

/** One line of somebody's digest (摘要). */
export interface DigestItemRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  readonly personId: string;
  readonly kind: 'copied' | 'projectMoved' | 'commentAnswered' | 'mentioned' | 'information';
  readonly told: ToldText;
  /** When it happened; once it has gone out, the day of its digest. */
  readonly day: Day;
  readonly at: Instant;
  /** When it went out with a digest; absent while it waits. */
  readonly issuedAt: Instant | null;
}

export const digestItems = new EntitySchema<DigestItemRow>({
  name: 'digest_item',
  columns: {
    id: keyOf('digest_item', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    personId: uuid,
    kind: text,
    told: json,
    day,
    at: instant,
    issuedAt: optional(instant),
  },
  indices: [
    index('digest_item_by_person', 'personId', 'day', 'at'),
    where('issued_at is null', index('digest_item_waiting', 'personId')),
    where('issued_at is not null', index('digest_item_by_issue', 'issuedAt')),
  ],
  foreignKeys: [
    reference('digest_item_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('digest_item_for_person', 'personId', 'person'),
  ],
  checks: checks('digest_item_kind_known'),
});

/** Minutes that a form really took somebody; who it was is not kept. */
export interface BurdenEntryRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  readonly processId: string;
  readonly element: string;
  /** Exact, as a text. */
  readonly minutes: string;
  readonly at: Instant;
}

export const burdenEntries = new EntitySchema<BurdenEntryRow>({
  name: 'burden_entry',
  columns: {
    id: keyOf('burden_entry', uuid),
    jurisdictionId: uuid,
    projectId: optional(uuid),
    processId: text,
    element: text,
    minutes: { type: 'numeric' },
    at: instant,
  },
  indices: [index('burden_entry_by_element', 'processId', 'element'), index('burden_entry_by_jurisdiction', 'jurisdictionId', 'projectId')],
  foreignKeys: [reference('burden_entry_in_jurisdiction', 'jurisdictionId', 'jurisdiction')],
  checks: checks('burden_entry_not_negative'),
});

/** 督办: what a supervisor asks for about an exception. */
export interface InstructionRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly exception: string;
  readonly findings: string;
  readonly instruction: string;
  readonly dueAt: Instant;
  readonly instructedBy: string;
  readonly instructedAt: Instant;
}

export const instructions = new EntitySchema<InstructionRow>({
  name: 'instruction',
  columns: {
    id: keyOf('instruction', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    exception: text,
    findings: text,
    instruction: text,
    dueAt: instant,
    instructedBy: uuid,
    instructedAt: instant,
  },
  indices: [unique('instruction_by_exception', 'exception'), index('instruction_by_project', 'projectId')],
  foreignKeys: [
    reference('instruction_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('instruction_on_project', 'projectId', 'project'),
    reference('instruction_by_person', 'instructedBy', 'person'),
  ],
});
