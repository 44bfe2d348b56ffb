import { insertRow, projects, tasks } from '@shixiao/persistence';
import type { TaskRow } from '@shixiao/persistence';
import { performByItself } from '../src/perform.ts';
import { placeOfProject } from '../src/process/place-of.ts';
import { startProcess } from '../src/process/running.ts';
import { taskIdOf } from '../src/task/task-key.ts';
import { show } from './show.ts';
import type { Player, World } from './world.ts';

/** A project that files what it builds (企业项目备案): a lifecycle whose steps are all completed by their forms. */
export async function startFiling(world: World, title = '西樵山研学营地备案'): Promise<string> {
  const { app, database, jurisdictionId, authorityId, enterpriseId, verifierId, lead } = world;
  const id = app.newId();
  const instanceId = app.newId();
  const row = {
    id,
    jurisdictionId,
    authorityId,
    leadOrganisationId: enterpriseId,
    partyIds: [enterpriseId, authorityId, verifierId],
    verifierOrganisationId: verifierId,
    stages: [],
    lifecycleId: 'enterprise-filing',
    title,
    status: 'running',
    content: {},
    version: 1,
    createdAt: world.now(),
    changedAt: world.now(),
  };
  const made = { entities: database.dataSource.manager };
  await insertRow(made, projects, row as never);
  await performByItself(app, 'startFiling', async (scope) => {
    const variables = { projectId: id, projectLead: lead.personId, jurisdiction: '440605' };
    await startProcess(scope, placeOfProject({ ...row, instanceId } as never), 'enterpriseFiling', variables);
    await scope.entities.update(projects, { id }, { instanceId });
  });
  return id;
}

export const FILLED: Readonly<Record<string, object>> = {
  submitFiling: { projectName: '研学营地', site: '西樵山北麓', content: '营房二十间，课室四间', investment: 320, policyConfirmed: true },
  checkFiling: { complete: true },
  reportCommencement: { commencedOn: '2026-12-01', photos: ['p1'] },
  reportCompletion: { completedOn: '2026-12-20', outcome: '营房与课室已可使用', papers: ['p2'] },
};

/** The open task of an element in a project; there is one. */
export async function openTask({ database }: World, projectId: string, element: string): Promise<TaskRow & { readonly id: string }> {
  const [task] = await database.dataSource.manager.find(tasks, { where: { projectId, element, status: 'open' } });
  if (!task) throw new Error(`${element} is not open`);
  return { ...task, id: taskIdOf(task) };
}

export async function versionOf(world: World, who: Player, taskId: string): Promise<number> {
  return show(world, who, 'Task', await world.ask(who, 'task', { id: taskId }), 'version');
}

/** Takes and completes a task by its form. */
export async function fillIn(world: World, who: Player, projectId: string, element: string, values: object = FILLED[element] ?? {}): Promise<any> {
  const { id } = await openTask(world, projectId, element);
  return world.succeed(who, 'completeTask', { taskId: id, values: values as never, expectedVersion: await versionOf(world, who, id) });
}
