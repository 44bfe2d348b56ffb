import type { SourceElement } from '../source/source.ts';
import { is, nameOf, one } from '../source/attributes.ts';
import { hasKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';

/**
 * Message flows show who talks to whom; messages themselves travel by name and correlation key. So a wrong one is a warning:
 * it misleads the reader and nobody else.
 */

type End = 'sourceRef' | 'targetRef';

/** §9.4: a message flow connects two pools. */
function staysInside(flow: SourceElement, outline: Outline): boolean {
  const source = processAt(one(flow, 'sourceRef'), outline);
  return source !== undefined && source === processAt(one(flow, 'targetRef'), outline);
}

function processAt(end: SourceElement | undefined, outline: Outline): SourceElement | undefined {
  if (end === undefined) return undefined;
  return is(end, 'bpmn:Participant') ? one(end, 'processRef') : outline.levelAround(end)?.process;
}

/** §7.6.2 Table 7.4, §10.5.2, §10.5.3: activities send and receive; of the events, message events do as they are drawn. */
function isWrong(end: End, events: readonly string[]): (flow: SourceElement) => Verdict {
  return (flow) => {
    const node = one(flow, end);
    if (node === undefined || is(node, 'bpmn:Participant') || is(node, 'bpmn:Activity')) return false;
    const isRight = events.some((type) => is(node, type)) && hasKind(node, 'message');
    return !isRight && { values: { node: nameOf(node) } };
  };
}

export const MESSAGE_FLOW_RULES: readonly Rule[] = [
  { code: 'messageFlowInsidePool', of: 'bpmn:MessageFlow', violated: staysInside },
  { code: 'messageFlowSourceNotAllowed', of: 'bpmn:MessageFlow', violated: isWrong('sourceRef', ['bpmn:ThrowEvent']) },
  { code: 'messageFlowTargetNotAllowed', of: 'bpmn:MessageFlow', violated: isWrong('targetRef', ['bpmn:CatchEvent']) },
];
