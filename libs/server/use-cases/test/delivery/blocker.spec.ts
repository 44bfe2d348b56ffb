import { describe, expect, it } from '@jest/globals';
import { passStep, tasksOf } from '../review/under-review.ts';
import { show } from '../show.ts';
import { useWorld } from '../world.ts';
import { inExecution, milestonesOf, projectOf } from './in-execution.ts';

const open = useWorld();

const raised = async () => {
  const world = open();
  const made = await inExecution(world);
  const [milestone] = await milestonesOf(world, made);
  const blocker = await world.succeed(world.lead, 'raiseBlocker', {
    projectId: made.projectId,
    milestoneId: milestone.id,
    title: '用电增容未批',
    text: '供电所要求先办红线',
  });
  return { world, made, milestone, blocker };
};

describe('a blocker', () => {
  it('asks the authority to answer within its limit, and only the enterprise says that it is cleared', async () => {
    const { world, made, milestone, blocker } = await raised();
    expect(await tasksOf(world, made)).toContain('respondToBlocker');
    expect(await show(world, world.officer, 'Blocker', blocker, 'milestone')).toMatchObject({ id: milestone.id });
    const [round] = await show(world, world.officer, 'Blocker', blocker, 'rounds');
    const { clock } = await show(world, world.officer, 'BlockerRound', round, 'limits');
    expect(clock).toMatchObject({ name: 'blockerResponse', phase: 'running' });
    expect(await show(world, world.officer, 'Blocker', blocker, 'viewerCanAnswer')).toBe(true);
    expect(await show(world, world.lead, 'Blocker', blocker, 'viewerCanAnswer')).toBe(false);

    const answered = await world.succeed(world.officer, 'answerBlocker', { blockerId: blocker.id, resolution: 'notPossible', text: '须先办理红线图', expectedVersion: 1 });
    expect(answered).toMatchObject({ status: 'answered', version: 2 });
    expect(await world.act(world.officer, 'answerBlocker', { blockerId: blocker.id, resolution: 'cleared', text: '再答', expectedVersion: 2 })).toMatchObject({
      __typename: 'BlockerWrongStatus',
      blockerStatus: 'answered',
    });
    expect(await world.act(world.officer, 'closeBlocker', { blockerId: blocker.id, expectedVersion: 2 })).toMatchObject({ __typename: 'NotAllowed' });

    const again = await world.succeed(world.lead, 'reopenBlocker', { blockerId: blocker.id, text: '红线图已交，仍未受理', expectedVersion: 2 });
    expect(again).toMatchObject({ status: 'open', version: 3 });
    const rounds = await show(world, world.lead, 'Blocker', again, 'rounds');
    expect(rounds).toHaveLength(2);
    expect(await show(world, world.lead, 'BlockerRound', rounds[0], 'answer')).toMatchObject({ resolution: 'notPossible', by: { person: { id: world.officer.personId } } });
    expect(await show(world, world.lead, 'BlockerRound', rounds[1], 'answer')).toBeNull();

    await world.succeed(world.officer, 'answerBlocker', { blockerId: blocker.id, resolution: 'cleared', text: '已送电', expectedVersion: 3 });
    const closed = await world.succeed(world.lead, 'closeBlocker', { blockerId: blocker.id, comment: '已通电', expectedVersion: 4 });
    expect(closed).toMatchObject({ status: 'closed', closingComment: '已通电' });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
  });

  it('that went away by itself is closed before anybody has answered, and no question stays open', async () => {
    const { world, made, blocker } = await raised();
    const other = await world.succeed(world.lead, 'raiseBlocker', { projectId: made.projectId, title: '另一个', text: '道路未通' });
    await world.succeed(world.lead, 'closeBlocker', { blockerId: blocker.id, expectedVersion: 1 });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence', 'respondToBlocker']);
    const page = await show(world, world.lead, 'Project', await projectOf(world, world.lead, made), 'blockers', { first: 10 });
    expect(page.edges.map(({ node }: any) => [node.id, node.status])).toEqual([
      [other.id, 'open'],
      [blocker.id, 'closed'],
    ]);
  });

  it('that is not answered in time reaches the supervisor, once, and the answer still counts', async () => {
    const { world, made, blocker } = await raised();
    const before = Date.parse(world.now());
    await world.passTo(new Date(before + 6 * 86_400_000).toISOString());
    expect((await world.ask(world.supervisor, 'blocker', { id: blocker.id })).escalatedAt).toBeNull();
    await world.passTo(new Date(before + 12 * 86_400_000).toISOString());
    const late = await world.ask(world.supervisor, 'blocker', { id: blocker.id });
    expect(late.escalatedAt).not.toBeNull();
    expect(await tasksOf(world, made)).toContain('superviseBlocker');
    const overdue = await world.ask(world.supervisor, 'blockers', { filter: { projectId: made.projectId, lights: ['overdue'] } });
    expect(overdue.edges.map(({ node }: any) => node.id)).toEqual([blocker.id]);
    const { edges } = await world.ask(world.supervisor, 'exceptions', { filter: { kinds: ['escalated'] }, first: 100 });
    const own = edges.map(({ node }: any) => node).find(({ projectId }: any) => projectId === made.projectId);
    expect(await show(world, world.supervisor, 'ExceptionCase', own, 'told')).toEqual({
      zh: `堵点“${blocker.title}”逾期未答复，已提交督查。`,
      en: `The blocker “${blocker.title}” was not answered in time; it is before the supervisor.`,
    });
    const happenings = (await show(world, world.lead, 'Project', await projectOf(world, world.lead, made), 'timeline', { first: 100 })).edges;
    const told = await Promise.all(happenings.map(({ node }: any) => show(world, world.lead, 'TimelineEntry', node, 'told')));
    expect(told).toContainEqual({ zh: '堵点逾期未答复，已提交督查。', en: 'The blocker was not answered in time; it is before the supervisor.' });
    await passStep(world, made, 'superviseBlocker', {});
    await world.succeed(world.officer, 'answerBlocker', { blockerId: blocker.id, resolution: 'cleared', text: '已办结', expectedVersion: late.version });
    expect(await world.ask(world.supervisor, 'blockers', { filter: { projectId: made.projectId, lights: ['green', 'yellow', 'red'] } })).toMatchObject({ edges: [] });
  });

  it('is not raised without words, at a milestone of nowhere, before execution, or by others', async () => {
    const world = open();
    const made = await inExecution(world);
    const { projectId } = made;
    expect(await world.act(world.lead, 'raiseBlocker', { projectId, title: '堵', text: ' 。' })).toMatchObject({ __typename: 'ReasonMissing', path: ['text'] });
    expect(await world.act(world.lead, 'raiseBlocker', { projectId, title: '堵', text: '断水', milestoneId: projectId })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await world.act(world.rival, 'raiseBlocker', { projectId, title: '堵', text: '断水' })).toMatchObject({ __typename: 'NotFound' });
    expect(await world.act(world.officer, 'raiseBlocker', { projectId, title: '堵', text: '断水' })).toMatchObject({ __typename: 'NotAllowed' });
    const early = await world.succeed(world.lead, 'createProposal', { jurisdictionId: world.jurisdictionId, title: '未签约' });
    expect(await world.act(world.lead, 'raiseBlocker', { projectId: early.projectId, title: '堵', text: '断水' })).toMatchObject({ __typename: 'NotAtThisStep' });
  });

  it('is shown page by page, what is due first before the others, and to nobody who takes no part', async () => {
    const { world, made, blocker } = await raised();
    const more = [];
    for (const title of ['二', '三']) {
      await world.passTo(new Date(Date.parse(world.now()) + 86_400_000).toISOString());
      more.push(await world.succeed(world.lead, 'raiseBlocker', { projectId: made.projectId, title, text: '断水' }));
    }
    const filter = { projectId: made.projectId };
    const first = await world.ask(world.officer, 'blockers', { filter, first: 2 });
    const second = await world.ask(world.officer, 'blockers', { filter, first: 2, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const ids = [...first.edges, ...second.edges].map(({ node }: any) => node.id);
    expect(ids).toEqual([blocker.id, ...more.map(({ id }) => id)]);
    expect(await world.ask(world.rival, 'blocker', { id: blocker.id })).toBeNull();
    expect((await world.ask(world.rival, 'blockers', { filter })).edges).toEqual([]);
  });
});
