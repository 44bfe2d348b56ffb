import type { SourceElement } from '../source/source.ts';
import { is, isExpression, nameOf } from '../source/attributes.ts';
import { definitionsOf, hasKind, hasOtherKind, isEventSubProcess, isProcessStart, kindOf, thrownName } from './events.ts';
import type { EventKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict, Violation } from './rule.ts';

/** §10.5.2, Table 10.84. */
const STARTS: readonly EventKind[] = ['message', 'timer', 'conditional', 'signal'];
/** §10.5.3, Table 10.88. */
const ENDS: readonly EventKind[] = ['message', 'error', 'escalation', 'cancel', 'compensation', 'signal', 'terminate'];

/** §10.5.2: must not be the target of a flow. */
function hasIncoming(event: SourceElement, outline: Outline): boolean {
  return outline.incoming(event).length > 0;
}

/** §10.5.2: must be the source of a flow. */
function hasNoOutgoing(event: SourceElement, outline: Outline): boolean {
  return outline.outgoing(event).length === 0;
}

function cannotStartProcess(event: SourceElement, outline: Outline): boolean {
  return isProcessStart(event, outline) && hasOtherKind(event, STARTS);
}

/** §10.5.2, §13.3.4: the token that comes in is the trigger. */
function triggersSubProcess(event: SourceElement, outline: Outline): boolean {
  const scope = outline.levelAround(event)?.element;
  return (
    is(scope, 'bpmn:SubProcess') &&
    !is(scope, 'bpmn:AdHocSubProcess') &&
    !isEventSubProcess(scope) &&
    definitionsOf(event).length > 0
  );
}

/** One message would start two instances; Camunda 8 refuses both this and a second start by the same signal. */
function sharesTrigger(process: SourceElement, outline: Outline): readonly Violation[] {
  const known = new Map<string, SourceElement>();
  const starts = (outline.levelOf(process)?.nodes ?? []).filter((node) => is(node, 'bpmn:StartEvent'));
  return starts.flatMap((event) =>
    definitionsOf(event).flatMap((definition) => {
      const kind = kindOf(definition);
      const name = thrownName(definition);
      if ((kind !== 'message' && kind !== 'signal') || name === '' || isExpression(name)) return [];
      const key = `${kind} ${name}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, event);
      return other === undefined || other === event ? [] : [{ at: event, values: { other: nameOf(other) } }];
    }),
  );
}

/** Names of what starts a process are needed when it is deployed (Camunda 8): a computed text in quotes is still fixed. */
function hasComputedName(event: SourceElement, outline: Outline): boolean {
  if (!isProcessStart(event, outline)) return false;
  return definitionsOf(event).some((definition) => /^=(?!\s*"[^"]*"$)/.test(thrownName(definition)));
}

/** §10.5.3: must not be the source of a flow. */
function hasOutgoing(event: SourceElement, outline: Outline): boolean {
  return outline.outgoing(event).length > 0;
}

/** §10.5.3: must be the target of a flow. */
function hasNoIncoming(event: SourceElement, outline: Outline): boolean {
  return outline.incoming(event).length === 0 && !is(outline.levelAround(event)?.element, 'bpmn:AdHocSubProcess');
}

/** §10.5.3: cancel is only known within a transaction, at whatever depth. */
function cancelsNothing(event: SourceElement, outline: Outline): boolean {
  return hasKind(event, 'cancel') && outline.levelAround(event)?.transaction === undefined;
}

/** §10.3.5, §13.5.6: a cancelled transaction is left through its cancel event; without one its token is gone. */
function cancelsForGood(event: SourceElement, outline: Outline): Verdict {
  const transaction = outline.levelAround(event)?.transaction;
  if (!hasKind(event, 'cancel') || transaction === undefined) return false;
  const isCaught = outline.attached(transaction).some((border) => hasKind(border, 'cancel'));
  return !isCaught && { values: { transaction: nameOf(transaction) } };
}

export const START_EVENT_RULES: readonly Rule[] = [
  { code: 'startEventHasIncoming', of: 'bpmn:StartEvent', violated: hasIncoming },
  {
    code: 'startEventWithoutOutgoing',
    of: 'bpmn:StartEvent',
    violated: (event, outline) =>
      hasNoOutgoing(event, outline) && !is(outline.levelAround(event)?.element, 'bpmn:AdHocSubProcess'),
  },
  { code: 'startEventTypeNotAllowed', of: 'bpmn:StartEvent', violated: cannotStartProcess },
  { code: 'subProcessStartHasTrigger', of: 'bpmn:StartEvent', violated: triggersSubProcess },
  { code: 'startTriggerTaken', of: 'bpmn:Process', violated: sharesTrigger },
  { code: 'startNameNotFixed', of: 'bpmn:StartEvent', violated: hasComputedName },
];

export const END_EVENT_RULES: readonly Rule[] = [
  { code: 'endEventHasOutgoing', of: 'bpmn:EndEvent', violated: hasOutgoing },
  { code: 'endEventWithoutIncoming', of: 'bpmn:EndEvent', violated: hasNoIncoming },
  { code: 'endEventTypeNotAllowed', of: 'bpmn:EndEvent', violated: (event) => hasOtherKind(event, ENDS) },
  { code: 'cancelEndOutsideTransaction', of: 'bpmn:EndEvent', violated: cancelsNothing },
  { code: 'cancelNotCaught', of: 'bpmn:EndEvent', violated: cancelsForGood },
];
