import type { SourceElement } from '../source/source.ts';
import { is, one } from '../source/attributes.ts';
import { definitionsOf, hasKind, hasOtherKind, isEventSubProcess } from './events.ts';
import type { EventKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict, Violation } from './rule.ts';
import { sameTriggers } from './same-triggers.ts';

/** §10.5.2, Table 10.86. */
const STARTS: readonly EventKind[] = ['message', 'timer', 'error', 'escalation', 'compensation', 'conditional', 'signal'];

/** §10.3.5: must not have incoming or outgoing flows; §8.4.13 says the same of the flow. */
function isInFlow(subProcess: SourceElement, outline: Outline): boolean {
  return isEventSubProcess(subProcess) && outline.incoming(subProcess).length + outline.outgoing(subProcess).length > 0;
}

/** §10.3.5, §10.5.2: exactly one start event. */
function hasOtherThanOneStart(subProcess: SourceElement, outline: Outline): Verdict {
  const count = startsIn(subProcess, outline).length;
  return isEventSubProcess(subProcess) && count !== 1 && { values: { count } };
}

/** §10.3.5: the start event has a trigger. */
function hasNoTrigger(event: SourceElement, outline: Outline): boolean {
  return isItsStart(event, outline) && definitionsOf(event).length === 0;
}

function hasForeignTrigger(event: SourceElement, outline: Outline): boolean {
  return isItsStart(event, outline) && hasOtherKind(event, STARTS);
}

/** §10.5.2, Table 10.87: an error always interrupts. */
function leavesFailedRunning(event: SourceElement, outline: Outline): boolean {
  return isItsStart(event, outline) && hasKind(event, 'error') && event.isInterrupting === false;
}

/** §13.5.4: one handler for each event on a level. */
function handleTheSame(container: SourceElement, outline: Outline): readonly Violation[] {
  const handlers = (outline.levelOf(container)?.nodes ?? []).filter(isEventSubProcess);
  return sameTriggers(handlers.flatMap((handler) => startsIn(handler, outline)));
}

/** §10.7.1: compensation is for what has completed; a process that has completed is gone. Camunda 8 refuses it. */
function compensatesProcess(event: SourceElement, outline: Outline): boolean {
  const around = outline.levelAround(event)?.around?.element;
  return isItsStart(event, outline) && hasKind(event, 'compensation') && is(around, 'bpmn:Process');
}

function isRepeated(subProcess: SourceElement): boolean {
  return isEventSubProcess(subProcess) && one(subProcess, 'loopCharacteristics') !== undefined;
}

function startsIn(container: SourceElement, outline: Outline): readonly SourceElement[] {
  return (outline.levelOf(container)?.nodes ?? []).filter((node) => is(node, 'bpmn:StartEvent'));
}

function isItsStart(event: SourceElement, outline: Outline): boolean {
  return isEventSubProcess(outline.levelAround(event)?.element);
}

export const EVENT_SUB_PROCESS_RULES: readonly Rule[] = [
  { code: 'eventSubProcessInFlow', of: 'bpmn:SubProcess', violated: isInFlow },
  { code: 'eventSubProcessStartCount', of: 'bpmn:SubProcess', violated: hasOtherThanOneStart },
  { code: 'eventSubProcessStartNone', of: 'bpmn:StartEvent', violated: hasNoTrigger },
  { code: 'eventSubProcessStartTypeNotAllowed', of: 'bpmn:StartEvent', violated: hasForeignTrigger },
  { code: 'errorStartNotInterrupting', of: 'bpmn:StartEvent', violated: leavesFailedRunning },
  { code: 'eventSubProcessTriggerTaken', of: 'bpmn:FlowElementsContainer', violated: handleTheSame },
  { code: 'compensationStartOnProcess', of: 'bpmn:StartEvent', violated: compensatesProcess },
  { code: 'loopOnEventSubProcess', of: 'bpmn:SubProcess', violated: isRepeated },
];
