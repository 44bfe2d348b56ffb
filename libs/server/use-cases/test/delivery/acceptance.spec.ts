import { describe, expect, it } from '@jest/globals';
import { tasksOf } from '../review/under-review.ts';
import { show } from '../show.ts';
import type { Player } from '../world.ts';
import { useWorld } from '../world.ts';
import { applied, delivered, deliver, indicatorOf, measured, readingBy } from './delivered.ts';
import { milestonesOf, projectOf, underVerifier } from './in-execution.ts';

const open = useWorld();
const today = () => open().now().slice(0, 10);

describe('an application for acceptance', () => {
  it('is refused while a milestone is open, with everything that keeps the stage from ending', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [first, second] = await milestonesOf(world, made);
    await deliver(world, made, first);
    const refusal: any = await world.act(world.lead, 'applyForAcceptance', { projectId: made.projectId, claims: [], outcomeStatement: '完成' });
    expect(refusal).toMatchObject({ __typename: 'StageGateShut' });
    expect(refusal.gateProblems.map(({ kind, milestone }: any) => [kind, milestone?.id])).toEqual([
      ['milestoneOpen', second.id],
      ['noOutcomeStatement', undefined],
    ]);
  });

  it('is refused while nothing measurable has come of it, and taken when a figure was measured independently', async () => {
    const world = open();
    const made = await delivered(world);
    const input = { projectId: made.projectId, claims: [], outcomeStatement: '完成' };
    expect(await world.act(world.lead, 'applyForAcceptance', input)).toMatchObject({ __typename: 'StageGateShut', gateProblems: [{ kind: 'noOutcomeStatement' }] });
    await measured(world, made, today());
    expect(await world.act(world.lead, 'applyForAcceptance', input)).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ path: ['claims'], kind: 'required' }] });
    const acceptance = await applied(world, made);
    expect(await show(world, world.approver, 'Acceptance', acceptance, 'gateProblems')).toEqual([]);
    expect(await tasksOf(world, made)).toEqual(['acceptProject']);
    expect((await show(world, world.approver, 'Acceptance', acceptance, 'limits')).clock.name).toBe('acceptance');
    expect(await world.act(world.lead, 'applyForAcceptance', input)).toMatchObject({ __typename: 'NotAtThisStep' });
  });
});

const waiting = async () => {
  const world = open();
  const made = await delivered(world);
  await measured(world, made, today());
  const acceptance = await applied(world, made);
  const milestones = await milestonesOf(world, made);
  const fresh = async () => show(world, world.approver, 'Project', await projectOf(world, world.approver, made), 'acceptance');
  return { world, made, acceptance, milestones, fresh };
};

describe('acceptance', () => {
  it('is judged by nobody who reported any of it, also not in another office', async () => {
    const { world, acceptance, milestones } = await waiting();
    const { authorityId } = world;
    const reporterInOffice: Player = { ...world.lead, organisationId: authorityId, organisationKind: 'government', roles: ['approver'] };
    const verifierInOffice: Player = { ...world.verifier, organisationId: authorityId, organisationKind: 'government', roles: ['approver'] };
    const mark = { acceptanceId: acceptance.id, milestoneId: milestones[0].id, verdict: 'confirmed' as const };
    expect(await world.act(reporterInOffice, 'markMilestone', mark)).toMatchObject({ __typename: 'SamePerson', parts: ['reporter', 'judge'], person: { id: world.lead.personId } });
    expect(await world.act(verifierInOffice, 'markMilestone', mark)).toMatchObject({ __typename: 'SamePerson', parts: ['verifier', 'judge'] });
    expect(await world.act(reporterInOffice, 'acceptProject', { acceptanceId: acceptance.id, reason: '好', expectedVersion: 1 })).toMatchObject({ __typename: 'SamePerson' });
    expect(await show(world, reporterInOffice, 'Acceptance', acceptance, 'viewerCanAccept')).toBe(false);
    expect(await world.act(world.officer, 'markMilestone', mark)).toMatchObject({ __typename: 'NotAllowed' });
  });

  it('needs every milestone looked at and none defective; what was found wrong is sent back and applied for anew', async () => {
    const { world, made, acceptance, milestones, fresh } = await waiting();
    const acceptanceId = acceptance.id;
    const [first, second] = milestones;
    expect(await world.act(world.approver, 'acceptProject', { acceptanceId, reason: '好', expectedVersion: 1 })).toMatchObject({
      __typename: 'MilestonesUnmarked',
      milestones: [{ id: first.id }, { id: second.id }],
    });
    expect(await world.act(world.approver, 'markMilestone', { acceptanceId, milestoneId: first.id, verdict: 'defective' })).toMatchObject({ __typename: 'ReasonMissing' });
    await world.succeed(world.approver, 'markMilestone', { acceptanceId, milestoneId: first.id, verdict: 'defective', note: '名册缺页' });
    await world.succeed(world.approver, 'markMilestone', { acceptanceId, milestoneId: second.id, verdict: 'confirmed' });
    const { version } = await fresh();
    expect(await world.act(world.approver, 'acceptProject', { acceptanceId, reason: '好', expectedVersion: 1 })).toMatchObject({ __typename: 'Conflict' });
    expect(await world.act(world.approver, 'acceptProject', { acceptanceId, reason: '好', expectedVersion: version })).toMatchObject({
      __typename: 'MilestonesDefective',
      milestones: [{ id: first.id }],
    });
    const returned = await world.succeed(world.approver, 'returnAcceptance', { acceptanceId, reason: '补齐名册', expectedVersion: version });
    expect(returned).toMatchObject({ state: 'returned', returnedBecause: '补齐名册' });
    expect(await tasksOf(world, made)).toEqual(['applyForAcceptance']);

    const again = await applied(world, made);
    expect(again).toMatchObject({ id: acceptanceId, application: 2 });
    const lines = await show(world, world.approver, 'Acceptance', again, 'checklist');
    expect(lines.map(({ mark }: any) => mark?.verdict)).toEqual([undefined, 'confirmed']);
    await world.succeed(world.approver, 'markMilestone', { acceptanceId, milestoneId: first.id, verdict: 'confirmed' });
    const ready = await fresh();
    expect(await show(world, world.approver, 'Acceptance', ready, 'viewerCanAccept')).toBe(true);
    await world.succeed(world.approver, 'acceptProject', { acceptanceId, reason: '名册已补齐', expectedVersion: ready.version });
    const project = await projectOf(world, world.lead, made);
    const followUps = await show(world, world.lead, 'Project', project, 'followUps');
    expect(followUps.map(({ months }: any) => months)).toEqual([3, 6, 12]);
    expect(await world.act(world.approver, 'markMilestone', { acceptanceId, milestoneId: first.id, verdict: 'confirmed' })).toMatchObject({ __typename: 'DoneAlready' });
  });

  it('that stalls is shown to the supervisor', async () => {
    const { world, made } = await waiting();
    await world.passTo(new Date(Date.parse(world.now()) + 40 * 86_400_000).toISOString());
    expect(await tasksOf(world, made)).toEqual(['acceptProject', 'superviseAcceptance']);
  });
});

describe('figures', () => {
  it('keep the evidence that they rest on: it counts as handed in, and is not taken back', async () => {
    const world = open();
    const made = await underVerifier(world);
    const { id: indicatorId } = await indicatorOf(world, made);
    const [used, spare] = [await readingBy(world, made, world.lead), await readingBy(world, made, world.lead)];
    const stateOf = async (id: string) => show(world, world.officer, 'Evidence', await world.ask(world.officer, 'evidence', { id }), 'state');
    expect(await stateOf(used)).toBe('draft');
    await world.succeed(world.lead, 'reportMeasurement', { indicatorId, value: '400', takenOn: today(), evidenceIds: [used] });
    expect([await stateOf(used), await stateOf(spare)]).toEqual(['handedIn', 'draft']);
    expect(await world.act(world.lead, 'removeEvidence', { evidenceId: used, reason: '后悔' })).toMatchObject({ __typename: 'EvidenceHandedIn' });
    expect(await world.act(world.lead, 'removeEvidence', { evidenceId: spare, reason: '多余' })).toMatchObject({ __typename: 'Discarded' });
  });

  it('that were reported and verified are kept apart, and the gap between them is shown', async () => {
    const world = open();
    const made = await underVerifier(world);
    const { id: indicatorId, ...promised } = await indicatorOf(world, made);
    const shown = (field: string) => show(world, world.officer, 'Indicator', promised, field, { first: 10 });
    const takenOn = today();
    const evidenceIds = [await readingBy(world, made, world.lead)];
    await world.succeed(world.lead, 'reportMeasurement', { indicatorId, value: '400', takenOn, evidenceIds });
    expect(await shown('gap')).toBeNull();
    await measured(world, made, takenOn, '260');
    const [reported, verified] = [await shown('reported'), await shown('verified')];
    expect([reported.row.value, verified.row.value]).toEqual(['400', '260']);
    expect(await show(world, world.officer, 'Measurement', reported, 'attainment')).toBe('1');
    expect(await show(world, world.officer, 'Measurement', verified, 'attainment')).toBe('0.5');
    expect(await shown('gap')).toEqual({ takenOn, reported: '400', verified: '260', difference: '140', attainmentDifference: '0.5' });
    const { edges } = await world.ask(world.supervisor, 'exceptions', { filter: { kinds: ['gap'] }, first: 100 });
    const [gap] = edges.map(({ node }: any) => node).filter(({ projectId }: any) => projectId === made.projectId);
    expect(gap).toMatchObject({ id: `gap:${verified.row.id}`, kind: 'gap' });
    const page = await shown('measurements');
    expect(page.edges.map(({ node }: any) => node.row.kind)).toEqual(['reported', 'verified']);
    expect(await show(world, world.officer, 'Measurement', verified, 'ledgerEntry')).toMatchObject({ subject: verified.row.id });
    await expect(world.database.dataSource.query('update measurement set value = 400')).rejects.toThrow();
  });

  it('are not verified by whoever reported them, nor twice for a day, nor taken without evidence or of another time', async () => {
    const world = open();
    const made = await underVerifier(world);
    const { id: indicatorId } = await indicatorOf(world, made);
    const takenOn = today();
    const evidenceIds = [await readingBy(world, made, world.lead)];
    const report = { indicatorId, value: '400', takenOn, evidenceIds };
    await world.succeed(world.lead, 'reportMeasurement', report);
    const reporterInBody: Player = { ...world.lead, organisationId: world.verifierId, organisationKind: 'verifier', roles: ['verifier'] };
    const verify = { ...report, method: '抽查' };
    expect(await world.act(reporterInBody, 'verifyMeasurement', verify)).toMatchObject({ __typename: 'SamePerson', parts: ['reporter', 'verifier'] });
    await measured(world, made, takenOn);
    expect(await world.act(world.verifier, 'verifyMeasurement', verify)).toMatchObject({ __typename: 'FigureVerifiedAlready', takenOn });
    expect(await world.act(world.lead, 'reportMeasurement', { ...report, evidenceIds: [] })).toMatchObject({ __typename: 'EvidenceMissing' });
    expect(await world.act(world.lead, 'reportMeasurement', { ...report, evidenceIds: [made.projectId] })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await world.act(world.lead, 'reportMeasurement', { ...report, takenOn: '2026-10-01' })).toMatchObject({ __typename: 'MeasurementOutOfTime', earliest: '2026-11-01' });
    expect(await world.act(world.rival, 'reportMeasurement', report)).toMatchObject({ __typename: 'NotFound' });
  });
});
