import { isActivity } from '@shixiao/process-model';
import type { MigrationObstacle } from '../../commands.ts';
import type { Compensable } from '../../state.ts';
import { type Migration, newElement } from '../migration.ts';
import { elementName, obstacle } from '../obstacle.ts';

/** What can still be undone must stay so: by the same handler, or from within the same sub-process. */
export function compensationProblems(migration: Migration): MigrationObstacle[] {
  const entries = migration.items.flatMap((item) => [...(item.compensable ?? []), ...(item.undo?.pending ?? [])]);
  return distinct(entries).flatMap((entry) => problemsOf(migration, entry));
}

/** Many bodies of a repetition leave the same thing to undo. */
function distinct(entries: readonly Compensable[]): Compensable[] {
  const found = new Map<string, Compensable>();
  const visit = (entry: Compensable): void => {
    found.set(`${entry.activity} ${entry.handler ?? ''}`, entry);
    entry.inner?.forEach(visit);
  };
  entries.forEach(visit);
  return [...found.values()];
}

function problemsOf(migration: Migration, { activity, handler }: Compensable): MigrationObstacle[] {
  const { from, to } = migration;
  const about = { element: activity, name: elementName(from, activity) };
  if (handler === undefined) {
    return to.nodes.get(newElement(migration, activity))?.kind === 'subProcess' ? [] : [obstacle('compensatedMissing', about)];
  }
  const node = from.nodes.get(handler);
  const counterpart = to.nodes.get(newElement(migration, handler));
  const stays =
    node !== undefined &&
    counterpart !== undefined &&
    isActivity(counterpart) &&
    counterpart.isForCompensation &&
    counterpart.scopeId === newElement(migration, node.scopeId);
  return stays ? [] : [obstacle('handlerMissing', about, { handler: elementName(from, handler) })];
}
