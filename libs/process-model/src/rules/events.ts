import type { SourceElement } from '../source/source.ts';
import { flag, is, many, one, text } from '../source/attributes.ts';
import type { Outline } from './outline.ts';

export type EventKind =
  | 'message'
  | 'timer'
  | 'error'
  | 'escalation'
  | 'cancel'
  | 'compensation'
  | 'conditional'
  | 'link'
  | 'signal'
  | 'terminate';

const KINDS: Readonly<Record<string, EventKind>> = {
  'bpmn:MessageEventDefinition': 'message',
  'bpmn:TimerEventDefinition': 'timer',
  'bpmn:ErrorEventDefinition': 'error',
  'bpmn:EscalationEventDefinition': 'escalation',
  'bpmn:CancelEventDefinition': 'cancel',
  'bpmn:CompensateEventDefinition': 'compensation',
  'bpmn:ConditionalEventDefinition': 'conditional',
  'bpmn:LinkEventDefinition': 'link',
  'bpmn:SignalEventDefinition': 'signal',
  'bpmn:TerminateEventDefinition': 'terminate',
};

/** The event's own definitions and those that it refers to (§10.5.1, Table 10.83). */
export function definitionsOf(event: SourceElement): readonly SourceElement[] {
  return [...many(event, 'eventDefinitions'), ...many(event, 'eventDefinitionRef')];
}

export function definitionsOfKind(event: SourceElement, kind: EventKind): readonly SourceElement[] {
  return definitionsOf(event).filter((definition) => kindOf(definition) === kind);
}

export function kindOf(definition: SourceElement): EventKind | undefined {
  return KINDS[definition.$type];
}

export function kindsOf(event: SourceElement): readonly EventKind[] {
  return definitionsOf(event).flatMap((definition) => kindOf(definition) ?? []);
}

export function hasKind(event: SourceElement, ...kinds: readonly EventKind[]): boolean {
  return kindsOf(event).some((kind) => kinds.includes(kind));
}

/** True when the event has a definition of another kind than these (Table 10.93). */
export function hasOtherKind(event: SourceElement, allowed: readonly EventKind[]): boolean {
  return kindsOf(event).some((kind) => !allowed.includes(kind));
}

export function isEventSubProcess(element: SourceElement | undefined): boolean {
  return is(element, 'bpmn:SubProcess') && flag(element, 'triggeredByEvent');
}

/** A start event that starts the process itself, and not one of its sub-processes. */
export function isProcessStart(event: SourceElement, outline: Outline): boolean {
  return is(event, 'bpmn:StartEvent') && is(outline.levelAround(event)?.element, 'bpmn:Process');
}

/**
 * An event that starts the process because it follows an instantiating gateway (§10.6.6), or a receive task that
 * does so itself (§10.3.3). No instance exists yet to which a message could be correlated.
 */
export function isBehindStart(node: SourceElement, outline: Outline): boolean {
  if (is(node, 'bpmn:ReceiveTask') && flag(node, 'instantiate')) return true;
  return outline.incoming(node).some((flow) => flag(one(flow, 'sourceRef'), 'instantiate'));
}

/** The name of a message or signal, or the code of an error or escalation; empty where there is none. */
export function thrownName(definition: SourceElement): string {
  switch (kindOf(definition)) {
    case 'message':
      return text(one(definition, 'messageRef'), 'name');
    case 'signal':
      return text(one(definition, 'signalRef'), 'name');
    case 'error':
      return text(one(definition, 'errorRef'), 'errorCode');
    case 'escalation':
      return text(one(definition, 'escalationRef'), 'escalationCode');
    default:
      return '';
  }
}

export function linkNameOf(event: SourceElement): string {
  const [definition] = definitionsOfKind(event, 'link');
  return text(definition, 'name');
}
