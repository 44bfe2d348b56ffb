import type { FlowNode } from '../model.ts';
import { is, nameOf, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import { activityOf } from './activities.ts';
import { NONE } from './building.ts';
import type { Building } from './building.ts';
import { eventOf } from './events.ts';
import { propertiesOf } from './extensions.ts';
import { gatewayOf } from './gateways.ts';

/** What every node has. Its order is known only when all nodes are. */
export type NodeBase = Omit<Extract<FlowNode, { kind: 'parallelGateway' }>, 'kind'>;

/** @returns undefined for what has no place in an executable process, which is reported */
export function nodeOf(building: Building, element: SourceElement, id: string, scopeId: string): FlowNode | undefined {
  const laneId = building.lanes.get(id);
  const base: NodeBase = {
    id,
    name: text(element, 'name'),
    bpmnType: bpmnTypeOf(element),
    scopeId,
    incoming: building.incoming.get(id) ?? NONE,
    outgoing: building.outgoing.get(id) ?? NONE,
    order: 0,
    ...(laneId !== undefined && { laneId }),
    properties: propertiesOf(element),
  };
  const node =
    eventOf(building, element, base) ?? gatewayOf(building, element, base) ?? activityOf(building, element, base);
  // That choreography activities do not belong here at all is a constraint of its own (§8.4.8).
  if (node === undefined && !is(element, 'bpmn:ChoreographyActivity')) {
    building.report({ code: 'notExecuted', element, values: { element: nameOf(element), construct: base.bpmnType } });
  }
  return node;
}

/** `bpmn:SendTask` → `sendTask`. */
export function bpmnTypeOf(element: SourceElement): string {
  const name = element.$type.slice(element.$type.indexOf(':') + 1);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
