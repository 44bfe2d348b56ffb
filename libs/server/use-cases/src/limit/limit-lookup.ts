import type { LimitName } from '@shixiao/collaboration';
import type { ClockRow } from '@shixiao/persistence';
import { clocks } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched, rowsById } from '../lookup/batched.ts';
import type { Scope } from '../scope.ts';
import type { TwoLimitsRow } from './limit-backing.ts';

export const clockById = rowsById(clocks);

/** The clocks of a step, by `<instance>.<item>`, as tasks are named. */
export const clockByItem = batched<string, ClockRow>(async ({ entities }, ids) => {
  const where = ids.map((id) => {
    const [instanceId = '', item] = id.split('.');
    return { instanceId, item: Number(item) };
  });
  const rows = await entities.find(clocks, { where });
  return new Map(rows.map((row) => [`${row.instanceId}.${row.item}`, row]));
});

/** The clocks of a project, oldest first. */
export const clocksByProject = batched<string, readonly ClockRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(clocks, { where: { projectId: In([...ids]) }, order: { id: 'ASC' } });
  const found = new Map<string, ClockRow[]>();
  for (const row of rows) if (row.projectId !== null) found.set(row.projectId, [...(found.get(row.projectId) ?? []), row]);
  return found;
});

export const twoLimits = (row: ClockRow): TwoLimitsRow => ({ clock: row });

/**
 * How the limits of a project stand. With a name: the last clock of that name, running or stopped; without: the one that ends
 * first of those that run, else a paused one; nothing where none runs.
 *
 * @param element of several of one name, such as one verification for each milestone, those of this element alone
 */
export async function limitsOfProject(scope: Scope, projectId: string, name?: LimitName, element?: string): Promise<TwoLimitsRow | null> {
  const all = (await scope.load(clocksByProject, projectId)) ?? [];
  if (name !== undefined) {
    const last = all.filter((row) => row.name === name && (element === undefined || row.element === element)).at(-1);
    return last ? twoLimits(last) : null;
  }
  const next = nextLimit(all);
  return next ? twoLimits(next) : null;
}

/** The nearest deadline of those that run; where none does, what is paused. */
export function nextLimit(all: readonly ClockRow[]): ClockRow | undefined {
  const running = all.filter(({ phase, endsAt }) => phase === 'running' && endsAt !== null);
  const first = running.reduce<ClockRow | undefined>((least, row) => (least && (least.endsAt ?? '') <= (row.endsAt ?? '') ? least : row), undefined);
  return first ?? all.find(({ phase }) => phase === 'paused');
}

/** The limits of one step of a process, by the item that it is; nothing where it has none. */
export async function limitsOfItem(scope: Scope, instanceId: string, item: number): Promise<TwoLimitsRow | null> {
  const row = await scope.load(clockByItem, `${instanceId}.${item}`);
  return row ? twoLimits(row) : null;
}
