import type { Instant, Role } from '@shixiao/collaboration';
import type { Scope } from '../scope.ts';

/** What somebody is in one organisation. */
export interface Held {
  /** That of the oldest grant. */
  readonly id: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly since: Instant;
}

/** For whom somebody acts, the longest first. Nobody acts for an organisation that was switched off. */
export async function membershipsHeld({ sql }: Pick<Scope, 'sql'>, personId: string): Promise<readonly Held[]> {
  const { rows } = await sql.query<Held>(
    `select (array_agg(g.id::text order by g.granted_at, g.id))[1] as id, g.organisation_id as "organisationId",
        array_agg(g.role order by g.role) as roles, min(g.granted_at) as since
      from role_grant g join organisation o on o.id = g.organisation_id and o.disabled_at is null
      where g.person_id = $1 and g.revoked_at is null
      group by g.organisation_id order by min(g.granted_at), g.organisation_id`,
    [personId],
  );
  return rows;
}

/** The organisation that is asked for; else that of the last session; else the one they have been in longest. */
export async function organisationToActFor({ sql }: Pick<Scope, 'sql'>, personId: string, wanted?: string): Promise<string | undefined> {
  const held = (await membershipsHeld({ sql }, personId)).map(({ organisationId }) => organisationId);
  if (wanted !== undefined) return held.find((id) => id === wanted);
  if (held.length < 2) return held[0];
  const { rows } = await sql.query<{ id: string }>(
    'select organisation_id as id from session where person_id = $1 order by created_at desc limit 1',
    [personId],
  );
  return held.find((id) => id === rows[0]?.id) ?? held[0];
}
