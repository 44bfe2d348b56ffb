import type { BoundaryEvent, FlowNode, ProcessModel, StartEvent } from '@shixiao/process-model';

/** Which events of a model can be waited for at one of its elements: asked when an element begins, and when it migrates. */

export function boundaryEventsOf(model: ProcessModel, ids: readonly string[]): BoundaryEvent[] {
  return nodesOf(model, ids).filter((node) => node.kind === 'boundaryEvent');
}

/** Start events of the event sub-processes in a scope. */
export function eventSubProcessStartsOf(model: ProcessModel, scope: string): StartEvent[] {
  const ids = model.scopes.get(scope)?.eventSubProcessIds ?? [];
  return ids.flatMap((id) => triggeredStartsOf(model, id));
}

export function triggeredStartsOf(model: ProcessModel, scope: string): StartEvent[] {
  return nodesOf(model, model.scopes.get(scope)?.triggeredStartIds ?? []).filter((node) => node.kind === 'startEvent');
}

/** What an event-based gateway waits for. */
export function targetsOf(model: ProcessModel, gateway: FlowNode): FlowNode[] {
  return nodesOf(model, gateway.outgoing.flatMap((id) => model.flows.get(id)?.targetId ?? []));
}

function nodesOf(model: ProcessModel, ids: readonly string[]): FlowNode[] {
  return ids.flatMap((id) => model.nodes.get(id) ?? []);
}
