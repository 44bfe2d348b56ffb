import type { MigrationObstacle, MigrationPlan } from '../commands.ts';
import { itemOf } from '../apply.ts';
import type { Library } from '../library.ts';
import type { InstanceState } from '../state.ts';
import { compensationProblems } from './checks/compensation.ts';
import { elementProblems } from './checks/elements.ts';
import { eventMappingProblems } from './checks/events.ts';
import { planProblems } from './checks/plan.ts';
import { tokenProblems } from './checks/tokens.ts';
import { byParent, itemsInside, type Migration, ROOT } from './migration.ts';
import { obstacle } from './obstacle.ts';

/**
 * Every reason why `plan` cannot be carried out on a running process, all at once; none when it can be.
 *
 * What only shows when it is tried, namely that a name or time of a newly awaited event cannot be computed from the
 * variables, is told by the `migrate` command itself, in the same form.
 */
export function planObstacles(library: Library, state: InstanceState, plan: MigrationPlan): MigrationObstacle[] {
  const migration = migrationOf(library, state, plan);
  return Array.isArray(migration) ? migration : obstaclesTo(migration);
}

export function obstaclesTo(migration: Migration): MigrationObstacle[] {
  return [
    ...planProblems(migration),
    ...elementProblems(migration),
    ...eventMappingProblems(migration),
    ...tokenProblems(migration),
    ...compensationProblems(migration),
  ];
}

/** The plan with its process and models, or why they are not to be had. */
export function migrationOf(library: Library, state: InstanceState, plan: MigrationPlan): Migration | MigrationObstacle[] {
  const { item: id = ROOT } = plan;
  const about = { element: state.model.processId, name: state.model.processId };
  if (state.phase !== 'running') return [obstacle('notRunning', about)];
  const process = itemOf(state, id);
  if (process?.kind !== 'process' || process.model === undefined) return [obstacle('notAProcess', about, { item: id })];
  const source = process.model;
  const target = { processId: plan.toProcessId ?? source.processId, version: plan.toVersion };
  const from = library.process(source);
  const to = library.process(target);
  const named = { element: source.processId, name: from?.name || source.processId };
  if (from && to) {
    const items = itemsInside(state, process);
    return { plan, process, from, to, items, childrenOf: byParent(items) };
  }
  return [
    ...(from ? [] : [obstacle('sourceModelMissing', named, { process: named.name, version: source.version })]),
    ...(to
      ? []
      : [
          obstacle('targetModelMissing', { ...named, target: target.processId }, {
            process: target.processId === source.processId ? named.name : target.processId,
            version: target.version,
          }),
        ]),
  ];
}
