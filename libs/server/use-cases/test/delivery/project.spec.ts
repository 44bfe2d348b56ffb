import { describe, expect, it } from '@jest/globals';
import { openQuestion, FIELDS, READS } from '../../src/index.ts';
import { tasksOf } from '../review/under-review.ts';
import { draftedProposal } from '../drafted-proposal.ts';
import { show } from '../show.ts';
import { useWorld } from '../world.ts';
import type { Player, World } from '../world.ts';
import { addProof, handIn, inExecution, milestonesOf, projectOf, underVerifier } from './in-execution.ts';

const open = useWorld();

const idsOf = (page: any): string[] => page.edges.map(({ node }: any) => node.id);

/** Everything that a project page asks of one project, and the cards of a list of each. */
const PAGE = [
  'number', 'summary', 'lifecycle', 'projectPhase', 'stages', 'jurisdiction', 'parties', 'proposal', 'agreement', 'limits', 'nextSteps',
  'milestones', 'plan', 'indicators', 'timeline', 'evidence', 'decisions', 'openTasks', 'discussion', 'ledger', 'isDemonstration',
  'viewerCanRequestPlanChange', 'viewerCanRequestWithdrawal',
];
const CARD = ['number', 'summary', 'projectPhase', 'stages', 'jurisdiction', 'parties', 'limits', 'nextSteps', 'milestones', 'isDemonstration'];

/** Counts the statements of one question. */
async function counted(world: World, who: Player, ask: (scope: any, field: (type: string, row: any, name: string) => Promise<any>) => Promise<unknown>): Promise<number> {
  const scope: any = openQuestion(world.app, who);
  let count = 0;
  const { pool } = (world.database.dataSource.driver as any).master ? { pool: (world.database.dataSource.driver as any).master } : { pool: undefined };
  const listen = (client: any): void => {
    const query = client.query;
    client.query = (...args: any[]) => {
      count += 1;
      return query.apply(client, args);
    };
    client.restore = () => (client.query = query);
  };
  const clients = new Set<any>();
  const seen = (client: any): void => {
    if (clients.has(client)) return;
    clients.add(client);
    listen(client);
  };
  pool.on('acquire', seen);
  const field = async (type: string, row: any, name: string): Promise<any> => {
    const resolve = (FIELDS as any)[type]?.[name];
    return resolve ? resolve(row, {}, scope) : row[name];
  };
  try {
    await ask(scope, field);
  } finally {
    pool.off('acquire', seen);
    for (const client of clients) client.restore();
  }
  return count;
}

describe('projects', () => {
  it('are shown to their parties and the officials of their jurisdiction, and are not there for others', async () => {
    const world = open();
    const made = await inExecution(world);
    for (const who of [world.lead, world.officer, world.supervisor, world.experts[0]!]) {
      expect(await projectOf(world, who, made)).toMatchObject({ id: made.projectId });
      expect(idsOf(await world.ask(who, 'projects', { order: 'changed' }))).toContain(made.projectId);
    }
    const stranger = await world.person('外人', world.verifierId, 'verifier', 'verifier');
    for (const who of [world.rival, stranger]) {
      expect(await projectOf(world, who, made)).toBeNull();
      expect(idsOf(await world.ask(who, 'projects', { order: 'changed' }))).not.toContain(made.projectId);
    }
    expect(await world.ask(world.officer, 'project', { id: '../../x' })).toBeNull();
  });

  it('that are drafts are their proposers’ own', async () => {
    const world = open();
    const { projectId } = await draftedProposal(world);
    expect(await world.ask(world.lead, 'project', { id: projectId })).toMatchObject({ id: projectId });
    expect(idsOf(await world.ask(world.lead, 'projects', { first: 100 }))).toContain(projectId);
    expect(await world.ask(world.officer, 'project', { id: projectId })).toBeNull();
    expect(idsOf(await world.ask(world.officer, 'projects', { first: 100 }))).not.toContain(projectId);
  });

  it('are found by stage, phase, party, jurisdiction, number and title, and page by page', async () => {
    const world = open();
    const made = await inExecution(world);
    const other = await underVerifier(world);
    const ask = async (filter: object) => idsOf(await world.ask(world.officer, 'projects', { filter, first: 100 }));
    expect(await ask({ stages: ['execution'] })).toEqual(expect.arrayContaining([made.projectId, other.projectId]));
    expect(await ask({ stages: ['acceptance'] })).toEqual([]);
    expect(await ask({ phases: ['running'] })).toContain(made.projectId);
    expect(await ask({ phases: ['withdrawn'] })).not.toContain(made.projectId);
    expect(await ask({ organisationId: world.verifierId })).toContain(other.projectId);
    expect(await ask({ organisationId: world.verifierId })).not.toContain(made.projectId);
    expect(await ask({ jurisdictionId: world.jurisdictionId })).toContain(made.projectId);
    expect(await ask({ jurisdictionId: world.app.newId() })).toEqual([]);
    const number = await show(world, world.officer, 'Project', await projectOf(world, world.officer, made), 'number');
    expect(number).toMatch(/^2026-\d{5}$/);
    expect(await ask({ text: number })).toEqual([made.projectId]);
    expect(await ask({ text: '成才' })).toContain(made.projectId);
    expect(await ask({ text: '100%_' })).toEqual([]);
    expect(await ask({ lights: ['green', 'yellow', 'red', 'overdue'] })).toContain(made.projectId);
    for (const order of ['deadline', 'changed']) {
      const whole = idsOf(await world.ask(world.officer, 'projects', { first: 100, order }));
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: any = await world.ask(world.officer, 'projects', { first: 2, order, after });
        seen.push(...idsOf(page));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('come with the most urgent limit first, until what it asked for is done', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    await inExecution(world);
    const nearest = async () => (await projectOf(world, world.officer, made)).nearestLimitAt;
    expect(await nearest()).toBeNull();
    const { handed } = await handIn(world, made, milestone);
    expect((await nearest()) > world.now()).toBe(true);
    const { edges } = await world.ask(world.officer, 'projects', { first: 100, filter: { stages: ['execution'] } });
    const ends = edges.map(({ node }: any) => node.nearestLimitAt ?? '9');
    expect(ends).toEqual([...ends].sort());
    await world.succeed(world.verifier, 'verifyMilestone', { milestoneId: milestone.id, verdict: 'met', reason: '属实', expectedVersion: handed.version });
    expect(await nearest()).toBeNull();
  });

  it('are counted by stage and light for officials', async () => {
    const world = open();
    await inExecution(world);
    const { total, counts } = await world.ask(world.officer, 'portfolio', { filter: { stages: ['execution'] } });
    expect(total).toBeGreaterThan(0);
    expect(counts.filter(({ stage }: any) => stage === 'execution').reduce((sum: number, it: any) => sum + it.count, 0)).toBe(total);
    expect((await world.ask(world.lead, 'portfolio', {})).total).toBe(0);
  });

  it('and the page of one take as many statements with many rows as with few', async () => {
    const world = open();
    const made = await inExecution(world);
    const page = () =>
      counted(world, world.officer, async (scope, field) => {
        const project = await READS.project!(scope, { id: made.projectId });
        const [milestones] = await Promise.all([field('Project', project, 'milestones'), ...PAGE.map((name) => field('Project', project, name))]);
        await Promise.all(milestones.flatMap((row: any) => ['limits', 'attempts', 'viewerCanHandIn'].map((name) => field('Milestone', row, name))));
        const evidence: any = await field('Project', project, 'evidence');
        await Promise.all(evidence.edges.flatMap(({ node }: any) => ['by', 'state', 'milestone', 'ledgerEntry', 'nearDuplicates'].map((name) => field('Evidence', node, name))));
      });
    const list = () =>
      counted(world, world.officer, async (scope, field) => {
        const found: any = await READS.projects!(scope, { first: 100, order: 'deadline' });
        await Promise.all(found.edges.flatMap(({ node }: any) => CARD.map((name) => field('Project', node, name))));
      });
    const [milestone] = await milestonesOf(world, made);
    await addProof(world, made, milestone.id);
    // The text of a model is read once for all.
    await page();
    const before = [await page(), await list()];
    expect(before[0]).toBeGreaterThan(5);
    for (let more = 0; more < 3; more += 1) {
      await addProof(world, made, milestone.id);
      await world.succeed(world.lead, 'postToDiscussion', { projectId: made.projectId, text: '又一份' });
    }
    await inExecution(world);
    await inExecution(world);
    expect([await page(), await list()]).toEqual(before);
  });
});

describe('a timeline', () => {
  it('tells stages and acts, latest first, in both languages, page by page', async () => {
    const world = open();
    const made = await underVerifier(world);
    const [milestone] = await milestonesOf(world, made);
    await handIn(world, made, milestone);
    const project = await projectOf(world, world.officer, made);
    const { edges } = await show(world, world.officer, 'Project', project, 'timeline', { first: 100 });
    const acts = edges.map(({ node }: any) => node.entry?.act).filter(Boolean);
    expect(acts.slice(0, 3)).toEqual(['handInEvidence', 'addEvidence', 'appointVerifier']);
    const told = await Promise.all(edges.map(({ node }: any) => show(world, world.officer, 'TimelineEntry', node, 'told')));
    expect(told).toContainEqual({ zh: '提交里程碑证据：场地交付', en: 'Evidence of a milestone handed in: 场地交付' });
    expect(told).toContainEqual({ zh: '阶段开始：实施', en: 'Stage began: Execution' });
    expect(told).toContainEqual({ zh: '阶段结束：协议', en: 'Stage ended: Agreement' });
    const latest = edges.find(({ node }: any) => node.entry).node;
    expect(await show(world, world.officer, 'TimelineEntry', latest, 'by')).toMatchObject({ person: { id: world.lead.personId } });
    expect(await show(world, world.officer, 'TimelineEntry', latest, 'ledgerEntry')).toMatchObject({ act: 'handInEvidence' });
    const first = await show(world, world.officer, 'Project', project, 'timeline', { first: 3 });
    const next = await show(world, world.officer, 'Project', project, 'timeline', { first: 97, after: first.pageInfo.endCursor });
    expect([...first.edges, ...next.edges].map(({ cursor }: any) => cursor)).toEqual(edges.map(({ cursor }: any) => cursor));
  });
});

describe('leaving', () => {
  it('after the agreement is settled by the authority and confirmed by the enterprise', async () => {
    const world = open();
    const made = await inExecution(world);
    const { projectId } = made;
    expect(await world.act(world.officer, 'settleTermination', { projectId, reason: '企业申请', settlement: '退回补贴' })).toMatchObject({ __typename: 'NotAtThisStep' });
    expect(await world.act(world.lead, 'requestWithdrawal', { projectId, reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await world.act(world.rival, 'requestWithdrawal', { projectId, reason: '别家' })).toMatchObject({ __typename: 'NotFound' });
    await world.succeed(world.lead, 'requestWithdrawal', { projectId, reason: '资金断裂' });
    expect(await tasksOf(world, made)).toEqual(['settleTermination']);
    expect(await world.act(world.lead, 'requestWithdrawal', { projectId, reason: '再次' })).toMatchObject({ __typename: 'NotAtThisStep' });
    const settled = await world.succeed(world.officer, 'settleTermination', { projectId, reason: '企业申请', settlement: '退回未用补贴' });
    // Whoever is to confirm it can read it.
    const termination = await show(world, world.lead, 'Project', settled, 'termination');
    expect(termination).toMatchObject({ requestedReason: '资金断裂', settledReason: '企业申请', settlement: '退回未用补贴', confirmedAt: null });
    expect(await show(world, world.lead, 'Termination', termination, 'settledBy')).toMatchObject({ id: world.officer.personId });
    expect(await show(world, world.lead, 'Termination', termination, 'confirmedBy')).toBeNull();
    const ended = await world.succeed(world.lead, 'confirmTermination', { projectId });
    expect(await show(world, world.lead, 'Project', ended, 'projectPhase')).toBe('withdrawn');
    expect(await show(world, world.lead, 'Project', ended, 'stages')).toEqual([]);
    expect(await world.act(world.lead, 'confirmTermination', { projectId })).toMatchObject({ __typename: 'ProjectOver', projectPhase: 'withdrawn' });
    const [milestone] = await milestonesOf(world, made);
    expect(await show(world, world.lead, 'Milestone', milestone, 'viewerCanHandIn')).toBe(false);
    const hand = { milestoneId: milestone.id, answers: [], outcomes: [], achievedOn: '2026-11-23', expectedVersion: milestone.version };
    expect(await world.act(world.lead, 'handInEvidence', hand)).toMatchObject({ __typename: 'ProjectOver' });
  });

  it('before the agreement ends the case at once', async () => {
    const world = open();
    const { projectId } = await draftedProposal(world);
    const ended = await world.succeed(world.lead, 'requestWithdrawal', { projectId, reason: '改做别的' });
    expect(await show(world, world.lead, 'Project', ended, 'projectPhase')).toBe('withdrawn');
  });
});

describe('a discussion', () => {
  it('takes posts and answers of the parties, and none that say nothing or answer elsewhere', async () => {
    const world = open();
    const made = await underVerifier(world);
    const other = await inExecution(world);
    const post = (who: Player, input: object) => world.act(who, 'postToDiscussion', { projectId: made.projectId, text: '何时现场核验？', ...input } as never);
    const first: any = await post(world.lead, {});
    await world.passTo(new Date(Date.parse(world.now()) + 60_000).toISOString());
    expect(await post(world.verifier, { text: '下周三', replyTo: first.id })).toMatchObject({ __typename: 'DiscussionPost', replyTo: first.id });
    expect(await post(world.lead, { text: ' … ' })).toMatchObject({ __typename: 'CommentEmpty' });
    expect(await post(world.rival, {})).toMatchObject({ __typename: 'NotFound' });
    expect(await post(world.lead, { projectId: other.projectId, replyTo: first.id })).toMatchObject({ __typename: 'InputInvalid' });
    const page = await show(world, world.officer, 'Project', await projectOf(world, world.officer, made), 'discussion');
    expect(page.edges.map(({ node }: any) => node.body)).toEqual(['下周三', '何时现场核验？']);
  });
});

