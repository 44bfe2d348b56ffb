import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@shixiao/collaboration';
import { sha256, verifyLedger } from '@shixiao/persistence';
import { useWorld } from '../world.ts';
import type { World } from '../world.ts';
import { approved, fieldOf, MILESTONES, tasksOf } from './under-review.ts';
import type { Case } from './under-review.ts';

const open = useWorld();

const TEXT = '甲乙双方就青年成才园项目约定如下。';
const draw = (world: World, { projectId }: Case) => world.succeed(world.officer, 'drawUpAgreement', { projectId, text: TEXT });

describe('an agreement', () => {
  it('is drawn up once, from the accepted proposal, and bound by the hash of all that it says', async () => {
    const world = open();
    const made = await approved(world);
    expect(await world.act(world.officer, 'drawUpAgreement', { projectId: made.projectId, text: ' ' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await world.act(world.rival, 'drawUpAgreement', { projectId: made.projectId, text: TEXT })).toMatchObject({ __typename: 'NotAllowed' });
    const withFile = { projectId: made.projectId, text: TEXT, uploadId: world.app.newId() };
    expect(await world.act(world.officer, 'drawUpAgreement', withFile)).toMatchObject({ __typename: 'NotFound', path: ['uploadId'] });
    const agreement = await draw(world, made);
    const content = await fieldOf(world, world.lead, 'Agreement', 'signedContent', agreement);
    expect(content).toMatchObject({
      text: TEXT,
      parties: [{ id: world.authorityId, part: 'authority' }, { id: world.enterpriseId, part: 'lead' }],
      indicators: [{ baseline: 120, target: 400, targetOn: '2027-12-31' }],
      milestones: MILESTONES,
      paymentTerms: { withinDays: 30 },
    });
    expect(agreement.contentHash).toBe(Buffer.from(sha256(Buffer.from(canonicalJson(content)))).toString('hex'));
    expect(await tasksOf(world, made)).toEqual(['signAgreementForEnterprise', 'signAgreementForGovernment']);
    expect(await world.act(world.officer, 'drawUpAgreement', { projectId: made.projectId, text: TEXT })).toMatchObject({ __typename: 'DoneAlready' });
    expect(await world.ask(world.rival, 'agreement', { id: agreement.id })).toBeNull();
  });

  it('is in force once both sides have signed the same content, with its milestones as the plan', async () => {
    const world = open();
    const made = await approved(world);
    const { id: agreementId, contentHash } = await draw(world, made);
    const sign = (who: any, hash = contentHash) => world.act(who, 'signAgreement', { agreementId, contentHash: hash });
    expect(await sign(world.lead, 'f'.repeat(64))).toMatchObject({ __typename: 'ContentChanged', currentHash: contentHash });
    expect(await sign(world.rival)).toMatchObject({ __typename: 'NotFound' });
    expect(await sign(world.officer)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await sign(world.colleague)).toMatchObject({ __typename: 'TaskHeld', person: { id: world.lead.personId } });
    const signed = await world.succeed(world.lead, 'signAgreement', { agreementId, contentHash });
    expect(signed.inForceSince).toBeNull();
    expect(await tasksOf(world, made)).toEqual(['signAgreementForGovernment']);
    expect(await sign(world.lead)).toMatchObject({ __typename: 'SignedAlready', organisation: { id: world.enterpriseId } });
    expect(await world.database.dataSource.query('select id from milestone where project_id = $1', [made.projectId])).toEqual([]);
    const bound = await world.succeed(world.approver, 'signAgreement', { agreementId, contentHash });
    expect(bound.inForceSince).toBe(world.now());
    expect(await fieldOf(world, world.lead, 'Agreement', 'isInForce', bound)).toBe(true);
    const parties = await fieldOf(world, world.lead, 'Agreement', 'parties', bound);
    expect(parties.map(({ signature }: any) => signature.personId)).toEqual([world.approver.personId, world.lead.personId]);
    expect(await fieldOf(world, world.lead, 'Signature', 'ledgerEntry', parties[0].signature)).toMatchObject({ act: 'signAgreement', actor: world.approver.personId });
    const rows = await world.database.dataSource.query('select plan_id, title, due_on::text as due, status from milestone where project_id = $1 order by due_on', [made.projectId]);
    expect(rows).toEqual(MILESTONES.map(({ id, name, dueOn }) => ({ plan_id: id, title: name, due: dueOn, status: 'planned' })));
    const [version] = await world.database.dataSource.query('select number, approved_by as by from plan_version where project_id = $1', [made.projectId]);
    expect(version).toEqual({ number: 1, by: world.approver.personId });
    const [project] = await world.database.dataSource.query('select stages from project where id = $1', [made.projectId]);
    expect(project.stages).toEqual(['execution']);
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
    expect(await sign(world.approver)).toMatchObject({ __typename: 'AgreementInForce' });
    expect(await world.database.read((sql) => verifyLedger(sql, world.jurisdictionId))).toMatchObject({ kind: 'holds' });
  });

  it('that is changed voids what was signed, keeps it, and asks both sides anew', async () => {
    const world = open();
    const made = await approved(world);
    const { id: agreementId, contentHash } = await draw(world, made);
    const signed = await world.succeed(world.lead, 'signAgreement', { agreementId, contentHash });
    const change = (text: string, expectedVersion: number) => world.act(world.officer, 'changeAgreement', { agreementId, text, expectedVersion });
    expect(await change('另文', signed.version - 1)).toMatchObject({ __typename: 'Conflict', current: { version: signed.version } });
    expect(await change(TEXT, signed.version)).toMatchObject({ __typename: 'ContentUnchanged' });
    const changed: any = await change(`${TEXT}（修订）`, signed.version);
    expect(changed).toMatchObject({ __typename: 'Agreement', contentNumber: 2 });
    expect(await tasksOf(world, made)).toEqual(['signAgreementForEnterprise', 'signAgreementForGovernment']);
    expect(await fieldOf(world, world.lead, 'Agreement', 'voided', changed)).toMatchObject([{ contentHash, personId: world.lead.personId }]);
    expect(await world.act(world.lead, 'signAgreement', { agreementId, contentHash })).toMatchObject({ __typename: 'ContentChanged', currentHash: changed.contentHash });
    await world.succeed(world.approver, 'signAgreement', { agreementId, contentHash: changed.contentHash });
    await world.succeed(world.lead, 'signAgreement', { agreementId, contentHash: changed.contentHash });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
    const bound = await world.ask(world.officer, 'agreement', { id: agreementId });
    expect(await change('又改', bound.version)).toMatchObject({ __typename: 'AgreementInForce' });
  });

  it('of a consortium waits for every enterprise, each by its own people', async () => {
    const world = open();
    const made = await approved(world);
    await world.database.dataSource.query('update proposal set proposers = proposers || $2::uuid where id = $1', [made.proposalId, world.rival.organisationId]);
    await world.database.dataSource.query('update project set party_ids = party_ids || $2::uuid where id = $1', [made.projectId, world.rival.organisationId]);
    const { id: agreementId, contentHash, parties } = await draw(world, made);
    expect(parties).toEqual([world.authorityId, world.enterpriseId, world.rival.organisationId]);
    await world.succeed(world.lead, 'signAgreement', { agreementId, contentHash });
    await world.succeed(world.approver, 'signAgreement', { agreementId, contentHash });
    expect(await tasksOf(world, made)).toEqual(['signAgreementForEnterprise']);
    const bothSides = { ...world.lead, organisationId: world.rival.organisationId };
    expect(await world.act(bothSides, 'signAgreement', { agreementId, contentHash })).toMatchObject({ __typename: 'SamePersonForBoth', organisation: { id: world.enterpriseId } });
    const bound = await world.succeed(world.rival, 'signAgreement', { agreementId, contentHash });
    expect(bound.inForceSince).toBe(world.now());
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
  });
});
