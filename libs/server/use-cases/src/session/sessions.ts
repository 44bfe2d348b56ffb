import type { Instant, OrganisationKind, Role } from '@shixiao/collaboration';
import { insertRow, sessions } from '@shixiao/persistence';
import type { PersonRow, Statements } from '@shixiao/persistence';
import type { Application } from '../application.ts';
import type { Caller, StandIn } from '../caller.ts';
import type { ActScope } from '../scope.ts';
import { organisationToActFor } from './memberships.ts';
import { hashOfToken, newToken } from './tokens.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Without a request for this long a session is over. */
const IDLE = 2 * HOUR;
/** Over in any case. */
const LONGEST = 12 * HOUR;

/** A session as `Viewer` shows it. */
export interface ViewerRow {
  readonly sessionId: string;
}

/** A session that goes on, and who acts in it. */
export interface LiveSession {
  readonly sessionId: string;
  readonly caller: Caller;
  readonly csrfToken: string;
  /** When it ends if nothing is done. */
  readonly endsAt: Instant;
}

/** Tokens of sessions that have just begun, for the one who sets the cookie. Kept beside the rows, so that none is ever stored. */
const tokens = new WeakMap<object, string>();

/** The token of the session that this answer began, if it began one. */
export function tokenOf(answer: unknown): string | undefined {
  return typeof answer === 'object' && answer !== null ? tokens.get(answer) : undefined;
}

/**
 * Begins a session for somebody who has proved who they are, by whatever means. Nothing where they act for no organisation any more.
 *
 * @param organisationId for whom; default: as last time
 */
export async function beginSession(
  scope: ActScope,
  { id: personId, jurisdictionId }: Pick<PersonRow, 'id' | 'jurisdictionId'>,
  organisationId?: string,
): Promise<({ readonly __typename: 'Viewer' } & ViewerRow) | undefined> {
  const organisation = await organisationToActFor(scope, personId, organisationId);
  if (organisation === undefined) return undefined;
  const token = newToken();
  const sessionId = scope.app.newId();
  await insertRow(scope, sessions, {
    id: sessionId,
    jurisdictionId,
    personId,
    organisationId: organisation,
    tokenHash: hashOfToken(token),
    csrfToken: newToken(),
    createdAt: scope.now,
    seenAt: scope.now,
    endsAt: later(scope.now, LONGEST),
  });
  const viewer = { __typename: 'Viewer' as const, sessionId };
  tokens.set(viewer, token);
  return viewer;
}

/** Whose session a token belongs to; nothing where it is unknown or has ended. Notes that it was used. */
export async function sessionOf(app: Application, token: string): Promise<LiveSession | undefined> {
  const now = app.now();
  return app.database.read(async (sql) => {
    const [row] = await findSessions(sql, 'token_hash', [hashOfToken(token)], now);
    if (!row) return undefined;
    if (Date.parse(now) - Date.parse(row.seenAt) >= MINUTE) {
      await sql.query('update session set seen_at = $2 where id = $1 and seen_at < $2', [row.id, now]);
      return liveSession({ ...row, seenAt: now });
    }
    return liveSession(row);
  });
}

/** Sessions that go on, by their ids. */
export async function sessionsByIds(sql: Statements, ids: readonly string[], now: Instant): Promise<ReadonlyMap<string, LiveSession>> {
  const rows = await findSessions(sql, 'id', ids, now);
  return new Map(rows.map((row) => [row.id, liveSession(row)]));
}

/** Ends a session; one that is over stays as it is. */
export async function endSession(app: Application, sessionId: string): Promise<void> {
  await app.database.read((sql) => sql.query('update session set ended_at = $2 where id = $1 and ended_at is null', [sessionId, app.now()]));
}

interface Found {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly csrfToken: string;
  readonly seenAt: Instant;
  readonly endsAt: Instant;
  readonly kind: OrganisationKind;
  readonly jurisdictionId: string;
  readonly roles: readonly Role[];
  readonly jurisdictionIds: readonly string[];
  readonly standsInFor: readonly StandIn[];
}

/** One statement for all that is to be known of a caller, planned once on each connection: every request begins with it. A region's code begins with that of the region around it, without its zeros. */
async function findSessions(sql: Statements, by: 'token_hash' | 'id', values: readonly string[], now: Instant): Promise<readonly Found[]> {
  const { rows } = await sql.query<Found>({
    name: `sessions-by-${by}`,
    text: `select s.id, s.person_id as "personId", s.organisation_id as "organisationId", s.csrf_token as "csrfToken",
        s.seen_at as "seenAt", s.ends_at as "endsAt", o.kind, o.jurisdiction_id as "jurisdictionId", held.roles,
        (select coalesce(array_agg(inner_one.id::text), '{}') from jurisdiction inner_one
          where inner_one.region_code like regexp_replace(j.region_code, '(00)+$', '') || '%') as "jurisdictionIds",
        (select coalesce(json_agg(json_build_object('delegationId', d.id, 'personId', d.from_person_id,
            'roles', coalesce(d.scope -> 'roles', '[]'), 'tasks', coalesce(d.scope -> 'tasks', '[]'))), '[]')
          from delegation d where d.to_person_id = s.person_id and d.organisation_id = s.organisation_id
            and d.starts_at <= $2 and d.ends_at > $2 and (d.revoked_at is null or d.revoked_at > $2)) as "standsInFor"
      from session s
        join person p on p.id = s.person_id and p.disabled_at is null
        join organisation o on o.id = s.organisation_id and o.disabled_at is null
        join jurisdiction j on j.id = o.jurisdiction_id
        join lateral (select array_agg(g.role order by g.role) as roles from role_grant g
          where g.person_id = s.person_id and g.organisation_id = s.organisation_id and g.revoked_at is null) held on held.roles is not null
      where s.${by} = any ($1) and s.ended_at is null and s.ends_at > $2 and s.seen_at > $3`,
    values: [values, now, later(now, -IDLE)],
  });
  return rows;
}

function liveSession({ id, csrfToken, seenAt, endsAt, personId, organisationId, kind, jurisdictionId, jurisdictionIds, roles, standsInFor }: Found): LiveSession {
  const idleEnd = later(seenAt, IDLE);
  return {
    sessionId: id,
    csrfToken,
    endsAt: Date.parse(idleEnd) < Date.parse(endsAt) ? idleEnd : endsAt,
    caller: { personId, organisationId, organisationKind: kind, jurisdictionId, jurisdictionIds, roles, standsInFor, sessionId: id },
  };
}

export const later = (instant: Instant, milliseconds: number): Instant => new Date(Date.parse(instant) + milliseconds).toISOString();
