import { describe, expect, it } from '@jest/globals';
import { projects } from '@shixiao/persistence';
import { performByItself } from '../src/index.ts';
import { placeOfProject } from '../src/process/place-of.ts';
import { step, takeInHand } from '../src/process/running.ts';
import { everything, submittedProposal } from './drafted-proposal.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { World } from './world.ts';

const open = useWorld();
const LIST = [
  { what: '缺少资金证明', howToMend: '附上近三个月的银行证明' },
  { what: '里程碑证据不明', howToMend: '写明照片的内容与数量' },
];

const stages = async (world: World, projectId: string): Promise<string[]> => {
  const { rows } = await world.database.read((sql) => sql.query<{ stages: string[] }>('select stages from project where id = $1', [projectId]));
  return rows[0]?.stages ?? [];
};

const returned = async (world: World) => {
  const { id, version } = await submittedProposal(world);
  return world.succeed(world.officer, 'returnForCorrection', { proposalId: id, expectedVersion: version, corrections: LIST });
};

const backAgain = async (world: World) => {
  const { id, version } = await returned(world);
  return world.succeed(world.lead, 'submitProposal', { proposalId: id, expectedVersion: version });
};

const later = (world: World, days: number): string => new Date(Date.parse(world.now()) + days * 86_400_000).toISOString();

describe('a completeness check', () => {
  it('accepts, and consultation and scoring begin', async () => {
    const world = open();
    const { id, version, projectId } = await submittedProposal(world);
    expect(await stages(world, projectId)).toEqual(['completeness']);
    const row = await world.succeed(world.officer, 'acceptProposal', { proposalId: id, expectedVersion: version });
    expect(row).toMatchObject({ stageName: 'accepted', stage: { deemed: false, at: world.now() } });
    expect(await stages(world, projectId)).toEqual(['consultation', 'expertScoring']);
    expect(await show(world, world.officer, 'CompletenessCheck', row, 'outcome')).toBe('accepted');
    expect(await show(world, world.officer, 'CompletenessCheck', row, 'acceptedFrom')).toBe(world.now());
    expect(await show(world, world.officer, 'CompletenessCheck', row, 'limits')).toBeNull();
  });

  it('is not for enterprises, nor for what is only drafted, nor for what has changed since', async () => {
    const world = open();
    const { id, version } = await submittedProposal(world);
    const accept = (who: World['lead'], proposalId: string, expectedVersion: number) => world.act(who, 'acceptProposal', { proposalId, expectedVersion });
    expect(await accept(world.lead, id, version)).toMatchObject({ __typename: 'NotAllowed', because: 'roleMissing' });
    expect(await accept(world.officer, id, version - 1)).toMatchObject({ __typename: 'Conflict', current: { id, version } });
    const draft = await world.succeed(world.lead, 'createProposal', { jurisdictionId: world.jurisdictionId, title: '草稿' });
    expect(await accept(world.officer, draft.id, 1)).toMatchObject({ __typename: 'NotFound' });
    expect(await show(world, world.officer, 'Proposal', await world.ask(world.officer, 'proposal', { id }), 'viewerCanCheck')).toBe(true);
    expect(await show(world, world.lead, 'Proposal', await world.ask(world.lead, 'proposal', { id }), 'viewerCanCheck')).toBe(false);
  });

  it('shows how its limit stands while it runs', async () => {
    const world = open();
    const row = await submittedProposal(world);
    const limits = await show(world, world.officer, 'CompletenessCheck', row, 'limits');
    const statutory = await show(world, world.officer, 'TwoLimits', limits, 'statutory');
    expect(await show(world, world.officer, 'LimitStatus', statutory, 'allowed')).toBe(5);
  });

  it('is due when the jurisdiction promises, while the law still allows its five days', async () => {
    const world = open();
    const promise = { jurisdictionId: world.jurisdictionId, name: 'completenessCheck', promisedDays: 2, expectedVersion: 1 } as const;
    await world.succeed(world.administrator, 'setPromisedLimit', promise);
    const { projectId } = await submittedProposal(world);
    const { rows } = await world.database.read((sql) =>
      sql.query(
        `select task.due_at as promised, timer.due_at as statutory from task join timer using (instance_id)
          where task.project_id = $1 and task.element = 'checkCompleteness' and timer.element = 'firstCheckOverdue'`,
        [projectId],
      ),
    );
    expect(rows).toEqual([{ promised: '2026-11-26T15:59:59.000Z', statutory: '2026-12-01T15:59:59.000Z' }]);
  });

  it('returns once, with everything in one list', async () => {
    const world = open();
    const row = await returned(world);
    expect(row).toMatchObject({ stageName: 'returned' });
    const notice = await show(world, world.lead, 'CompletenessCheck', row, 'notice');
    expect(notice).toMatchObject({ at: world.now(), by: { person: { id: world.officer.personId }, organisation: { id: world.authorityId } } });
    expect(notice.corrections).toMatchObject(LIST);
    const again = await world.succeed(world.lead, 'submitProposal', { proposalId: row.id, expectedVersion: row.version });
    expect(await show(world, world.officer, 'CompletenessCheck', again, 'viewerCanReturn')).toBe(false);
    const second = await world.act(world.officer, 'returnForCorrection', { proposalId: row.id, expectedVersion: again.version, corrections: LIST });
    expect(second).toMatchObject({ __typename: 'ReturnedAlready' });
  });

  it('says of each point where it lies, and nothing of where it concerns the whole', async () => {
    const world = open();
    const { id, version } = await submittedProposal(world);
    const point = { what: '缺少证明', howToMend: '补充证明' };
    const row = await world.succeed(world.officer, 'returnForCorrection', {
      proposalId: id,
      expectedVersion: version,
      corrections: [{ ...point, field: ['marketCase', 'demandEvidence'] }, point],
    });
    const notice = (await show(world, world.lead, 'CompletenessCheck', row, 'notice')) as { corrections: readonly { field: readonly string[] }[] };
    expect(notice.corrections.map(({ field }) => field)).toEqual([['marketCase', 'demandEvidence'], []]);
  });

  it('returns nothing without a list of which each point says what and how', async () => {
    const world = open();
    const { id, version } = await submittedProposal(world);
    const giveBack = (corrections: typeof LIST) => world.act(world.officer, 'returnForCorrection', { proposalId: id, expectedVersion: version, corrections });
    expect(await giveBack([])).toMatchObject({ __typename: 'NothingListed' });
    expect(await giveBack([{ what: '缺少证明', howToMend: '\u200b' }])).toMatchObject({
      __typename: 'InputInvalid',
      inputProblems: [{ path: ['corrections', '0', 'howToMend'], kind: 'required' }],
    });
  });

  it('lets the proposers correct and hand in again, and accepts then', async () => {
    const world = open();
    const { id, version } = await returned(world);
    const { proposal } = await world.succeed(world.colleague, 'saveProposalDraft', {
      proposalId: id,
      baseVersion: version,
      changes: everything(world.verifierId, { local: '补充：有四十余处火山地貌。' }).slice(2, 3),
    });
    const again = await world.succeed(world.colleague, 'submitProposal', { proposalId: id, expectedVersion: proposal.version });
    const accepted = await world.succeed(world.officer, 'acceptProposal', { proposalId: id, expectedVersion: again.version });
    expect(accepted).toMatchObject({ stageName: 'accepted', returned: { corrections: LIST } });
  });

  it('declines only for what was on the list, after it came back, and for a reason', async () => {
    const world = open();
    const fresh = await submittedProposal(world);
    const decline = (proposalId: string, expectedVersion: number, uncorrectedIds: string[], reason = '两项均未补正') =>
      world.act(world.officer, 'declineProposal', { proposalId, expectedVersion, uncorrectedIds, reason });
    expect(await decline(fresh.id, fresh.version, ['x'])).toMatchObject({ __typename: 'NotReturnedBefore' });
    const { id, version, returned: notice, projectId } = await backAgain(world);
    const [point] = notice.corrections;
    expect(await decline(id, version, [])).toMatchObject({ __typename: 'NothingListed' });
    expect(await decline(id, version, ['other'])).toMatchObject({ __typename: 'NotOnTheList', id: 'other' });
    expect(await decline(id, version, [point.id], '')).toMatchObject({ __typename: 'ReasonMissing' });
    const row: any = await decline(id, version, [point.id]);
    expect(row).toMatchObject({ __typename: 'Proposal', stageName: 'declined' });
    expect(await show(world, world.lead, 'CompletenessCheck', row, 'uncorrected')).toMatchObject([LIST[0]]);
    expect(await show(world, world.lead, 'CompletenessCheck', row, 'declinedBecause')).toBe('两项均未补正');
    expect(await stages(world, projectId)).toEqual([]);
  });

  it('counts as done after five working days of silence, from when the papers came in', async () => {
    const world = open();
    const { id, submittedAt, projectId } = await submittedProposal(world);
    await world.passTo(later(world, 5));
    expect((await world.ask(world.lead, 'proposal', { id })).stageName).toBe('submitted');
    await world.passTo(later(world, 5));
    const row = await world.ask(world.lead, 'proposal', { id });
    expect(row.stage).toEqual({ name: 'accepted', at: submittedAt, deemed: true });
    expect(await show(world, world.lead, 'CompletenessCheck', row, 'outcome')).toBe('deemedAccepted');
    expect(await show(world, world.lead, 'CompletenessCheck', row, 'acceptedFrom')).toBe(submittedAt);
    expect(await stages(world, projectId)).toEqual(['consultation', 'expertScoring']);
    const { rows } = await world.database.read((sql) => sql.query('select actor, act from ledger_entry where subject = $1 order by sequence desc limit 1', [id]));
    expect(rows).toEqual([{ actor: 'process', act: 'deemProposalAccepted' }]);
  });
});

describe('a proposal that the decision sends back', () => {
  it('is drafted, handed in, checked and consulted on anew', async () => {
    const world = open();
    const { officer, lead } = world;
    const first = await submittedProposal(world);
    const { id, projectId } = first;
    await world.succeed(officer, 'acceptProposal', { proposalId: id, expectedVersion: first.version });
    const consultation = { proposalId: id, title: '征求意见', draft: '草案', days: 30 };
    await world.succeed(officer, 'openConsultation', consultation);
    await performByItself(world.app, 'test', async (scope) => {
      const running = await takeInHand(scope, placeOfProject(await scope.entities.findOneByOrFail(projects, { id: projectId })));
      const cancel = running.instance.state.items.flat().filter(({ element }) => element === 'consultationStage' || element === 'scoringStage').map((it) => it.id);
      const moved = await step(scope, running, { type: 'modify', cancel, start: [{ element: 'proposalStage' }], reason: 'sent back' });
      expect(moved).toMatchObject({ done: true });
    });
    await world.passTo(later(world, 1));
    const back = await world.ask(lead, 'proposal', { id });
    expect(back).toMatchObject({ stageName: 'returned', returned: null });
    const again = await world.succeed(lead, 'submitProposal', { proposalId: id, expectedVersion: back.version });
    await world.succeed(officer, 'acceptProposal', { proposalId: id, expectedVersion: again.version });
    const second = await world.succeed(officer, 'openConsultation', { ...consultation, title: '再次征求意见' });
    expect(await show(world, undefined, 'Proposal', again, 'consultation')).toMatchObject({ id: second.id });
  });
});
