import type { FlowNode } from '@shixiao/process-model';
import type { MigrationObstacle, MigrationPlan } from '../commands.ts';
import { isBusy } from '../run/ad-hoc.ts';
import { heldNodes, Refusal, type Run, Stuck } from '../run/run.ts';
import { subscribe } from '../run/subscriptions.ts';
import type { HeldTokens, Item, ItemId } from '../state.ts';
import { type AwaitedEvents, awaitedEvents } from './awaited-events.ts';
import type { Migration } from './migration.ts';
import { elementName, obstacle } from './obstacle.ts';
import { migrationOf, obstaclesTo } from './plan-obstacles.ts';

/**
 * Moves a running process to another model, as far as possible without touching what goes on in it: tasks and jobs stay as
 * they were opened, timers keep their due time, variables stay. Only what is waited for beside the work follows the new
 * version, and joins look again whether they can fire.
 *
 * @throws Refusal with every obstacle; nothing has changed then
 */
export function migrateProcess(run: Run, plan: MigrationPlan): void {
  const migration = migrationOf(run.library, run.state, plan);
  if (Array.isArray(migration)) throw impossible(migration);
  const obstacles = obstaclesTo(migration);
  if (obstacles.length > 0) throw impossible(obstacles);

  const changes = migration.items.map((host) => ({ host: host.id, events: awaitedEvents(migration, host) }));
  for (const { host, events } of changes) {
    for (const event of events.closed) run.closeSubscriptions(run.item(host), event.id);
  }
  rename(run, migration);
  open(run, migration, changes);
  readConditionsAgain(run, migration);
  for (const { id } of migration.items) joinAgain(run, id);
}

function impossible(obstacles: readonly MigrationObstacle[]): Refusal {
  return new Refusal({ reason: 'migrationImpossible', obstacles });
}

function rename(run: Run, { plan, process, from, to }: Migration): void {
  run.emit({
    type: 'migrated',
    item: process.id,
    from: { processId: from.processId, version: from.version },
    to: { processId: to.processId, version: to.version },
    elements: changedNames(plan.elements),
    flows: changedNames(plan.flows),
  });
}

function changedNames(names: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([before, after]) => before !== after));
}

interface Change {
  readonly host: ItemId;
  readonly events: AwaitedEvents;
}

function open(run: Run, { to }: Migration, changes: readonly Change[]): void {
  const obstacles = changes.flatMap(({ host, events }) =>
    events.opened.flatMap((event): MigrationObstacle[] => {
      try {
        subscribe(run, run.item(host), [event]);
        return [];
      } catch (error) {
        if (!(error instanceof Stuck)) throw error;
        const about = { element: run.item(host).element, name: elementName(to, event.id), target: event.id };
        return [obstacle('openingFails', about, { detail: error.message })];
      }
    }),
  );
  if (obstacles.length > 0) throw impossible(obstacles);
}

/** The new version may ask something else of the variables than the old one did. */
function readConditionsAgain(run: Run, { items }: Migration): void {
  for (const { id, wait } of items) if (wait?.for === 'condition' && run.find(id)) run.unread.add(id);
}

/** Tokens that wait before a join may be enough in the new version, or nothing else may be able to come any more. */
function joinAgain(run: Run, id: ItemId): void {
  const scope = run.find(id);
  if (scope?.held === undefined && scope?.resetting === undefined) return;
  if (scope.incident?.code === 'joinStarved') run.emit({ type: 'incidentResolved', item: id, element: scope.element });
  if (!isBusy(run, scope)) {
    for (const node of heldNodes(run, scope)) {
      const tokens = scope.held?.[node.id] ?? {};
      if (isEnough(node, tokens)) arriveAgain(run, scope, node, tokens);
    }
  }
  // The joins that look for themselves, unless one of them is waiting to be mended.
  if (run.item(id).incident === undefined) run.enqueue({ do: 'join', item: id });
}

/** Joins that look only when a token arrives; the others look for themselves when all is at rest. */
function isEnough(node: FlowNode, tokens: HeldTokens): boolean {
  if (node.kind === 'parallelGateway') return node.incoming.every((flow) => (tokens[flow] ?? 0) > 0);
  if (!('startQuantity' in node)) return false;
  return Object.values(tokens).reduce((sum, many) => sum + many, 0) >= node.startQuantity;
}

function arriveAgain(run: Run, scope: Item, node: FlowNode, tokens: HeldTokens): void {
  const arriving = node.incoming.map((flow) => [flow, tokens[flow] ?? 0] as const).filter(([, many]) => many > 0);
  if (arriving.length === 0) return;
  run.emit({ type: 'tokensJoined', scope: scope.id, node: node.id, taken: Object.fromEntries(arriving) });
  for (const [flow, many] of arriving) {
    for (let i = 0; i < many; i += 1) run.enqueue({ do: 'arrive', scope: scope.id, flow });
  }
}
