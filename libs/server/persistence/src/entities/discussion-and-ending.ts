import type { Instant } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique } from './references.ts';

/** What somebody said on a project. */
export interface DiscussionPostRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly body: string;
  readonly replyTo: string | null;
  readonly personId: string;
  readonly organisationId: string;
  readonly at: Instant;
}

export const discussionPosts = new EntitySchema<DiscussionPostRow>({
  name: 'discussion_post',
  columns: {
    id: keyOf('discussion_post', uuid),
    jurisdictionId: uuid,
    projectId: uuid,
    body: text,
    replyTo: optional(uuid),
    personId: uuid,
    organisationId: uuid,
    at: instant,
  },
  indices: [
    unique('discussion_post_with_project', 'id', 'projectId'),
    index('discussion_post_by_project', 'projectId', 'at', 'id'),
  ],
  foreignKeys: [
    reference('discussion_post_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('discussion_post_in_project', 'projectId', 'project'),
    reference('discussion_post_by_person', 'personId', 'person'),
    reference('discussion_post_by_organisation', 'organisationId', 'organisation'),
    reference('discussion_post_answers', 'replyTo', 'discussion_post', { projectId: 'projectId' }),
  ],
});

/** How a project ends early: asked for, settled, confirmed. */
export interface TerminationRow {
  readonly projectId: string;
  readonly jurisdictionId: string;
  readonly requestedReason: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly settledReason: string | null;
  readonly settlement: string | null;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
  readonly confirmedComment: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
}

export const terminations = new EntitySchema<TerminationRow>({
  name: 'termination',
  columns: {
    projectId: keyOf('termination', uuid),
    jurisdictionId: uuid,
    requestedReason: text,
    requestedBy: uuid,
    requestedAt: instant,
    settledReason: optional(text),
    settlement: optional(text),
    settledBy: optional(uuid),
    settledAt: optional(instant),
    confirmedComment: optional(text),
    confirmedBy: optional(uuid),
    confirmedAt: optional(instant),
  },
  foreignKeys: [
    reference('termination_of_project', 'projectId', 'project'),
    reference('termination_in_jurisdiction', 'jurisdictionId', 'jurisdiction'),
    reference('termination_requested_by', 'requestedBy', 'person'),
    reference('termination_settled_by', 'settledBy', 'person'),
    reference('termination_confirmed_by', 'confirmedBy', 'person'),
  ],
  checks: checks('termination_settled_before_confirmed'),
});
