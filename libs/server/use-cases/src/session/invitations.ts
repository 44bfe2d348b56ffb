import { insertRow, invitations } from '@shixiao/persistence';
import type { InvitationRow, PersonRow } from '@shixiao/persistence';
import type { ActScope } from '../scope.ts';
import { later } from './sessions.ts';
import { hashOfToken, newToken } from './tokens.ts';

const DAYS = 14;

/** Makes a link's token by which somebody may set their first password; links made for them before hold no more. */
export async function invite(scope: ActScope, { id: personId, jurisdictionId }: Pick<PersonRow, 'id' | 'jurisdictionId'>): Promise<string> {
  await scope.sql.query('update invitation set used_at = $2 where person_id = $1 and used_at is null', [personId, scope.now]);
  const token = newToken();
  await insertRow(scope, invitations, {
    id: scope.app.newId(),
    jurisdictionId,
    personId,
    tokenHash: hashOfToken(token),
    createdAt: scope.now,
    expiresAt: later(scope.now, DAYS * 24 * 3_600_000),
  });
  return token;
}

/** Uses an invitation up. Nothing where it is unknown, was used or has run out. */
export async function useInvitation({ sql, now }: ActScope, token: string): Promise<Pick<InvitationRow, 'personId'> | undefined> {
  const { rows } = await sql.query<Pick<InvitationRow, 'personId'>>(
    `update invitation set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning person_id as "personId"`,
    [hashOfToken(token), now],
  );
  return rows[0];
}
