import { describe, expect, it } from '@jest/globals';
import { clocks, tasks } from '@shixiao/persistence';
import { limitsOfProject } from '../src/limit/limit-lookup.ts';
import { openQuestion } from '../src/index.ts';
import { fillIn, openTask, startFiling } from './filing.ts';
import { scored } from './review/under-review.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';

const open = useWorld();

const limitsOf = async (projectId: string, name?: any): Promise<any> => limitsOfProject(openQuestion(open().app, open().officer), projectId, name);

/** Both clocks of a task as an officer sees them. */
async function seen(projectId: string, name: string, ...fields: string[]): Promise<any> {
  const world = open();
  const both = await limitsOf(projectId, name);
  const shown = async (which: 'statutory' | 'promised') => {
    const status = await show(world, world.officer, 'TwoLimits', both, which);
    if (!status) return null;
    return Object.fromEntries(await Promise.all(fields.map(async (field) => [field, await show(world, world.officer, 'LimitStatus', status, field)])));
  };
  return { statutory: await shown('statutory'), promised: await shown('promised') };
}

async function filed(): Promise<string> {
  const projectId = await startFiling(open());
  await fillIn(open(), open().lead, projectId, 'submitFiling');
  return projectId;
}

describe('the two clocks of a step', () => {
  it('run by the lifecycle’s days, the law’s and the promised ones apart, in working days', async () => {
    const projectId = await filed();
    expect(await seen(projectId, 'completenessCheck', 'allowed', 'unit', 'light', 'endsAt', 'phase', 'atTheEnd')).toEqual({
      statutory: { allowed: 5, unit: 'workingDay', light: 'green', endsAt: '2026-12-01T16:00:00.000Z', phase: 'running', atTheEnd: 'deemedAccepted' },
      promised: { allowed: 3, unit: 'workingDay', light: 'green', endsAt: '2026-11-27T16:00:00.000Z', phase: 'running', atTheEnd: 'escalateToSupervisor' },
    });
  });

  it('turn yellow at half and red at nine tenths, each at its own time', async () => {
    const world = open();
    const projectId = await filed();
    // Days count from midnight: half of five working days from the 25th on is noon of the 27th in Shanghai.
    await world.passTo('2026-11-27T03:59:59.000Z');
    expect(await seen(projectId, 'completenessCheck', 'light')).toEqual({ statutory: { light: 'green' }, promised: { light: 'yellow' } });
    await world.passTo('2026-11-27T04:00:00.000Z');
    expect(await seen(projectId, 'completenessCheck', 'light', 'used')).toMatchObject({ statutory: { light: 'yellow', used: 0.5 } });
    await world.passTo('2026-12-01T03:59:59.000Z');
    expect(await seen(projectId, 'completenessCheck', 'light')).toEqual({ statutory: { light: 'yellow' }, promised: { light: 'overdue' } });
    await world.passTo('2026-12-01T04:00:00.000Z');
    expect(await seen(projectId, 'completenessCheck', 'light')).toMatchObject({ statutory: { light: 'red' } });
  });

  it('stop when the step is done, and keep when', async () => {
    const world = open();
    const projectId = await filed();
    await fillIn(world, world.officer, projectId, 'checkFiling');
    expect(await seen(projectId, 'completenessCheck', 'phase', 'stoppedAt')).toMatchObject({ statutory: { phase: 'stopped', stoppedAt: world.now() }, promised: { phase: 'stopped' } });
    expect(await limitsOf(projectId)).toBeNull();
  });

  it('pause on a ground of the law with a reason, go on with what was left, and say who paused them', async () => {
    const world = open();
    const projectId = await filed();
    const both = await limitsOf(projectId, 'completenessCheck');
    const { id, version } = await show(world, world.officer, 'TwoLimits', both, 'statutory');
    const pause = { limitId: id, ground: 'hearing' as const, reason: '依申请举行听证', expectedVersion: version };
    expect(await world.act(world.officer, 'pauseLimit', { ...pause, reason: ' ' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await world.act(world.officer, 'pauseLimit', { ...pause, expectedVersion: 7 })).toMatchObject({ __typename: 'Conflict' });
    expect(await world.act(world.rival, 'pauseLimit', pause)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await world.act(world.officer, 'resumeLimit', { limitId: id, expectedVersion: version })).toMatchObject({ __typename: 'LimitNotPaused' });
    const before = await seen(projectId, 'completenessCheck', 'endsAt');
    await world.succeed(world.officer, 'pauseLimit', pause);
    expect(await seen(projectId, 'completenessCheck', 'phase', 'endsAt', 'viewerCanPause', 'viewerCanResume')).toEqual({
      statutory: { phase: 'paused', endsAt: null, viewerCanPause: false, viewerCanResume: true },
      promised: { phase: 'paused', endsAt: null, viewerCanPause: false, viewerCanResume: true },
    });
    expect(await world.act(world.officer, 'pauseLimit', { ...pause, expectedVersion: 2 })).toMatchObject({ __typename: 'LimitPausedAlready', pausedFrom: world.now() });
    const pausedAt = world.now();
    await world.passTo(new Date(Date.parse(pausedAt) + 86_400_000).toISOString());
    await world.succeed(world.officer, 'resumeLimit', { limitId: id, expectedVersion: 2 });
    const after = await seen(projectId, 'completenessCheck', 'endsAt', 'pauses');
    expect(Date.parse(after.statutory.endsAt) - Date.parse(before.statutory.endsAt)).toBeGreaterThanOrEqual(86_400_000);
    expect(after.statutory.pauses).toEqual([expect.objectContaining({ from: pausedAt, to: world.now(), ground: 'hearing', reason: '依申请举行听证', pausedBy: expect.objectContaining({ id: world.officer.personId }) })]);
  });
});

describe('a promise', () => {
  it('is not longer than the law, holds for what begins later, and is seen by everybody', async () => {
    const world = open();
    const promise = (promisedDays: number, expectedVersion = 1) =>
      world.act(world.administrator, 'setPromisedLimit', { jurisdictionId: world.jurisdictionId, name: 'completenessCheck', promisedDays, expectedVersion });
    expect(await promise(6)).toMatchObject({ __typename: 'PromiseLongerThanStatutory', days: 6, lawfulDays: 5 });
    expect(await promise(0)).toMatchObject({ __typename: 'InputInvalid' });
    expect(await promise(2)).toMatchObject({ __typename: 'LimitRule', promisedDays: 2, isOwn: true, version: 2 });
    expect(await promise(1)).toMatchObject({ __typename: 'Conflict', current: { promisedDays: 2 } });
    const rules = await world.ask(undefined, 'limitRules', { jurisdictionId: world.jurisdictionId });
    expect(rules).toHaveLength(10);
    expect(rules.find(({ name }: any) => name === 'completenessCheck')).toMatchObject({ promisedDays: 2, statutoryDays: 5 });
    expect(await seen(await filed(), 'completenessCheck', 'allowed')).toEqual({ statutory: { allowed: 5 }, promised: { allowed: 2 } });
  });
});

describe('the clock of a decision', () => {
  it('keeps the supervisor away while it is paused, and brings them when it has run out', async () => {
    const world = open();
    const { projectId } = await scored(world);
    const supervising = () => world.database.dataSource.manager.countBy(tasks, { projectId, element: 'superviseDecision', status: 'open' });
    const row = await world.database.dataSource.manager.findOneByOrFail(clocks, { projectId, name: 'decision' });
    const end = row.statutory;
    expect(end.limit.span).toEqual({ count: 20, unit: 'workingDay' });
    await world.succeed(world.officer, 'pauseLimit', { limitId: `${row.id}.statutory`, ground: 'expertReview', reason: '委托鉴定', expectedVersion: row.version });
    const later = (days: number) => new Date(Date.parse(world.now()) + days * 86_400_000).toISOString();
    await world.passTo(later(60));
    expect(await supervising()).toBe(0);
    await world.succeed(world.officer, 'resumeLimit', { limitId: `${row.id}.statutory`, expectedVersion: row.version + 1 });
    const { endsAt } = (await seen(projectId, 'decision', 'endsAt')).statutory;
    await world.passTo(new Date(Date.parse(endsAt) - 60_000).toISOString());
    expect(await supervising()).toBe(0);
    await world.passTo(endsAt);
    expect(await supervising()).toBe(1);
    const { edges } = await world.ask(world.supervisor, 'exceptions', { first: 100 });
    const own = edges.map(({ node }: any) => node).filter((node: any) => node.projectId === projectId);
    expect(own.map(({ kind }: any) => kind).sort()).toEqual(['escalated', 'late']);
    const escalated = own.find(({ kind }: any) => kind === 'escalated');
    expect(await show(world, world.supervisor, 'ExceptionCase', escalated, 'told')).toEqual({ zh: '决定逾期未作出，已提交督查。', en: 'The decision was not made in time; it is before the supervisor.' });
    const late = own.find(({ kind }: any) => kind === 'late');
    const instruct = { exceptionId: late.id, findings: '逾期未决', instruction: '三日内作出决定', dueAt: later(3) };
    expect(await world.act(world.supervisor, 'instruct', { ...instruct, dueAt: world.now() })).toMatchObject({ __typename: 'DueInThePast' });
    expect(await world.act(world.supervisor, 'instruct', { ...instruct, findings: ' ' })).toMatchObject({ __typename: 'ReasonMissing' });
    const done = await world.succeed(world.supervisor, 'instruct', instruct);
    expect(await show(world, world.supervisor, 'ExceptionCase', done, 'viewerCanInstruct')).toBe(false);
    expect(await show(world, world.supervisor, 'ExceptionCase', done, 'told')).toEqual({ zh: '“审批决定”已超过时限。', en: 'The limit of “Decide” has passed.' });
    expect(await world.act(world.supervisor, 'instruct', instruct)).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: world.supervisor.personId } });
    expect(await openTask(world, projectId, 'superviseDecision')).toMatchObject({ assignee: null });
  });
});
