import type { Client } from 'pg';
import type { Visitor } from '../serve/http-client.ts';

/** A project, and an official of its authority who is signed in. */
export interface Subject {
  readonly visitor: Visitor;
  readonly projectId: string;
  readonly proposalId: string;
  readonly proposalVersion: number;
  /** The beginnings that the ids of the project's rows share, and those of its jurisdiction. */
  readonly marks: { readonly project: string; readonly world: string };
}

const CSRF_TOKEN = 'bench';

/** Case officers of all jurisdictions sign in; what they do in the time that a run takes, they do in one session. */
export async function openSessions(sql: Client): Promise<void> {
  await sql.query(
    `insert into session (id, jurisdiction_id, person_id, organisation_id, token_hash, csrf_token, created_at, seen_at, ends_at)
      select gen_random_uuid(), g.jurisdiction_id, g.person_id, g.organisation_id, encode(sha256(convert_to(g.person_id::text, 'UTF8')), 'hex'),
        $1, now(), now(), now() + interval '12 hours'
      from role_grant g where g.role = 'caseOfficer' and g.revoked_at is null on conflict do nothing`,
    [CSRF_TOKEN],
  );
}

/** `drafted` projects show little to officials, so pages are those of projects that were handed in. */
const FIT = {
  page: `p.stages <> array['proposal']`,
  act: `p.stages = array['completeness']`,
} as const;

/** As many projects, spread over all jurisdictions by chance that is the same in each run. */
export async function subjectsOf(sql: Client, fit: keyof typeof FIT, count: number): Promise<readonly Subject[]> {
  const { rows } = await sql.query<{ projectId: string; proposalId: string; proposalVersion: number; person: string; jurisdictionId: string }>(
    `select p.id as "projectId", q.id as "proposalId", q.version as "proposalVersion", g.person_id as person, p.jurisdiction_id as "jurisdictionId"
      from project p join proposal q on q.project_id = p.id
        join role_grant g on g.organisation_id = p.authority_id and g.role = 'caseOfficer' and g.revoked_at is null
      where p.jurisdiction_id::text like 'f%' and ${FIT[fit]}
      order by md5(p.id::text) limit $1`,
    [count],
  );
  if (rows.length === 0) throw new Error(`No project fits ${fit}`);
  return rows.map(({ person, projectId, jurisdictionId, ...row }) => ({
    ...row,
    projectId,
    visitor: { sessionToken: person, csrfToken: CSRF_TOKEN },
    marks: { project: projectId.slice(0, 13), world: jurisdictionId.slice(0, 13) },
  }));
}
