import { describe, expect, it } from '@jest/globals';
import { openQuestion } from '../src/index.ts';
import { nextSteps } from '../src/process-view/next-steps.ts';
import { burdenOf } from '../src/burden/burden.ts';
import { FILLED, fillIn, openTask, startFiling } from './filing.ts';
import { approved, scored } from './review/under-review.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { Player } from './world.ts';

const open = useWorld();

const viewOf = (who: Player, projectId: string) => open().ask(who, 'processView', { projectId });
const field = async (projectId: string, name: string, args: object = {}, who: Player = open().officer): Promise<any> =>
  show(open(), who, 'ProcessView', await viewOf(who, projectId), name, args);

async function checked(): Promise<string> {
  const world = open();
  const projectId = await startFiling(world);
  await fillIn(world, world.lead, projectId, 'submitFiling');
  await fillIn(world, world.officer, projectId, 'checkFiling');
  return projectId;
}

describe('the process of a project', () => {
  it('is drawn as it runs: what was done and by whom, what is open, what cannot come any more', async () => {
    const world = open();
    const projectId = await checked();
    const elements = new Map<string, any>((await field(projectId, 'elements')).map((it: any) => [it.element, it]));
    expect(elements.get('checkFiling')).toMatchObject({ state: 'completed', visits: 1, activeCount: 0, by: { person: { id: world.officer.personId }, organisation: { id: world.authorityId } } });
    expect(elements.get('reportCommencement')).toMatchObject({ state: 'active', activeCount: 1, leftAt: null, kind: 'userTask', name: { zh: '报告开工' } });
    expect(elements.get('closeFiling')).toMatchObject({ state: 'notReached', visits: 0 });
    expect(elements.get('completeFiling')).toMatchObject({ state: 'skipped' });
    expect(await field(projectId, 'takenFlows')).toEqual(expect.arrayContaining(['checkFiling_filingChecked', 'filingChecked_filed']));
    expect(await field(projectId, 'takenFlows')).not.toContain('filingChecked_completeFiling');
    expect(await field(projectId, 'bpmn')).toContain('<bpmn:process id="enterpriseFiling"');
    expect(await field(projectId, 'lifecycle')).toMatchObject({ id: 'enterprise-filing', version: 1, name: { zh: '企业项目备案' } });
    expect(await field(projectId, 'incidents')).toEqual([]);
  });

  it('has a textual twin, stage by stage', async () => {
    const projectId = await checked();
    const stages = await field(projectId, 'stages');
    expect(stages.map(({ stage, state }: any) => [stage, state])).toEqual([
      ['proposal', 'completed'],
      ['completeness', 'completed'],
      ['execution', 'active'],
      ['closeOut', 'notReached'],
    ]);
    expect(stages[2].told.map(({ zh }: any) => zh).join('')).toContain('陈立');
    expect(stages[2].told.map(({ en }: any) => en).join('')).toContain('Report');
  });

  it('explains an element in both languages, with people’s names and the element’s own', async () => {
    const projectId = await checked();
    const { visits } = await field(projectId, 'explanation', { element: 'checkFiling' });
    const told = visits[0].statements.map((statement: any) => statement.told);
    expect(told.some(({ zh }: any) => zh.includes('陈立完成了“填报备案信息”'))).toBe(true);
    expect(told.some(({ en }: any) => en.includes('陈立 completed “Fill in the notice”') || en.includes('陈立 completed “'))).toBe(true);
    expect(told.map(({ en }: any) => en).join(' ')).not.toContain('“填报备案信息”');
    const { outside } = await field(projectId, 'explanation', { element: 'closeFiling' });
    expect(outside[0]).toMatchObject({ kind: 'notReached', told: { zh: '流程还没有到过这里。' }, at: null });
    expect(await field(projectId, 'explanation', { element: 'nothing' })).toBeNull();
  });

  it('says what comes next, for whom and by when', async () => {
    const world = open();
    const projectId = await startFiling(world);
    await fillIn(world, world.lead, projectId, 'submitFiling');
    const [first, ...then] = await field(projectId, 'nextSteps');
    expect(first).toMatchObject({ element: 'checkFiling', deadline: '2026-11-27T16:00:00.000Z', waitsFor: [{ zh: '等待经办人员办理', en: 'Waits for a case officer' }] });
    expect(then.map(({ element }: any) => element)).toEqual(expect.arrayContaining(['completeFiling', 'buildingStage']));
    expect(then.find(({ element }: any) => element === 'completeFiling').onlyIf).toEqual([{ zh: '齐全？否，一次告知', en: 'Complete? No: told at once' }]);
    expect(then.find(({ element }: any) => element === 'buildingStage').onlyIf).toEqual([{ zh: '齐全？是', en: 'Complete? Yes' }]);
    const scope = openQuestion(world.app, world.officer);
    expect(await nextSteps(scope, null)).toEqual([]);
  });

  it('names nothing of the model in Chinese for whoever reads English: no step, no stage, no way between them', async () => {
    const { projectId } = await scored(open());
    const elements: readonly { element: string }[] = await field(projectId, 'elements');
    const said: string[] = [];
    for (const { element } of elements) {
      const { visits, outside } = await field(projectId, 'explanation', { element });
      for (const { told } of [...visits.flatMap(({ statements }: any) => statements), ...outside]) said.push(told.en);
    }
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((sentence) => /“[^”]*\p{Script=Han}[^”]*”/u.test(sentence))).toEqual([]);
  });

  it('does not tell a proposer who scored: not in the explanation, not in the diagram, not in the timeline', async () => {
    const world = open();
    const { projectId } = await scored(world);
    const names = world.experts.map(({ personId }) => personId);
    const asSeenBy = async (who: Player): Promise<string> => {
      const project = await world.ask(who, 'project', { id: projectId });
      const happenings = (await show(world, who, 'Project', project, 'timeline', { first: 100 })).edges;
      const doers = await Promise.all(happenings.map(({ node }: any) => show(world, who, 'TimelineEntry', node, 'by')));
      const explanation = await field(projectId, 'explanation', { element: 'scoreProposal' }, who);
      const elements = (await field(projectId, 'elements', {}, who)).map(({ by }: any) => by?.person);
      return JSON.stringify([doers, explanation, elements, await field(projectId, 'nextSteps', {}, who)]);
    };
    const [forLead, forOfficer] = [await asSeenBy(world.lead), await asSeenBy(world.officer)];
    for (const [at, id] of names.entries()) {
      const name = ['周专', '吴专', '郑专'][at] ?? '';
      expect([forLead.includes(id), forLead.includes(name)]).toEqual([false, false]);
      expect(forOfficer).toContain(name);
    }
    expect(forLead).toContain('专家完成了');
    expect(forLead).toContain('陈立');
  });

  it('is not there for those who have no part in it', async () => {
    const projectId = await checked();
    expect(await viewOf(open().rival, projectId)).toBeNull();
    expect(await viewOf(open().lead, projectId)).not.toBeNull();
    expect(await viewOf(open().lead, open().app.newId())).toBeNull();
  });

  it('is told stage by stage in words, without the conditions of the model and their values', async () => {
    const { projectId } = await approved(open());
    const told = (await field(projectId, 'stages')).flatMap(({ told }: any) => told.map(({ zh }: any) => zh));
    expect(told).toContainEqual(expect.stringContaining('流程从“决定？”沿“同意”来到这里'));
    expect(told.filter((sentence: string) => / = |[{}]/.test(sentence))).toEqual([]);
  });

  it('stands at several stages at once where the model does', async () => {
    const { projectId } = await scored(open());
    const stages = await field(projectId, 'stages');
    const running = stages.filter(({ state }: any) => state === 'active').map(({ stage }: any) => stage);
    expect(running).toEqual(['decision']);
    const decision = stages.find(({ stage }: any) => stage === 'decision');
    expect(await show(open(), open().officer, 'TwoLimits', decision.limits, 'statutory')).toMatchObject({ row: { name: 'decision' } });
    expect(stages.map(({ stage }: any) => stage)).toEqual([
      'call', 'proposal', 'completeness', 'consultation', 'expertScoring', 'decision', 'agreement', 'execution', 'acceptance', 'outcomeFollowUp', 'publicRating', 'postEvaluation',
    ]);
  });
});

describe('the lifecycles', () => {
  it('are those in use, in their newest version', async () => {
    expect((await open().ask(open().designer, 'lifecycles')).map(({ id, version }: any) => [id, version])).toEqual([
      ['market-led-project', 1],
      ['enterprise-filing', 1],
      ['public-works-programme', 1],
      ['full-chain-supervision', 1],
    ]);
  });

  it('say what they cost people, and what it really took once enough have answered', async () => {
    const world = open();
    const burden = await world.ask(world.lead, 'lifecycleBurden', { lifecycleId: 'enterprise-filing' });
    expect(burden.map(({ stage, budgetMinutes }: any) => [stage, budgetMinutes])).toEqual([['proposal', '15'], ['completeness', '15'], ['execution', '50'], ['closeOut', '10']]);
    expect(burden[0].asks[0]).toMatchObject({ id: 'submitFiling', estimatedMinutes: '13', medianMinutes: null });
    for (const minutes of ['8', '10', '12', '30', '9', '-1', '5000']) {
      const task = await openTask(world, await startFiling(world), 'submitFiling');
      const values = { projectName: '营地', site: '西樵', content: '营房', investment: 1, policyConfirmed: true };
      await world.succeed(world.lead, 'completeTask', { taskId: task.id, values, expectedVersion: 1, minutesSpent: minutes });
    }
    const [proposal] = await burdenOf(openQuestion(world.app, world.lead), 'enterpriseFiling');
    expect(proposal?.asks[0]).toMatchObject({ medianMinutes: '10', samples: 5 });
  });

  it('are shown to the supervisor where a stage took more of people than its budget', async () => {
    const world = open();
    const values = FILLED.submitFiling as never;
    const [within, beyond] = [await startFiling(world), await startFiling(world)];
    for (const [projectId, minutesSpent] of [[within, '15'], [beyond, '15.5']] as const) {
      const task = await openTask(world, projectId, 'submitFiling');
      await world.succeed(world.lead, 'completeTask', { taskId: task.id, values, expectedVersion: 1, minutesSpent });
    }
    const { edges } = await world.ask(world.supervisor, 'exceptions', { filter: { kinds: ['overburdened'] }, first: 100 });
    const found = edges.map(({ node }: any) => node).filter(({ projectId }: any) => projectId === within || projectId === beyond);
    expect(found).toMatchObject([{ projectId: beyond, since: world.now() }]);
    expect((await show(world, world.supervisor, 'ExceptionCase', found[0], 'told')).en).toMatch(/^“.+” has cost more time than its burden budget\.$/);
  });
});

describe('the search', () => {
  it('finds Chinese words in what one may see, and nothing else', async () => {
    const world = open();
    await startFiling(world, '听音湖非遗工坊备案');
    const hits = async (who: Player, text: string, kinds?: string[]) => (await world.ask(who, 'search', { text, kinds, limit: 50 })).map(({ kind, title }: any) => `${kind} ${title}`);
    expect(await hits(world.lead, '非遗工坊')).toEqual(expect.arrayContaining(['project 听音湖非遗工坊备案', 'task 填报备案信息']));
    expect(await hits(world.rival, '非遗工坊')).toEqual([]);
    expect(await hits(world.supervisor, '非遗', ['project'])).toEqual(['project 听音湖非遗工坊备案']);
    expect(await hits(world.rival, '第三方评估')).toEqual(['organisation 粤衡第三方评估有限公司']);
    expect(await hits(world.rival, '黄敏', ['person'])).toEqual([]);
    expect(await hits(world.approver, '黄敏', ['person'])).toEqual(['person 黄敏']);
    for (const text of ['', '  ', '%', '_', '\\', '👍', 'x'.repeat(1000)]) expect(await hits(world.lead, text)).toEqual([]);
  });
});
