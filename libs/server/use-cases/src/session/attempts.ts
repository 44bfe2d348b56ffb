import type { Instant } from '@shixiao/collaboration';
import type { Application } from '../application.ts';
import { refused } from '../refusal.ts';
import { later } from './sessions.ts';
import { hashOfToken } from './tokens.ts';

const WINDOW = 15 * 60_000;
/** Failed attempts within the window, after which the next one has to wait. An office shares one address. */
const LIMITS = { account: 10, address: 60 } as const;

export interface SignInAttempt {
  /** Network address that it comes from. */
  readonly address: string;
  /** What was typed as e-mail address; absent for ways in that ask for none. */
  readonly account?: string | undefined;
}

export type Attempted =
  | { readonly kind: 'counted'; readonly id: string; readonly account: string | null }
  | { readonly kind: 'tooMany'; readonly refusal: ReturnType<typeof refused<'TooManyRequests'>> };

/**
 * Counts an attempt before it is made, so that many at once do not slip through, in a transaction of its own: a refused act would take
 * the count back. What succeeds is taken back by `forgive`.
 */
export async function countAttempt(app: Application, { address, account }: SignInAttempt): Promise<Attempted> {
  const now = app.now();
  const id = app.newId();
  const typed = account === undefined ? null : hashOfToken(account.trim().toLowerCase());
  await app.database.read((sql) =>
    sql.query('insert into sign_in_attempt (id, account, address, at) values ($1, $2, $3, $4)', [id, typed, address, now]),
  );
  const retryAt = await app.database.read(async (sql) => {
    const { rows } = await sql.query<{ at: Instant }>(
      `(select at from sign_in_attempt where account = $1 and at > $3 and id <> $6 order by at desc offset $4 limit 1)
        union all (select at from sign_in_attempt where address = $2 and at > $3 and id <> $6 order by at desc offset $5 limit 1)
        order by at desc limit 1`,
      [typed, address, later(now, -WINDOW), LIMITS.account - 1, LIMITS.address - 1, id],
    );
    return rows[0] && later(rows[0].at, WINDOW);
  });
  if (retryAt === undefined) return { kind: 'counted', id, account: typed };
  // Whoever goes on knocking does not keep the door shut for longer.
  await app.database.read((sql) => sql.query('delete from sign_in_attempt where id = $1', [id]));
  return { kind: 'tooMany', refusal: refused('TooManyRequests', { retryAt }) };
}

/** It succeeded: neither it nor the slips before it count any more. */
export async function forgive(app: Application, { id, account }: Extract<Attempted, { kind: 'counted' }>): Promise<void> {
  await app.database.read((sql) => sql.query('delete from sign_in_attempt where id = $1 or account = $2', [id, account]));
}

/** Attempts, sessions and invitations that say nothing any more. Sessions are kept for a month, for whoever asks who came in. */
export async function forgetOldSessions(app: Application): Promise<void> {
  const now = app.now();
  await app.database.read(async (sql) => {
    await sql.query('delete from sign_in_attempt where at < $1', [later(now, -WINDOW)]);
    await sql.query('delete from session where ends_at < $1', [later(now, -30 * 24 * 3_600_000)]);
    await sql.query('delete from invitation where expires_at < $1', [later(now, -30 * 24 * 3_600_000)]);
  });
}
