import type { SourceElement } from '../source/source.ts';
import { extension, is, one, text } from '../source/attributes.ts';
import { isEventSubProcess } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule } from './rule.ts';

/** §10.3, Table 10.3: must not be less than 1. */
function isTooSmall(quantity: 'startQuantity' | 'completionQuantity'): (activity: SourceElement) => boolean {
  return (activity) => !isAtLeastOne(activity[quantity]);
}

export function isAtLeastOne(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

/** §10.3.5: an ad-hoc sub-process has no start and no end of its own. */
function isInAdHoc(event: SourceElement, outline: Outline): boolean {
  return is(outline.levelAround(event)?.element, 'bpmn:AdHocSubProcess');
}

/** §10.3.5: it must contain activities. An event sub-process in it is not one that people can choose. */
function hasNoActivity(subProcess: SourceElement, outline: Outline): boolean {
  const nodes = outline.levelOf(subProcess)?.nodes ?? [];
  return !nodes.some((node) => is(node, 'bpmn:Activity') && !isEventSubProcess(node));
}

/** Camunda 8: what is collected needs a place to collect it, and the other way round. */
function collectsHalf(subProcess: SourceElement): boolean {
  const adHoc = extension(subProcess, 'zeebe:AdHoc');
  return (text(adHoc, 'outputCollection') === '') !== (text(adHoc, 'outputElement') === '');
}

/** §10.4.1: data inputs and outputs are for tasks and whole processes. */
function hasIoSpecification(subProcess: SourceElement): boolean {
  return one(subProcess, 'ioSpecification') !== undefined;
}

export const ACTIVITY_RULES: readonly Rule[] = [
  { code: 'startQuantityTooSmall', of: 'bpmn:Activity', violated: isTooSmall('startQuantity') },
  { code: 'completionQuantityTooSmall', of: 'bpmn:Activity', violated: isTooSmall('completionQuantity') },
  { code: 'adHocHasStartEvent', of: 'bpmn:StartEvent', violated: isInAdHoc },
  { code: 'adHocHasEndEvent', of: 'bpmn:EndEvent', violated: isInAdHoc },
  { code: 'adHocWithoutActivity', of: 'bpmn:AdHocSubProcess', violated: hasNoActivity },
  { code: 'adHocOutputIncomplete', of: 'bpmn:AdHocSubProcess', violated: collectsHalf },
  { code: 'ioSpecificationOnSubProcess', of: 'bpmn:SubProcess', violated: hasIoSpecification },
];
