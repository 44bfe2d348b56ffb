import type { FlowNode } from '@shixiao/process-model';
import type { MigrationObstacle } from '../../commands.ts';
import type { Migration } from '../migration.ts';
import { elementName, flowName, obstacle } from '../obstacle.ts';

/** What the plan itself says wrong, whatever the process is doing. */
export function planProblems(migration: Migration): MigrationObstacle[] {
  return [...elementProblems(migration), ...flowProblems(migration), ...renewalProblems(migration)];
}

function elementProblems({ plan, from, to }: Migration): MigrationObstacle[] {
  return Object.entries(plan.elements ?? {}).flatMap(([element, target]) => {
    const about = { element, name: elementName(from, element), target, targetName: elementName(to, target) };
    return [
      ...(from.nodes.has(element) ? [] : [obstacle('unknownSourceElement', about)]),
      ...(to.nodes.has(target) ? [] : [obstacle('unknownTargetElement', about)]),
    ];
  });
}

function flowProblems({ plan, from, to }: Migration): MigrationObstacle[] {
  return Object.entries(plan.flows ?? {}).flatMap(([element, target]) => {
    const about = { element, name: flowName(from, element), target, targetName: flowName(to, target) };
    return [
      ...(from.flows.has(element) ? [] : [obstacle('unknownSourceFlow', about)]),
      ...(to.flows.has(target) ? [] : [obstacle('unknownTargetFlow', about)]),
    ];
  });
}

function renewalProblems({ plan, to }: Migration): MigrationObstacle[] {
  return (plan.renew ?? []).flatMap((element) => {
    const node = to.nodes.get(element);
    return node && canBeAwaited(node) ? [] : [obstacle('unknownRenewal', { element, name: elementName(to, element) })];
  });
}

function canBeAwaited({ kind }: FlowNode): boolean {
  return kind === 'boundaryEvent' || kind === 'catchEvent' || kind === 'startEvent' || kind === 'receiveTask';
}
