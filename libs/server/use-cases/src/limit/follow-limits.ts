import { startClock, stopClock } from '@shixiao/collaboration';
import type { LimitName } from '@shixiao/collaboration';
import { clocks, insertRow } from '@shixiao/persistence';
import type { ClockRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import { variableSeenFrom } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import type { Reaction } from '../process/reaction.ts';
import { nodeOf } from '../process/stages.ts';
import type { ActScope } from '../scope.ts';
import { timesOf } from './clock-times.ts';
import { limitNameOf } from './limit-names.ts';
import { lifecycleLimit, limitsInForce } from './limits-in-force.ts';

/** A step with a limit begins: its two clocks start. It ends, in whatever way: they stop, and keep when. */
export const followLimits: Reaction = async (scope, running, records) => {
  const begun = records.flatMap((record) =>
    record.type === 'elementEntered' && (record.kind === 'activity' || record.kind === 'event') ? [{ item: record.item, element: record.element }] : [],
  );
  const ended = records.flatMap((record) => (record.type === 'elementCompleted' || record.type === 'elementCancelled' ? [record.item] : []));
  const isOver = new Set(ended);
  for (const { item, element } of begun) if (!isOver.has(item)) await begin(scope, running, item, element);
  if (ended.length > 0) await end(scope, running, ended);
  return running;
};

async function begin(scope: ActScope, running: Running, item: number, element: string): Promise<void> {
  const { state } = running.instance;
  const node = nodeOf(state, running.library, element);
  const stepName = node?.properties.limit;
  const name = limitNameOf(stepName);
  if (!node || stepName === undefined || name === undefined || (node.kind !== 'userTask' && node.kind !== 'catchEvent')) return;
  const limits = variableSeenFrom(state, state.items.flat().find(({ id }) => id === item), 'limits');
  await start(scope, running, { item, element, name, limits, stepName });
}

interface Beginning {
  readonly item: number;
  readonly element: string;
  readonly name: LimitName;
  readonly stepName: string;
  /** The process's variable. */
  readonly limits: unknown;
}

async function start(scope: ActScope, { place }: Running, { item, element, name, limits, stepName }: Beginning): Promise<void> {
  const jurisdiction = await scope.load(jurisdictionById, place.jurisdictionId);
  if (!jurisdiction) throw new Error(`There is no jurisdiction ${place.jurisdictionId}`);
  const inForce = limitsInForce(name, lifecycleLimit(limits, stepName), jurisdiction);
  const statutory = startClock(inForce.statutory, scope.now);
  const promised = inForce.promised ? startClock(inForce.promised, scope.now) : null;
  await insertRow(scope, clocks, {
    id: scope.app.newId(),
    jurisdictionId: place.jurisdictionId,
    projectId: place.projectId,
    instanceId: place.instanceId,
    item,
    element,
    name,
    statutory,
    promised,
    pausedBy: [],
    ...timesOf(statutory, promised, scope.now, calendarOf(jurisdiction)),
    version: 1,
    changedAt: scope.now,
  });
}

async function end(scope: ActScope, { place }: Running, items: readonly number[]): Promise<void> {
  const rows = await scope.entities.find(clocks, { where: { instanceId: place.instanceId, item: In([...items]) } });
  for (const row of rows) if (row.phase !== 'stopped') await stop(scope, row);
}

async function stop(scope: ActScope, row: ClockRow): Promise<void> {
  const jurisdiction = await scope.load(jurisdictionById, row.jurisdictionId);
  const statutory = stopClock(row.statutory, scope.now);
  const promised = row.promised && stopClock(row.promised, scope.now);
  if (!jurisdiction || !statutory.ok || (promised && !promised.ok)) throw new Error(`Clock ${row.id} does not stop`);
  await keepClock(scope, row, { statutory: statutory.value, promised: promised ? promised.value : null });
}

/** Stores clocks that were changed, with the times that follow from them. */
export async function keepClock(scope: ActScope, row: ClockRow, changed: Pick<ClockRow, 'statutory' | 'promised'> & Partial<Pick<ClockRow, 'pausedBy'>>): Promise<ClockRow> {
  const jurisdiction = await scope.load(jurisdictionById, row.jurisdictionId);
  if (!jurisdiction) throw new Error(`There is no jurisdiction ${row.jurisdictionId}`);
  const next: ClockRow = {
    ...row,
    ...changed,
    ...timesOf(changed.statutory, changed.promised, scope.now, calendarOf(jurisdiction)),
    version: row.version + 1,
    changedBy: scope.caller?.personId ?? null,
    changedAt: scope.now,
  };
  const { id, ...columns } = next;
  await scope.entities.update(clocks, { id }, columns as object);
  return next;
}
