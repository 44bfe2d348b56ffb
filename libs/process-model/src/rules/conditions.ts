import type { SourceElement } from '../source/source.ts';
import { body, is, nameOf, one } from '../source/attributes.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';

function hasCondition(flow: SourceElement): boolean {
  return one(flow, 'conditionExpression') !== undefined;
}

/** §10.5.2, §10.6.4, §10.6.6, §8.4.13: what decides nothing has no conditions. */
function isConditionalAfter(...types: readonly string[]): (flow: SourceElement) => boolean {
  return (flow) => hasCondition(flow) && types.some((type) => is(one(flow, 'sourceRef'), type));
}

/** §8.4.13: an activity with a conditional flow has at least one other. */
function hasOnlyConditionalFlow(activity: SourceElement, outline: Outline): boolean {
  const [flow, ...others] = outline.outgoing(activity);
  return flow !== undefined && others.length === 0 && hasCondition(flow);
}

/**
 * §10.6.2, §10.6.3: a gateway that decides looks at conditions. Camunda 8 asks for them, too. A gateway with one way out has
 * nothing to decide.
 */
function lacksCondition(flow: SourceElement, outline: Outline): Verdict {
  const gateway = one(flow, 'sourceRef');
  if (!is(gateway, 'bpmn:ExclusiveGateway') && !is(gateway, 'bpmn:InclusiveGateway')) return false;
  if (gateway === undefined || hasCondition(flow) || one(gateway, 'default') === flow) return false;
  return outline.outgoing(gateway).length > 1 && { values: { gateway: nameOf(gateway) } };
}

/** §8.4.6: an executable expression has a body. */
function isConditionEmpty(flow: SourceElement): boolean {
  return hasCondition(flow) && body(flow, 'conditionExpression') === '';
}

/** §10.6.2: a default flow is what is left; the specification ignores its condition and Camunda 8 refuses it. */
function isConditionalDefault(flow: SourceElement): boolean {
  return hasCondition(flow) && one(one(flow, 'sourceRef'), 'default') === flow;
}

/** §8.4.13: the default flow is one of the element's own. */
function hasForeignDefault(node: SourceElement): boolean {
  const flow = one(node, 'default');
  return flow !== undefined && one(flow, 'sourceRef') !== node;
}

/** §8.4.13: activities, exclusive, inclusive and complex gateways only. Others do not know the attribute. */
function hasUnknownDefault(node: SourceElement): boolean {
  return node.$attrs['default'] !== undefined;
}

export const CONDITION_RULES: readonly Rule[] = [
  { code: 'conditionAfterStartEvent', of: 'bpmn:SequenceFlow', violated: isConditionalAfter('bpmn:StartEvent') },
  {
    code: 'conditionAfterIntermediateEvent',
    of: 'bpmn:SequenceFlow',
    violated: isConditionalAfter('bpmn:IntermediateCatchEvent', 'bpmn:IntermediateThrowEvent', 'bpmn:BoundaryEvent'),
  },
  { code: 'conditionAfterParallelGateway', of: 'bpmn:SequenceFlow', violated: isConditionalAfter('bpmn:ParallelGateway') },
  { code: 'conditionAfterEventGateway', of: 'bpmn:SequenceFlow', violated: isConditionalAfter('bpmn:EventBasedGateway') },
  { code: 'conditionAlone', of: 'bpmn:Activity', violated: hasOnlyConditionalFlow },
  { code: 'conditionMissing', of: 'bpmn:SequenceFlow', violated: lacksCondition },
  { code: 'conditionEmpty', of: 'bpmn:SequenceFlow', violated: isConditionEmpty },
  { code: 'conditionOnDefaultFlow', of: 'bpmn:SequenceFlow', violated: isConditionalDefault },
  { code: 'defaultNotOwnFlow', of: 'bpmn:FlowNode', violated: hasForeignDefault },
  { code: 'defaultOnWrongElement', of: 'bpmn:FlowNode', violated: hasUnknownDefault },
];
