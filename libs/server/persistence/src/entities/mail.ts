import type { Instant } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { instant, keyOf, optional, text, uuid } from './columns.ts';
import { checks, index, reference, unique, where } from './references.ts';

/** One e-mail to one person; what it says is put together when it is sent. */
export interface MailRow {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly personId: string;
  readonly kind: 'invitation' | 'notice' | 'digest';
  /** The invitation or notice by its id; a digest by the instant at which it went out. */
  readonly about: string;
  readonly wantedAt: Instant;
  readonly sentAt: Instant | null;
  /** When it was given up. */
  readonly droppedAt: Instant | null;
  readonly droppedBecause: 'unneeded' | 'undeliverable' | null;
}

export const mails = new EntitySchema<MailRow>({
  name: 'mail',
  columns: {
    id: keyOf('mail', uuid),
    jurisdictionId: uuid,
    personId: uuid,
    kind: text,
    about: text,
    wantedAt: instant,
    sentAt: optional(instant),
    droppedAt: optional(instant),
    droppedBecause: optional(text),
  },
  indices: [
    unique('mail_about', 'kind', 'about', 'personId'),
    index('mail_by_person', 'personId'),
    where('sent_at is null and dropped_at is null', index('mail_waiting', 'wantedAt')),
  ],
  foreignKeys: [reference('mail_in_jurisdiction', 'jurisdictionId', 'jurisdiction'), reference('mail_to_person', 'personId', 'person')],
  checks: checks('mail_kind_known', 'mail_drop_reason_known', 'mail_ends_once', 'mail_dropped_with_reason'),
});
