import type { FlowNode } from '@shixiao/process-model';
import type { MigrationObstacle } from '../../commands.ts';
import type { Item } from '../../state.ts';
import { eventsAt } from '../awaited-events.ts';
import { isMapped, type Migration, newElement } from '../migration.ts';
import { elementName, kindWord, obstacle } from '../obstacle.ts';
import { eventProblems } from './elements.ts';

/**
 * Events that an element waits for beside its work and that the plan maps: their counterpart must belong to the element's
 * counterpart and wait for the same, or the plan says what cannot be. Events it does not name are never an obstacle.
 */
export function eventMappingProblems(migration: Migration): MigrationObstacle[] {
  const seen = new Set<string>();
  return migration.items.flatMap((host) => {
    if (seen.has(`${host.kind} ${host.element}`)) return [];
    seen.add(`${host.kind} ${host.element}`);
    return problemsAt(migration, host);
  });
}

function problemsAt(migration: Migration, host: Item): MigrationObstacle[] {
  const after = eventsAt(migration.to, host, newElement(migration, host.element));
  // What waits for itself is looked at as the element that it is.
  const beside = eventsAt(migration.from, host, host.element).filter(({ id }) => id !== host.element);
  const taken = new Map<string, FlowNode>();
  return beside.flatMap((event) => {
    if (!isMapped(migration, event.id)) return [];
    return problemsOf(migration, host, event, after, taken);
  });
}

function problemsOf(
  migration: Migration,
  host: Item,
  event: FlowNode,
  after: readonly FlowNode[],
  taken: Map<string, FlowNode>,
): MigrationObstacle[] {
  const { from, to } = migration;
  const target = newElement(migration, event.id);
  // The plan's own check has named an element that is not there.
  if (!to.nodes.has(target)) return [];
  const about = { element: event.id, name: elementName(from, event.id), target, targetName: elementName(to, target) };
  const counterpart = after.find(({ id }) => id === target);
  if (counterpart === undefined) {
    const targetHost = elementName(to, newElement(migration, host.element));
    return [obstacle('eventDetached', about, { host: elementName(from, host.element), targetHost })];
  }
  const other = taken.get(target);
  if (other) return [obstacle('elementsMerged', about, { other: elementName(from, other.id) })];
  taken.set(target, event);
  if (event.kind !== counterpart.kind) {
    return [obstacle('kindDiffers', about, { kind: kindWord(event), targetKind: kindWord(counterpart) })];
  }
  return eventProblems(event, counterpart, about);
}
