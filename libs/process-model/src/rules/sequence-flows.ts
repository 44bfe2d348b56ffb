import type { SourceElement } from '../source/source.ts';
import { body, is, many, nameOf, one } from '../source/attributes.ts';
import type { Outline } from './outline.ts';
import type { Rule, Violation } from './rule.ts';

/** §8.4.13, Table 8.51: exactly one source and one target. */
function hasNo(end: 'sourceRef' | 'targetRef'): (flow: SourceElement) => boolean {
  return (flow) => one(flow, end) === undefined;
}

/** §8.4.13: only events, activities and gateways can be connected. */
function endsAtOtherThings(flow: SourceElement): readonly Violation[] {
  return endsOf(flow)
    .filter((end) => !is(end, 'bpmn:FlowNode'))
    .map((end) => ({ values: { other: nameOf(end) } }));
}

/** §7.6.1: within one pool. */
function crossesPool(flow: SourceElement, outline: Outline): boolean {
  const processes = levelsOf(flow, outline).map((level) => level?.process);
  return processes.some((process) => process !== processes[0]);
}

/** §10.3.5, §7.6.1: flows do not cross the border of a sub-process. */
function crossesScope(flow: SourceElement, outline: Outline): boolean {
  const levels = levelsOf(flow, outline);
  return levels.some((level) => level !== levels[0]) && !crossesPool(flow, outline);
}

function levelsOf(flow: SourceElement, outline: Outline): readonly ReturnType<Outline['levelAround']>[] {
  const ends = endsOf(flow).filter((end) => is(end, 'bpmn:FlowNode'));
  return [flow, ...ends].map((element) => outline.levelAround(element));
}

function endsOf(flow: SourceElement): readonly SourceElement[] {
  return [one(flow, 'sourceRef'), one(flow, 'targetRef')].filter((end) => end !== undefined);
}

/**
 * §8.4.13, Table 8.52: an element's `incoming` and `outgoing` are the flows that name it. A file that says both differently is
 * read differently by different tools. Leaving the lists out is common and harms nobody.
 */
function listsForeignFlows(node: SourceElement): readonly Violation[] {
  const foreign = [
    ...many(node, 'incoming').filter((flow) => one(flow, 'targetRef') !== node),
    ...many(node, 'outgoing').filter((flow) => one(flow, 'sourceRef') !== node),
  ];
  return foreign.map((flow) => ({ values: { flow: nameOf(flow) } }));
}

/** §8.4.13, Table 8.51: must not be false in an executable process. A warning: §13.1 lets an engine ignore it. */
function isNotImmediate(flow: SourceElement): boolean {
  return flow.isImmediate === false;
}

/** A second token for the same target is hardly ever meant; often one flow lies hidden under the other. */
function sendsTwice(node: SourceElement, outline: Outline): readonly Violation[] {
  const known = new Map<SourceElement, Map<string, SourceElement>>();
  return outline.outgoing(node).flatMap((flow) => {
    const target = one(flow, 'targetRef');
    if (target === undefined) return [];
    const byCondition = known.get(target) ?? new Map<string, SourceElement>();
    known.set(target, byCondition);
    const condition = body(flow, 'conditionExpression');
    const twin = byCondition.get(condition);
    if (twin === undefined) byCondition.set(condition, flow);
    return twin === undefined ? [] : [{ at: flow, values: { other: nameOf(twin) } }];
  });
}

export const SEQUENCE_FLOW_RULES: readonly Rule[] = [
  { code: 'flowWithoutSource', of: 'bpmn:SequenceFlow', violated: hasNo('sourceRef') },
  { code: 'flowWithoutTarget', of: 'bpmn:SequenceFlow', violated: hasNo('targetRef') },
  { code: 'flowEndNotNode', of: 'bpmn:SequenceFlow', violated: endsAtOtherThings },
  { code: 'flowCrossesPool', of: 'bpmn:SequenceFlow', violated: crossesPool },
  { code: 'flowCrossesScope', of: 'bpmn:SequenceFlow', violated: crossesScope },
  { code: 'flowListedElsewhere', of: 'bpmn:FlowNode', violated: listsForeignFlows },
  { code: 'flowNotImmediate', of: 'bpmn:SequenceFlow', violated: isNotImmediate },
  { code: 'flowDuplicate', of: 'bpmn:FlowNode', violated: sendsTwice },
];
