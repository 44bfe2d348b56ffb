import { describe, expect, it } from '@jest/globals';
import { insertRow, sessions } from '@shixiao/persistence';
import { issueDigests } from '../src/index.ts';
import { sessionsByIds } from '../src/session/sessions.ts';
import { fillIn, FILLED, openTask, startFiling, versionOf } from './filing.ts';
import { scored } from './review/under-review.ts';
import { show } from './show.ts';
import { useWorld } from './world.ts';
import type { Player, World } from './world.ts';

const open = useWorld();

const checkOf = async (projectId: string) => openTask(open(), projectId, 'checkFiling');

/** A filing that waits for the authority to check it. */
async function filed(): Promise<string> {
  const projectId = await startFiling(open());
  await fillIn(open(), open().lead, projectId, 'submitFiling');
  return projectId;
}

const ids = (page: { edges: readonly { node: { instanceId: string; item: number } }[] }): readonly string[] =>
  page.edges.map(({ node }) => `${node.instanceId}.${node.item}`);
const listed = async (who: Player, view: string, filter: object = {}): Promise<readonly string[]> =>
  ids(await open().ask(who, 'worklist', { view, filter, first: 100 }));

describe('a task that a group may take', () => {
  it('is for the worklists of that group alone until one of them takes it', async () => {
    const world = open();
    const task = await checkOf(await filed());
    expect(await listed(world.officer, 'group')).toContain(task.id);
    expect(await listed(world.officer, 'mine')).not.toContain(task.id);
    expect(await listed(world.approver, 'group')).not.toContain(task.id);
    expect(await listed(world.lead, 'submitted')).toContain(task.id);
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    expect(await listed(world.officer, 'mine')).toContain(task.id);
    expect(await listed(world.officer, 'group')).not.toContain(task.id);
    await world.succeed(world.officer, 'releaseTask', { taskId: task.id, expectedVersion: 2 });
    expect(await listed(world.officer, 'group')).toContain(task.id);
  });

  it('goes to one of two who take it at the same time, and the other hears who has it', async () => {
    const world = open();
    const other = await world.person('罗晓', world.authorityId, 'government', 'caseOfficer');
    const task = await checkOf(await filed());
    const answers: any[] = await Promise.all([world.officer, other].map((who) => world.act(who, 'claimTask', { taskId: task.id, expectedVersion: 1 })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Task', 'TaskHeld']);
    const winner = answers.find(({ __typename }) => __typename === 'Task');
    expect(answers.find(({ __typename }) => __typename === 'TaskHeld').person.id).toBe(winner.assignee);
  });

  it('is not there for somebody who is not asked', async () => {
    const world = open();
    const task = await checkOf(await filed());
    expect(await world.act(world.rival, 'claimTask', { taskId: task.id, expectedVersion: 1 })).toMatchObject({ __typename: 'NotFound' });
    expect(await world.ask(world.rival, 'task', { id: task.id })).toBeNull();
    expect(await world.act(world.lead, 'claimTask', { taskId: `${task.id}0`, expectedVersion: 1 })).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('a task that is completed by its form', () => {
  it('is done once when two complete it, and the other hears who was faster', async () => {
    const world = open();
    const other = await world.person('方远', world.authorityId, 'government', 'caseOfficer');
    const task = await checkOf(await filed());
    const input = { taskId: task.id, values: { complete: true }, expectedVersion: 1 };
    const answers: any[] = await Promise.all([world.officer, other].map((who) => world.act(who, 'completeTask', input)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Task', 'TaskEnded']);
    const winner = answers.find(({ __typename }) => __typename === 'Task');
    expect(answers.find(({ __typename }) => __typename === 'TaskEnded')).toMatchObject({ taskStatus: 'completed', doneBy: { id: winner.closedBy }, doneAt: world.now() });
    expect(await show(world, world.officer, 'Task', winner, 'completedBy')).toMatchObject({ person: { id: winner.closedBy }, organisation: { id: world.authorityId }, onBehalfOf: null });
  });

  it('is refused with everything that is wrong at once, and shows facts that are held', async () => {
    const world = open();
    const task = await openTask(world, await startFiling(world), 'submitFiling');
    const refused: any = await world.act(world.lead, 'completeTask', {
      taskId: task.id,
      values: { projectName: ' ', investment: -1, policyConfirmed: false, content: 7, surplus: 'x' } as never,
      expectedVersion: 1,
    });
    expect(refused.__typename).toBe('FormIncomplete');
    expect(Object.fromEntries(refused.formProblems.map(({ field, kind }: any) => [field.join('.'), kind]))).toEqual({
      surplus: 'unknownField',
      projectName: 'required',
      site: 'required',
      content: 'invalid',
      investment: 'outOfRange',
      policyConfirmed: 'required',
    });
    const form = await show(world, world.lead, 'Task', task, 'form');
    expect(form.facts).toContainEqual(expect.objectContaining({ field: 'organisationName', mode: 'shown', value: '青成教育科技有限公司' }));
    expect(form.facts).toContainEqual(expect.objectContaining({ field: 'legalRepresentative', mode: 'asked' }));
    expect(form.estimatedMinutes).toBe('13');
  });

  it('keeps the draft of what was filled in, for each person, until it is handed in', async () => {
    const world = open();
    const task = await openTask(world, await startFiling(world), 'submitFiling');
    await world.succeed(world.lead, 'saveTaskDraft', { taskId: task.id, values: { site: '西樵山' } });
    await world.succeed(world.lead, 'saveTaskDraft', { taskId: task.id, values: { site: '西樵山北麓' } });
    expect(await show(world, world.lead, 'Task', task, 'form')).toMatchObject({ draft: { site: '西樵山北麓' }, draftSavedAt: world.now() });
    expect(await world.act(world.colleague, 'saveTaskDraft', { taskId: task.id, values: {} })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await world.act(world.lead, 'saveTaskDraft', { taskId: task.id, values: '\u0000' as never })).toMatchObject({ __typename: 'InputInvalid' });
    await world.succeed(world.lead, 'completeTask', { taskId: task.id, values: FILLED.submitFiling as never, expectedVersion: 1, minutesSpent: '11.5' });
    expect(await show(world, world.lead, 'Task', task, 'form')).toMatchObject({ draft: null });
  });

  it('is not completed by a form where an act of its own does it', async () => {
    const world = open();
    const { projectId } = await world.succeed(world.lead, 'createProposal', { jurisdictionId: world.jurisdictionId, title: '青年成才园' });
    const { id } = await openTask(world, projectId, 'submitProposal');
    const refused = await world.act(world.lead, 'completeTask', { taskId: id, values: {}, expectedVersion: 1 });
    expect(refused).toMatchObject({ __typename: 'HasItsOwnAct', act: 'submitProposal' });
    const task = await world.ask(world.lead, 'task', { id });
    expect(await show(world, world.lead, 'Task', task, 'form')).toBeNull();
    expect(await show(world, world.lead, 'Task', task, 'subject')).toMatchObject({ __typename: 'Proposal', projectId });
  });

  it('is about what its step belongs to', async () => {
    const world = open();
    const { projectId } = await scored(world);
    const { rows } = await world.database.read((sql) =>
      sql.query<any>(`select instance_id as "instanceId", item, element, project_id as "projectId", status from task where project_id = $1`, [projectId]),
    );
    const kinds = new Map(await Promise.all(rows.map(async (row: any) => [row.element, (await show(world, world.officer, 'Task', row, 'subject')).__typename] as const)));
    expect(Object.fromEntries(kinds)).toMatchObject({ submitProposal: 'Proposal', appointExperts: 'ScoringRound', scoreProposal: 'ScoringRound', decide: 'DecisionMatter' });
  });

  it('is refused to whoever saw an older version', async () => {
    const world = open();
    const task = await checkOf(await filed());
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    const refused: any = await world.act(world.officer, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 1 });
    expect(refused).toMatchObject({ __typename: 'Conflict', current: { __typename: 'Task', item: task.item }, changedBy: { id: world.officer.personId } });
    expect(await versionOf(world, world.officer, task.id)).toBe(2);
  });
});

describe('somebody who stands in for another', () => {
  it('sees and completes the tasks that the delegation reaches, and both are named', async () => {
    const world = open();
    const deputy = await world.person('莫言', world.authorityId, 'government', 'caseOfficer');
    const standIn: Player = { ...deputy, standsInFor: [{ delegationId: world.app.newId(), personId: world.officer.personId, roles: ['caseOfficer'], tasks: [] }] };
    const elsewhere: Player = { ...deputy, standsInFor: [{ delegationId: world.app.newId(), personId: world.officer.personId, roles: ['approver'], tasks: [] }] };
    const task = await checkOf(await filed());
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    expect(await listed(standIn, 'mine')).toContain(task.id);
    expect(await listed(elsewhere, 'mine')).not.toContain(task.id);
    expect(await listed(deputy, 'mine')).not.toContain(task.id);
    const row = await world.ask(standIn, 'task', { id: task.id });
    expect(await show(world, standIn, 'Task', row, 'assignedFor')).toMatchObject({ id: world.officer.personId });
    const done = await world.succeed(standIn, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 2 });
    expect(await show(world, standIn, 'Task', done, 'completedBy')).toMatchObject({ person: { id: deputy.personId }, onBehalfOf: { id: world.officer.personId } });
    const { rows } = await world.database.read((sql) => sql.query('select actor, on_behalf_of from ledger_entry where subject = $1 and act = $2', [task.id, 'completeTask']));
    expect(rows).toEqual([{ actor: deputy.personId, on_behalf_of: world.officer.personId }]);
  });

  it('is shown for whom, and the single tasks that they were given, as long as it is in force', async () => {
    const world = open();
    const deputy = await world.person('莫言', world.authorityId, 'government', 'caseOfficer');
    const [task, another] = [await checkOf(await filed()), await checkOf(await filed())];
    for (const { id } of [task, another]) await world.succeed(world.officer, 'claimTask', { taskId: id, expectedVersion: 1 });
    const startsAt = world.now();
    const endsAt = new Date(Date.parse(startsAt) + 86_400_000).toISOString();
    const given = await world.succeed(world.officer, 'delegate', { toPersonId: deputy.personId, roles: [], taskIds: [task.id], startsAt, endsAt, reason: '外出' });
    const viewer = await enter(world, deputy);
    const standsInFor = await show(world, deputy, 'Viewer', viewer, 'standsInFor');
    expect(standsInFor).toMatchObject([{ from: { id: world.officer.personId }, to: { id: deputy.personId }, roles: [], isInForce: true }]);
    expect(standsInFor[0].tasks.map(({ instanceId, item }: any) => `${instanceId}.${item}`)).toEqual([task.id]);
    const live = await world.database.read((sql) => sessionsByIds(sql, [viewer.sessionId], world.now()));
    const mine = await listed({ ...deputy, ...live.get(viewer.sessionId)?.caller }, 'mine');
    expect([mine.includes(task.id), mine.includes(another.id)]).toEqual([true, false]);
    await world.succeed(world.officer, 'revokeDelegation', { delegationId: given.id });
    expect(await show(world, deputy, 'Viewer', viewer, 'standsInFor')).toEqual([]);
  });
});

/** A session of theirs, as it is after they signed in. */
async function enter({ app, database, now }: World, { personId, organisationId, jurisdictionId }: Player) {
  const sessionId = app.newId();
  const later = new Date(Date.parse(now()) + 3_600_000).toISOString();
  const own = { id: sessionId, jurisdictionId, personId, organisationId, csrfToken: 'known', tokenHash: personId.replaceAll('-', '').repeat(2) };
  await insertRow({ entities: database.dataSource.manager }, sessions, { ...own, createdAt: now(), seenAt: now(), endsAt: later });
  return { sessionId };
}

describe('several who sign', () => {
  async function signing(shape: 'all' | 'any' | 'inTurn') {
    const world = open();
    const task = await checkOf(await filed());
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    await world.succeed(world.officer, 'startSignOff', {
      taskId: task.id,
      shape,
      personIds: [world.approver.personId, world.supervisor.personId],
      expectedVersion: 2,
    });
    return { world, task };
  }

  it('have the task one after another where they sign in turn (依次)', async () => {
    const { world, task } = await signing('inTurn');
    expect(await listed(world.approver, 'mine')).toContain(task.id);
    expect(await listed(world.supervisor, 'mine')).not.toContain(task.id);
    expect(await listed(world.officer, 'submitted')).toContain(task.id);
    expect(await world.act(world.supervisor, 'signTask', { taskId: task.id, verdict: 'agree' })).toMatchObject({
      __typename: 'NotYourTurn',
      waitingFor: { id: world.approver.personId },
    });
    await world.succeed(world.approver, 'signTask', { taskId: task.id, verdict: 'agree' });
    expect(await listed(world.supervisor, 'mine')).toContain(task.id);
    const done = await world.succeed(world.supervisor, 'signTask', { taskId: task.id, verdict: 'agree', reason: '材料属实' });
    expect(await listed(world.officer, 'mine')).toContain(task.id);
    const { seats } = await show(world, world.officer, 'Task', done, 'signOff');
    expect(seats.map(({ answer }: any) => answer.by.person.id)).toEqual([world.approver.personId, world.supervisor.personId]);
  });

  it('are done with the first answer where any signs (或签)', async () => {
    const { world, task } = await signing('any');
    await world.succeed(world.supervisor, 'signTask', { taskId: task.id, verdict: 'agree' });
    expect(await world.act(world.approver, 'signTask', { taskId: task.id, verdict: 'agree' })).toMatchObject({ __typename: 'TaskEnded', doneBy: { id: world.supervisor.personId } });
    expect(await listed(world.officer, 'mine')).toContain(task.id);
  });

  it('may be more (加签) or fewer (减签), and a no needs a reason (会签)', async () => {
    const { world, task } = await signing('all');
    await world.succeed(world.approver, 'addSigner', { taskId: task.id, personId: world.administrator.personId, place: 'after' });
    expect(await listed(world.administrator, 'mine')).toContain(task.id);
    expect(await world.act(world.supervisor, 'removeSigner', { taskId: task.id, personId: world.administrator.personId })).toMatchObject({ __typename: 'NotAddedByYou' });
    await world.succeed(world.approver, 'removeSigner', { taskId: task.id, personId: world.administrator.personId });
    expect(await world.act(world.approver, 'addSigner', { taskId: task.id, personId: world.lead.personId, place: 'after' })).toMatchObject({ __typename: 'InputInvalid' });
    expect(await world.act(world.approver, 'signTask', { taskId: task.id, verdict: 'disagree' })).toMatchObject({ __typename: 'ReasonMissing' });
    await world.succeed(world.approver, 'signTask', { taskId: task.id, verdict: 'disagree', reason: '缺少用地材料' });
    expect(await world.act(world.supervisor, 'signTask', { taskId: task.id, verdict: 'agree' })).toMatchObject({ __typename: 'TaskEnded' });
  });

  it('are no longer asked when whoever asked them withdraws it before anybody has signed (撤回)', async () => {
    const { world, task } = await signing('all');
    expect(await world.act(world.officer, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 3 })).toMatchObject({ __typename: 'TaskHeld' });
    await world.succeed(world.officer, 'withdrawTask', { taskId: task.id, reason: '材料有误' });
    expect(await listed(world.approver, 'mine')).not.toContain(task.id);
    await world.succeed(world.officer, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 4 });
  });
});

describe('a task in somebody’s hands', () => {
  async function claimed() {
    const world = open();
    const other = await world.person('谢敏', world.authorityId, 'government', 'caseOfficer');
    const projectId = await filed();
    const task = await checkOf(projectId);
    await world.succeed(world.officer, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    return { world, task, other, projectId };
  }

  it('is handed over to somebody with the role, with a reason (转交)', async () => {
    const { world, task, other } = await claimed();
    const to = (toPersonId: string, reason = '出差') => world.act(world.officer, 'handOverTask', { taskId: task.id, toPersonId, reason });
    expect(await to(world.approver.personId)).toMatchObject({ __typename: 'RoleMissing', candidateRoles: ['caseOfficer'] });
    expect(await to(world.officer.personId)).toMatchObject({ __typename: 'ToSelf' });
    expect(await to(other.personId, ' ')).toMatchObject({ __typename: 'ReasonMissing' });
    expect(await to(world.app.newId())).toMatchObject({ __typename: 'InputInvalid' });
    expect(await to(other.personId)).toMatchObject({ __typename: 'Task', assignee: other.personId });
    expect(await listed(other, 'mine')).toContain(task.id);
    expect(await listed(world.officer, 'mine')).not.toContain(task.id);
  });

  it('is with a helper until it is given back (委派), and only then may be completed', async () => {
    const { world, task, other } = await claimed();
    const helped = await world.succeed(world.officer, 'delegateTask', { taskId: task.id, toPersonId: other.personId, reason: '现场核对' });
    expect(await show(world, world.officer, 'Task', helped, 'taskStatus')).toBe('withHelper');
    expect(await listed(other, 'mine')).toContain(task.id);
    expect(await world.act(other, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 3 })).toMatchObject({ __typename: 'NotAllowed' });
    const { edges: told }: any = await world.ask(other, 'notices', { onlyOpen: true, first: 100 });
    expect(JSON.stringify(told)).toContain('现场核对');
    const back = await world.succeed(other, 'giveBackTask', { taskId: task.id, note: '已核对，齐全' });
    expect(await show(world, world.officer, 'Task', back, 'signOff')).toMatchObject({ seats: [{ notes: [{ note: '已核对，齐全' }] }] });
    expect(await listed(world.officer, 'mine')).toContain(task.id);
    await world.succeed(world.officer, 'completeTask', { taskId: task.id, values: { complete: true }, expectedVersion: 4 });
  });

  it('lets others know without asking anything of them (抄送), and is urged once a day (催办)', async () => {
    const { world, task } = await claimed();
    await world.succeed(world.officer, 'copyTask', { taskId: task.id, personIds: [world.approver.personId] });
    expect(await listed(world.approver, 'copied')).toContain(task.id);
    expect(await listed(world.approver, 'mine')).not.toContain(task.id);
    await issueDigests({ ...world.app, now: () => '2027-03-01T12:00:00.000Z' });
    const [today] = await world.ask(world.approver, 'digests');
    expect(today.items).toContainEqual(expect.objectContaining({ kind: 'copied' }));
    await world.succeed(world.lead, 'urgeTask', { taskId: task.id, message: '请尽快' });
    expect(await world.act(world.lead, 'urgeTask', { taskId: task.id })).toMatchObject({ __typename: 'UrgedAlready', lastUrgedAt: world.now() });
    const { edges } = await world.ask(world.officer, 'notices', { onlyOpen: true, first: 100 });
    const own = edges.filter(({ node }: any) => node.instanceId === task.instanceId);
    expect(own).toHaveLength(1);
    expect(await show(world, world.officer, 'ActionNotice', own[0].node, 'text')).toContain('请尽快');
  });
});

describe('a step of the process', () => {
  it('goes back to an earlier one of the same stage, with a reason, and no further (退回)', async () => {
    const world = open();
    const projectId = await filed();
    await fillIn(world, world.officer, projectId, 'checkFiling');
    await fillIn(world, world.lead, projectId, 'reportCommencement');
    await fillIn(world, world.lead, projectId, 'reportCompletion');
    const task = await openTask(world, projectId, 'checkSite');
    await world.succeed(world.verifier, 'claimTask', { taskId: task.id, expectedVersion: 1 });
    const back = (toStep: string, reason = '照片不清') => world.act(world.verifier, 'returnTask', { taskId: task.id, toStep, reason, expectedVersion: 2 });
    expect(await back('checkFiling')).toMatchObject({ __typename: 'StepUnknown', earlierSteps: [{ id: 'reportCommencement' }, { id: 'reportCompletion' }] });
    expect(await back('reportCompletion', '')).toMatchObject({ __typename: 'ReasonMissing' });
    const returned = await back('reportCompletion');
    expect(await show(world, world.verifier, 'Task', returned, 'taskStatus')).toBe('returned');
    expect((await openTask(world, projectId, 'reportCompletion')).assignee).toBe(world.lead.personId);
  });

  it('is taken back by whoever handed it in while nobody has acted on it (撤回)', async () => {
    const world = open();
    const projectId = await filed();
    await fillIn(world, world.officer, projectId, 'checkFiling');
    await fillIn(world, world.lead, projectId, 'reportCommencement');
    await fillIn(world, world.lead, projectId, 'reportCompletion');
    const task = await openTask(world, projectId, 'checkSite');
    const withdrawn = await world.succeed(world.lead, 'withdrawTask', { taskId: task.id, reason: '附件漏传' });
    expect(await show(world, world.lead, 'Task', withdrawn, 'taskStatus')).toBe('withdrawn');
    await fillIn(world, world.lead, projectId, 'reportCompletion');
    const again = await openTask(world, projectId, 'checkSite');
    await world.succeed(world.verifier, 'claimTask', { taskId: again.id, expectedVersion: 1 });
    expect(await world.act(world.lead, 'withdrawTask', { taskId: again.id, reason: '再改' })).toMatchObject({ __typename: 'ActedOnAlready', person: { id: world.verifier.personId } });
  });
});
