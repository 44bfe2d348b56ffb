import { readRegionCode } from '@shixiao/collaboration';
import { batched } from '../lookup/batched.ts';
import { jurisdictionById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { jurisdictions as jurisdictionRows } from '@shixiao/persistence';
import { mayInvite, shownToken } from './inviting.ts';
import { HELD, heldByPerson, placeOfOrganisation, placeOfPerson, shownMembership } from './memberships.ts';
import type { Held } from './memberships.ts';
import { parentOf } from './reading.ts';

/** Until when somebody has handed their work to others. */
const awayByPerson = batched<string, string>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string; until: string }>(
    `select from_person_id as id, max(ends_at) as until from delegation
      where from_person_id = any ($1::uuid[]) and revoked_at is null and starts_at <= now() and ends_at > now() group by from_person_id`,
    [[...ids]],
  );
  return new Map(rows.map(({ id, until }) => [id, until]));
});

export const directoryFields = {
  Jurisdiction: {
    name: ({ name: zh, nameEn: en }) => ({ zh, en }),
    level: ({ regionCode }) => {
      const region = readRegionCode(regionCode);
      if (!region.ok) throw new Error(`${regionCode} is no region code`);
      return region.value.level;
    },
    parent: async (row, _, { entities }) => parentOf(row, await entities.find(jurisdictionRows)) ?? null,
  },
  Organisation: {
    englishName: ({ nameEn }) => nameEn,
    jurisdiction: ({ jurisdictionId }, _, { load }) => must(load(jurisdictionById, jurisdictionId)),
    isActive: ({ disabledAt }) => disabledAt === null,
    members: async (row, args, scope) => {
      const after = afterCursor(args, isTextPair);
      const { rows } = await scope.sql.query<Held>(
        `select * from (${HELD} and organisation_id = $1 group by person_id, organisation_id) it
          where ($2::timestamptz is null or (since, "personId"::text) > ($2, $3)) order by since, "personId" limit ${pageSize(args) + 1}`,
        [row.id, after?.[0] ?? null, after?.[1] ?? null],
      );
      const page = pageOf(rows, args, ({ since, personId }) => [since, personId]);
      const edges = await Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await shownMembership(scope, node) })));
      return { ...page, edges };
    },
    viewerCanEdit: (row, _, { caller }) => mayOn(caller, 'Mutation.editOrganisation', placeOfOrganisation(row)),
    viewerCanAddPeople: (row, _, { caller }) => mayOn(caller, 'Mutation.addPerson', placeOfOrganisation(row)),
  },
  Person: {
    // An address is for colleagues and for those who work with them, not for everybody who reads a name.
    email: async (row, _, scope) => (mayOn(scope.caller, 'Query.person', await placeOfPerson(scope, row)) ? row.email : null),
    isActive: ({ disabledAt }) => disabledAt === null,
    memberships: async (row, _, scope) => {
      const held = (await scope.load(heldByPerson, row.id)) ?? [];
      return Promise.all(held.slice(0, 20).map((it) => shownMembership(scope, it)));
    },
    awayUntil: async ({ id }, _, { load }) => (await load(awayByPerson, id)) ?? null,
    viewerCanEdit: async (row, _, scope) => mayOn(scope.caller, 'Mutation.editPerson', await placeOfPerson(scope, row)),
    viewerCanInvite: async (row, _, scope) => row.passwordHash === null && row.disabledAt === null && (await mayInvite(scope, row)),
  },
  Invitation: {
    person: ({ personId }, _, { load }) => must(load(personById, personId)),
    token: (row) => shownToken(row) ?? null,
  },
} satisfies Fields;
