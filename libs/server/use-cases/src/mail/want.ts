import type { Instant } from '@shixiao/collaboration';
import type { MailRow, Statements } from '@shixiao/persistence';
import type { Application } from '../application.ts';
import { performByItself } from '../perform.ts';
import { isReachable } from './reachable.ts';
import { later } from '../session/sessions.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Who is at the screen and reads a notice there needs no letter about it. */
const GRACE = MINUTE;
/** What is older was not waited for: the system did not send mail then. */
const OLDEST = { invitation: DAY, notice: 3 * DAY, digest: DAY };
const AT_ONCE = 500;

type Wanted = Pick<MailRow, 'personId' | 'jurisdictionId' | 'kind' | 'about'> & { readonly email: string };

/**
 * What has happened that somebody is to have by mail and of which there is no mail yet: a link to come in by, a notice with one owner
 * that is neither read nor done, a digest. `$1` to `$3`: how far back each; `$4`: notices until then; `$5` now; `$6` how many.
 */
const WANTED = `
  with wanted as (
    select i.person_id, i.jurisdiction_id, 'invitation' as kind, i.id::text as about, i.created_at as at from invitation i
      where i.created_at > $1::timestamptz and i.used_at is null and i.expires_at > $5::timestamptz
    union all
    select n.owner_id, n.jurisdiction_id, 'notice', n.id::text, n.sent_at from notice n
      where n.sent_at > $2::timestamptz and n.sent_at <= $4::timestamptz and n.read_at is null and n.done_at is null
    union all
    select d.person_id, min(d.jurisdiction_id::text)::uuid, 'digest', to_char(d.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), d.issued_at
      from digest_item d where d.issued_at > $3::timestamptz group by d.person_id, d.issued_at)
  select w.person_id as "personId", w.jurisdiction_id as "jurisdictionId", w.kind, w.about, p.email
    from wanted w join person p on p.id = w.person_id
    where p.disabled_at is null
      and not exists (select from mail m where m.kind = w.kind and m.about = w.about and m.person_id = w.person_id)
    order by w.at limit $6`;

/**
 * Finds what is to go out by mail, after the acts that caused it and apart from them, and answers the ids of all mail that waits to be
 * sent. Any number of processes may do so at the same time: each thing is mailed to each person once.
 */
export async function wantMail(app: Application): Promise<readonly string[]> {
  const now = app.now();
  const wanted = await app.database.read((sql) => findWanted(sql, now));
  if (wanted.length > 0) {
    await performByItself(app, 'wantMail', async ({ sql }) => {
      // Where nobody can be reached this is noted all the same, or it would be found again and again.
      const rows = wanted.map(({ email, ...row }) => ({ id: app.newId(), ...row, droppedAt: isReachable(email) ? null : now }));
      await sql.query(
        `insert into mail (id, jurisdiction_id, person_id, kind, about, wanted_at, dropped_at, dropped_because)
          select id, "jurisdictionId", "personId", kind, about, $2, "droppedAt", case when "droppedAt" is not null then 'undeliverable' end
          from json_to_recordset($1::json) as it (id uuid, "jurisdictionId" uuid, "personId" uuid, kind text, about text, "droppedAt" timestamptz)
          on conflict do nothing`,
        [JSON.stringify(rows), now],
      );
    });
  }
  const { rows } = await app.database.read((sql) =>
    sql.query<{ id: string }>('select id from mail where sent_at is null and dropped_at is null order by wanted_at limit $1', [AT_ONCE]),
  );
  return rows.map(({ id }) => id);
}

async function findWanted(sql: Statements, now: Instant): Promise<readonly Wanted[]> {
  const since = [OLDEST.invitation, OLDEST.notice, OLDEST.digest].map((age) => later(now, -age));
  const { rows } = await sql.query<Wanted>(WANTED, [...since, later(now, -GRACE), now, AT_ONCE]);
  return rows;
}
