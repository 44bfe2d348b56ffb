import { describe, expect, it } from '@jest/globals';
import { tasksOf } from '../review/under-review.ts';
import type { Case } from '../review/under-review.ts';
import { show } from '../show.ts';
import type { Player, World } from '../world.ts';
import { useWorld } from '../world.ts';
import { accepted, indicatorOf, readingBy } from './delivered.ts';
import { projectOf } from './in-execution.ts';

const open = useWorld();

const followUpsOf = async (world: World, made: Case): Promise<any[]> => show(world, world.lead, 'Project', await projectOf(world, world.lead, made), 'followUps');

async function figures(world: World, made: Case, who: Player, value: string) {
  const { id } = await indicatorOf(world, made);
  return [{ indicatorId: id, value, evidenceIds: [await readingBy(world, made, who)] }];
}

async function goThrough(world: World, made: Case, months: number, values: readonly [string, string]): Promise<void> {
  const followUp = (await followUpsOf(world, made)).find((one) => one.months === months);
  await world.passTo(`${followUp.dueOn}T02:00:00.000Z`);
  const reported = await world.succeed(world.lead, 'reportOutcome', { followUpId: followUp.id, figures: await figures(world, made, world.lead, values[0]), expectedVersion: followUp.version });
  await world.succeed(world.verifier, 'measureOutcome', {
    followUpId: followUp.id,
    figures: await figures(world, made, world.verifier, values[1]),
    method: '抽查社保登记',
    expectedVersion: reported.version,
  });
}

async function ratedPoorly(world: World, made: Case, contact: string | null = null) {
  const { rating, receipt } = await world.succeed(undefined, 'submitRating', { projectId: made.projectId, level: 'dissatisfied', text: '停车难', contact });
  const rectification = await show(world, world.officer, 'Rating', rating, 'rectification');
  return { rating, receipt, rectification };
}

describe('the whole way after acceptance', () => {
  it('measures again, puts poor ratings right, evaluates and closes out, which ends the process', async () => {
    const world = open();
    const made = await accepted(world);
    const steps: any[] = await show(world, world.lead, 'Project', await projectOf(world, world.lead, made), 'nextSteps');
    const [{ dueOn: firstDue }] = await followUpsOf(world, made);
    expect(steps.slice(0, 2)).toMatchObject([{ element: 'followUpDue', deadline: expect.stringContaining(firstDue) }, { element: 'ratingClosing' }]);
    const { projectId } = made;
    const [first] = await followUpsOf(world, made);
    const early = { followUpId: first.id, figures: await figures(world, made, world.lead, '380'), expectedVersion: 1 };
    expect(await world.act(world.lead, 'reportOutcome', early)).toMatchObject({ __typename: 'StillRunning' });
    const { rectification } = await ratedPoorly(world, made);

    await world.passTo(`${first.dueOn}T02:00:00.000Z`);
    expect(await show(world, world.lead, 'FollowUp', first, 'viewerCanReport')).toBe(true);
    expect(await world.act(world.lead, 'reportOutcome', { ...early, figures: [] })).toMatchObject({ __typename: 'FiguresMissing', indicators: [{ indicator: { id: 'I1' } }] });
    expect(
      await world.act(world.verifier, 'measureOutcome', { ...early, figures: await figures(world, made, world.verifier, '300'), method: '抽查' }),
    ).toMatchObject({ __typename: 'NotAtThisStep' });
    await goThrough(world, made, 3, ['380', '260']);
    const [measured] = await followUpsOf(world, made);
    const [figure] = await show(world, world.lead, 'FollowUp', measured, 'figures');
    expect((await show(world, world.lead, 'FollowUpFigure', figure, 'reported')).row.value).toBe('380');
    expect((await show(world, world.lead, 'FollowUpFigure', figure, 'verified')).row.value).toBe('260');
    expect(await world.act(world.lead, 'reportOutcome', early)).toMatchObject({ __typename: 'DoneAlready' });
    await goThrough(world, made, 6, ['390', '300']);
    await goThrough(world, made, 12, ['400', '280']);
    await world.passTo(new Date(Date.parse(world.now()) + 5 * 86_400_000).toISOString());

    // The year is over, and yet the stage waits for what is to be put right.
    expect(await tasksOf(world, made)).toEqual(expect.arrayContaining(['rectify', 'superviseRectification']));
    const input = { projectId, comparison: '承诺四百人，核实二百八十人', conclusion: 'partly' as const, lessons: '招聘应早半年' };
    expect(await world.act(world.officer, 'postEvaluate', input)).toMatchObject({ __typename: 'NotAtThisStep' });
    const done = await world.succeed(world.officer, 'reportRectified', { rectificationId: rectification.id, measures: '新辟车位', evidenceIds: [], expectedVersion: rectification.version });
    await world.succeed(world.verifier, 'recordCallBack', { rectificationId: rectification.id, callBackResult: 'noContactLeft', record: '未留联系方式，现场查看属实', expectedVersion: done.version });

    expect(await world.act(world.officer, 'postEvaluate', { ...input, lessons: '-' })).toMatchObject({ __typename: 'ReasonMissing', path: ['lessons'] });
    const evaluated = await world.succeed(world.officer, 'postEvaluate', input);
    expect(await world.ask(world.supervisor, 'portfolio')).toMatchObject({ meanAttainment: '0.571429', meanGap: '0.428571' });
    expect(await show(world, world.officer, 'Project', evaluated, 'postEvaluation')).toMatchObject({ conclusion: 'partly', needsReEvaluation: true });
    const evaluatorAsApprover: Player = { ...world.officer, roles: ['approver'] };
    expect(await world.act(evaluatorAsApprover, 'closeOutProject', { projectId, closingNote: '销号' })).toMatchObject({ __typename: 'SamePerson' });
    const closed = await world.succeed(world.approver, 'closeOutProject', { projectId, closingNote: '无未尽事项' });
    expect(await show(world, world.approver, 'Project', closed, 'projectPhase')).toBe('closed');
    expect(await tasksOf(world, made)).toEqual([]);
    expect(await world.act(undefined, 'submitRating', { projectId, level: 'satisfied' })).toMatchObject({ __typename: 'RatingNotOpen' });
  });
});

describe('a rating', () => {
  it('needs no account and no words, and opens nothing where it is not poor', async () => {
    const world = open();
    const made = await accepted(world);
    const { rating, receipt } = await world.succeed(undefined, 'submitRating', { projectId: made.projectId, level: 'basicallySatisfied', contact: '13800000000' });
    expect(rating).toMatchObject({ text: null, contact: null });
    expect(await tasksOf(world, made)).not.toContain('rectify');
    expect(await world.ask(undefined, 'ratingByReceipt', { receipt: receipt.toLowerCase() })).toMatchObject({ id: rating.id });
    expect(await world.ask(undefined, 'ratingByReceipt', { receipt: 'wrong' })).toBeNull();
    expect(await show(world, undefined, 'Rating', rating, 'isSettled')).toBe(true);
    expect(await world.act(undefined, 'submitRating', { projectId: world.jurisdictionId, level: 'satisfied' })).toMatchObject({ __typename: 'NotFound' });
  });

  it('that is poor has to be put right by one person, by a day, and ends with the citizen being asked by somebody else', async () => {
    const world = open();
    const made = await accepted(world);
    const { rating, receipt, rectification } = await ratedPoorly(world, made, '13800000000');
    expect(rectification).toMatchObject({ ownerId: world.officer.personId, closedAt: null });
    const deadline = await show(world, world.officer, 'Rectification', rectification, 'deadline');
    expect(Date.parse(deadline)).toBeGreaterThan(Date.parse(world.now()) + 14 * 86_400_000);
    expect((await show(world, world.officer, 'Rectification', rectification, 'limits')).clock).toMatchObject({ name: 'rectification', phase: 'running' });
    expect(await show(world, undefined, 'Rating', rating, 'rectification')).toBeNull();
    expect(await show(world, undefined, 'Rating', rating, 'rectifyBy')).toBe(deadline);
    expect(await show(world, world.officer, 'Rectification', rectification, 'contact')).toBeNull();
    expect(await show(world, world.verifier, 'Rectification', rectification, 'contact')).toBe('13800000000');

    const id = rectification.id;
    const call = (callBackResult: any, expectedVersion: number) =>
      world.act(world.verifier, 'recordCallBack', { rectificationId: id, callBackResult, record: '电话回访', expectedVersion });
    expect(await call('right', 1)).toMatchObject({ __typename: 'NotDoneYet' });
    await world.succeed(world.officer, 'reportRectified', { rectificationId: id, measures: '新辟车位', evidenceIds: [], expectedVersion: 1 });
    expect(await call('noContactLeft', 2)).toMatchObject({ __typename: 'ContactLeft' });
    expect(await call('stillWrong', 2)).toMatchObject({ __typename: 'Rectification', done: null, version: 3 });
    expect(await tasksOf(world, made)).toContain('rectify');
    await world.succeed(world.officer, 'reportRectified', { rectificationId: id, measures: '再辟车位', evidenceIds: [], expectedVersion: 3 });
    expect(await call('notReached', 4)).toMatchObject({ closedAt: null, version: 5 });
    expect(await call('right', 5)).toMatchObject({ __typename: 'Rectification', closedAt: world.now() });
    expect(await tasksOf(world, made)).not.toContain('callBack');
    const kept = await world.ask(undefined, 'ratingByReceipt', { receipt });
    expect(kept.contact).toBeNull();
    expect(await show(world, undefined, 'Rating', kept, 'measures')).toBe('再辟车位');
    expect(await show(world, undefined, 'Rating', kept, 'isSettled')).toBe(true);
    const calls = await show(world, world.supervisor, 'Rectification', await world.ask(world.supervisor, 'rectification', { id }), 'callBacks');
    expect(calls.map(({ result }: any) => result)).toEqual(['stillWrong', 'notReached', 'right']);
    expect(await call('right', 6)).toMatchObject({ __typename: 'DoneAlready' });
  });

  it('that is sent twice counts once, and its key is not used for another', async () => {
    const world = open();
    const { projectId } = await accepted(world);
    const input = { projectId, level: 'satisfied' as const, text: '课程好', clientMutationKey: world.app.newId() };
    const first = await world.succeed(undefined, 'submitRating', input);
    expect(await world.act(undefined, 'submitRating', input)).toMatchObject({ receipt: first.receipt, rating: { id: first.rating.id } });
    expect(await world.act(undefined, 'submitRating', { ...input, level: 'dissatisfied' })).toMatchObject({ __typename: 'KeyReused' });
    const ratings = await show(world, world.lead, 'Project', { id: projectId }, 'ratings', { first: 5 });
    expect(ratings.edges).toHaveLength(1);
  });

  it('is not taken before the project is accepted', async () => {
    const world = open();
    const { projectId } = await world.succeed(world.lead, 'createProposal', { jurisdictionId: world.jurisdictionId, title: '未验收' });
    expect(await world.act(undefined, 'submitRating', { projectId, level: 'satisfied' })).toMatchObject({ __typename: 'RatingNotOpen' });
  });
});
