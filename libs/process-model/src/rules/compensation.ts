import type { SourceElement } from '../source/source.ts';
import { flag, is, nameOf, one } from '../source/attributes.ts';
import { definitionsOf, definitionsOfKind, hasKind, isEventSubProcess } from './events.ts';
import type { Level, Outline } from './outline.ts';
import type { Rule, Violation } from './rule.ts';

/** §10.5.4: the event for compensation has an association, any other one a flow; one event cannot have it both ways. */
function isNotAlone(event: SourceElement): boolean {
  return hasKind(event, 'compensation') && definitionsOf(event).length > 1;
}

/** §10.5.4: must not have an outgoing flow. */
function hasOutgoing(event: SourceElement, outline: Outline): boolean {
  return hasKind(event, 'compensation') && outline.outgoing(event).length > 0;
}

/** §10.7.1: an association leads to the one activity that does the undoing. */
function hasNoHandler(event: SourceElement, outline: Outline): boolean {
  return hasKind(event, 'compensation') && handlersOf(event, outline).length === 0;
}

function hasSeveralHandlers(event: SourceElement, outline: Outline): boolean {
  return hasKind(event, 'compensation') && handlersOf(event, outline).length > 1;
}

/** §10.7.1: a compensation activity is marked as one, and so kept out of normal flow. */
function unmarkedHandlers(event: SourceElement, outline: Outline): readonly Violation[] {
  if (!hasKind(event, 'compensation')) return [];
  return handlersOf(event, outline)
    .filter((handler) => !flag(handler, 'isForCompensation'))
    .map((handler) => ({ values: { handler: nameOf(handler) } }));
}

function foreignHandlers(event: SourceElement, outline: Outline): readonly Violation[] {
  if (!hasKind(event, 'compensation')) return [];
  return handlersOf(event, outline)
    .filter((handler) => outline.levelAround(handler) !== outline.levelAround(event))
    .map((handler) => ({ values: { handler: nameOf(handler) } }));
}

/** Some tools draw the association from the activity to the event. */
export function handlersOf(event: SourceElement, outline: Outline): readonly SourceElement[] {
  return [...outline.associated(event), ...outline.associatedFrom(event)].filter((it) => is(it, 'bpmn:Activity'));
}

/** True for what a compensation event is associated with, marked or not. */
export function isHandler(activity: SourceElement, outline: Outline): boolean {
  const events = [...outline.associated(activity), ...outline.associatedFrom(activity)];
  return events.some((event) => is(event, 'bpmn:BoundaryEvent') && hasKind(event, 'compensation'));
}

/** §10.7.1: a compensation activity is outside normal flow. */
function isInFlow(activity: SourceElement, outline: Outline): boolean {
  return (
    flag(activity, 'isForCompensation') && outline.incoming(activity).length + outline.outgoing(activity).length > 0
  );
}

function isUnused(activity: SourceElement, outline: Outline): boolean {
  return flag(activity, 'isForCompensation') && !isHandler(activity, outline);
}

/** §10.7.2, §10.5.5 Table 10.94: a throw event sees what lies on its own level; an event sub-process acts for the level around it. */
function compensatesElsewhere(event: SourceElement, outline: Outline): readonly Violation[] {
  return compensatedBy(event)
    .filter((activity) => !levelsSeenFrom(event, outline).includes(outline.levelAround(activity)))
    .map((activity) => ({ values: { activity: nameOf(activity) } }));
}

/** Bounded by how deep event sub-processes are nested in one another directly. */
function levelsSeenFrom(event: SourceElement, outline: Outline): readonly (Level | undefined)[] {
  let level = outline.levelAround(event);
  const levels = [level];
  while (level !== undefined && isEventSubProcess(level.element)) levels.push((level = level.around));
  return levels;
}

/** §10.7.2: to be compensated, an activity has a compensation event or is a sub-process, whose inner work is undone. */
function compensatesTheUncompensable(event: SourceElement, outline: Outline): readonly Violation[] {
  return compensatedBy(event)
    .filter((activity) => !isCompensable(activity, outline))
    .map((activity) => ({ values: { activity: nameOf(activity) } }));
}

function isCompensable(activity: SourceElement, outline: Outline): boolean {
  if (is(activity, 'bpmn:SubProcess')) return !isEventSubProcess(activity);
  return outline.attached(activity).some((event) => hasKind(event, 'compensation'));
}

function compensatedBy(event: SourceElement): readonly SourceElement[] {
  return definitionsOfKind(event, 'compensation').flatMap((definition) => one(definition, 'activityRef') ?? []);
}

export const COMPENSATION_RULES: readonly Rule[] = [
  { code: 'compensationNotAlone', of: 'bpmn:BoundaryEvent', violated: isNotAlone },
  { code: 'compensationBoundaryHasOutgoing', of: 'bpmn:BoundaryEvent', violated: hasOutgoing },
  { code: 'compensationBoundaryWithoutHandler', of: 'bpmn:BoundaryEvent', violated: hasNoHandler },
  { code: 'compensationBoundarySeveralHandlers', of: 'bpmn:BoundaryEvent', violated: hasSeveralHandlers },
  { code: 'compensationHandlerNotMarked', of: 'bpmn:BoundaryEvent', violated: unmarkedHandlers },
  { code: 'compensationHandlerElsewhere', of: 'bpmn:BoundaryEvent', violated: foreignHandlers },
  { code: 'compensationActivityInFlow', of: 'bpmn:Activity', violated: isInFlow },
  { code: 'compensationActivityUnused', of: 'bpmn:Activity', violated: isUnused },
  { code: 'compensatedActivityElsewhere', of: 'bpmn:ThrowEvent', violated: compensatesElsewhere },
  { code: 'compensatedActivityHasNoHandler', of: 'bpmn:ThrowEvent', violated: compensatesTheUncompensable },
];
