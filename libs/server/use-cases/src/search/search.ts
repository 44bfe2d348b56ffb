import type { Operation, SearchHit, SearchKind } from '@shixiao/contract';
import type { PersonRow } from '@shixiao/persistence';
import { containing } from '../lookup/containing.ts';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { groupsOf, mayOn, personsOfCaller } from '../policy/ability.ts';
import { nameOf } from '../process/stages.ts';
import type { Read, Reads } from '../operations.ts';
import type { CallerScope } from '../scope.ts';
import { elementOf, taskById } from '../task/task-lookup.ts';

const LONGEST_TEXT = 200;
/** Characters of context on either side of a hit. */
const CONTEXT = 30;

type Found = Omit<SearchHit, '__typename' | 'kind'> & { readonly kind: SearchKind; readonly body: string };

/*
 * What the caller may see of each kind, as rows of `(kind, id, title, project, body)`. `$1` pattern, `$2` the caller's
 * organisation, `$3` jurisdictions, `$4` persons, `$5` groups, `$6` operations that the caller may call about all of their
 * jurisdictions, `$7` those about what their organisation is a party to, `$10` the caller's language.
 */
const WITHIN = (operation: Operation, jurisdiction: string): string => `('${operation}' = any ($6::text[]) and ${jurisdiction} = any ($3::uuid[]))`;
const OF_PARTY = (operation: Operation): string => `('${operation}' = any ($7::text[]) and p.party_ids && array[$2::uuid])`;
const ASKED_TO_SCORE = (proposal: string): string =>
  `exists (select from scoring_round s where s.proposal_id = ${proposal} and s.expert_ids && $4::text[]::uuid[])`;
/** What was never handed in is its proposers' own. */
const HANDED_IN = `not exists (select from proposal d where d.project_id = p.id and d.submitted_at is null and not (d.proposers && array[$2::uuid]))`;

const SOURCES: Readonly<Record<SearchKind, string>> = {
  project: `select 'project' as kind, p.id::text, p.title, p.id as project_id, p.title as body from project p
    where p.title ilike $1 and (${OF_PARTY('Query.project')} or ${WITHIN('Query.project', 'p.jurisdiction_id')}) and ${HANDED_IN}`,
  call: `select 'call', c.id::text, c.content ->> 'title', null::uuid, concat_ws(' ', c.content ->> 'title', c.content ->> 'need') from call c
    where concat_ws(' ', c.content ->> 'title', c.content ->> 'need') ilike $1
      and (c.stage_name <> 'draft' or c.authority_id = $2)`,
  proposal: `select 'proposal', r.id::text, r.content ->> 'title', r.project_id, concat_ws(' ', r.content ->> 'title', r.content ->> 'summary')
    from proposal r join project p on p.id = r.project_id
    where concat_ws(' ', r.content ->> 'title', r.content ->> 'summary') ilike $1
      and (${OF_PARTY('Query.proposal')} or ${WITHIN('Query.proposal', 'p.jurisdiction_id')} or ${ASKED_TO_SCORE('r.id')}) and ${HANDED_IN}`,
  task: `select 'task', t.instance_id || '.' || t.item, p.title, p.id, p.title from task t join project p on p.id = t.project_id
    where t.status = 'open' and p.title ilike $1
      and (t.assignee = any ($4::text[]) or (t.assignee is null and (t.candidate_groups && $5::text[] or t.candidate_users && $4::text[])))`,
  organisation: `select 'organisation', o.id::text, case when $10 = 'en' then coalesce(o.name_en, o.name) else o.name end, null::uuid, concat_ws(' ', o.name, o.name_en, o.credit_code) from organisation o
    where concat_ws(' ', o.name, o.name_en, o.credit_code) ilike $1`,
  person: `select 'person', q.id::text, q.name, null::uuid, q.name from person q where q.name ilike $1 and q.disabled_at is null
    and exists (select from role_grant g where g.person_id = q.id and g.revoked_at is null
      and (g.organisation_id = $2 or ${WITHIN('Query.people', 'g.jurisdiction_id')}))`,
  // What the public is asked is no secret to anybody.
  consultation: `select 'consultation', c.id::text, c.title, c.project_id, concat_ws(' ', c.title, c.draft) from consultation c
    where concat_ws(' ', c.title, c.draft) ilike $1 and c.started_at <= $11`,
};

/** What is looked for by the rights of its own query. */
const LOOKED_FOR: readonly Operation[] = ['Query.project', 'Query.proposal', 'Query.people'];

/** Finds what holds these words and what the caller may see: those that begin with them first, then by how much of the title they are. */
const search: Read<'search'> = async (scope, { text, kinds, limit }) => {
  const words = [...text.trim()].slice(0, LONGEST_TEXT).join('');
  if (words === '') return [];
  const wanted = (Object.keys(SOURCES) as (keyof typeof SOURCES)[]).filter((kind) => kinds == null || kinds.includes(kind));
  if (wanted.length === 0) return [];
  const { language } = await must(scope.load(personById, scope.caller.personId));
  const { rows } = await scope.sql.query<Found>(
    `with found (kind, id, title, "projectId", body) as (${wanted.map((kind) => SOURCES[kind]).join(' union all ')})
      select * from found
      where $2::uuid is not null and $3::uuid[] is not null and $4::text[] is not null and $5::text[] is not null
        and $6::text[] is not null and $7::text[] is not null and $10::text is not null and $11::timestamptz is not null
      order by position(lower($8) in lower(coalesce(title, ''))) <> 1, similarity(coalesce(title, ''), $8) desc, kind, id limit $9`,
    [...whoLooks(scope, words), words, Math.min(Math.max(limit, 1), 50), language, scope.now],
  );
  return Promise.all(
    rows.map(async ({ kind, id, title, projectId, body }) => ({
      kind,
      id,
      title: (kind === 'task' && (await nameOfTask(scope, id, language))) || (title ?? ''),
      projectId: projectId ?? null,
      excerpt: excerptOf(body, words),
    })),
  );
};

/** A task is found by its project's title, which is then its excerpt, and told by what there is to do. */
async function nameOfTask(scope: CallerScope, id: string, language: PersonRow['language']): Promise<string | undefined> {
  const task = await scope.load(taskById, id);
  const found = task && (await elementOf(scope, task));
  return found && nameOf(found.node)[language];
}

function whoLooks({ caller }: CallerScope, words: string): readonly unknown[] {
  const pattern = containing(words);
  const { jurisdictionId, jurisdictionIds, organisationId } = caller;
  const within = LOOKED_FOR.filter((operation) => mayOn(caller, operation, { jurisdictionId }));
  // A place in no jurisdiction: what may be done there may be done as a party.
  const asParty = LOOKED_FOR.filter((operation) => mayOn(caller, operation, { jurisdictionId: '', partyIds: [organisationId] }));
  return [pattern, organisationId, jurisdictionIds, personsOfCaller(caller), groupsOf(caller), within, asParty];
}

/** The words around the hit. */
function excerptOf(body: string, words: string): string {
  const characters = [...body];
  const at = [...body.slice(0, Math.max(0, body.toLowerCase().indexOf(words.toLowerCase())))].length;
  const [from, to] = [Math.max(0, at - CONTEXT), at + [...words].length + CONTEXT];
  return `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`;
}

export const searchReads = { search } satisfies Reads;
