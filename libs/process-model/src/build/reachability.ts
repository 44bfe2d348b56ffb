import type { FlowNode, ProcessModel } from '../model.ts';

type Graph = Pick<ProcessModel, 'nodes' | 'flows'>;

/**
 * Answers `canReach` of the model. The nodes that reach a flow are found by walking backwards from it once, when somebody
 * first asks: most flows into joins of a large model are never asked about, and the answer never changes.
 */
export function reachability(graph: Graph): ProcessModel['canReach'] {
  const linkSources = linkSourcesIn(graph);
  const known = new Map<string, ReadonlySet<string>>();
  return (nodeId, flowId) => {
    let reaching = known.get(flowId);
    if (reaching === undefined) {
      reaching = nodesReaching(graph, linkSources, flowId);
      known.set(flowId, reaching);
    }
    return reaching.has(nodeId);
  };
}

/** §13.4.3: on a directed path that ends in the flow and does not visit the join before. */
function nodesReaching(
  graph: Graph,
  linkSources: ReadonlyMap<string, readonly string[]>,
  flowId: string,
): ReadonlySet<string> {
  const reaching = new Set<string>();
  const last = graph.flows.get(flowId);
  if (last === undefined) return reaching;
  const todo = [last.sourceId];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (id === last.targetId || reaching.has(id)) continue;
    reaching.add(id);
    const node = graph.nodes.get(id);
    if (node) todo.push(...before(graph, linkSources, node));
  }
  return reaching;
}

/** The nodes from which a token comes to `node` in one step. */
function before(
  { flows }: Graph,
  linkSources: ReadonlyMap<string, readonly string[]>,
  node: FlowNode,
): readonly string[] {
  const sources = node.incoming.flatMap((flow) => flows.get(flow)?.sourceId ?? []);
  if (node.kind === 'boundaryEvent') return [...sources, node.attachedToId];
  return [...sources, ...(linkSources.get(node.id) ?? [])];
}

/** Catching link event → the events that throw to it. */
function linkSourcesIn({ nodes }: Graph): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  for (const node of nodes.values()) {
    if (node.kind !== 'throwEvent' || node.linkTargetId === undefined) continue;
    const list = sources.get(node.linkTargetId);
    if (list) list.push(node.id);
    else sources.set(node.linkTargetId, [node.id]);
  }
  return sources;
}
