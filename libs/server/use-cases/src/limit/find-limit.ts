import type { ClockRow } from '@shixiao/persistence';
import { clocks } from '@shixiao/persistence';
import { personById, projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { mayOn } from '../policy/ability.ts';
import { placeOf } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope, Scope } from '../scope.ts';
import { clockById } from './limit-lookup.ts';
import { statusRow } from './limit-backing.ts';

export async function mayChangeLimit(scope: Scope, act: 'pauseLimit' | 'resumeLimit', { jurisdictionId, projectId }: ClockRow): Promise<boolean> {
  const project = projectId === null ? undefined : await scope.load(projectById, projectId);
  return mayOn(scope.caller, `Mutation.${act}`, project ? placeOfProjectRow(project) : { jurisdictionId });
}

/** A clock that one act has to itself; `id` is that of either of the two. */
export async function takeLimit(scope: CallerActScope, act: 'pauseLimit' | 'resumeLimit', id: string, expectedVersion: number) {
  const [clockId = '', which] = id.split('.');
  const seen = isUuid(clockId) ? await scope.load(clockById, clockId) : undefined;
  if (!seen || !(await mayChangeLimit(scope, act, seen))) return refused('NotFound', { id }, ['limitId']);
  const running = await takeInHand(scope, await placeOf(scope, seen.instanceId));
  const row = await scope.entities.findOneByOrFail(clocks, { id: seen.id });
  const isPromised = which === 'promised' && row.promised !== null;
  const current = statusRow(row, isPromised ? 'promised' : 'statutory', (isPromised ? row.promised : null) ?? row.statutory);
  if (row.version !== expectedVersion) {
    const changedBy = row.changedBy === null ? undefined : await scope.load(personById, row.changedBy);
    return refused(
      'Conflict',
      { current: { ...current, __typename: 'LimitStatus' as const }, changedBy: changedBy ?? null, changedAt: row.changedAt },
      ['expectedVersion'],
    );
  }
  return { row, running, current };
}
