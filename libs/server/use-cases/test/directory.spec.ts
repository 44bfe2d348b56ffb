import { describe, expect, it } from '@jest/globals';
import { openQuestion } from '../src/index.ts';
import { directoryFields } from '../src/directory/index.ts';
import { useWorld } from './world.ts';

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
