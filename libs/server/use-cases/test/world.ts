import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { insertRow, jurisdictions, openDatabase, organisations, people, roleGrants } from '@shixiao/persistence';
import type { OpenDatabase } from '@shixiao/persistence';
import type { OrganisationKind, Role } from '@shixiao/collaboration';
import { fireDueTimers, isRefusal, openApplication, openQuestion, perform, READS } from '../src/index.ts';
import type { ActName, AnswerOf, Application, Caller, InputOf, ReadName } from '../src/index.ts';

type Keyless<Input> = Omit<Input, 'clientMutationKey'> & { readonly clientMutationKey?: string };

/** A person who acts in tests: a caller with a name. */
export interface Player extends Caller {
  readonly email: string;
}

/** A real system on a real PostgreSQL, with a town, its people and a clock that a test moves. */
export interface World {
  readonly app: Application;
  readonly database: OpenDatabase;
  readonly jurisdictionId: string;
  readonly authorityId: string;
  readonly enterpriseId: string;
  readonly verifierId: string;
  /** Of the enterprise. */
  readonly lead: Player;
  readonly colleague: Player;
  /** Of another enterprise in the same town. */
  readonly rival: Player;
  readonly officer: Player;
  readonly approver: Player;
  readonly supervisor: Player;
  readonly administrator: Player;
  readonly designer: Player;
  readonly verifier: Player;
  readonly experts: readonly Player[];
  /** Does an act; a fresh key unless one is given. */
  act<N extends ActName>(who: Player | undefined, name: N, input: Keyless<InputOf<N>>): Promise<AnswerOf<N>>;
  /** Does an act that has to succeed. @throws Error with the refusal */
  succeed<N extends ActName>(who: Player | undefined, name: N, input: Keyless<InputOf<N>>): Promise<any>;
  /** Asks a root query as the API does. */
  ask(who: Player | undefined, name: ReadName, args?: object): Promise<any>;
  now(): string;
  /** Moves the clock; timers that come due on the way fire at their own time. */
  passTo(instant: string): Promise<void>;
  person(name: string, organisationId: string, kind: OrganisationKind, ...roles: Role[]): Promise<Player>;
}

export function useWorld(start = '2026-11-24T01:00:00.000Z'): () => World {
  const folders: string[] = [];
  const temporaryFolder = async (): Promise<string> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'shixiao-use-cases-'));
    folders.push(folder);
    return folder;
  };
  let database: OpenDatabase | undefined;
  let world: World | undefined;
  beforeAll(async () => {
    database = await openDatabase({ dataFolder: await temporaryFolder() });
    world = await createWorld(database, await temporaryFolder(), start);
  });
  afterAll(async () => {
    try {
      await database?.close();
    } finally {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    }
  });
  return () => {
    if (!world) throw new Error('The world did not begin');
    return world;
  };
}

export async function createWorld(database: OpenDatabase, filesFolder: string, start: string): Promise<World> {
  let now = start;
  const app = await openApplication({ database, filesFolder, now: () => now });
  const at = { entities: database.dataSource.manager };
  const jurisdictionId = app.newId();
  await insertRow(at, jurisdictions, {
    id: jurisdictionId,
    regionCode: '440605',
    name: '南海区',
    nameEn: 'Nanhai',
    timeZone: 'Asia/Shanghai',
    calendar: {},
    limits: {},
    version: 1,
  });
  let number = 0;
  const organisation = async (kind: OrganisationKind, name: string, creditCode: string): Promise<string> => {
    const id = app.newId();
    await insertRow(at, organisations, { id, jurisdictionId, kind, creditCode, name, version: 1, isDemonstration: false, createdAt: start });
    return id;
  };
  const person = async (name: string, organisationId: string, kind: OrganisationKind, ...roles: Role[]): Promise<Player> => {
    const id = app.newId();
    number += 1;
    const email = `person${number}@shixiao.example`;
    await insertRow(at, people, { id, jurisdictionId, name, email, language: 'zh', version: 1, isDemonstration: false, createdAt: start });
    for (const role of roles) {
      await insertRow(at, roleGrants, { id: app.newId(), jurisdictionId, organisationId, personId: id, role, grantedAt: start });
    }
    return { personId: id, organisationId, organisationKind: kind, jurisdictionId, jurisdictionIds: [jurisdictionId], roles, standsInFor: [], email };
  };
  const authorityId = await organisation('government', '西樵镇人民政府', '11440605007012345X');
  const enterpriseId = await organisation('enterprise', '青成教育科技有限公司', '91440605MA4UABCD1X');
  const rivalId = await organisation('enterprise', '岭南文旅有限公司', '91440605MA4UEFGH2Y');
  const verifierId = await organisation('verifier', '粤衡第三方评估有限公司', '91440605MA4UJKLM3T');
  const expertsId = await organisation('government', '专家库', '12440605456789012W');
  const act: World['act'] = (who, name, input) =>
    perform(app, who, name, { clientMutationKey: app.newId(), ...input } as unknown as InputOf<typeof name>);
  return {
    app,
    database,
    jurisdictionId,
    authorityId,
    enterpriseId,
    verifierId,
    lead: await person('陈立', enterpriseId, 'enterprise', 'projectLead'),
    colleague: await person('何青', enterpriseId, 'enterprise', 'projectLead'),
    rival: await person('罗源', rivalId, 'enterprise', 'projectLead'),
    officer: await person('黄敏', authorityId, 'government', 'caseOfficer'),
    approver: await person('梁正', authorityId, 'government', 'approver'),
    supervisor: await person('区督', authorityId, 'government', 'supervisor'),
    administrator: await person('关理', authorityId, 'government', 'administrator'),
    designer: await person('郭程', authorityId, 'government', 'processDesigner'),
    verifier: await person('冯核', verifierId, 'verifier', 'verifier'),
    experts: [
      await person('周专', expertsId, 'government', 'expert'),
      await person('吴专', expertsId, 'government', 'expert'),
      await person('郑专', expertsId, 'government', 'expert'),
    ],
    act,
    async succeed(who, name, input) {
      const answer = await act(who, name, input);
      if (isRefusal(answer)) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
      return answer;
    },
    async ask(who, name, args = {}) {
      const read = READS[name] as unknown as (scope: object, args: object) => Promise<unknown>;
      return read(openQuestion(app, who), args);
    },
    now: () => now,
    async passTo(instant) {
      for (let due = await nextDue(database, instant); due !== undefined; due = await nextDue(database, instant)) {
        if (due > now) now = due;
        await fireDueTimers(app);
      }
      now = instant;
    },
    person,
  };
}

async function nextDue(database: OpenDatabase, before: string): Promise<string | undefined> {
  const { rows } = await database.read((sql) =>
    sql.query<{ due: string }>('select due_at as due from timer where due_at <= $1 order by due_at limit 1', [before]),
  );
  return rows[0]?.due;
}
