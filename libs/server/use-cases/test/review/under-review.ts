import { FIELDS, openQuestion } from '../../src/index.ts';
import { performByItself } from '../../src/perform.ts';
import { placeOf } from '../../src/process/place-of.ts';
import { openTasks, step, takeInHand, variableSeenFrom } from '../../src/process/running.ts';
import type { Player, World } from '../world.ts';

/** A project whose proposal has been accepted and is under review. */
export interface Case {
  readonly projectId: string;
  readonly proposalId: string;
  readonly instanceId: string;
}

export const MILESTONES = [
  { id: 'M1', name: '场地交付', dueOn: '2027-06-30', evidence: [{ id: 'e1', description: '交接单' }] },
  { id: 'M2', name: '首批青年入驻', dueOn: '2027-12-31', evidence: [{ id: 'e2', description: '入驻名册' }] },
];

export const INDICATOR = {
  id: 'I1',
  name: '新增青年就业',
  unit: '人',
  source: '社保登记',
  method: '按月比对',
  baseline: 120,
  baselineOn: '2026-11-01',
  target: 400,
  targetOn: '2027-12-31',
  measuredBy: '第三方',
};

/** A proposal that has come to its review: the consultation is over, experts are wanted. */
export async function underReview(world: World): Promise<Case> {
  const { lead, app, jurisdictionId, database } = world;
  const proposal = await world.succeed(lead, 'createProposal', { jurisdictionId, title: '青年成才园' });
  const { id: proposalId, projectId } = proposal;
  const content = { ...proposal.content, indicators: [INDICATOR], milestones: MILESTONES };
  const stage = { name: 'accepted', at: world.now(), deemed: false };
  const submitter = { person: lead.personId, organisation: lead.organisationId };
  await database.dataSource.query(
    `update proposal set content = $2, stage = $3, stage_name = 'accepted', submitted_at = $4, submitted_by = $5 where id = $1`,
    [proposalId, JSON.stringify(content), JSON.stringify(stage), world.now(), JSON.stringify(submitter)],
  );
  const [row] = await database.dataSource.query('select instance_id as id from project where id = $1', [projectId]);
  const made: Case = { projectId, proposalId, instanceId: row.id };
  await passStep(world, made, 'submitProposal', { milestones: MILESTONES.map(({ id, name, dueOn }) => ({ id, name, dueOn })) });
  await passStep(world, made, 'checkCompleteness', { complete: true });
  await passStep(world, made, 'publishConsultation', { shortenedDays: 1, shorteningReason: '汛期前须完成' });
  const nextDays = new Date(Date.parse(app.now()) + 3 * 86_400_000).toISOString();
  await world.passTo(nextDays);
  await passStep(world, made, 'answerComments', {});
  return made;
}

/** Completes a task of the process as if the act behind it had been done. */
export async function passStep(world: World, { instanceId }: Case, element: string, variables: Record<string, unknown>): Promise<void> {
  await performByItself(world.app, 'test', async (scope) => {
    const running = await takeInHand(scope, await placeOf(scope, instanceId));
    const task = openTasks(running.instance.state).find((item) => item.element === element);
    if (!task) throw new Error(`${element} is not open: ${openTasks(running.instance.state).map((it) => it.element).join(', ')}`);
    const done = await step(scope, running, { type: 'completeTask', item: task.id, variables: variables as never });
    if (!done.done) throw new Error(JSON.stringify(done.rejected));
  });
}

/** Elements whose tasks are open, in the order of their opening. */
export async function tasksOf(world: World, { instanceId }: Case): Promise<readonly string[]> {
  return performByItself(world.app, 'test', async (scope) => {
    const running = await takeInHand(scope, await placeOf(scope, instanceId));
    return openTasks(running.instance.state).map(({ element }) => element);
  });
}

/** A variable as the first open task sees it. */
export async function variableOf(world: World, { instanceId }: Case, name: string): Promise<unknown> {
  return performByItself(world.app, 'test', async (scope) => {
    const { state } = (await takeInHand(scope, await placeOf(scope, instanceId))).instance;
    return variableSeenFrom(state, openTasks(state)[0], name);
  });
}

/** What one field of a row shows somebody, as the API asks it. */
export async function fieldOf(world: World, who: Player | undefined, type: 'ScoringRound' | 'ScoreSheet' | 'DecisionMatter' | 'Decision' | 'Agreement' | 'Signature', field: string, row: object): Promise<any> {
  const resolve = (FIELDS[type] as Record<string, ((row: object, args: object, scope: object) => unknown) | undefined>)[field];
  return resolve ? resolve(row, {}, openQuestion(world.app, who)) : (row as Record<string, unknown>)[field];
}

export const SCORES = { marketCase: '80', outcome: '90', localAdvantage: '70', plan: '60' };

export const sheet = (recommendation: 'approve' | 'return' | 'reject', scores: Record<string, string> = SCORES) => ({
  scores: Object.entries(scores).map(([criterionId, score]) => ({ criterionId, score, reason: '依据充分' })),
  recommendation,
  reason: '总体可行',
  noInterest: true,
});

export async function roundOf(world: World, { proposalId }: Case): Promise<any> {
  const [row] = await world.database.dataSource.query('select id from scoring_round where proposal_id = $1 order by number desc limit 1', [proposalId]);
  return world.ask(world.officer, 'scoringRound', { id: row.id });
}

export async function matterOf(world: World, { proposalId }: Case): Promise<any> {
  const [row] = await world.database.dataSource.query('select id from decision_matter where proposal_id = $1 order by number desc limit 1', [proposalId]);
  return world.ask(world.officer, 'decisionMatter', { id: row.id });
}

export async function appointed(world: World): Promise<Case> {
  const made = await underReview(world);
  const personIds = world.experts.map(({ personId }) => personId);
  await world.succeed(world.officer, 'appointExperts', { proposalId: made.proposalId, personIds, selection: '随机抽取' });
  return made;
}

/** Scored by all, with these recommendations, and agreed on; it waits for the decision. */
export async function scored(world: World, recommendations: readonly ('approve' | 'return' | 'reject')[] = ['approve', 'approve', 'reject']): Promise<Case> {
  const made = await appointed(world);
  const { id: roundId } = await roundOf(world, made);
  for (const [index, recommendation] of recommendations.entries()) {
    await world.succeed(world.experts[index], 'submitScoreSheet', { roundId, ...sheet(recommendation) });
  }
  const { version } = await roundOf(world, made);
  const recommendation = recommendations[0] ?? 'approve';
  await world.succeed(world.experts[0], 'recordConsensus', { roundId, recommendation, reason: '多数同意', dissent: [], expectedVersion: version });
  return made;
}

export async function approved(world: World): Promise<Case> {
  const made = await scored(world);
  const { id, version } = await matterOf(world, made);
  await world.succeed(world.approver, 'decide', { matterId: id, verdict: 'approve', reason: '指标可测，资金到位', expectedVersion: version });
  return made;
}

