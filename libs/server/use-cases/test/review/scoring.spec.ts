import { describe, expect, it } from '@jest/globals';
import { verifyLedger } from '@shixiao/persistence';
import { useWorld } from '../world.ts';
import { appointed, fieldOf, roundOf, scored, sheet, tasksOf, underReview, variableOf } from './under-review.ts';

const open = useWorld();
const ids = (people: readonly { readonly personId: string }[]) => people.map(({ personId }) => personId);

describe('experts', () => {
  it('are appointed by a case officer, and each is asked for a sheet', async () => {
    const world = open();
    const made = await underReview(world);
    expect(await tasksOf(world, made)).toEqual(['appointExperts']);
    expect(await fieldOf(world, world.officer, 'ScoringRound', 'viewerCanAppoint', await roundOf(world, made))).toBe(true);
    const input = { proposalId: made.proposalId, personIds: ids(world.experts), selection: '随机抽取' };
    expect(await world.act(world.lead, 'appointExperts', input)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await world.act(world.officer, 'appointExperts', { ...input, selection: ' ' })).toMatchObject({ __typename: 'ReasonMissing', path: ['selection'] });
    await world.succeed(world.officer, 'appointExperts', input);
    expect(await tasksOf(world, made)).toEqual(['scoreProposal', 'scoreProposal', 'scoreProposal']);
    const queue = await world.ask(world.experts[0], 'scoringQueue', { first: 20 });
    expect(queue.edges.map(({ node }: any) => node.proposalId)).toContain(made.proposalId);
  });

  it('are refused when they belong to a proposer, are no experts, are named twice, or stood aside', async () => {
    const world = open();
    const made = await underReview(world);
    const own = await world.person('李专', world.enterpriseId, 'enterprise', 'projectLead', 'expert');
    const appoint = (...personIds: string[]) => world.act(world.officer, 'appointExperts', { proposalId: made.proposalId, personIds, selection: '随机抽取' });
    expect(await appoint(own.personId)).toMatchObject({ __typename: 'ExpertOfProposer', organisation: { id: world.enterpriseId } });
    expect(await appoint(world.lead.personId)).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ kind: 'unknownId' }] });
    expect(await appoint('nobody')).toMatchObject({ __typename: 'InputInvalid', path: ['personIds', '0'] });
    const [one, two, three] = ids(world.experts) as [string, string, string];
    expect(await appoint(one, one)).toMatchObject({ __typename: 'InputInvalid', inputProblems: [{ kind: 'idTwice' }] });
    expect(await tasksOf(world, made)).toEqual(['appointExperts']);
    await appoint(one, two, three);
    expect(await appoint(one)).toMatchObject({ __typename: 'ExpertAlready', person: { id: one } });
    await world.succeed(world.experts[0], 'declareInterest', { proposalId: made.proposalId, interest: '配偶任职于申报企业' });
    expect(await appoint(one)).toMatchObject({ __typename: 'ExpertRecused', person: { id: one } });
  });
});

describe('sheets', () => {
  it('are sealed to everybody until all are in', async () => {
    const world = open();
    const made = await appointed(world);
    const { id: roundId } = await roundOf(world, made);
    const [first, second, third] = world.experts;
    const seenBy = async (who: any) => {
      const round = await world.ask(who, 'scoringRound', { id: roundId });
      const sheets = await fieldOf(world, who, 'ScoringRound', 'sheets', round);
      return sheets.map(({ sheet: { expertId } }: any) => expertId);
    };
    await world.succeed(first, 'submitScoreSheet', { roundId, ...sheet('approve') });
    await world.succeed(second, 'submitScoreSheet', { roundId, ...sheet('approve') });
    for (const who of [world.officer, world.approver, world.supervisor, world.lead, third]) expect(await seenBy(who)).toEqual([]);
    expect(await seenBy(first)).toEqual([first?.personId]);
    const isWanted = async (who: any) => (await world.ask(who, 'scoringQueue', { first: 100 })).edges.some(({ node }: any) => node.id === roundId);
    expect([await isWanted(first), await isWanted(third)]).toEqual([false, true]);
    const sealed = await roundOf(world, made);
    expect(await fieldOf(world, world.officer, 'ScoringRound', 'tally', sealed)).toBeNull();
    expect(await fieldOf(world, third, 'ScoringRound', 'experts', sealed)).toMatchObject([{ person: { id: third?.personId }, hasScored: false }]);
    expect(await fieldOf(world, world.lead, 'ScoringRound', 'experts', sealed)).toEqual([]);
    expect(await world.act(first, 'recordConsensus', { roundId, recommendation: 'approve', reason: '同意', dissent: [], expectedVersion: sealed.version })).toMatchObject({
      __typename: 'SheetsSealed',
      waitingCount: 1,
    });
    await world.succeed(third, 'submitScoreSheet', { roundId, ...sheet('reject') });
    expect([...(await seenBy(world.lead))].sort()).toEqual([...ids(world.experts)].sort());
    const named = async (who: any): Promise<unknown> => {
      const round = await world.ask(who, 'scoringRound', { id: roundId });
      const sheets: any[] = await fieldOf(world, who, 'ScoringRound', 'sheets', round);
      const owners = await Promise.all(sheets.map((each) => fieldOf(world, who, 'ScoreSheet', 'expert', each)));
      const reasons = await Promise.all(sheets.map((each) => fieldOf(world, who, 'ScoreSheet', 'reason', each)));
      const { length } = (await fieldOf(world, who, 'ScoringRound', 'experts', round)) as any[];
      return { owners: owners.filter((owner) => owner !== null).length, reasons: reasons.filter(Boolean).length, experts: length };
    };
    for (const who of [world.officer, world.approver, world.supervisor, first]) expect(await named(who)).toEqual({ owners: 3, reasons: 3, experts: 3 });
    // A proposer reads what was said, not who said it.
    expect(await named(world.lead)).toEqual({ owners: 0, reasons: 3, experts: 0 });
    expect([await isWanted(first), await isWanted(third)]).toEqual([true, true]);
    const unsealed = await roundOf(world, made);
    expect(await fieldOf(world, world.officer, 'ScoringRound', 'tally', unsealed)).toMatchObject({ majority: 'approve', total: { mean: '77' } });
    expect(await tasksOf(world, made)).toEqual(['reachConsensus']);
  });

  it('are not handed in twice, incomplete, out of range, without a reason, with an interest, or by others', async () => {
    const world = open();
    const made = await appointed(world);
    const { id: roundId } = await roundOf(world, made);
    const [first] = world.experts;
    const submit = (who: any, input: object) => world.act(who, 'submitScoreSheet', { roundId, ...sheet('approve'), ...input });
    expect(await submit(first, { noInterest: false })).toMatchObject({ __typename: 'InterestNotCleared' });
    expect(await submit(first, sheet('approve', { outcome: '90' }))).toMatchObject({ __typename: 'CriteriaUnscored' });
    expect(await submit(first, sheet('approve', { marketCase: '80', outcome: '101', localAdvantage: '70', plan: '60' }))).toMatchObject({
      __typename: 'ScoreOutOfRange',
      criterion: { id: 'outcome' },
      path: ['scores', '1', 'score'],
    });
    expect(await submit(first, { reason: '——' })).toMatchObject({ __typename: 'ReasonMissing', path: ['reason'] });
    const outsider = await world.person('外专', world.authorityId, 'government', 'expert');
    expect(await submit(outsider, {})).toMatchObject({ __typename: 'NotFound' });
    await world.succeed(first, 'submitScoreSheet', { roundId, ...sheet('approve') });
    expect(await submit(first, sheet('reject'))).toMatchObject({ __typename: 'ScoredAlready' });
    await expect(world.database.dataSource.query('update score_sheet set recommendation = $1', ['reject'])).rejects.toThrow();
  });
});

describe('an expert who declares an interest', () => {
  it('takes the sheet away, and the round seals again until another has scored', async () => {
    const world = open();
    const made = await appointed(world);
    const { id: roundId } = await roundOf(world, made);
    for (const expert of world.experts) await world.succeed(expert, 'submitScoreSheet', { roundId, ...sheet(expert === world.experts[0] ? 'approve' : 'reject') });
    const [first, second] = world.experts;
    const stepped = await world.succeed(first, 'declareInterest', { proposalId: made.proposalId, interest: '曾受聘于申报企业' });
    expect(stepped).toMatchObject({ sheetStruck: true });
    expect(await world.act(first, 'declareInterest', { proposalId: made.proposalId, interest: '同上' })).toMatchObject({ __typename: 'NotFound' });
    const sealed = await roundOf(world, made);
    expect(await fieldOf(world, world.officer, 'ScoringRound', 'isSealed', sealed)).toBe(true);
    expect(await fieldOf(world, second, 'ScoringRound', 'recusals', sealed)).toEqual([]);
    expect(await fieldOf(world, world.officer, 'ScoringRound', 'recusals', sealed)).toMatchObject([{ expert: { id: first?.personId }, sheetStruck: true }]);
    expect(await world.act(second, 'recordConsensus', { roundId, recommendation: 'reject', reason: '不同意', dissent: [], expectedVersion: sealed.version })).toMatchObject({
      __typename: 'TooFewExperts',
      expertCount: 2,
    });
    const expert = await world.person('陈专', world.authorityId, 'government', 'expert');
    await world.succeed(world.officer, 'appointExperts', { proposalId: made.proposalId, personIds: [expert.personId], selection: '补抽' });
    await world.succeed(expert, 'submitScoreSheet', { roundId, ...sheet('reject') });
    expect(await variableOf(world, made, 'scores')).toMatchObject([{ recommendation: 'reject' }, { recommendation: 'reject' }, { expert: expert.personId }]);
    const { version } = await roundOf(world, made);
    const dissent = [{ personId: second!.personId, statement: '保留意见' }];
    await world.succeed(expert, 'recordConsensus', { roundId, recommendation: 'reject', reason: '不成熟', dissent, expectedVersion: version });
    expect(await tasksOf(world, made)).toEqual(['decide']);
  });

  it('is asked no more while the others still score', async () => {
    const world = open();
    const made = await appointed(world);
    const [first] = world.experts;
    await world.succeed(first, 'declareInterest', { proposalId: made.proposalId, interest: '亲属关系' });
    expect(await tasksOf(world, made)).toEqual(['scoreProposal', 'scoreProposal']);
    const { id: roundId } = await roundOf(world, made);
    expect(await world.act(first, 'submitScoreSheet', { roundId, ...sheet('approve') })).toMatchObject({ __typename: 'NotFound' });
    const expert = await world.person('何专', world.authorityId, 'government', 'expert');
    await world.succeed(world.officer, 'appointExperts', { proposalId: made.proposalId, personIds: [expert.personId], selection: '补抽' });
    expect(await tasksOf(world, made)).toEqual(['scoreProposal', 'scoreProposal', 'scoreProposal']);
  });
});

describe('a consensus', () => {
  it('is recorded once, by the version that its writer saw, and ends the scoring', async () => {
    const world = open();
    const made = await scored(world);
    const row = await roundOf(world, made);
    expect(await tasksOf(world, made)).toEqual(['decide']);
    const again = { roundId: row.id, recommendation: 'reject' as const, reason: '改变主意', dissent: [], expectedVersion: row.version };
    expect(await world.act(world.experts[1], 'recordConsensus', again)).toMatchObject({ __typename: 'ConsensusReached' });
    expect(await world.act(world.experts[1], 'declareInterest', { proposalId: made.proposalId, interest: '亲属' })).toMatchObject({ __typename: 'ConsensusReached' });
    expect(await world.database.read((sql) => verifyLedger(sql, world.jurisdictionId))).toMatchObject({ kind: 'holds' });
  });
});
