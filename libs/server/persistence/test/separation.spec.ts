import { describe, expect, it } from '@jest/globals';
import type { Database } from '../src/database/database.ts';
import { proposals } from '../src/entities/call-and-proposal.ts';
import { decisions, evidence, partsTaken, verifications } from '../src/entities/parts.ts';
import { changeRow, insertRow } from '../src/entities/rows.ts';
import { query, refusalOf, useDatabase } from './real-database.ts';
import { uuidv7 } from './uuid.ts';
import { createParty, createPerson, createProject, NOW } from './world.ts';
import type { ProjectWorld } from './world.ts';

const open = useDatabase();

interface Party {
  readonly person: string;
  readonly principal?: string;
  readonly organisation: string;
}

const tx = (database: Database) => ({ entities: database.dataSource.manager });

const report = (world: ProjectWorld, by: Party) =>
  insertRow(tx(open()), evidence, {
    id: uuidv7(),
    jurisdictionId: world.jurisdictionId,
    projectId: world.projectId,
    milestoneId: world.milestoneId,
    fileName: '现场.png',
    mediaType: 'image/png',
    size: 6_000_000_000,
    sha256: 'a'.repeat(64),
    capturedAt: NOW,
    uploadedAt: NOW,
    source: 'camera',
    proves: 'opened',
    reporterPersonId: by.person,
    reporterPrincipalId: by.principal ?? null,
    reporterOrganisationId: by.organisation,
  });

const verify = (world: ProjectWorld, by: Party, attempt = 1) =>
  insertRow(tx(open()), verifications, {
    id: uuidv7(),
    jurisdictionId: world.jurisdictionId,
    projectId: world.projectId,
    authorityId: world.authority.organisation,
    milestoneId: world.milestoneId,
    attempt,
    verdict: 'disputed',
    reason: '照片与现场不符',
    verifiedAt: NOW,
    verifierPersonId: by.person,
    verifierPrincipalId: by.principal ?? null,
    verifierOrganisationId: by.organisation,
  });

const judge = (world: ProjectWorld, by: Party, on: { milestoneId?: string; proposalId?: string } = { milestoneId: world.milestoneId }) =>
  insertRow(tx(open()), decisions, {
    id: uuidv7(),
    jurisdictionId: world.jurisdictionId,
    projectId: world.projectId,
    ...on,
    verdict: 'met',
    reason: '复查属实',
    departsFromMajority: false,
    dissent: [],
    decidedAt: NOW,
    judgePersonId: by.person,
    judgePrincipalId: by.principal ?? null,
    judgeOrganisationId: by.organisation,
  });

const PERSON = { code: '23P01', constraint: 'one_part_per_person' };
const ORGANISATION = { code: '23P01', constraint: 'one_part_per_organisation' };

describe('reporter ≠ verifier ≠ judge, kept by the database', () => {
  it('lets each side do its part, more than once', async () => {
    const world = await createProject(open());
    await report(world, world.enterprise);
    await report(world, world.enterprise);
    await verify(world, world.verifier);
    await report(world, world.enterprise);
    await verify(world, world.verifier, 2);
    await judge(world, world.authority);
    const parts = await open().dataSource.getRepository(partsTaken).findBy({ subjectId: world.milestoneId });
    expect(parts.map(({ part }) => part).sort()).toEqual(['judge', 'reporter', 'verifier']);
    const [stored] = await open().dataSource.getRepository(evidence).findBy({ projectId: world.projectId });
    expect(stored).toMatchObject({ size: 6_000_000_000, capturedAt: NOW });
  });

  it('refuses a verifier who reported, in whatever organisation they now act', async () => {
    const world = await createProject(open());
    await report(world, world.enterprise);
    expect(await refusalOf(verify(world, { ...world.verifier, person: world.enterprise.person }))).toEqual(PERSON);
  });

  it('refuses a verifier of the organisation that reported', async () => {
    const world = await createProject(open());
    await report(world, world.enterprise);
    const colleague = await createPerson(open(), world.jurisdictionId);
    expect(await refusalOf(verify(world, { person: colleague, organisation: world.enterprise.organisation }))).toEqual(ORGANISATION);
  });

  it('refuses a verifier of the authority, though nobody of it has decided yet', async () => {
    const world = await createProject(open());
    expect(await refusalOf(verify(world, world.authority))).toMatchObject({ constraint: 'verifier_is_not_the_authority' });
  });

  it('refuses a judge who reported or verified, and a reporter who verified or judged', async () => {
    const world = await createProject(open());
    await report(world, world.enterprise);
    await verify(world, world.verifier);
    expect(await refusalOf(judge(world, { ...world.authority, person: world.enterprise.person }))).toEqual(PERSON);
    expect(await refusalOf(judge(world, { ...world.authority, person: world.verifier.person }))).toEqual(PERSON);
    expect(await refusalOf(judge(world, { ...world.verifier, person: world.authority.person }))).toEqual(ORGANISATION);
    await judge(world, world.authority);
    expect(await refusalOf(report(world, { ...world.enterprise, person: world.authority.person }))).toEqual(PERSON);
    expect(await refusalOf(report(world, { ...world.enterprise, person: world.verifier.person }))).toEqual(PERSON);
  });

  it('counts a delegate as both persons', async () => {
    const world = await createProject(open());
    const delegate = await createPerson(open(), world.jurisdictionId);
    await report(world, { ...world.enterprise, person: delegate, principal: world.enterprise.person });
    expect(await refusalOf(verify(world, { ...world.verifier, principal: world.enterprise.person }))).toEqual(PERSON);
    expect(await refusalOf(verify(world, { ...world.verifier, person: delegate }))).toEqual(PERSON);
    await verify(world, world.verifier);
  });

  it('lets one of two parts through when both are taken at the same moment', async () => {
    const world = await createProject(open());
    const person = await createPerson(open(), world.jurisdictionId);
    const both = await Promise.all([
      refusalOf(report(world, { ...world.enterprise, person })),
      refusalOf(verify(world, { ...world.verifier, person })),
    ]);
    expect(both.filter(({ constraint }) => constraint === 'one_part_per_person')).toHaveLength(1);
    expect(both.filter(({ code }) => code === undefined)).toHaveLength(1);
  });

  it('refuses to let a proposer decide on the proposal, also one of a consortium', async () => {
    const world = await createProject(open());
    const partner = await createParty(open(), world.jurisdictionId, 'enterprise');
    const id = uuidv7();
    await insertRow(tx(open()), proposals, {
      id,
      jurisdictionId: world.jurisdictionId,
      projectId: world.projectId,
      proposers: [world.enterprise.organisation, partner.organisation],
      content: {} as never,
      stage: { name: 'draft' },
      stageName: 'draft',
      version: 1,
      createdBy: world.enterprise.person,
      createdAt: NOW,
      changedAt: NOW,
    });
    const stage = { name: 'submitted', at: NOW, by: world.enterprise } as const;
    expect(await changeRow(tx(open()), proposals, { id, version: 1 }, { stage, stageName: 'submitted' })).toEqual({ kind: 'saved', version: 2 });
    expect(await changeRow(tx(open()), proposals, { id, version: 1 }, { stage, stageName: 'submitted' })).toEqual({ kind: 'conflict' });
    expect(await refusalOf(judge(world, partner, { proposalId: id }))).toEqual(ORGANISATION);
    await judge(world, world.authority, { proposalId: id });
  });

  it('keeps what was reported, verified and decided as it is', async () => {
    const world = await createProject(open());
    await report(world, world.enterprise);
    for (const table of ['evidence', 'verification', 'decision', 'part_taken']) {
      expect(await refusalOf(query(open().url, `delete from ${table}`))).toEqual({ code: '42501' });
      expect(await refusalOf(query(open().ownerUrl, `grant all on ${table} to current_user; truncate ${table} cascade`))).toEqual({ code: '23001' });
    }
    const forced = `grant all on evidence to current_user; update evidence set reporter_person_id = '${world.verifier.person}'`;
    expect(await refusalOf(query(open().ownerUrl, forced))).toEqual({ code: '23001' });
  });

  it('refuses evidence for the milestone of another project', async () => {
    const [one, other] = [await createProject(open()), await createProject(open())];
    expect(await refusalOf(report({ ...one, milestoneId: other.milestoneId }, one.enterprise))).toEqual({
      code: '23503',
      constraint: 'evidence_for_milestone',
    });
  });
});
