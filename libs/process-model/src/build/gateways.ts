import type { FlowNode } from '../model.ts';
import { body, flag, one, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import type { Building } from './building.ts';
import { field } from './expressions.ts';
import type { NodeBase } from './nodes.ts';

/** Undefined for an element that is no gateway. */
export function gatewayOf(building: Building, element: SourceElement, base: NodeBase): FlowNode | undefined {
  switch (element.$type) {
    case 'bpmn:ExclusiveGateway':
      return { ...base, kind: 'exclusiveGateway', ...defaultFlow(element) };
    case 'bpmn:InclusiveGateway':
      return { ...base, kind: 'inclusiveGateway', ...defaultFlow(element) };
    case 'bpmn:ParallelGateway':
      return { ...base, kind: 'parallelGateway' };
    case 'bpmn:EventBasedGateway':
      return {
        ...base,
        kind: 'eventBasedGateway',
        instantiate: flag(element, 'instantiate'),
        gatewayType: text(element, 'eventGatewayType') === 'Parallel' ? 'parallel' : 'exclusive',
      };
    case 'bpmn:ComplexGateway':
      return {
        ...base,
        kind: 'complexGateway',
        ...defaultFlow(element),
        ...field(building, element, 'activationCondition', body(element, 'activationCondition')),
      };
    default:
      return undefined;
  }
}

export function defaultFlow(element: SourceElement): { readonly defaultFlowId?: string } {
  const flow = one(element, 'default');
  return flow?.id === undefined ? {} : { defaultFlowId: flow.id };
}
