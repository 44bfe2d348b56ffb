import type { MigrationObstacle } from '../../commands.ts';
import { type Migration, newElement, newFlow } from '../migration.ts';
import { elementName, flowName, obstacle } from '../obstacle.ts';

/** A token that rests before a join rests on a flow: the new version must have that flow, and it must lead to that join. */
export function tokenProblems(migration: Migration): MigrationObstacle[] {
  return migration.items.flatMap((scope) =>
    Object.entries(scope.held ?? {}).flatMap(([node, tokens]) => [
      ...Object.keys(tokens).flatMap((flow) => flowProblems(migration, node, flow)),
      ...mergers(migration, Object.keys(tokens)),
    ]),
  );
}

function flowProblems(migration: Migration, node: string, flow: string): MigrationObstacle[] {
  const { from, to } = migration;
  // In an ad-hoc sub-process a token may wait that came by nobody's flow.
  if (!from.flows.has(flow)) return [];
  const about = { element: node, name: elementName(from, node) };
  const counterpart = to.flows.get(newFlow(migration, flow));
  const values = { flow: flowName(from, flow) };
  if (counterpart === undefined) return [obstacle('heldFlowMissing', about, values)];
  const target = counterpart.targetId;
  // A join that is not there at all is an obstacle of its own.
  if (target === newElement(migration, node) || !to.nodes.has(newElement(migration, node))) return [];
  return [obstacle('heldFlowElsewhere', { ...about, target, targetName: elementName(to, target) }, values)];
}

function mergers(migration: Migration, flows: readonly string[]): MigrationObstacle[] {
  const { from, to } = migration;
  const first = new Map<string, string>();
  return flows.flatMap((element) => {
    const target = newFlow(migration, element);
    const other = first.get(target);
    if (other === undefined) {
      first.set(target, element);
      return [];
    }
    const about = { element, name: flowName(from, element), target, targetName: flowName(to, target) };
    return [obstacle('flowsMerged', about, { other: flowName(from, other) })];
  });
}

