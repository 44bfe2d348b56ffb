import { insertRow, jurisdictions, organisations, people, roleGrants } from '@shixiao/persistence';
import type { PersonRow, OrganisationRow, RoleGrantRow } from '@shixiao/persistence';
import { hashPassword } from '@shixiao/use-cases';
import type { StartedServer } from '../src/start-server.ts';

export const PASSWORD = '山高水长 rivers';

export interface People {
  readonly jurisdictionId: string;
  readonly enterpriseId: string;
  readonly otherEnterpriseId: string;
  /** Leads projects, in two enterprises. */
  readonly lead: { readonly id: string; readonly email: string };
  readonly officer: { readonly id: string; readonly email: string };
}

/** What the administration would have set up before anybody can come in. */
export async function createPeople({ app, database }: StartedServer): Promise<People> {
  const entities = { entities: database.dataSource.manager };
  const now = app.now();
  const jurisdictionId = app.newId();
  await insertRow(entities, jurisdictions, {
    id: jurisdictionId,
    regionCode: '440605',
    name: '南海区',
    nameEn: 'Nanhai',
    timeZone: 'Asia/Shanghai',
    calendar: {},
    limits: {},
    version: 1,
  });
  const organisation = async (kind: OrganisationRow['kind'], number: number): Promise<string> => {
    const id = app.newId();
    const row = { id, jurisdictionId, kind, creditCode: `91440600MA0000000${number}`, name: `组织${number}`, isDemonstration: false, version: 1, createdAt: now, changedAt: now };
    await insertRow(entities, organisations, row as never);
    return id;
  };
  const passwordHash = await hashPassword(PASSWORD);
  const person = async (name: string, email: string, roles: readonly (readonly [string, RoleGrantRow['role']])[]) => {
    const id = app.newId();
    const row = { id, jurisdictionId, name, email, passwordHash, language: 'zh', isDemonstration: false, version: 1, createdAt: now, changedAt: now } as const;
    await insertRow(entities, people, row as Pick<PersonRow, 'id'> as never);
    for (const [place, [organisationId, role]] of roles.entries()) {
      await insertRow(entities, roleGrants, { id: app.newId(), jurisdictionId, organisationId, personId: id, role, grantedAt: `2026-0${place + 1}-01T00:00:00.000Z` });
    }
    return { id, email };
  };
  const enterpriseId = await organisation('enterprise', 1);
  const otherEnterpriseId = await organisation('enterprise', 2);
  const office = await organisation('government', 3);
  return {
    jurisdictionId,
    enterpriseId,
    otherEnterpriseId,
    lead: await person('林晓', 'lin@shixiao.example', [
      [enterpriseId, 'projectLead'],
      [otherEnterpriseId, 'projectLead'],
    ]),
    officer: await person('陈宁', 'chen@shixiao.example', [[office, 'caseOfficer']]),
  };
}
