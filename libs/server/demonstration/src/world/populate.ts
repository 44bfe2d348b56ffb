import { hashPassword, isRefusal, offerDemonstration, perform, performByItself, setUpJurisdiction } from '@shixiao/use-cases';
import type { Application, Caller } from '@shixiao/use-cases';
import { people } from '@shixiao/persistence';
import { ADMINISTRATOR, AUTHORITY, AUTHORITY_MEMBERS, COMPANIES, JURISDICTION, PASSWORD } from './cast.ts';
import type { Member } from './cast.ts';

/** Sets the jurisdiction up; its administrator registers everybody else, as one would. Answers who acts, by the keys of the cast. */
export async function populate(app: Application): Promise<ReadonlyMap<string, Caller>> {
  const { key, ...administrator } = ADMINISTRATOR;
  const first = await setUpJurisdiction(app, { jurisdiction: JURISDICTION, organisation: AUTHORITY, administrator });
  const cast = new Map<string, Caller>([[key, first]]);
  await join(app, first, first, AUTHORITY_MEMBERS, cast);
  for (const { kind, name, nameEn: englishName, creditCode, members: [administrator, ...others] } of COMPANIES) {
    if (!administrator) continue;
    const { jurisdictionId } = first;
    const { key: keyOfFirst, roles, ...person } = administrator;
    const registered = await must(app, first, 'registerOrganisation', {
      kind,
      name,
      englishName,
      creditCode,
      jurisdictionId,
      administrator: { name: person.name, jobTitle: person.jobTitle, email: emailOf(keyOfFirst) },
    });
    const home = { ...first, organisationId: registered.id, organisationKind: kind };
    const held = await administratorOf(app, registered.id);
    const caller = { ...home, personId: held.personId, roles: [...new Set([...roles, 'administrator' as const])] };
    for (const role of roles) if (role !== 'administrator') await must(app, caller, 'giveRole', { membershipId: held.id, role });
    cast.set(keyOfFirst, caller);
    await join(app, caller, home, others, cast);
  }
  return cast;
}

async function join(app: Application, by: Caller, home: Caller, members: readonly Member[], cast: Map<string, Caller>): Promise<void> {
  const { organisationId } = home;
  for (const { key, name, jobTitle, roles } of members) {
    const added = await must(app, by, 'addPerson', { organisationId, name, jobTitle, roles, email: emailOf(key) });
    cast.set(key, { ...home, personId: added.person.id, roles });
  }
}

async function administratorOf(app: Application, organisationId: string): Promise<{ readonly id: string; readonly personId: string }> {
  const { rows } = await app.database.read((sql) =>
    sql.query<{ id: string; personId: string }>('select id, person_id as "personId" from role_grant where organisation_id = $1', [organisationId]),
  );
  const [held] = rows;
  if (!held) throw new Error(`The organisation ${organisationId} has no administrator`);
  return held;
}

export const emailOf = (key: string): string => `${key.toLowerCase()}@shixiao.example`;

/** One password for all, and the accounts that the sign-in screen offers: the world is ready. */
export async function offer(app: Application, cast: ReadonlyMap<string, Caller>): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const offered = [...COMPANIES.flatMap(({ members }) => members), ...AUTHORITY_MEMBERS].filter((member) => member.offered);
  await performByItself(app, 'offerDemonstration', async (scope) => {
    for (const { personId } of cast.values()) await scope.entities.update(people, { id: personId }, { passwordHash });
    await offerDemonstration(
      scope,
      [...offered, { key: ADMINISTRATOR.key, roles: ['administrator'] as const }].flatMap(({ key, roles: [role] }) => {
        const caller = cast.get(key);
        if (!caller || !role) return [];
        const { personId, jurisdictionId, organisationId } = caller;
        return [{ personId, jurisdictionId, organisationId, role }];
      }),
    );
  });
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- registering answers what was registered, or the loader stops
async function must(app: Application, by: Caller, name: 'registerOrganisation' | 'addPerson' | 'giveRole', input: object): Promise<any> {
  const answer = await perform(app, by, name, { ...input, clientMutationKey: app.newId() } as never);
  if (isRefusal(answer)) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer;
}
