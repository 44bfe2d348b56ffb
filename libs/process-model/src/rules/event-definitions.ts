import type { SourceElement } from '../source/source.ts';
import { body, extension, is, many, nameOf, one, text } from '../source/attributes.ts';
import { definitionsOfKind, isBehindStart, isProcessStart, thrownName } from './events.ts';
import type { EventKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict, Violation } from './rule.ts';

/** §10.5.5, Table 10.99: a message must be supplied. A throwing event with a task definition leaves it to a worker (Camunda 8). */
function hasNoMessage(event: SourceElement): boolean {
  if (is(event, 'bpmn:ThrowEvent') && extension(event, 'zeebe:TaskDefinition') !== undefined) return false;
  return definitionsOfKind(event, 'message').some((definition) => one(definition, 'messageRef') === undefined);
}

/** §8.4.11: messages are told apart by their names. */
function hasUnnamedMessage(node: SourceElement): boolean {
  return messagesOf(node).some((message) => text(message, 'name') === '');
}

/**
 * Camunda 8: a running process is found by the key of its message. A message that starts a process finds none; there the
 * key is optional.
 */
function hasNoCorrelationKey(node: SourceElement, outline: Outline): readonly Violation[] {
  if (isProcessStart(node, outline) || isBehindStart(node, outline)) return [];
  return messagesOf(node)
    .filter((message) => text(extension(message, 'zeebe:Subscription'), 'correlationKey') === '')
    .map((message) => ({ values: { message: nameOf(message) } }));
}

function messagesOf(node: SourceElement): readonly SourceElement[] {
  const holders = is(node, 'bpmn:Task') ? [node] : definitionsOfKind(node, 'message');
  return holders.flatMap((holder) => one(holder, 'messageRef') ?? []);
}

/** §10.5.5: a signal event refers to a signal. */
function hasNoSignal(event: SourceElement): boolean {
  return definitionsOfKind(event, 'signal').some((definition) => one(definition, 'signalRef') === undefined);
}

/** §10.5.5: signals are told apart by their names. */
function hasUnnamedSignal(event: SourceElement): boolean {
  return definitionsOfKind(event, 'signal').some(
    (definition) => one(definition, 'signalRef') !== undefined && thrownName(definition) === '',
  );
}

/** §8.4.3, Table 8.41 and §8.4.4, Table 8.42: who throws must say what; who catches may leave it open and catch all. */
function throwsNameless(kind: EventKind): (event: SourceElement) => boolean {
  return (event) => definitionsOfKind(event, kind).some((definition) => thrownName(definition) === '');
}

/** §10.5.5, Table 10.95: an executable process has an expression. */
function hasNoCondition(event: SourceElement): boolean {
  return definitionsOfKind(event, 'conditional').some((definition) => body(definition, 'condition') === '');
}

/** §10.5.1, Table 10.83: only definitions at the top of the file can be referred to; an event's own are its own. */
function borrowsDefinition(event: SourceElement, outline: Outline): Verdict {
  return many(event, 'eventDefinitionRef').some((definition) => definition.$parent !== outline.document.definitions);
}

export const EVENT_DEFINITION_RULES: readonly Rule[] = [
  { code: 'messageEventWithoutMessage', of: 'bpmn:Event', violated: hasNoMessage },
  ...['bpmn:Event', 'bpmn:ReceiveTask', 'bpmn:SendTask'].map(
    (of): Rule => ({ code: 'messageWithoutName', of, violated: hasUnnamedMessage }),
  ),
  ...['bpmn:CatchEvent', 'bpmn:ReceiveTask'].map(
    (of): Rule => ({ code: 'messageWithoutCorrelationKey', of, violated: hasNoCorrelationKey }),
  ),
  { code: 'signalEventWithoutSignal', of: 'bpmn:Event', violated: hasNoSignal },
  { code: 'signalWithoutName', of: 'bpmn:Event', violated: hasUnnamedSignal },
  { code: 'errorWithoutCode', of: 'bpmn:EndEvent', violated: throwsNameless('error') },
  { code: 'escalationWithoutCode', of: 'bpmn:ThrowEvent', violated: throwsNameless('escalation') },
  { code: 'conditionalEventWithoutCondition', of: 'bpmn:CatchEvent', violated: hasNoCondition },
  { code: 'eventDefinitionNotShared', of: 'bpmn:Event', violated: borrowsDefinition },
];
