import type { SourceElement } from '../source/source.ts';
import { extension, is, isExpression, nameOf, text } from '../source/attributes.ts';
import { definitionsOf } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';

/** §10.3.6: what is called is named, here as Camunda 8 names it. */
function callsNothing(call: SourceElement): boolean {
  return calledProcessOf(call) === '';
}

function calledProcessOf(call: SourceElement): string {
  return text(extension(call, 'zeebe:CalledElement'), 'processId');
}

/**
 * §10.5.2: a process is called through its start event without a trigger. Without any start event it begins where no flow
 * leads. Processes of other files are looked at when both are deployed.
 */
function callsWhatCannotBegin(call: SourceElement, outline: Outline): Verdict {
  const id = calledProcessOf(call);
  const called = isExpression(id) ? undefined : outline.document.elements.get(id);
  if (called === undefined || !is(called, 'bpmn:Process')) return false;
  const starts = (outline.levelOf(called)?.nodes ?? []).filter((node) => is(node, 'bpmn:StartEvent'));
  const isClosed = starts.length > 0 && starts.every((event) => definitionsOf(event).length > 0);
  return isClosed && { values: { process: nameOf(called) } };
}

/** Camunda 8: whoever is bound to a version tag says which. */
function hasNoVersionTag(node: SourceElement): boolean {
  return ['zeebe:CalledElement', 'zeebe:CalledDecision', 'zeebe:FormDefinition']
    .map((type) => extension(node, type))
    .some((bound) => text(bound, 'bindingType') === 'versionTag' && text(bound, 'versionTag') === '');
}

export const CALL_ACTIVITY_RULES: readonly Rule[] = [
  { code: 'callActivityWithoutProcess', of: 'bpmn:CallActivity', violated: callsNothing },
  { code: 'calledProcessWithoutNoneStart', of: 'bpmn:CallActivity', violated: callsWhatCannotBegin },
  { code: 'bindingWithoutVersionTag', of: 'bpmn:FlowNode', violated: hasNoVersionTag },
];
