import type { Application } from '../application.ts';
import { performByItself } from '../perform.ts';
import { readTask } from '../task/find-task.ts';
import { tellTurned } from './about-tasks.ts';

interface Turned {
  readonly instanceId: string;
  readonly item: number;
  readonly light: 'yellow' | 'red';
}

/**
 * Open tasks whose time is half or nearly gone and of whose light nothing was said. `$1` now, `$2` how many. Where a step has no
 * clock, the share of its time goes by its due date. What is overdue is no more to be reminded of: the supervisor has it.
 */
const TURNED = `
  with lit as (
    select c.instance_id, c.item, case when c.red_at <= $1::timestamptz then 'red' else 'yellow' end as light, c.ends_at as due
      from clock c where c.phase = 'running' and c.yellow_at <= $1::timestamptz and c.ends_at > $1::timestamptz
    union all
    select t.instance_id, t.item, case when t.opened_at + (t.due_at - t.opened_at) * 0.9 <= $1::timestamptz then 'red' else 'yellow' end, t.due_at
      from task t where t.status = 'open' and t.due_at > $1::timestamptz and t.opened_at + (t.due_at - t.opened_at) * 0.5 <= $1::timestamptz
        and not exists (select from clock c where c.instance_id = t.instance_id and c.item = t.item))
  select l.instance_id as "instanceId", l.item, l.light from lit l join task t using (instance_id, item)
    where t.status = 'open'
      and not exists (select from task_reminder r where r.instance_id = l.instance_id and r.item = l.item and r.light = l.light)
    order by l.due limit $2`;

/**
 * Reminds of tasks whose light has turned yellow or red, those due first in front, each light once, and answers of how many. Several
 * may do so at the same time.
 */
export async function remindOfLights(app: Application, limit = 200): Promise<number> {
  const { rows } = await app.database.read((sql) => sql.query<Turned>(TURNED, [app.now(), limit]));
  let reminded = 0;
  for (const turned of rows) if (await remind(app, turned)) reminded += 1;
  return reminded;
}

async function remind(app: Application, { instanceId, item, light }: Turned): Promise<boolean> {
  return performByItself(app, 'remind', async (scope) => {
    // Whoever ends the task waits until this is told, and closes it with the rest.
    const { rowCount: isOpen } = await scope.sql.query(
      `select from task where instance_id = $1 and item = $2 and status = 'open' for no key update`,
      [instanceId, item],
    );
    if (isOpen === 0) return false;
    const { rowCount: isFirst } = await scope.sql.query(
      `insert into task_reminder (instance_id, item, light, jurisdiction_id, project_id, at)
        select instance_id, item, $3, jurisdiction_id, project_id, $4 from task where instance_id = $1 and item = $2 on conflict do nothing`,
      [instanceId, item, light, scope.now],
    );
    if (isFirst === 0) return false;
    const { task, work } = await readTask(scope, { instanceId, item });
    await tellTurned(scope, task, work, light);
    return true;
  });
}
