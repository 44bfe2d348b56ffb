import type { SourceElement } from '../source/source.ts';
import { flag, is } from '../source/attributes.ts';
import { definitionsOf, hasKind, hasOtherKind } from './events.ts';
import type { EventKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';

/** §10.5.4, Table 10.89 and Table 10.93. */
const CAUGHT_IN_FLOW: readonly EventKind[] = ['message', 'timer', 'conditional', 'link', 'signal'];
const THROWN_IN_FLOW: readonly EventKind[] = ['message', 'escalation', 'compensation', 'link', 'signal'];

const CATCHING = 'bpmn:IntermediateCatchEvent';
const THROWING = 'bpmn:IntermediateThrowEvent';

/** §10.5.4: must be the target of a flow, but for a link target. In an ad-hoc sub-process nothing need be connected. */
function hasNoIncoming(event: SourceElement, outline: Outline): boolean {
  if (is(event, CATCHING) && hasKind(event, 'link')) return false;
  return outline.incoming(event).length === 0 && !isInAdHoc(event, outline);
}

/** §10.5.4: must be the source of a flow, but for a link source. */
function hasNoOutgoing(event: SourceElement, outline: Outline): boolean {
  if (is(event, THROWING) && hasKind(event, 'link')) return false;
  return outline.outgoing(event).length === 0 && !isInAdHoc(event, outline);
}

function isInAdHoc(event: SourceElement, outline: Outline): boolean {
  return is(outline.levelAround(event)?.element, 'bpmn:AdHocSubProcess');
}

/** §10.5.4: an intermediate event without a trigger only throws. */
function catchesNothing(event: SourceElement): boolean {
  return definitionsOf(event).length === 0;
}

/** §10.5.1, Table 10.83: only several triggers can be waited for together. */
function waitsForOneOfAll(event: SourceElement): Verdict {
  const count = definitionsOf(event).length;
  return flag(event, 'parallelMultiple') && count < 2 && { values: { count } };
}

export const INTERMEDIATE_EVENT_RULES: readonly Rule[] = [
  ...[CATCHING, THROWING].flatMap((of): Rule[] => [
    { code: 'intermediateEventWithoutIncoming', of, violated: hasNoIncoming },
    { code: 'intermediateEventWithoutOutgoing', of, violated: hasNoOutgoing },
  ]),
  { code: 'catchEventWithoutTrigger', of: CATCHING, violated: catchesNothing },
  { code: 'catchEventTypeNotAllowed', of: CATCHING, violated: (event) => hasOtherKind(event, CAUGHT_IN_FLOW) },
  { code: 'throwEventTypeNotAllowed', of: THROWING, violated: (event) => hasOtherKind(event, THROWN_IN_FLOW) },
  { code: 'parallelMultipleAlone', of: 'bpmn:CatchEvent', violated: waitsForOneOfAll },
];
