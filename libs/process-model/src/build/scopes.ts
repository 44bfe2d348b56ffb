import type { FlowNode, Scope } from '../model.ts';
import { isActivity } from '../model.ts';
import { is, text } from '../source/attributes.ts';
import type { Container } from './contents.ts';

export function scopeOf(container: Container, nodes: ReadonlyMap<string, FlowNode>): Scope {
  const inside = container.nodes.map((node) => nodes.get(text(node, 'id'))).filter((node) => node !== undefined);
  const starts = inside.filter((node) => node.kind === 'startEvent');
  return {
    id: container.id,
    ...(container.parentId !== undefined && { parentId: container.parentId }),
    nodeIds: idsOf(inside),
    entryIds: idsOf(is(container.element, 'bpmn:AdHocSubProcess') ? inside.filter(isChoice) : entries(inside)),
    triggeredStartIds: idsOf(starts.filter((node) => node.definitions.length > 0)),
    eventSubProcessIds: idsOf(inside.filter(isEventSubProcess)),
  };
}

function idsOf(nodes: readonly FlowNode[]): readonly string[] {
  return nodes.map(({ id }) => id);
}

/**
 * §10.5.2, §13.3.4: none start events; a level without any start event begins at everything that no flow leads to. What
 * instantiates the process waits for its own event and is not entered unasked.
 */
function entries(nodes: readonly FlowNode[]): readonly FlowNode[] {
  const starts = nodes.filter((node) => node.kind === 'startEvent');
  if (starts.length > 0) return starts.filter((node) => node.definitions.length === 0);
  return nodes.filter((node) => beginsByItself(node) && !('instantiate' in node && node.instantiate));
}

/** §10.3.5: what people may choose in an ad-hoc sub-process: activities that follow no other. */
function isChoice(node: FlowNode): boolean {
  return isActivity(node) && beginsByItself(node);
}

function beginsByItself(node: FlowNode): boolean {
  if (node.incoming.length > 0 || node.kind === 'boundaryEvent') return false;
  if (node.kind === 'catchEvent') return !node.definitions.some((definition) => definition.kind === 'link');
  return !isEventSubProcess(node) && !(isActivity(node) && node.isForCompensation);
}

function isEventSubProcess(node: FlowNode): boolean {
  return node.kind === 'subProcess' && node.variant === 'event';
}
