import { describe, expect, it } from '@jest/globals';
import { insertRow, verifications, verifyLedger } from '@shixiao/persistence';
import { tasksOf } from '../review/under-review.ts';
import { show } from '../show.ts';
import { useWorld } from '../world.ts';
import { addProof, handIn, inExecution, milestonesOf, projectOf, underVerifier } from './in-execution.ts';

const open = useWorld();

const found = (verdict: 'met' | 'notMet' | 'disputed', milestoneId: string, expectedVersion: number) => ({
  milestoneId,
  verdict,
  reason: '现场清点与登记册一致',
  visitedOn: '2026-11-24',
  expectedVersion,
});

describe('the verifying body', () => {
  it('belongs to neither side, is one that verifies, and becomes a party', async () => {
    const world = open();
    const made = await inExecution(world);
    const appoint = (organisationId: string, more: object = {}) =>
      world.act(world.officer, 'appointVerifier', { projectId: made.projectId, organisationId, reason: '独立第三方', ...more });
    expect(await appoint(world.enterpriseId)).toMatchObject({ __typename: 'VerifierIsParty', organisation: { id: world.enterpriseId } });
    expect(await appoint(world.authorityId)).toMatchObject({ __typename: 'VerifierIsParty' });
    expect(await appoint(world.rival.organisationId)).toMatchObject({ __typename: 'NotAVerifier' });
    expect(await appoint(world.verifierId, { reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await appoint(world.verifierId, { personId: world.lead.personId })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await appoint('nobody')).toMatchObject({ __typename: 'InputInvalid' });
    expect(await world.act(world.lead, 'appointVerifier', { projectId: made.projectId, organisationId: world.verifierId, reason: '我们挑的' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await projectOf(world, world.verifier, made)).toBeNull();
    expect(await appoint(world.verifierId)).toMatchObject({ __typename: 'Project', verifierOrganisationId: world.verifierId });
    const project = await projectOf(world, world.verifier, made);
    const parties = await show(world, world.verifier, 'Project', project, 'parties');
    expect(parties.map(({ partyRole }: any) => partyRole)).toEqual(['authority', 'leadEnterprise', 'verifier']);
  });

  it('that is a party is refused by the database, too', async () => {
    const world = open();
    const made = await inExecution(world);
    const refused = world.database.dataSource.query('update project set verifier_organisation_id = lead_organisation_id where id = $1', [made.projectId]);
    await expect(refused).rejects.toMatchObject({ driverError: { constraint: 'project_verifier_is_not_a_party' } });
  });

  it('is asked by name where the authority names somebody, also for checks that wait already', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    await handIn(world, made, milestone);
    const colleague = await world.person('另核', world.verifierId, 'verifier', 'verifier');
    const queue = async (who: any) => (await world.ask(who, 'verificationQueue')).edges.map(({ node }: any) => node.id);
    expect(await queue(world.verifier)).toContain(milestone.id);
    await world.succeed(world.officer, 'appointVerifier', {
      projectId: made.projectId,
      organisationId: world.verifierId,
      personId: colleague.personId,
      reason: '指定专人',
    });
    expect(await queue(world.verifier)).not.toContain(milestone.id);
    expect(await queue(colleague)).toContain(milestone.id);
    const { version } = await world.ask(world.verifier, 'milestone', { id: milestone.id });
    expect(await world.act(world.verifier, 'verifyMilestone', found('met', milestone.id, version))).toMatchObject({ __typename: 'NotAllowed', because: 'notAppointed' });
    expect(await world.act(colleague, 'verifyMilestone', found('met', milestone.id, version))).toMatchObject({ __typename: 'Milestone', status: 'met' });
  });
});

describe('handing in', () => {
  it('without evidence for every demand is refused, and nothing has changed', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone, other] = await milestonesOf(world, made);
    const hand = (answers: any[], more: object = {}) =>
      world.act(world.lead, 'handInEvidence', {
        milestoneId: milestone.id,
        answers,
        outcomes: [],
        achievedOn: '2026-11-23',
        expectedVersion: milestone.version,
        ...more,
      });
    expect(await hand([])).toMatchObject({ __typename: 'DemandsUnanswered', demands: milestone.content.evidence });
    const demandId = milestone.content.evidence[0].id;
    expect(await hand([{ demandId, evidenceIds: [] }])).toMatchObject({ __typename: 'DemandsUnanswered' });
    const elsewhere = await addProof(world, made, other.id);
    expect(await hand([{ demandId, evidenceIds: [elsewhere.id] }])).toMatchObject({
      __typename: 'InputInvalid',
      inputProblems: [{ path: ['answers', '0', 'evidenceIds', '0'], kind: 'unknownId' }],
    });
    const piece = await addProof(world, made, milestone.id);
    const answers = [{ demandId, evidenceIds: [piece.id] }];
    expect(await hand(answers, { achievedOn: '2999-01-01' })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await hand(answers, { outcomes: [{ indicatorId: 'I1', value: 'viele' }] })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await hand(answers, { expectedVersion: 99 })).toMatchObject({ __typename: 'Conflict', current: { id: milestone.id } });
    expect(await world.act(world.rival, 'handInEvidence', { milestoneId: milestone.id, answers, outcomes: [], achievedOn: '2026-11-23', expectedVersion: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
    expect(await world.ask(world.lead, 'milestone', { id: milestone.id })).toMatchObject({ status: 'planned', version: milestone.version });
    expect(await hand(answers, { outcomes: [{ indicatorId: `${made.projectId}.I1`, value: '130.5' }] })).toMatchObject({ __typename: 'Milestone', status: 'handedIn' });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'verifyEvidence']);
    expect(await hand(answers, { expectedVersion: milestone.version + 1 })).toMatchObject({ __typename: 'MilestoneWrongStatus', milestoneStatus: 'handedIn' });
    const [attempt] = await show(world, world.officer, 'Milestone', await world.ask(world.officer, 'milestone', { id: milestone.id }), 'attempts');
    const [outcome] = await show(world, world.officer, 'MilestoneAttempt', attempt, 'outcomes');
    expect(await show(world, world.officer, 'OutcomeStatement', outcome, 'value')).toBe('130.5');
  });
});

describe('a verdict', () => {
  it('is given by nobody who reported, nor for the reporting side or the authority', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const { handed } = await handIn(world, made, milestone);
    const verdict = found('met', milestone.id, handed.version);
    expect(await world.act(world.lead, 'verifyMilestone', verdict)).toMatchObject({ __typename: 'NotAllowed', because: 'roleMissing' });
    // The same person, now with a role in the verifying body.
    const turncoat = { ...world.lead, organisationId: world.verifierId, organisationKind: 'verifier' as const, roles: ['verifier' as const] };
    expect(await world.act(turncoat, 'verifyMilestone', verdict)).toMatchObject({ __typename: 'SamePerson', person: { id: world.lead.personId } });
    const outsider = await world.person('外核', world.rival.organisationId, 'verifier', 'verifier');
    expect(await world.act(outsider, 'verifyMilestone', verdict)).toMatchObject({ __typename: 'NotFound' });
    const byHand = insertRow({ entities: world.database.dataSource.manager }, verifications, {
      id: world.app.newId(),
      jurisdictionId: world.jurisdictionId,
      projectId: made.projectId,
      authorityId: world.authorityId,
      milestoneId: milestone.id,
      attempt: 1,
      verdict: 'met',
      reason: '自己说达到',
      verifiedAt: world.now(),
      verifierPersonId: world.colleague.personId,
      verifierOrganisationId: world.enterpriseId,
    });
    await expect(byHand).rejects.toMatchObject({ driverError: { constraint: 'one_part_per_organisation' } });
    expect(await world.act(world.verifier, 'verifyMilestone', { ...verdict, reason: '…' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await world.ask(world.lead, 'milestone', { id: milestone.id })).toMatchObject({ status: 'handedIn' });
  });

  it('of met is the end of it, and the day is the one that was verified', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const { piece, handed } = await handIn(world, made, milestone);
    const met = await world.succeed(world.verifier, 'verifyMilestone', found('met', milestone.id, handed.version));
    expect(met.status).toBe('met');
    expect(await show(world, world.lead, 'Milestone', met, 'actualOn')).toBe('2026-11-23');
    expect(await show(world, world.lead, 'Evidence', piece, 'state')).toBe('verified');
    expect(await tasksOf(world, made)).toEqual(['handInEvidence']);
    const forecast = { milestoneId: milestone.id, forecastOn: '2027-07-31', reason: '晚了', expectedVersion: met.version };
    expect(await world.act(world.lead, 'forecastMilestone', forecast)).toMatchObject({ __typename: 'MilestoneWrongStatus' });
  });

  it('of not met sends it back to the enterprise, which may hand in again', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const first = await handIn(world, made, milestone);
    const not = await world.succeed(world.verifier, 'verifyMilestone', found('notMet', milestone.id, first.handed.version));
    expect(not.status).toBe('notMet');
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
    expect(await show(world, world.lead, 'Evidence', first.piece, 'state')).toBe('rejected');
    const again = await handIn(world, made, milestone);
    const met = await world.succeed(world.verifier, 'verifyMilestone', found('met', milestone.id, again.handed.version));
    expect(await show(world, world.lead, 'Milestone', met, 'attempts')).toMatchObject([{ number: 1 }, { number: 2 }]);
  });

  it('of not met can be disputed once; a judge who is neither side of it settles it', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const { handed } = await handIn(world, made, milestone);
    const not = await world.succeed(world.verifier, 'verifyMilestone', found('notMet', milestone.id, handed.version));
    const dispute = (reason: string, expectedVersion = not.version) => world.act(world.lead, 'disputeVerdict', { milestoneId: milestone.id, reason, expectedVersion });
    expect(await dispute(' ')).toMatchObject({ __typename: 'ReasonMissing' });
    const disputed: any = await dispute('名册在三楼');
    expect(disputed).toMatchObject({ __typename: 'Milestone', status: 'disputed' });
    expect(await dispute('再说', disputed.version)).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: world.lead.personId } });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'resolveDispute']);
    const ruling = { milestoneId: milestone.id, isMet: false, reason: '三楼无名册', expectedVersion: disputed.version };
    const verifierAsJudge = { ...world.verifier, organisationId: world.authorityId, organisationKind: 'government' as const, roles: ['approver' as const] };
    expect(await world.act(verifierAsJudge, 'resolveDispute', ruling)).toMatchObject({ __typename: 'SamePerson', parts: ['verifier', 'judge'] });
    expect(await world.act(world.approver, 'resolveDispute', { ...ruling, reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    const resolved = await world.succeed(world.approver, 'resolveDispute', ruling);
    expect(resolved.status).toBe('notMet');
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
    expect(await dispute('还不服', resolved.version)).toMatchObject({ __typename: 'DoneAlready' });
    const again = await handIn(world, made, milestone);
    expect(again.handed.status).toBe('handedIn');
  });

  it('of disputed goes to the judge at once, who may find it met', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const { piece, handed } = await handIn(world, made, milestone);
    const disputed = await world.succeed(world.verifier, 'verifyMilestone', found('disputed', milestone.id, handed.version));
    expect(await show(world, world.approver, 'Milestone', disputed, 'viewerCanResolveDispute')).toBe(true);
    expect(await show(world, world.lead, 'Milestone', disputed, 'viewerCanResolveDispute')).toBe(false);
    const met = await world.succeed(world.approver, 'resolveDispute', { milestoneId: milestone.id, isMet: true, reason: '名册可核', expectedVersion: disputed.version });
    expect(met.status).toBe('met');
    expect(await show(world, world.lead, 'Evidence', piece, 'state')).toBe('verified');
    expect(await tasksOf(world, made)).toEqual(['handInEvidence']);
    expect(await world.database.read((sql) => verifyLedger(sql, world.jurisdictionId))).toMatchObject({ kind: 'holds' });
  });

  it('may rest on what the verifier brings from the place, which makes nobody a reporter', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    const { handed } = await handIn(world, made, milestone);
    await addProof(world, made, milestone.id, world.verifier);
    expect(await world.succeed(world.verifier, 'verifyMilestone', found('met', milestone.id, handed.version))).toMatchObject({ status: 'met' });
  });
});

describe('a forecast', () => {
  it('says another day with a reason, and the promise stays', async () => {
    const world = open();
    const made = await inExecution(world);
    const [milestone] = await milestonesOf(world, made);
    const say = (input: object) => world.act(world.lead, 'forecastMilestone', { milestoneId: milestone.id, forecastOn: '2027-08-31', reason: '汛期', expectedVersion: milestone.version, ...input } as never);
    expect(await say({ reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await say({ forecastOn: '2027-02-30' })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await say({})).toMatchObject({ __typename: 'Milestone', forecastOn: '2027-08-31', dueOn: milestone.dueOn });
    expect(await say({})).toMatchObject({ __typename: 'Conflict' });
  });
});
