import type { PersonRow } from '@shixiao/persistence';
import { placeOfPerson } from '../directory/memberships.ts';
import { personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { mayOn } from '../policy/ability.ts';
import type { Place } from '../policy/place.ts';
import type { CallerScope } from '../scope.ts';

/**
 * Whom of these the caller may send something to, by the places in the list: whoever is at a place where the caller may, which is where they
 * belong, or a project that their organisation shares with the caller's. All others are not there for them.
 */
export async function withinReach(scope: CallerScope, personIds: readonly string[]): Promise<readonly boolean[]> {
  const people = await Promise.all(personIds.map(async (id) => (isUuid(id) ? scope.load(personById, id) : undefined)));
  const homes = await Promise.all(people.map(async (person) => (isThere(person) ? placeOfPerson(scope, person) : undefined)));
  const shared = await sharedWith(scope, [...new Set(homes.flatMap((home) => home?.organisationIds ?? []))]);
  return homes.map((home) => {
    if (!home) return false;
    const { organisationIds = [] } = home;
    const places = [{ ...home, partyIds: organisationIds }, ...organisationIds.flatMap((id) => shared.get(id) ?? [])];
    return places.some((place) => mayOn(scope.caller, 'Mutation.sendNotice', place));
  });
}

const isThere = (person: PersonRow | undefined): person is PersonRow => person !== undefined && person.disabledAt === null;

/** A project in which each organisation takes part together with the caller's, where there is one. */
async function sharedWith({ sql, caller }: CallerScope, organisationIds: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const { rows } = await sql.query<Place & { readonly id: string }>(
    `select it.id, p.* from unnest($1::uuid[]) it (id) cross join lateral (
        select jurisdiction_id as "jurisdictionId", party_ids as "partyIds" from project where party_ids @> array[it.id, $2::uuid] limit 1) p`,
    [organisationIds, caller.organisationId],
  );
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}
