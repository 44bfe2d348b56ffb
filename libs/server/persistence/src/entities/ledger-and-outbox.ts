import type { Hash, Instant, JsonObject, JsonValue } from '@shixiao/collaboration';
import { EntitySchema } from 'typeorm';
import { count, instant, json, keyOf, optional, text, uuid } from './columns.ts';
import { index, reference, where } from './references.ts';

/** One entry of a jurisdiction's ledger (存证账本). */
export interface LedgerEntryRow {
  readonly jurisdictionId: string;
  /** From 1 in each jurisdiction, without gaps. */
  readonly sequence: number;
  readonly projectId: string | null;
  readonly at: Instant;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly organisation: string;
  readonly act: string;
  readonly subject: string;
  readonly contentHash: Hash;
  readonly previousHash: Hash;
  readonly hash: Hash;
}

export const ledgerEntries = new EntitySchema<LedgerEntryRow>({
  name: 'ledger_entry',
  columns: {
    jurisdictionId: keyOf('ledger_entry', uuid),
    sequence: keyOf('ledger_entry', count),
    projectId: optional(uuid),
    at: instant,
    actor: text,
    onBehalfOf: optional(text),
    organisation: text,
    act: text,
    subject: text,
    contentHash: text,
    previousHash: text,
    hash: text,
  },
  indices: [index('ledger_entry_by_project', 'projectId', 'at'), index('ledger_entry_by_subject', 'subject')],
  foreignKeys: [reference('ledger_entry_in_jurisdiction', 'jurisdictionId', 'jurisdiction')],
});

/** A mutation that a client named, and what it was answered. */
export interface MutationKeyRow {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: Hash;
  readonly response: JsonValue | null;
  readonly claimedAt: Instant;
}

export const mutationKeys = new EntitySchema<MutationKeyRow>({
  name: 'mutation_key',
  columns: {
    actor: keyOf('mutation_key', text),
    key: keyOf('mutation_key', text),
    requestHash: text,
    response: optional(json),
    claimedAt: instant,
  },
  indices: [index('mutation_key_by_time', 'claimedAt')],
});

/** What others are to be told, written in the transaction of the act that it tells of. */
export interface OutboxRow {
  readonly id: string;
  readonly jurisdictionId: string | null;
  readonly projectId: string | null;
  readonly topic: string;
  readonly payload: JsonObject;
  readonly createdAt: Instant;
  readonly deliveredAt: Instant | null;
}

export const outbox = new EntitySchema<OutboxRow>({
  name: 'outbox',
  columns: {
    id: keyOf('outbox', uuid),
    jurisdictionId: optional(uuid),
    projectId: optional(uuid),
    topic: text,
    payload: json,
    createdAt: instant,
    deliveredAt: optional(instant),
  },
  indices: [
    where('delivered_at is null', index('outbox_undelivered', 'createdAt')),
    index('outbox_by_project', 'projectId', 'createdAt'),
  ],
});
