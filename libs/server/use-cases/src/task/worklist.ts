import type { Light } from '@shixiao/contract';
import type { TaskRow } from '@shixiao/persistence';
import type { ProcessModel } from '@shixiao/process-model';
import { containing } from '../lookup/containing.ts';
import { isUuid } from '../lookup/find-project.ts';
import { afterCursor, pageOf, pageSize } from '../lookup/page.ts';
import type { Read } from '../operations.ts';
import { groupsOf, personsOfCaller } from '../policy/ability.ts';
import type { CallerScope } from '../scope.ts';
import { findTask } from './find-task.ts';
import { groupsOfStandIn } from './standing.ts';
import { countStatement, pageStatement } from './worklist-statements.ts';

export const task: Read<'task'> = async (scope, { id }) => (await findTask(scope, 'Query.task', id)) ?? null;

type Place = readonly [rank: number, moment: number, instanceId: string, item: number, now: string];

type Listed = TaskRow & { readonly light: Light | null; readonly rank: number; readonly moment: number };

/**
 * One's tasks by clock: the most urgent light first, then the nearest due time. A cursor keeps the time at which its list began, so that
 * a light that changes meanwhile shows no task twice.
 */
export const worklist: Read<'worklist'> = async (scope, { view, filter, ...args }) => {
  const after = afterCursor(args, isPlace);
  const now = after?.[4] ?? scope.now;
  const text = filter?.text?.trim() ?? '';
  if (filter?.projectId != null && !isUuid(filter.projectId)) return pageOf<TaskRow>([], args, () => []);
  const { rows } = await scope.sql.query<Listed>(pageStatement(view), [
    ...whoAsks(scope, now),
    filter?.lights ?? null,
    filter?.acts ?? null,
    filter?.projectId ?? null,
    text === '' ? null : containing(text.slice(0, 200)),
    text === '' ? [] : await elementsNamed(scope, text),
    ...(after?.slice(0, 4) ?? [null, null, null, null]),
    pageSize(args) + 1,
  ]);
  return pageOf(rows, args, ({ rank, moment, instanceId, item }) => [rank, moment, instanceId, item, now]);
};

const LIGHTS: readonly Light[] = ['overdue', 'red', 'yellow', 'green'];
const URGENT: readonly (Light | null)[] = ['overdue', 'red'];

/** What waits for one, by light, and what one may take. A task without any due time is green. */
export const worklistSummary: Read<'worklistSummary'> = async (scope) => {
  const { sql, caller, now } = scope;
  const [mine, group, notices] = await Promise.all([
    sql.query<{ light: Light | null; count: number }>(countStatement('mine'), [...whoAsks(scope, now)]),
    sql.query<{ light: Light | null; count: number }>(countStatement('group'), [...whoAsks(scope, now)]),
    sql.query<{ count: number }>('select count(*)::integer as count from notice where owner_id = $1 and done_at is null', [caller.personId]),
  ]);
  return {
    lights: LIGHTS.map((light) => ({
      light,
      count: sum(mine.rows.filter((row) => (row.light ?? 'green') === light)),
    })),
    groupCount: sum(group.rows),
    urgentGroupCount: sum(group.rows.filter(({ light }) => URGENT.includes(light))),
    unreadNotices: sum(notices.rows),
  };
};

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);

/** Who asks, and for whom else they may: the first five values of every worklist statement. */
function whoAsks({ caller }: CallerScope, now: string): readonly unknown[] {
  const standIns = caller.standsInFor.map((it) => ({ person: it.personId, groups: groupsOfStandIn(caller, it), tasks: it.tasks }));
  const groups = [...groupsOf(caller), ...standIns.flatMap((it) => it.groups)];
  return [now, caller.personId, personsOfCaller(caller), [...new Set(groups)], JSON.stringify(standIns)];
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [rank, moment, instanceId, item, now] = value as unknown[];
  const isWhole = [rank, moment, item].every((it) => Number.isSafeInteger(it));
  return isWhole && typeof instanceId === 'string' && isUuid(instanceId) && typeof now === 'string' && !Number.isNaN(Date.parse(now));
}

/** Elements of the lifecycles' newest versions whose name holds the text, in either language. */
async function elementsNamed({ app, sql }: CallerScope, text: string): Promise<readonly string[]> {
  const library = await app.models.library(sql);
  const wanted = text.toLowerCase();
  const models = app.lifecycles.all.map(({ processId }) => library.latest(processId)).filter((model): model is ProcessModel => model !== undefined);
  return models.flatMap((model) =>
    [...model.nodes.values()].flatMap(({ id, kind, name, properties }) =>
      kind === 'userTask' && `${name} ${properties['name:en'] ?? ''}`.toLowerCase().includes(wanted) ? [id] : [],
    ),
  );
}
