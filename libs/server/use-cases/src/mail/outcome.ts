import type { Application } from '../application.ts';

/** Notes that a letter was handed to the mail server; noted twice it stays as it was first. */
export async function markSent({ database, now }: Application, id: string): Promise<void> {
  await database.read((sql) => sql.query('update mail set sent_at = $2 where id = $1 and sent_at is null and dropped_at is null', [id, now()]));
}

/** Notes that nobody can be reached, and that it is not tried again. */
export async function markUndeliverable({ database, now }: Application, id: string): Promise<void> {
  await database.read((sql) =>
    sql.query(`update mail set dropped_at = $2, dropped_because = 'undeliverable' where id = $1 and sent_at is null and dropped_at is null`, [id, now()]),
  );
}
