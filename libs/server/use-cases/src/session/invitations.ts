import { insertRow, invitations } from '@shixiao/persistence';
import type { InvitationRow, PersonRow } from '@shixiao/persistence';
import type { ActScope } from '../scope.ts';
import { later } from './sessions.ts';
import { hashOfToken, newToken } from './tokens.ts';

const DAYS = 14;

/** An invitation that was just made, and the token of its link, which is kept nowhere. */
export interface Invited {
  readonly invitation: InvitationRow;
  readonly token: string;
}

/** Makes a link by which somebody may set their first password; links made for them before hold no more. */
export async function invite(scope: ActScope, { id: personId, jurisdictionId }: Pick<PersonRow, 'id' | 'jurisdictionId'>): Promise<Invited> {
  await scope.sql.query('update invitation set used_at = $2 where person_id = $1 and used_at is null', [personId, scope.now]);
  const token = newToken();
  const invitation: InvitationRow = {
    id: scope.app.newId(),
    jurisdictionId,
    personId,
    tokenHash: hashOfToken(token),
    mailedTokenHash: null,
    createdAt: scope.now,
    expiresAt: later(scope.now, DAYS * 24 * 3_600_000),
    usedAt: null,
  };
  await insertRow(scope, invitations, invitation);
  return { invitation, token };
}

/** A token of its own for the link that goes by mail, in place of one that was made for it before. */
export async function tokenForMail({ sql }: ActScope, { id }: Pick<InvitationRow, 'id'>): Promise<string> {
  const token = newToken();
  await sql.query('update invitation set mailed_token_hash = $2 where id = $1', [id, hashOfToken(token)]);
  return token;
}

/** Uses an invitation up. Nothing where it is unknown, was used or has run out. */
export async function useInvitation({ sql, now }: ActScope, token: string): Promise<Pick<InvitationRow, 'personId'> | undefined> {
  const { rows } = await sql.query<Pick<InvitationRow, 'personId'>>(
    `update invitation set used_at = $2 where (token_hash = $1 or mailed_token_hash = $1) and used_at is null and expires_at > $2 returning person_id as "personId"`,
    [hashOfToken(token), now],
  );
  return rows[0];
}
