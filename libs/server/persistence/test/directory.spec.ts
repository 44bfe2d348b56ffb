import { describe, expect, it } from '@jest/globals';
import { delegations, organisations, people, roleGrants } from '../src/entities/directory.ts';
import { milestones } from '../src/entities/project.ts';
import { insertRow } from '../src/entities/rows.ts';
import { refusalOf, useDatabase } from './real-database.ts';
import { uuidv7 } from './uuid.ts';
import { createJurisdiction, createParty, createPerson, createProject, NOW } from './world.ts';

const open = useDatabase();
const tx = () => ({ entities: open().dataSource.manager });

describe('the directory', () => {
  it('has no two organisations with one credit code, and none with a code of another shape', async () => {
    const jurisdictionId = await createJurisdiction(open());
    const organisation = { jurisdictionId, kind: 'enterprise', creditCode: '91440605MA4UKX0H3P', name: '企业', version: 1, isDemonstration: false, createdAt: NOW } as const;
    await insertRow(tx(), organisations, { ...organisation, id: uuidv7() });
    expect(await refusalOf(insertRow(tx(), organisations, { ...organisation, id: uuidv7() }))).toMatchObject({
      constraint: 'organisation_by_credit_code',
    });
    expect(await refusalOf(insertRow(tx(), organisations, { ...organisation, id: uuidv7(), creditCode: '91440605MA4UKX0H3O' }))).toMatchObject({
      constraint: 'organisation_credit_code_shape',
    });
  });

  it('gives a role once, and again after it was taken away', async () => {
    const jurisdictionId = await createJurisdiction(open());
    const { person, organisation } = await createParty(open(), jurisdictionId, 'government');
    const grant = { jurisdictionId, organisationId: organisation, personId: person, role: 'approver', grantedAt: NOW } as const;
    const id = uuidv7();
    await insertRow(tx(), roleGrants, { ...grant, id });
    expect(await refusalOf(insertRow(tx(), roleGrants, { ...grant, id: uuidv7() }))).toMatchObject({ constraint: 'role_grant_held_once' });
    await open().dataSource.getRepository(roleGrants).update({ id }, { revokedAt: NOW });
    await insertRow(tx(), roleGrants, { ...grant, id: uuidv7() });
  });

  it('refuses a delegation to oneself and one that ends before it begins', async () => {
    const jurisdictionId = await createJurisdiction(open());
    const { person, organisation } = await createParty(open(), jurisdictionId, 'government');
    const delegation = {
      jurisdictionId,
      organisationId: organisation,
      fromPersonId: person,
      toPersonId: await createPerson(open(), jurisdictionId),
      scope: { kind: 'roles', roles: ['approver'] },
      startsAt: NOW,
      endsAt: '2026-12-01T00:00:00.000Z',
      reason: '出差',
    } as const;
    await insertRow(tx(), delegations, { ...delegation, id: uuidv7() });
    const stored = await open().dataSource.getRepository(delegations).findOneByOrFail({ fromPersonId: person });
    expect(stored).toMatchObject({ ...delegation, revokedAt: null });
    expect(await refusalOf(insertRow(tx(), delegations, { ...delegation, id: uuidv7(), toPersonId: person }))).toMatchObject({
      constraint: 'delegation_to_another',
    });
    expect(await refusalOf(insertRow(tx(), delegations, { ...delegation, id: uuidv7(), endsAt: NOW }))).toMatchObject({
      constraint: 'delegation_dates_in_order',
    });
  });

  it('has one person for an e-mail address, whatever its letters', async () => {
    const jurisdictionId = await createJurisdiction(open());
    const person = { jurisdictionId, name: '某', version: 1, isDemonstration: false, language: 'zh', createdAt: NOW } as const;
    expect(await refusalOf(insertRow(tx(), people, { ...person, id: uuidv7(), email: 'Li@shixiao.example' }))).toMatchObject({
      constraint: 'person_email_lower_case',
    });
    await insertRow(tx(), people, { ...person, id: uuidv7(), email: 'li@shixiao.example' });
    expect(await refusalOf(insertRow(tx(), people, { ...person, id: uuidv7(), email: 'li@shixiao.example' }))).toMatchObject({
      constraint: 'person_by_email',
    });
  });

  it('reads a day as it was written, by entity and by statement, in any time zone', async () => {
    const { milestoneId } = await createProject(open());
    const stored = await open().dataSource.getRepository(milestones).findOneByOrFail({ id: milestoneId });
    expect(stored).toMatchObject({ dueOn: '2027-03-31', changedAt: NOW });
    const { rows } = await open().transaction(({ sql }) => sql.query('select due_on, changed_at from milestone where id = $1', [milestoneId]));
    expect(rows).toEqual([{ due_on: '2027-03-31', changed_at: NOW }]);
  });
});
