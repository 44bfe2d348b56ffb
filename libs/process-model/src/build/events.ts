import type { EventDefinition, EventNode, FlowNode } from '../model.ts';
import { flag, is, one, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import { linkKey } from './building.ts';
import type { Building } from './building.ts';
import { definitionsOf } from './event-definitions.ts';
import { formOf, ioOf, jobOf } from './extensions.ts';
import type { NodeBase } from './nodes.ts';

/** Undefined for an element that is no event. */
export function eventOf(building: Building, element: SourceElement, base: NodeBase): FlowNode | undefined {
  if (!is(element, 'bpmn:Event')) return undefined;
  const event = {
    ...base,
    definitions: definitionsOf(building, element),
    parallelMultiple: flag(element, 'parallelMultiple'),
    io: ioOf(building, element),
  };
  switch (element.$type) {
    case 'bpmn:StartEvent':
      return { ...event, kind: 'startEvent', interrupting: flag(element, 'isInterrupting'), ...formOf(element) };
    case 'bpmn:EndEvent':
      return { ...event, kind: 'endEvent', ...thrownByJob(building, element) };
    case 'bpmn:IntermediateCatchEvent':
      return { ...event, kind: 'catchEvent' };
    case 'bpmn:IntermediateThrowEvent':
      return {
        ...event,
        kind: 'throwEvent',
        ...thrownByJob(building, element),
        ...linkTarget(building, base.scopeId, event.definitions),
      };
    case 'bpmn:BoundaryEvent':
      return {
        ...event,
        kind: 'boundaryEvent',
        attachedToId: text(one(element, 'attachedToRef'), 'id'),
        // A compensation event happens after its activity has completed: there is nothing left to interrupt (Table 10.92).
        interrupting: flag(element, 'cancelActivity') && !isCompensation(event.definitions),
        ...handlerOf(building, base.id, event.definitions),
      };
    default:
      return undefined;
  }
}

function thrownByJob(building: Building, element: SourceElement): Pick<Extract<EventNode, { job?: unknown }>, 'job'> {
  const job = jobOf(building, element);
  return job === undefined ? {} : { job };
}

function linkTarget(
  building: Building,
  scopeId: string,
  definitions: readonly EventDefinition[],
): { readonly linkTargetId?: string } {
  const link = definitions.find((definition) => definition.kind === 'link');
  const linkTargetId = link && building.linkTargets.get(linkKey(scopeId, link.name));
  return linkTargetId === undefined ? {} : { linkTargetId };
}

function isCompensation(definitions: readonly EventDefinition[]): boolean {
  return definitions.some((definition) => definition.kind === 'compensation');
}

/** The activity at the other end of the association, whichever way it was drawn (§10.7.1). */
function handlerOf(
  building: Building,
  id: string,
  definitions: readonly EventDefinition[],
): { readonly compensationHandlerId?: string } {
  if (!isCompensation(definitions)) return {};
  const handler = (building.associated.get(id) ?? []).find((element) => is(element, 'bpmn:Activity'));
  return handler?.id === undefined ? {} : { compensationHandlerId: handler.id };
}
