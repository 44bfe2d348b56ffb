import path from 'node:path';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll } from '@jest/globals';
import type { Role } from '@shixiao/contract';
import { loadDemonstration } from '@shixiao/demonstration';
import { insertRow, jurisdictions, openDatabase, organisations, people, roleGrants } from '@shixiao/persistence';
import type { OpenDatabase, OrganisationRow } from '@shixiao/persistence';
import { beginSession, isRefusal, issueDigests, openApplication, perform, performByItself, tokenOf } from '@shixiao/use-cases';
import type { Application, Caller } from '@shixiao/use-cases';
import { startServer } from '../../src/start-server.ts';
import type { StartedServer } from '../../src/start-server.ts';
import { temporaryFolder } from '../real-server.ts';
import { browserAt } from '../visitor.ts';
import type { Browser } from '../visitor.ts';
import { COLUMNS } from './matrix.ts';
import { variantsOf } from './things.ts';
import type { Things } from './inputs.ts';

/** Somebody with one role, signed in. */
export interface Actor {
  readonly browser: Browser;
  readonly personId: string;
  readonly organisationId: string;
}

/** Whose things are asked about: the people of the world, others beside them, and others elsewhere. */
export interface Actors {
  readonly own: Readonly<Record<Role, readonly Actor[]>>;
  /** In organisations of the same jurisdiction that have no part in anything. */
  readonly beside: Readonly<Record<Role, Actor>>;
  readonly elsewhere: Readonly<Record<Role, Actor>>;
  readonly anonymous: Browser;
}

export interface RightsWorld extends Actors {
  readonly server: StartedServer;
  readonly database: OpenDatabase;
  readonly variants: readonly Things[];
  /** Ids that no stranger may be shown. */
  readonly secrets: ReadonlySet<string>;
}

const ROLES = COLUMNS.filter((column) => column !== 'anonymous');
const HOME: Readonly<Record<Role, OrganisationRow['kind']>> = {
  projectLead: 'enterprise',
  caseOfficer: 'government',
  approver: 'government',
  expert: 'government',
  verifier: 'verifier',
  supervisor: 'government',
  processDesigner: 'government',
  administrator: 'enterprise',
};

/**
 * The demonstration world behind a real server that keeps nothing of what is done over HTTP: each act is carried out to its end and
 * then rolled back, so that any number of people may try anything at the same things.
 */
export function useRightsWorld(): () => RightsWorld {
  let world: RightsWorld | undefined;
  const folders: string[] = [];
  const undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    folders.push(await temporaryFolder(), await temporaryFolder());
    const [dataFolder = '', filesFolder = ''] = folders;
    const database = await openDatabase({ dataFolder });
    undo.push(() => database.close());
    await loadDemonstration({ database, filesFolder: path.join(filesFolder, 'files'), today: new Date().toISOString() });
    const app = await openApplication({ database, filesFolder: path.join(filesFolder, 'files'), isDemonstration: true });
    const jurisdictionId = await onlyJurisdiction(database);
    await oneRoleEach(app, database, jurisdictionId);
    await addWhatNobodyDid(app, database);
    const keepsNothing: OpenDatabase = { ...database, transaction: (work) => database.transaction(work, () => false) };
    const server = await startServer({ port: 0, role: 'api', database: keepsNothing, filesFolder: path.join(filesFolder, 'files') });
    undo.push(() => server.close());
    const { variants, secrets } = await variantsOf(database);
    const enter = signsIn(app, server);
    const own = await signedInAlready(database, enter);
    world = {
      server,
      database,
      variants,
      secrets,
      own,
      beside: await strangers(app, database, jurisdictionId, enter),
      elsewhere: await strangers(app, database, await anotherJurisdiction(app, database), enter),
      anonymous: browserAt(server.url),
    };
    await world.anonymous.getCsrfToken();
  }, 300_000);
  afterAll(async () => {
    for (const step of undo.reverse()) await step();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (!world) throw new Error('The world is not there');
    return world;
  };
}

type Enter = (personId: string, organisationId: string, jurisdictionId: string) => Promise<Actor>;

function signsIn(app: Application, server: StartedServer): Enter {
  return async (personId, organisationId, jurisdictionId) => {
    const token = await performByItself(app, 'signIn', async (scope) => tokenOf(await beginSession(scope, { id: personId, jurisdictionId }, organisationId)));
    if (token === undefined) throw new Error(`${personId} cannot act for ${organisationId}`);
    const browser = browserAt(server.url);
    browser.cookies.set('shixiao_session', token);
    await browser.getCsrfToken();
    return { browser, personId, organisationId };
  };
}

async function onlyJurisdiction(database: OpenDatabase): Promise<string> {
  const { rows } = await database.read((sql) => sql.query<{ id: string }>('select id from jurisdiction'));
  return rows[0]?.id ?? '';
}

/** Whoever leads or verifies and administers, too, gets a colleague for the latter: so that each shows what one role may do. */
async function oneRoleEach(app: Application, database: OpenDatabase, jurisdictionId: string): Promise<void> {
  const { rows } = await database.read((sql) =>
    sql.query<{ organisationId: string }>(
      `update role_grant g set revoked_at = now() from organisation o
        where o.id = g.organisation_id and g.role = 'administrator' and exists (select from role_grant other
          where other.person_id = g.person_id and other.organisation_id = g.organisation_id and other.role <> 'administrator')
        returning g.organisation_id as "organisationId"`,
    ),
  );
  for (const { organisationId } of rows) await addPerson(app, database, { jurisdictionId, organisationId, role: 'administrator' });
}

interface Place {
  readonly jurisdictionId: string;
  readonly organisationId: string;
  readonly role: Role;
}

async function addPerson(app: Application, database: OpenDatabase, { jurisdictionId, organisationId, role }: Place): Promise<string> {
  const at = { entities: database.dataSource.manager };
  const id = app.newId();
  const now = app.now();
  await insertRow(at, people, { id, jurisdictionId, name: `${role} ${id.slice(-4)}`, email: `${id}@shixiao.example`, language: 'zh', isDemonstration: true, version: 1, createdAt: now });
  await insertRow(at, roleGrants, { id: app.newId(), jurisdictionId, organisationId, personId: id, role, grantedAt: now });
  return id;
}

async function signedInAlready(database: OpenDatabase, enter: Enter): Promise<Actors['own']> {
  const { rows } = await database.read((sql) =>
    sql.query<{ personId: string; organisationId: string; jurisdictionId: string; role: Role }>(
      `select person_id as "personId", organisation_id as "organisationId", jurisdiction_id as "jurisdictionId", role
        from role_grant where revoked_at is null order by granted_at, id`,
    ),
  );
  const entered = await Promise.all(rows.map(async ({ personId, organisationId, jurisdictionId, role }) => [role, await enter(personId, organisationId, jurisdictionId)] as const));
  return Object.fromEntries(ROLES.map((role) => [role, entered.filter(([held]) => held === role).map(([, actor]) => actor)])) as unknown as Actors['own'];
}

/** Eight people, each with one role, in organisations that have no part in anything. */
async function strangers(app: Application, database: OpenDatabase, jurisdictionId: string, enter: Enter): Promise<Actors['beside']> {
  const at = { entities: database.dataSource.manager };
  const homes = new Map<string, string>();
  for (const kind of ['government', 'enterprise', 'verifier'] as const) {
    const id = app.newId();
    const creditCode = `91${id.replace(/-/g, '').slice(-16).toUpperCase()}`;
    await insertRow(at, organisations, { id, jurisdictionId, kind, creditCode, name: `旁观${kind}`, isDemonstration: true, version: 1, createdAt: app.now() });
    homes.set(kind, id);
  }
  const entered: [Role, Actor][] = [];
  for (const role of ROLES) {
    const organisationId = homes.get(HOME[role]) ?? '';
    entered.push([role, await enter(await addPerson(app, database, { jurisdictionId, organisationId, role }), organisationId, jurisdictionId)]);
  }
  return Object.fromEntries(entered) as Actors['beside'];
}

async function anotherJurisdiction(app: Application, database: OpenDatabase): Promise<string> {
  const id = app.newId();
  const row = { id, regionCode: '440300', name: '深圳市', nameEn: 'Shenzhen', timeZone: 'Asia/Shanghai', calendar: {}, limits: {}, version: 1 };
  await insertRow({ entities: database.dataSource.manager }, jurisdictions, row);
  return id;
}

/** What the stories have none of: a delegation, a notice, digests that have gone out. */
async function addWhatNobodyDid(app: Application, database: OpenDatabase): Promise<void> {
  const { rows } = await database.read((sql) =>
    sql.query<Caller & { readonly email: string }>(
      `select p.email, p.id as "personId", g.organisation_id as "organisationId", o.kind as "organisationKind", o.jurisdiction_id as "jurisdictionId",
          array[o.jurisdiction_id::text] as "jurisdictionIds", array_agg(g.role) as roles, '{}'::text[] as "standsInFor"
        from role_grant g join person p on p.id = g.person_id join organisation o on o.id = g.organisation_id
        where g.revoked_at is null group by p.id, g.organisation_id, o.id`,
    ),
  );
  const who = (name: string): Caller => {
    const found = rows.find(({ email }) => email === `${name}@shixiao.example`);
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  const [lead, colleague] = [who('lead'), who('colleague')];
  const answers = [
    await perform(app, who('officer'), 'sendNotice', {
      text: '请补交名册',
      ownerIds: [lead.personId],
      dueAt: new Date(Date.now() + 3 * 86_400_000).toISOString(),
      shownDoneBy: '盖章名册',
      clientMutationKey: app.newId(),
    }),
    await perform(app, lead, 'delegate', {
      toPersonId: colleague.personId,
      taskIds: [],
      roles: ['projectLead'],
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      endsAt: new Date(Date.now() + 5 * 86_400_000).toISOString(),
      reason: '出差',
      clientMutationKey: app.newId(),
    }),
  ];
  await issueDigests(app);
  const refused = answers.find(isRefusal);
  if (refused) throw new Error(`What is needed was refused: ${JSON.stringify(refused)}`);
}
