import { describe, expect, it } from '@jest/globals';
import { people } from '@shixiao/persistence';
import { openQuestion } from '../src/index.ts';
import { directoryFields } from '../src/directory/index.ts';
import { shownToken } from '../src/directory/inviting.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const world = useWorld();

/** A code whose check character is right (GB 32100-2015). */
const CODE = '91440605MA4UKX0H37';

const register = (creditCode: string) =>
  world().act(world().administrator, 'registerOrganisation', {
    kind: 'enterprise',
    name: '新企业',
    creditCode,
    jurisdictionId: world().jurisdictionId,
    administrator: { name: '首任', email: 'First@New.example' },
  }) as Promise<any>;

describe('an organisation', () => {
  it('is registered with a credit code that holds, and says where another is wrong', async () => {
    const wrong = await register(`${CODE.slice(0, 17)}A`);
    expect(wrong.__typename).toBe('CreditCodeInvalid');
    expect(wrong.check.fault).toBe('checkCharacter');
    const right = await register(` ${CODE.toLowerCase()} `);
    expect(right).toMatchObject({ __typename: 'Organisation', creditCode: CODE });
    expect(await register(CODE)).toMatchObject({ __typename: 'CreditCodeTaken', organisation: { id: right.id } });
  });

  it('is not registered in another jurisdiction', async () => {
    const elsewhere = world().app.newId();
    const answer = await world().act(world().administrator, 'registerOrganisation', {
      kind: 'enterprise',
      name: '别处',
      creditCode: CODE,
      jurisdictionId: elsewhere,
      administrator: { name: '首任', email: 'first@elsewhere.example' },
    });
    expect(answer).toMatchObject({ __typename: 'NotFound', id: elsewhere });
  });
});

describe('people', () => {
  it('are added with the roles that their organisation can have, once for an address', async () => {
    const { act, succeed, administrator, authorityId } = world();
    const input = { organisationId: authorityId, name: '新人', email: 'New@Shixiao.example', roles: ['caseOfficer'] as const };
    const added = await succeed(administrator, 'addPerson', input);
    expect(added).toMatchObject({ __typename: 'Membership', roles: ['caseOfficer'], person: { email: 'new@shixiao.example' } });
    expect(await act(administrator, 'addPerson', input)).toMatchObject({ __typename: 'EmailTaken' });
    expect(await act(administrator, 'addPerson', { ...input, email: 'a@b.example', roles: ['verifier'] })).toMatchObject({
      __typename: 'RoleNotInOrganisationKind',
    });
    expect(await act(administrator, 'addPerson', { ...input, email: 'c@d.example', roles: ['supervisor', 'approver'] })).toMatchObject({
      __typename: 'RolesApart',
    });
    expect(await act(administrator, 'addPerson', { ...input, email: 'no address' })).toMatchObject({ __typename: 'InputInvalid' });
  });

  it('are found by their own organisation and by officials, and by nobody else', async () => {
    const { ask, rival, lead, officer } = world();
    expect(await ask(lead, 'person', { id: lead.personId })).toMatchObject({ id: lead.personId });
    expect(await ask(rival, 'person', { id: lead.personId })).toBeNull();
    expect(await ask(officer, 'person', { id: lead.personId })).toMatchObject({ id: lead.personId });
    const names = (page: any) => page.edges.map(({ node }: any) => node.id);
    expect(names(await ask(rival, 'people', { first: 100 }))).not.toContain(lead.personId);
    expect(names(await ask(officer, 'people', { first: 100 }))).toContain(lead.personId);
  });

  it('show their address to those who may see them only', async () => {
    const { app, lead, rival } = world();
    const row = await app.database.dataSource.manager.findOneByOrFail('person', { id: lead.personId });
    const email = directoryFields.Person.email as (row: any, args: object, scope: object) => Promise<string | null>;
    expect(await email(row, {}, openQuestion(app, rival))).toBeNull();
    expect(await email(row, {}, openQuestion(app, lead))).toBe(lead.email);
  });
});

describe('an invitation', () => {
  const joins = async (by = world().administrator, organisationId = world().authorityId) =>
    (await world().succeed(by, 'addPerson', { organisationId, name: '受邀人', email: `${world().app.newId()}@shixiao.example`, roles: ['caseOfficer'] })).person;
  const canInvite = async (who: Player, personId: string): Promise<unknown> => {
    const row = await world().database.dataSource.manager.findOneByOrFail(people, { id: personId });
    return (directoryFields.Person.viewerCanInvite as (row: object, args: object, scope: object) => Promise<boolean>)(row, {}, openQuestion(world().app, who));
  };

  it('shows its link to whoever made it, once, and keeps it nowhere', async () => {
    const { administrator, act, app, database } = world();
    const { id: personId } = await joins();
    const input = { personId, clientMutationKey: app.newId() };
    const invitation = await act(administrator, 'invitePerson', input);
    expect(invitation).toMatchObject({ __typename: 'Invitation', personId, isMailed: false, expiresAt: '2026-12-08T01:00:00.000Z' });
    expect(shownToken(invitation)).toMatch(/^[\w-]{43}$/);
    const again = await act(administrator, 'invitePerson', input);
    expect(again).toEqual(invitation);
    expect(shownToken(again)).toBeUndefined();
    const { rows } = await database.read((sql) => sql.query<{ all: string }>('select json_agg(m)::text as all from mutation_key m'));
    expect(rows[0]?.all).toContain(personId);
    expect(rows[0]?.all).not.toContain(shownToken(invitation));
  });

  it('is for whoever has no password, by those who administer their organisation', async () => {
    const { administrator, act, lead, rival, database, officer } = world();
    const { id: personId } = await joins();
    expect(await canInvite(administrator, personId)).toBe(true);
    for (const other of [{ ...rival, roles: ['administrator'] as const }, { ...lead, roles: ['administrator'] as const }]) {
      expect(await act(other, 'invitePerson', { personId })).toMatchObject({ __typename: 'NotFound' });
      expect(await canInvite(other, personId)).toBe(false);
    }
    expect(await act(officer, 'invitePerson', { personId })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await act(administrator, 'invitePerson', { personId: 'nobody' })).toMatchObject({ __typename: 'NotFound' });
    await database.dataSource.manager.update(people, { id: personId }, { passwordHash: 'chosen' });
    expect(await act(administrator, 'invitePerson', { personId })).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: personId } });
    expect(await canInvite(administrator, personId)).toBe(false);
  });

  it('comes from whoever registered an organisation for its first administrator, until that one has come in', async () => {
    const { administrator, rival, act, ask, database, succeed } = world();
    const organisation = await succeed(administrator, 'registerOrganisation', {
      kind: 'enterprise',
      name: '初来企业',
      creditCode: '91440605MA4UYJ0H3W',
      jurisdictionId: world().jurisdictionId,
      administrator: { name: '首任', email: 'first@arrived.example' },
    });
    const { id: first } = await database.dataSource.manager.findOneByOrFail(people, { email: 'first@arrived.example' });
    const home = { ...rival, organisationId: organisation.id, roles: ['administrator'] as const };
    const colleague = await succeed({ ...home, personId: first }, 'addPerson', { organisationId: organisation.id, name: '同事', email: 'second@arrived.example', roles: ['projectLead'] });
    expect(await act(administrator, 'invitePerson', { personId: colleague.person.id })).toMatchObject({ __typename: 'NotFound' });
    expect(await act({ ...rival, roles: ['administrator'] }, 'invitePerson', { personId: first })).toMatchObject({ __typename: 'NotFound' });
    expect(await act(administrator, 'invitePerson', { personId: first })).toMatchObject({ __typename: 'Invitation' });
    expect(await ask(administrator, 'person', { id: first })).toMatchObject({ id: first });
    expect(await ask(administrator, 'person', { id: colleague.person.id })).toBeNull();
    expect(await ask({ ...rival, roles: ['administrator'] }, 'person', { id: first })).toBeNull();
    await database.dataSource.manager.update(people, { id: first }, { passwordHash: 'chosen' });
    expect(await ask(administrator, 'person', { id: first })).toBeNull();
    expect(await act(administrator, 'invitePerson', { personId: first })).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('a delegation', () => {
  const during = { startsAt: '2026-11-25T00:00:00.000Z', endsAt: '2026-12-05T00:00:00.000Z', taskIds: [] };

  it('goes to a colleague, with a reason, and makes no chain', async () => {
    const { act, succeed, lead, colleague, rival } = world();
    const input = { ...during, toPersonId: colleague.personId, roles: ['projectLead'] as const, reason: '年假' };
    expect(await act(lead, 'delegate', { ...input, reason: '  ' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await act(lead, 'delegate', { ...input, toPersonId: rival.personId })).toMatchObject({ __typename: 'NotFound' });
    expect(await act(lead, 'delegate', { ...input, roles: ['approver'] })).toMatchObject({ __typename: 'NotAllowed' });
    const given = await succeed(lead, 'delegate', input);
    expect(await act(colleague, 'delegate', { ...input, toPersonId: lead.personId })).toMatchObject({ __typename: 'DelegationChain' });
    expect(await act(colleague, 'revokeDelegation', { delegationId: given.id })).toMatchObject({ __typename: 'NotFound' });
    expect(await succeed(lead, 'revokeDelegation', { delegationId: given.id })).toMatchObject({ isInForce: false });
  });
});

describe('the calendar of a jurisdiction', () => {
  it('is the country’s, with days of its own that have a reason and are not over', async () => {
    const { ask, act, succeed, administrator, jurisdictionId } = world();
    const year = await ask(undefined, 'calendar', { jurisdictionId, year: 2026 });
    const day = (of: any, wanted: string) => of.days.find((it: any) => it.day === wanted);
    expect(year.days).toHaveLength(365);
    expect(day(year, '2026-10-01')).toMatchObject({ kind: 'statutoryHoliday', isWorkingDay: false, label: { zh: '国庆节' } });
    const input = { jurisdictionId, day: '2026-12-01', isWorkingDay: false, reason: '本地节日', expectedVersion: year.version };
    expect(await act(administrator, 'overrideCalendarDay', { ...input, day: '2026-01-05' })).toMatchObject({ __typename: 'DueInThePast' });
    const after = await succeed(administrator, 'overrideCalendarDay', input);
    expect(day(after, '2026-12-01')).toMatchObject({ kind: 'localHoliday', isWorkingDay: false, reason: '本地节日' });
    expect(await act(administrator, 'overrideCalendarDay', input)).toMatchObject({ __typename: 'Conflict' });
    const cleared = await succeed(administrator, 'clearCalendarOverride', { jurisdictionId, day: '2026-12-01', expectedVersion: after.version });
    expect(day(cleared, '2026-12-01')).toMatchObject({ kind: 'workday', reason: null });
  });
});
