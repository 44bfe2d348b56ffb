import { variableSeenFrom } from '../process/running.ts';
import type { Reaction } from '../process/reaction.ts';
import type { Running } from '../process/running.ts';
import type { ActScope } from '../scope.ts';
import { readTasks } from './find-task.ts';
import { tellWorklists } from './task-news.ts';

/** Beside each task that opens: whose act led to it and what it is about. Of each that closes: who did it, for whom. */
export const followTasks: Reaction = async (scope, running, records) => {
  const opened = records.flatMap((record) => (record.type === 'taskOpened' ? [record.item] : []));
  const closed = records.flatMap((record) => (record.type === 'taskClosed' ? [record] : []));
  if (opened.length > 0) await rememberOpened(scope, running, opened);
  const completed = closed.flatMap(({ item, outcome }) => (outcome === 'completed' ? [item] : []));
  if (completed.length > 0) await rememberCompleted(scope, running, completed);
  await tell(scope, running, [...new Set([...opened, ...closed.map(({ item }) => item)])]);
  return running;
};

async function rememberOpened(scope: ActScope, { place, instance }: Running, items: readonly number[]): Promise<void> {
  const about = items.map((id) => ({ item: id, about: aboutOf(instance.state, id) }));
  await scope.sql.query(
    `insert into task_work (instance_id, item, jurisdiction_id, project_id, several_sign, copied_to, submitted_by, about, version, changed_at)
      select $1, it.item, $2, $3, false, '{}', $4, it.about, 1, $5 from json_to_recordset($6::json) as it (item integer, about text)
      on conflict do nothing`,
    [place.instanceId, place.jurisdictionId, place.projectId, scope.caller?.personId ?? null, scope.now, JSON.stringify(about)],
  );
}

/** Which of several: the nearest of the variables by which the lifecycles tell them apart. */
function aboutOf(state: Running['instance']['state'], id: number): string | null {
  const item = state.items.flat().find((one) => one.id === id);
  for (const [name, key] of ABOUT) {
    const value = variableSeenFrom(state, item, name);
    if (typeof value === 'object' && value !== null && key in value) return String((value as Record<string, unknown>)[key]);
    if (typeof value === 'number') return String(value);
  }
  return null;
}

const ABOUT = [
  ['blocker', 'id'],
  ['planChange', 'version'],
  ['rating', 'id'],
  ['milestone', 'id'],
  ['months', 'months'],
  ['site', 'id'],
] as const;

async function rememberCompleted(scope: ActScope, { place }: Running, items: readonly number[]): Promise<void> {
  const { caller } = scope;
  if (!caller) return;
  await scope.sql.query(
    `update task_work w set done_by = $3, done_in_organisation = $4,
        done_for = case when t.assignee <> $3 and t.assignee = any ($5) then t.assignee end
      from task t where t.instance_id = w.instance_id and t.item = w.item and w.instance_id = $1 and w.item = any ($2)`,
    [place.instanceId, items, caller.personId, caller.organisationId, caller.standsInFor.map(({ personId }) => personId)],
  );
}

async function tell(scope: ActScope, { place }: Running, items: readonly number[]): Promise<void> {
  for (const { task, work } of await readTasks(scope, place.instanceId, items)) {
    if (task.status === 'open') tellWorklists(scope, task, work);
    else tellWorklists(scope, task, work, { task: { ...task, status: 'open' }, work });
  }
}

