import type { JsonObject } from '@shixiao/collaboration';
import type { Transaction } from '../database/database.ts';

/** Something that others are to be told of. */
export interface OutboxMessage {
  /** UUIDv7. */
  readonly id: string;
  readonly topic: string;
  readonly jurisdictionId: string | null;
  readonly projectId: string | null;
  readonly payload: JsonObject;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Writes messages in the transaction of the act that they tell of; listeners hear of them when it commits, and only then. */
export async function putInOutbox({ sql }: Transaction, messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await sql.query({
    name: 'put-in-outbox',
    text: `insert into outbox (id, topic, jurisdiction_id, project_id, payload, created_at)
      select it.id, it.topic, it."jurisdictionId", it."projectId", it.payload, it."createdAt"
      from json_to_recordset($1::json) as it (id uuid, topic text, "jurisdictionId" uuid, "projectId" uuid, payload jsonb,
        "createdAt" timestamptz)`,
    values: [JSON.stringify(messages)],
  });
}

/**
 * Takes messages that nobody has delivered yet, oldest first. They are delivered when the transaction commits; if it does not,
 * they will be taken again: at least once. Several may take at the same time and never take the same.
 */
export async function takeFromOutbox({ sql }: Transaction, limit: number, at: string): Promise<readonly OutboxMessage[]> {
  const { rows } = await sql.query<OutboxMessage>(
    `with taken as (
        select id from outbox where delivered_at is null order by created_at, id limit $1 for update skip locked),
      delivered as (
        update outbox set delivered_at = $2 from taken where outbox.id = taken.id
        returning outbox.id, topic, jurisdiction_id, project_id, payload, created_at)
      select id, topic, jurisdiction_id as "jurisdictionId", project_id as "projectId", payload, created_at as "createdAt"
      from delivered order by created_at, id`,
    [limit, at],
  );
  return rows;
}
