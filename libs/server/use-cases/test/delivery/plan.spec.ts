import { describe, expect, it } from '@jest/globals';
import { tasksOf } from '../review/under-review.ts';
import { show } from '../show.ts';
import { useWorld } from '../world.ts';
import type { World } from '../world.ts';
import { handIn, inExecution, milestonesOf, projectOf, underVerifier } from './in-execution.ts';

const open = useWorld();

const planned = ({ id, name, dueOn, evidence }: any) => ({ id, name, dueOn, demands: evidence });
const M3 = { id: 'M3', name: '公开课', dueOn: '2028-03-31', demands: [{ id: 'e3', description: '课表' }] };

async function currentPlan(world: World, made: any): Promise<any> {
  const plan = await show(world, world.lead, 'Project', await projectOf(world, world.lead, made), 'plan');
  return show(world, world.lead, 'Plan', plan, 'current');
}

const dueDates = (world: World, { instanceId }: any) =>
  world.database.dataSource.query(
    `select (due_at at time zone 'Asia/Shanghai')::date::text as due from task where instance_id = $1 and status = 'open' and element = 'handInEvidence' order by due_at`,
    [instanceId],
  );

describe('a change of plan', () => {
  it('that is approved adds a version and changes rows and running process: new, moved and dropped milestones', async () => {
    const world = open();
    const made = await inExecution(world);
    const { milestones, number } = await currentPlan(world, made);
    expect(number).toBe(1);
    const wanted = [{ ...planned(milestones[0]), dueOn: '2027-09-30' }, M3];
    const ask = (input: object) => world.act(world.lead, 'requestPlanChange', { projectId: made.projectId, onVersion: 1, milestones: wanted, reason: '汛期影响', ...input });
    expect(await ask({ reason: '' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await ask({ onVersion: 7 })).toMatchObject({ __typename: 'PlanMovedOn', currentVersion: 1 });
    expect(await ask({ milestones: milestones.map(planned) })).toMatchObject({ __typename: 'NothingChanged' });
    expect(await ask({ milestones: [{ ...M3, demands: [] }, { ...M3, name: '' }] })).toMatchObject({
      __typename: 'PlanUnsound',
      planProblems: [{ kind: 'milestoneWithoutEvidence' }, { kind: 'milestoneTwice' }, { kind: 'milestoneUnnamed' }],
    });
    const request: any = await ask({});
    expect(request).toMatchObject({ __typename: 'PlanChangeRequest', status: 'pending', version: 1 });
    expect(await ask({})).toMatchObject({ __typename: 'RequestPending' });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence', 'approvePlanChange']);

    const approve = (who: any, input: object = {}) => world.act(who, 'approvePlanChange', { requestId: request.id, reason: '情况属实', expectedVersion: 1, ...input });
    expect(await approve(world.officer)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await approve(world.approver, { reason: ' ' })).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await approve(world.approver, { expectedVersion: 3 })).toMatchObject({ __typename: 'Conflict' });
    expect(await approve(world.approver)).toMatchObject({ __typename: 'PlanChangeRequest', status: 'approved', version: 2 });
    expect(await approve(world.approver)).toMatchObject({ __typename: 'DoneAlready', doneBy: { id: world.approver.personId } });

    expect(await dueDates(world, made)).toEqual([{ due: '2027-09-30' }, { due: '2028-03-31' }]);
    const rows = await milestonesOf(world, made);
    expect(rows.map(({ planId, dueOn, title }) => ({ planId, dueOn, title }))).toEqual([
      { planId: 'M1', dueOn: '2027-09-30', title: '场地交付' },
      { planId: 'M3', dueOn: '2028-03-31', title: '公开课' },
    ]);
    const plan = await show(world, world.lead, 'Project', await projectOf(world, world.lead, made), 'plan');
    expect(plan.versions).toMatchObject([{ number: 1, milestones }, { number: 2, change: { reason: '汛期影响' } }]);
    const moved = await handIn(world, made, rows[0]);
    expect(moved.handed.status).toBe('handedIn');
    expect(await tasksOf(world, made)).toContain('verifyEvidence');
  });

  it('that is refused leaves the plan and the process as they were', async () => {
    const world = open();
    const made = await inExecution(world);
    const { milestones } = await currentPlan(world, made);
    const request = await world.succeed(world.lead, 'requestPlanChange', { projectId: made.projectId, onVersion: 1, milestones: [planned(milestones[0])], reason: '不做第二项' });
    const refuse = (reason: string) => world.act(world.approver, 'refusePlanChange', { requestId: request.id, reason, expectedVersion: 1 });
    expect(await refuse('')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await refuse('须按约履行')).toMatchObject({ __typename: 'PlanChangeRequest', status: 'refused', decisionReason: '须按约履行' });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence', 'handInEvidence']);
    expect((await currentPlan(world, made)).number).toBe(1);
  });

  it('cannot rewrite what was met meanwhile', async () => {
    const world = open();
    const made = await underVerifier(world);
    const { milestones } = await currentPlan(world, made);
    const request = await world.succeed(world.lead, 'requestPlanChange', { projectId: made.projectId, onVersion: 1, milestones: [planned(milestones[1])], reason: '去掉第一项' });
    const [first] = await milestonesOf(world, made);
    const { handed } = await handIn(world, made, first);
    await world.succeed(world.verifier, 'verifyMilestone', { milestoneId: first.id, verdict: 'met', reason: '属实', expectedVersion: handed.version });
    expect(await world.act(world.approver, 'approvePlanChange', { requestId: request.id, reason: '同意', expectedVersion: 1 })).toMatchObject({
      __typename: 'PlanUnsound',
      planProblems: [{ kind: 'metMilestoneDropped', milestone: 'M1' }],
    });
  });

  it('with a new milestone keeps a project in execution whose others are all met', async () => {
    const world = open();
    const made = await underVerifier(world);
    const { milestones } = await currentPlan(world, made);
    const request = await world.succeed(world.lead, 'requestPlanChange', { projectId: made.projectId, onVersion: 1, milestones: [...milestones.map(planned), M3], reason: '增加公开课' });
    for (const milestone of await milestonesOf(world, made)) {
      const { handed } = await handIn(world, made, milestone);
      await world.succeed(world.verifier, 'verifyMilestone', { milestoneId: milestone.id, verdict: 'met', reason: '属实', expectedVersion: handed.version });
    }
    expect(await tasksOf(world, made)).toEqual(['approvePlanChange']);
    await world.succeed(world.approver, 'approvePlanChange', { requestId: request.id, reason: '同意', expectedVersion: 1 });
    expect(await tasksOf(world, made)).toEqual(['handInEvidence']);
    const added = (await milestonesOf(world, made)).at(-1);
    const { handed } = await handIn(world, made, added);
    await world.succeed(world.verifier, 'verifyMilestone', { milestoneId: added.id, verdict: 'met', reason: '属实', expectedVersion: handed.version });
    expect(await tasksOf(world, made)).toEqual(['applyForAcceptance']);
  });
});
