import { readFile } from 'node:fs/promises';
import type { Database } from '../src/database/database.ts';
import { jurisdictions, organisations, people } from '../src/entities/directory.ts';
import { insertRow } from '../src/entities/rows.ts';
import { milestones, projects } from '../src/entities/project.ts';
import { uuidv7 } from './uuid.ts';

export const NOW = '2026-11-24T01:00:00.000Z';

export const REVIEW = await readFile(new URL('./fixtures/review.bpmn', import.meta.url), 'utf8');

let numbers = 0;

export async function createJurisdiction({ dataSource }: Database): Promise<string> {
  const id = uuidv7();
  numbers += 1;
  const regionCode = String(440_000 + numbers);
  await insertRow({ entities: dataSource.manager }, jurisdictions, {
    id,
    regionCode,
    name: '南海区',
    nameEn: 'Nanhai',
    timeZone: 'Asia/Shanghai',
    calendar: {},
    limits: {},
    version: 1,
  });
  return id;
}

/** One person in an organisation of the given kind. */
export async function createParty(
  { dataSource }: Database,
  jurisdictionId: string,
  kind: 'government' | 'enterprise' | 'verifier',
): Promise<{ readonly person: string; readonly organisation: string }> {
  numbers += 1;
  const organisation = uuidv7();
  await insertRow({ entities: dataSource.manager }, organisations, {
    id: organisation,
    jurisdictionId,
    kind,
    creditCode: `91440600MA${String(numbers).padStart(8, '0')}`,
    name: '组织',
    version: 1,
    isDemonstration: false,
    createdAt: NOW,
  });
  return { person: await createPerson({ dataSource } as Database, jurisdictionId), organisation };
}

export async function createPerson({ dataSource }: Database, jurisdictionId: string): Promise<string> {
  const person = uuidv7();
  await insertRow({ entities: dataSource.manager }, people, { id: person, jurisdictionId, name: '某某', version: 1, isDemonstration: false, email: `${person}@shixiao.example`, language: 'zh', createdAt: NOW });
  return person;
}

export interface ProjectWorld {
  readonly jurisdictionId: string;
  readonly projectId: string;
  readonly milestoneId: string;
  readonly enterprise: { readonly person: string; readonly organisation: string };
  readonly authority: { readonly person: string; readonly organisation: string };
  readonly verifier: { readonly person: string; readonly organisation: string };
}

/** A project with one milestone and one person on each side. */
export async function createProject(database: Database): Promise<ProjectWorld> {
  const jurisdictionId = await createJurisdiction(database);
  const enterprise = await createParty(database, jurisdictionId, 'enterprise');
  const authority = await createParty(database, jurisdictionId, 'government');
  const verifier = await createParty(database, jurisdictionId, 'verifier');
  const { dataSource } = database;
  const projectId = uuidv7();
  const milestoneId = uuidv7();
  await insertRow({ entities: dataSource.manager }, projects, {
    id: projectId,
    jurisdictionId,
    authorityId: authority.organisation,
    leadOrganisationId: enterprise.organisation,
    partyIds: [enterprise.organisation, authority.organisation],
    stages: [],
    lifecycleId: 'market-led-project',
    title: '社区体育公园',
    status: 'execution',
    content: {},
    version: 1,
    createdAt: NOW,
    changedAt: NOW,
  });
  await insertRow({ entities: dataSource.manager }, milestones, {
    id: milestoneId,
    jurisdictionId,
    projectId,
    planId: 'opened',
    title: '建成开放',
    dueOn: '2027-03-31',
    content: { id: 'opened', title: '建成开放', dueOn: '2027-03-31', evidence: [] } as never,
    attempts: [],
    status: 'handedIn',
    version: 1,
    changedAt: NOW,
  });
  return { jurisdictionId, projectId, milestoneId, enterprise, authority, verifier };
}
