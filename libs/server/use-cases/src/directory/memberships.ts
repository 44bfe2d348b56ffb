import { dayAt } from '@shixiao/collaboration';
import type { Role } from '@shixiao/collaboration';
import { roleGrants } from '@shixiao/persistence';
import type { OrganisationRow, PersonRow } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { batched } from '../lookup/batched.ts';
import { jurisdictionById, organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { isUuid } from '../lookup/find-project.ts';
import { mayOn } from '../policy/ability.ts';
import type { Place } from '../policy/place.ts';
import type { Scope } from '../scope.ts';

/** What somebody is in one organisation; its id is that of the oldest grant that holds. */
export interface Held {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly since: string;
}

export const HELD = `select (array_agg(id::text order by granted_at, id))[1] as id, person_id as "personId",
  organisation_id as "organisationId", array_agg(role order by role) as roles, min(granted_at) as since
  from role_grant where revoked_at is null`;

/** Everything that people are, by person. */
export const heldByPerson = batched<string, readonly Held[]>(async ({ sql }, ids) => {
  const { rows } = await sql.query<Held>(
    `${HELD} and person_id = any ($1::uuid[]) group by person_id, organisation_id order by min(granted_at), organisation_id`,
    [[...ids]],
  );
  return new Map(ids.map((id) => [id, rows.filter(({ personId }) => personId === id)]));
});

/** A membership by the id of any grant in it that holds. */
export async function findHeld({ entities, load }: Scope, membershipId: string): Promise<Held | undefined> {
  const grant = isUuid(membershipId) ? await entities.findOneBy(roleGrants, { id: membershipId }) : null;
  if (!grant) return undefined;
  return (await load(heldByPerson, grant.personId))?.find(({ organisationId }) => organisationId === grant.organisationId);
}

export const placeOfOrganisation = ({ id, jurisdictionId }: OrganisationRow): Place => ({
  jurisdictionId,
  organisationIds: [id],
  partyIds: [id],
});

/** A person belongs wherever they have a role, and where they are registered. */
export async function placeOfPerson({ load }: Scope, { id, jurisdictionId }: PersonRow): Promise<Place> {
  const held = (await load(heldByPerson, id)) ?? [];
  return { jurisdictionId, organisationIds: held.map(({ organisationId }) => organisationId), personIds: [id] };
}

/** A membership as the contract shows it. */
export async function shownMembership(scope: Scope, { id, personId, organisationId, roles, since }: Held) {
  const organisation = await must(scope.load(organisationById, organisationId));
  const jurisdiction = await must(scope.load(jurisdictionById, organisation.jurisdictionId));
  return {
    id,
    person: await must(scope.load(personById, personId)),
    organisation,
    roles,
    since: dayAt(since, calendarOf(jurisdiction).offsetMinutes),
    until: null,
    viewerCanChangeRoles: mayOn(scope.caller, 'Mutation.giveRole', placeOfOrganisation(organisation)),
  };
}
