import type { EventDefinition, MessageDefinition, TimerDefinition } from '../model.ts';
import { body, extension, flag, many, one, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import type { Building } from './building.ts';
import { expression, field } from './expressions.ts';

/** An event's own definitions, then those that it shares with others (§10.5.1, Table 10.83). */
export function definitionsOf(building: Building, event: SourceElement): readonly EventDefinition[] {
  return definitionElements(event).flatMap((definition) => definitionOf(building, event, definition) ?? []);
}

export function definitionElements(event: SourceElement): readonly SourceElement[] {
  return [...many(event, 'eventDefinitions'), ...many(event, 'eventDefinitionRef')];
}

/**
 * @param event gets the findings: a shared definition has no place of its own in the diagram
 */
function definitionOf(building: Building, event: SourceElement, definition: SourceElement): EventDefinition | undefined {
  switch (definition.$type) {
    case 'bpmn:MessageEventDefinition':
      return messageOf(building, event, definition);
    case 'bpmn:TimerEventDefinition':
      return timerOf(building, event, definition);
    case 'bpmn:SignalEventDefinition':
      return { kind: 'signal', name: expression(building, event, text(one(definition, 'signalRef'), 'name')) };
    case 'bpmn:ConditionalEventDefinition':
      return {
        kind: 'conditional',
        condition: expression(building, event, body(definition, 'condition')),
        ...variableNamesOf(definition),
      };
    case 'bpmn:LinkEventDefinition':
      return { kind: 'link', name: text(definition, 'name') };
    case 'bpmn:ErrorEventDefinition':
      return { kind: 'error', ...field(building, event, 'code', text(one(definition, 'errorRef'), 'errorCode')) };
    case 'bpmn:EscalationEventDefinition': {
      const code = text(one(definition, 'escalationRef'), 'escalationCode');
      return { kind: 'escalation', ...field(building, event, 'code', code) };
    }
    case 'bpmn:CompensateEventDefinition': {
      const activityId = text(one(definition, 'activityRef'), 'id');
      return {
        kind: 'compensation',
        ...(activityId !== '' && { activityId }),
        waitForCompletion: flag(definition, 'waitForCompletion'),
      };
    }
    case 'bpmn:CancelEventDefinition':
      return { kind: 'cancel' };
    case 'bpmn:TerminateEventDefinition':
      return { kind: 'terminate' };
    default:
      return undefined;
  }
}

/** The message of a definition, or of a task that sends or receives one. */
export function messageOf(building: Building, element: SourceElement, holder: SourceElement): MessageDefinition {
  const message = one(holder, 'messageRef');
  const key = text(extension(message, 'zeebe:Subscription'), 'correlationKey');
  return {
    kind: 'message',
    name: expression(building, element, text(message, 'name')),
    ...field(building, element, 'correlationKey', key),
  };
}

function timerOf(building: Building, event: SourceElement, definition: SourceElement): TimerDefinition | undefined {
  for (const [attribute, timer] of [
    ['timeDate', 'date'],
    ['timeDuration', 'duration'],
    ['timeCycle', 'cycle'],
  ] as const) {
    const value = body(definition, attribute);
    if (value !== '') return { kind: 'timer', timer, value: expression(building, event, value) };
  }
  return undefined;
}

/** Changes of other variables do not wake the condition (Camunda 8). */
function variableNamesOf(definition: SourceElement): { readonly variableNames?: readonly string[] } {
  const names = text(extension(definition, 'zeebe:ConditionalFilter'), 'variableNames');
  const list = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return list.length > 0 ? { variableNames: list } : {};
}
