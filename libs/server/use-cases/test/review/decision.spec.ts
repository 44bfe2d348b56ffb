import { describe, expect, it } from '@jest/globals';
import { useWorld } from '../world.ts';
import { fieldOf, matterOf, scored, tasksOf, variableOf } from './under-review.ts';

const open = useWorld();

const WHY = { verdict: 'approve' as const, reason: '指标可测，资金到位' };

describe('a decision', () => {
  it('is made with reasons by an approver of the authority, and leads on', async () => {
    const world = open();
    const made = await scored(world);
    const { id: matterId, version, expertMajority } = await matterOf(world, made);
    expect(expertMajority).toBe('approve');
    const decide = (who: any, input: object) => world.act(who, 'decide', { matterId, ...WHY, expectedVersion: version, ...input });
    expect(await decide(world.officer, {})).toMatchObject({ __typename: 'NotAllowed' });
    expect(await decide(world.approver, { reason: '  ' })).toMatchObject({ __typename: 'ReasonMissing', path: ['reason'] });
    expect(await decide(world.approver, { expectedVersion: version + 1 })).toMatchObject({ __typename: 'Conflict', current: { id: matterId } });
    await world.succeed(world.approver, 'decide', { matterId, ...WHY, expectedVersion: version });
    expect(await tasksOf(world, made)).toEqual(['prepareAgreement']);
    const matter = await matterOf(world, made);
    const decision = await fieldOf(world, world.lead, 'DecisionMatter', 'decision', matter);
    expect(decision).toMatchObject({ verdict: 'approve', departsFromMajority: false, judgePersonId: world.approver.personId });
    expect(await fieldOf(world, world.lead, 'Decision', 'ledgerEntry', decision)).toMatchObject({ act: 'decide', subject: decision.id });
    expect(await decide(world.approver, { expectedVersion: matter.version })).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: world.approver.personId } });
  });

  it('is made once where two approvers make it at the same moment, and the other is told who did', async () => {
    const world = open();
    const made = await scored(world);
    const { id: matterId, version } = await matterOf(world, made);
    const second = await world.person('次批', world.authorityId, 'government', 'approver');
    const answers = await Promise.all(
      [world.approver, second].map(async (who) => ({ who, answer: await world.act(who, 'decide', { matterId, ...WHY, expectedVersion: version }) })),
    );
    const first = answers.find(({ answer }) => answer.__typename === 'DecisionMatter');
    const late = answers.find(({ answer }) => answer.__typename !== 'DecisionMatter');
    expect(late?.answer).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: first?.who.personId } });
    expect(await tasksOf(world, made)).toEqual(['prepareAgreement']);
  });

  it('to return leads the proposal back to its proposers', async () => {
    const world = open();
    const made = await scored(world, ['return', 'return', 'approve']);
    const { id: matterId, version } = await matterOf(world, made);
    await world.succeed(world.approver, 'decide', { matterId, verdict: 'return', reason: '自有资金比例须说明', expectedVersion: version });
    expect(await tasksOf(world, made)).toEqual(['submitProposal']);
  });

  it('against the majority of the experts needs a second reason, and takes effect once that is published', async () => {
    const world = open();
    const made = await scored(world, ['reject', 'reject', 'approve']);
    const { id: matterId, version } = await matterOf(world, made);
    const decide = (departureReason?: string) => world.act(world.approver, 'decide', { matterId, ...WHY, expectedVersion: version, ...(departureReason !== undefined && { departureReason }) });
    expect(await decide()).toMatchObject({ __typename: 'DepartureReasonMissing', majority: 'reject' });
    expect(await decide(` ${WHY.reason}。`)).toMatchObject({ __typename: 'DepartureReasonRepeatsReason' });
    expect(await decide('专家未见补充的订单')).toMatchObject({ __typename: 'DecisionMatter' });
    expect(await tasksOf(world, made)).toEqual(['publishDepartureReason']);
    const waiting = await matterOf(world, made);
    const decision = await fieldOf(world, world.lead, 'DecisionMatter', 'decision', waiting);
    expect(await fieldOf(world, world.lead, 'Decision', 'departureReason', decision)).toBeNull();
    const publish = (departureReason: string) => world.act(world.approver, 'publishDepartureReason', { matterId, departureReason, expectedVersion: waiting.version });
    expect(await publish(WHY.reason)).toMatchObject({ __typename: 'DepartureReasonRepeatsReason' });
    expect(await publish('')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await publish('评审后企业补交了三份订单')).toMatchObject({ __typename: 'DecisionMatter' });
    expect(await fieldOf(world, world.lead, 'Decision', 'departureReason', decision)).toBe('评审后企业补交了三份订单');
    expect(await publish('再说一次')).toMatchObject({ __typename: 'DoneAlready' });
    expect(await tasksOf(world, made)).toEqual(['prepareAgreement']);
  });

  it('is refused to an approver who is of the proposing organisation or declared an interest', async () => {
    const world = open();
    const made = await scored(world);
    const { id: matterId, version } = await matterOf(world, made);
    const decide = (who: any) => world.act(who, 'decide', { matterId, ...WHY, expectedVersion: version });
    // A public body that proposes together with the enterprise has approvers of its own.
    const body = world.experts[0]!.organisationId;
    await world.database.dataSource.query('update decision_matter set proposers = proposers || $2::uuid where id = $1', [matterId, body]);
    const insider = await world.person('内批', body, 'government', 'approver');
    expect(await decide(insider)).toMatchObject({ __typename: 'OwnOrganisation', organisation: { id: body } });
    const stranger = await world.person('外批', world.rival.organisationId, 'government', 'approver');
    expect(await decide(stranger)).toMatchObject({ __typename: 'NotAllowed', because: 'notTheAuthority' });
    const cousin = await world.person('亲批', world.authorityId, 'government', 'approver');
    await world.succeed(cousin, 'declareInterest', { proposalId: made.proposalId, interest: '表亲为申报企业负责人' });
    expect(await world.act(cousin, 'declareInterest', { proposalId: made.proposalId, interest: '再次' })).toMatchObject({ __typename: 'DoneAlready' });
    expect(await decide(cousin)).toMatchObject({ __typename: 'InterestDeclaredBefore', person: { id: cousin.personId } });
    await world.succeed(world.officer, 'nameMembers', { matterId, memberIds: [], chiefId: world.approver.personId, expectedVersion: version });
    const declared = await world.succeed(world.approver, 'declareInterest', { proposalId: made.proposalId, interest: '持有申报企业股份' });
    expect(declared).toMatchObject({ sheetStruck: false });
    const deputy = await world.person('代批', world.authorityId, 'government', 'approver');
    const standsInFor = [{ delegationId: world.app.newId(), personId: world.approver.personId, roles: ['approver' as const], tasks: [] }];
    expect(await decide({ ...deputy, standsInFor })).toMatchObject({ __typename: 'InterestDeclaredBefore', person: { id: world.approver.personId } });
    expect(await fieldOf(world, cousin, 'DecisionMatter', 'viewerCanDecide', await matterOf(world, made))).toBe(false);
    expect(await fieldOf(world, world.approver, 'DecisionMatter', 'viewerCanDecide', await matterOf(world, made))).toBe(false);
  });

  it('shows who may make it, to them alone', async () => {
    const world = open();
    const matter = await matterOf(world, await scored(world));
    const mayDecide = (who: any) => fieldOf(world, who, 'DecisionMatter', 'viewerCanDecide', matter);
    expect([await mayDecide(world.approver), await mayDecide(world.officer), await mayDecide(world.lead)]).toEqual([true, false, false]);
  });
});

describe('a deliberation', () => {
  it('hears the members before the chief, each once, and keeps who thought otherwise', async () => {
    const world = open();
    const made = await scored(world);
    const before = await matterOf(world, made);
    const matterId = before.id;
    const member = await world.person('委甲', world.authorityId, 'government', 'approver');
    const name = (input: object) => world.act(world.officer, 'nameMembers', { matterId, memberIds: [member.personId, world.officer.personId], chiefId: world.approver.personId, expectedVersion: before.version, ...input });
    expect(await name({ memberIds: [world.lead.personId] })).toMatchObject({ __typename: 'RoleMissing', path: ['memberIds', '0'] });
    expect(await name({ chiefId: world.officer.personId })).toMatchObject({ __typename: 'RoleMissing', candidateRoles: ['approver'] });
    expect(await name({})).toMatchObject({ __typename: 'DecisionMatter' });

    const { version } = await matterOf(world, made);
    const decide = (who: any, expectedVersion: number) => world.act(who, 'decide', { matterId, ...WHY, expectedVersion });
    expect(await decide(world.approver, version)).toMatchObject({ __typename: 'MembersNotHeard', members: [{ id: member.personId }, { id: world.officer.personId }] });
    expect(await world.act(world.approver, 'giveOpinion', { matterId, verdict: 'approve', statement: '先说一句' })).toMatchObject({ because: 'notAsked' });
    await world.succeed(member, 'giveOpinion', { matterId, verdict: 'reject', statement: '市场论证不足' });
    expect(await world.act(member, 'giveOpinion', { matterId, verdict: 'approve', statement: '改口' })).toMatchObject({ __typename: 'SpokeAlready' });
    expect(await name({ expectedVersion: version + 1 })).toMatchObject({ __typename: 'SpokeAlready' });
    expect(await world.act(world.officer, 'giveOpinion', { matterId, verdict: 'approve', statement: '。' })).toMatchObject({ __typename: 'ReasonMissing' });
    await world.succeed(world.officer, 'giveOpinion', { matterId, verdict: 'approve', statement: '同意' });
    const heard = await matterOf(world, made);
    expect(await decide(member, heard.version)).toMatchObject({ __typename: 'NotAllowed', because: 'notAppointed' });
    expect(await decide(world.approver, heard.version)).toMatchObject({ __typename: 'DecisionMatter' });
    const decision = await fieldOf(world, world.lead, 'DecisionMatter', 'decision', await matterOf(world, made));
    expect(await fieldOf(world, world.lead, 'Decision', 'dissent', decision)).toMatchObject([{ person: { id: member.personId }, verdict: 'reject' }]);
    expect(await world.act(world.officer, 'giveOpinion', { matterId, verdict: 'reject', statement: '补充' })).toMatchObject({ __typename: 'DoneAlready' });
  });
});

describe('the limit of a decision', () => {
  it('is extended once, with a reason and no longer than allowed, and the process waits accordingly', async () => {
    const world = open();
    const made = await scored(world);
    const { id: matterId, version } = await matterOf(world, made);
    const extend = (input: object = {}) => world.act(world.approver, 'extendDecision', { matterId, days: 5, reason: '需现场踏勘', expectedVersion: version, ...input });
    expect(await extend({ reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await extend({ days: 11 })).toMatchObject({ __typename: 'ExtensionTooLong', days: 11, allowedDays: 10 });
    expect(await extend({ days: 0 })).toMatchObject({ __typename: 'InputInvalid' });
    const before = (await variableOf(world, made, 'decisionDeadline')) as string;
    expect(await extend()).toMatchObject({ __typename: 'DecisionMatter', extension: { days: 5 } });
    const after = (await variableOf(world, made, 'decisionDeadline')) as string;
    expect(after.slice(10)).toBe(before.slice(10));
    const days = (Date.parse(after.slice(0, 10)) - Date.parse(before.slice(0, 10))) / 86_400_000;
    expect([days >= 5, days <= 9]).toEqual([true, true]);
    expect(await extend({ expectedVersion: version + 1 })).toMatchObject({ __typename: 'ExtendedAlready', extension: { days: 5, approvedBy: { id: world.approver.personId } } });
    await world.passTo(`${before.slice(0, 10)}T17:00:00.000Z`);
    expect(await tasksOf(world, made)).toEqual(['decide']);
    await world.passTo(`${after.slice(0, 10)}T17:00:00.000Z`);
    expect(await tasksOf(world, made)).toEqual(['decide', 'superviseDecision']);
  });

  it('that has passed is shown to the supervisor, is not extended, and does not keep anybody from deciding', async () => {
    const world = open();
    const made = await scored(world);
    const { id: matterId, version } = await matterOf(world, made);
    const deadline = (await variableOf(world, made, 'decisionDeadline')) as string;
    await world.passTo(`${deadline.slice(0, 10)}T17:00:00.000Z`);
    expect(await tasksOf(world, made)).toEqual(['decide', 'superviseDecision']);
    const [task] = await world.database.dataSource.query(`select candidate_groups from task where instance_id = $1 and element = 'superviseDecision'`, [made.instanceId]);
    expect(task.candidate_groups).toEqual([`supervisor@${world.jurisdictionId}`]);
    expect(await world.act(world.approver, 'extendDecision', { matterId, days: 5, reason: '来不及', expectedVersion: version })).toMatchObject({ __typename: 'DeadlinePassed' });
    await world.succeed(world.approver, 'decide', { matterId, ...WHY, expectedVersion: version });
    expect(await tasksOf(world, made)).toEqual(['prepareAgreement']);
    expect(await world.act(world.approver, 'extendDecision', { matterId, days: 5, reason: '来不及', expectedVersion: version + 1 })).toMatchObject({ __typename: 'LimitStopped' });
  });
});
