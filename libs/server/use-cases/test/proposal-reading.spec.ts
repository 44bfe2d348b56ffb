import { describe, expect, it } from '@jest/globals';
import { proposals } from '@shixiao/persistence';
import { FIELDS, openQuestion } from '../src/index.ts';
import { proposalsFor } from '../src/proposal/reading.ts';
import { draftedProposal, submittedProposal } from './drafted-proposal.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';

const open = useWorld();

describe('proposals that are much alike', () => {
  const demand = '珠三角每年有二十万名学生需要研学课程。本地学校调查显示八成愿意参加。已签订意向书三十份。';
  const local = '此处有火山地貌。此处有非遗传承人。此处有千年古村。';

  it('are handed in all the same and shown to the reviewer, who says why it is right here', async () => {
    const world = open();
    const first = await submittedProposal(world, world.lead, { demand, local });
    const second = await submittedProposal(world, world.rival, { demand, local });
    const row = await world.ask(world.officer, 'proposal', { id: second.id });
    const [pair] = await show(world, world.officer, 'Proposal', row, 'similar');
    expect(pair).toMatchObject({ proposal: { id: first.id }, likeness: 1, justification: null });
    expect(pair.passages).toContain('珠三角每年有二十万名学生需要研学课程');
    expect(await show(world, world.rival, 'Proposal', row, 'similar')).toEqual([]);
    const justify = (similarProposalId: string, justification: string) =>
      world.act(world.officer, 'justifySimilarity', { proposalId: second.id, similarProposalId, justification });
    expect(await justify(first.id, '。')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await justify(second.id, '不同')).toMatchObject({ __typename: 'NotFound' });
    expect(await justify(first.id, '客源不同')).toMatchObject({ __typename: 'Proposal' });
    expect((await show(world, world.officer, 'Proposal', row, 'similar'))[0].justification).toBe('客源不同');
  });

  it('are not found where the texts differ', async () => {
    const world = open();
    const other = await submittedProposal(world, world.rival, {
      summary: '高山茶园直供茶客。',
      demand: '茶农缺少直销渠道，村里有四百户种茶。',
      local: '海拔与土壤适合晚熟品种，采摘期错开外地。',
    });
    const row = await world.ask(world.officer, 'proposal', { id: other.id });
    expect(await show(world, world.officer, 'Proposal', row, 'similar')).toEqual([]);
  });
});

describe('an expert', () => {
  it('sees the proposals that they were asked to score, and no others', async () => {
    const world = open();
    const [expert, ...others] = world.experts;
    const { id, version } = await submittedProposal(world);
    expect(await world.ask(expert, 'proposal', { id })).toBeNull();
    await world.succeed(world.officer, 'acceptProposal', { proposalId: id, expectedVersion: version });
    const personIds = world.experts.map(({ personId }) => personId);
    await world.succeed(world.officer, 'appointExperts', { proposalId: id, personIds, selection: '随机抽取' });
    for (const one of [expert, ...others]) expect((await world.ask(one, 'proposal', { id })).id).toBe(id);
    expect((await world.ask(expert, 'proposals')).edges.map(({ node }: any) => node.id)).toEqual([id]);
    expect(await world.act(expert, 'saveProposalDraft', { proposalId: id, baseVersion: 1, changes: [] })).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('the list of proposals', () => {
  it('is read page by page, each once, and by its filters', async () => {
    const world = open();
    for (let number = 0; number < 5; number += 1) await draftedProposal(world, number % 2 ? world.rival : world.lead);
    const { id, version } = await submittedProposal(world);
    await world.succeed(world.lead, 'withdrawProposal', { proposalId: id, expectedVersion: version, reason: '合作方退出' });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await world.ask(world.lead, 'proposals', { first: 2, after });
      seen.push(...page.edges.map(({ node }: any) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const own = await world.app.database.dataSource.manager.find(proposals);
    expect(new Set(seen)).toEqual(new Set(own.filter((it) => it.proposers.includes(world.enterpriseId)).map(({ id }) => id)));
    expect(seen.length).toBe(new Set(seen).size);
    const withdrawn = await world.ask(world.lead, 'proposals', { filter: { stages: ['withdrawn'] } });
    expect(withdrawn.edges.map(({ node }: any) => node.id)).toEqual([id]);
    expect((await world.ask(world.lead, 'proposals', { filter: { text: "%' or 1=1 --" } })).edges).toEqual([]);
  });

  it('asks the database as often for many as for one', async () => {
    const world = open();
    for (let number = 0; number < 5; number += 1) await submittedProposal(world);
    const statementsFor = async (first: number): Promise<number> => {
      let number = 0;
      const scope = openQuestion(world.app, world.officer);
      const { database } = world;
      const { read, dataSource } = database;
      const makeRunner = dataSource.createQueryRunner;
      database.read = ((work: never) => ((number += 1), read.call(database, work))) as typeof read;
      dataSource.createQueryRunner = ((mode: never) => ((number += 1), makeRunner.call(dataSource, mode))) as typeof makeRunner;
      try {
        const page = await proposalsFor(scope, { first }, {});
        expect(page.edges).toHaveLength(first);
        const fields = ['project', 'call', 'proposers', 'attachments', 'consultation', 'viewerCanCheck'] as const;
        for (const field of fields) await Promise.all(page.edges.map(({ node }) => (FIELDS.Proposal as any)[field](node, {}, scope)));
      } finally {
        database.read = read;
        dataSource.createQueryRunner = makeRunner;
      }
      return number;
    };
    const forOne = await statementsFor(1);
    expect(forOne).toBeGreaterThan(4);
    expect(await statementsFor(5)).toBe(forOne);
  });
});
