import type { SourceElement } from '../source/source.ts';
import { flag, is, nameOf, one } from '../source/attributes.ts';
import { definitionsOf, hasKind, hasOtherKind, isEventSubProcess } from './events.ts';
import type { EventKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict, Violation } from './rule.ts';
import { sameTriggers } from './same-triggers.ts';

/** §10.5.4, Table 10.90 and Table 10.93. */
const ATTACHED: readonly EventKind[] = [
  'message',
  'timer',
  'error',
  'escalation',
  'cancel',
  'compensation',
  'conditional',
  'signal',
];

/** §10.5.4: must not be the target of a flow. */
function hasIncoming(event: SourceElement, outline: Outline): boolean {
  return outline.incoming(event).length > 0;
}

/** §10.5.4: attached to an activity. */
function isNotAttached(event: SourceElement): boolean {
  return one(event, 'attachedToRef') === undefined;
}

function hostIsNoActivity(event: SourceElement): Verdict {
  const host = one(event, 'attachedToRef');
  return host !== undefined && !is(host, 'bpmn:Activity') && { values: { host: nameOf(host) } };
}

/** §10.5.4: its flows leave the activity, so it lies where the activity lies. */
function hostIsElsewhere(event: SourceElement, outline: Outline): Verdict {
  const host = one(event, 'attachedToRef');
  if (host === undefined || !is(host, 'bpmn:Activity')) return false;
  return outline.levelAround(host) !== outline.levelAround(event) && { values: { host: nameOf(host) } };
}

/** §10.3.5: an event sub-process is not in the flow, so nothing could go on from its border. */
function hostIsEventSubProcess(event: SourceElement): boolean {
  return isEventSubProcess(one(event, 'attachedToRef'));
}

/** §10.5.4: must be the source of a flow, but for compensation, which has an association. */
function hasNoOutgoing(event: SourceElement, outline: Outline): boolean {
  return outline.outgoing(event).length === 0 && !hasKind(event, 'compensation');
}

/** §10.5.4: the event without a trigger is for normal flow only. */
function catchesNothing(event: SourceElement): boolean {
  return definitionsOf(event).length === 0;
}

/** §10.5.4, Table 10.92: what ends the activity anyway cannot leave it running. */
function goesOnAfter(kind: EventKind): (event: SourceElement) => boolean {
  return (event) => hasKind(event, kind) && !flag(event, 'cancelActivity');
}

/** §10.5.4: cancel is caught at transactions only. */
function cancelsNoTransaction(event: SourceElement): boolean {
  const host = one(event, 'attachedToRef');
  return hasKind(event, 'cancel') && host !== undefined && !is(host, 'bpmn:Transaction');
}

/** One message, error or escalation goes to one catcher, so that a second would never have its turn (Camunda 8). */
function catchTheSame(activity: SourceElement, outline: Outline): readonly Violation[] {
  return sameTriggers(outline.attached(activity));
}

const BOUNDARY = 'bpmn:BoundaryEvent';

export const BOUNDARY_EVENT_RULES: readonly Rule[] = [
  { code: 'boundaryHasIncoming', of: BOUNDARY, violated: hasIncoming },
  { code: 'boundaryNotAttached', of: BOUNDARY, violated: isNotAttached },
  { code: 'boundaryHostNotActivity', of: BOUNDARY, violated: hostIsNoActivity },
  { code: 'boundaryHostElsewhere', of: BOUNDARY, violated: hostIsElsewhere },
  { code: 'boundaryOnEventSubProcess', of: BOUNDARY, violated: hostIsEventSubProcess },
  { code: 'boundaryWithoutOutgoing', of: BOUNDARY, violated: hasNoOutgoing },
  { code: 'boundaryWithoutTrigger', of: BOUNDARY, violated: catchesNothing },
  { code: 'boundaryTypeNotAllowed', of: BOUNDARY, violated: (event) => hasOtherKind(event, ATTACHED) },
  { code: 'errorBoundaryNotInterrupting', of: BOUNDARY, violated: goesOnAfter('error') },
  { code: 'cancelBoundaryNotInterrupting', of: BOUNDARY, violated: goesOnAfter('cancel') },
  { code: 'cancelBoundaryOffTransaction', of: BOUNDARY, violated: cancelsNoTransaction },
  { code: 'boundaryTriggerTaken', of: 'bpmn:Activity', violated: catchTheSame },
];
