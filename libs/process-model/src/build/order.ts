import type { FlowNode, ProcessModel, Scope } from '../model.ts';
import { isActivity } from '../model.ts';

/**
 * Flow order: breadth first from where the process begins, into sub-processes as they are met. What no flow leads to, such as
 * event sub-processes, follows at the end in document order.
 */
export function flowOrder({ nodes, flows, scopes }: Pick<ProcessModel, 'nodes' | 'flows' | 'scopes'>): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const queue: string[] = [];
  const discover = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (order.has(id) || !nodes.has(id)) continue;
      order.set(id, order.size);
      queue.push(id);
    }
  };
  let next = 0;
  const visit = (ids: readonly string[]): void => {
    discover(ids);
    for (let id = queue[next]; id !== undefined; id = queue[next]) {
      const node = nodes.get(id);
      if (node) discover(followers(node, flows, scopes));
      next += 1;
    }
  };
  const [process] = scopes.values();
  visit(beginnings(process));
  for (const id of nodes.keys()) visit([id]);
  return order;
}

function beginnings(scope: Scope | undefined): readonly string[] {
  return scope ? [...scope.entryIds, ...scope.triggeredStartIds] : [];
}

function followers(
  node: FlowNode,
  flows: ProcessModel['flows'],
  scopes: ProcessModel['scopes'],
): readonly string[] {
  return [
    ...beginnings(scopes.get(node.id)),
    ...(isActivity(node) ? node.boundaryIds : []),
    ...node.outgoing.map((flow) => flows.get(flow)?.targetId ?? ''),
    ...(node.kind === 'throwEvent' && node.linkTargetId !== undefined ? [node.linkTargetId] : []),
    ...(node.kind === 'boundaryEvent' && node.compensationHandlerId !== undefined ? [node.compensationHandlerId] : []),
  ];
}
