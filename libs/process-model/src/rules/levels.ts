import type { SourceElement } from '../source/source.ts';
import { flag, is, nameOf, text } from '../source/attributes.ts';
import { definitionsOf, isEventSubProcess } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';

/** Without an id nothing can be deployed, referred to or remembered (§8.3.1). */
function hasNoId(element: SourceElement): boolean {
  return text(element, 'id') === '';
}

function flowElementHasNoId(element: SourceElement, outline: Outline): Verdict {
  if (!hasNoId(element) || !(is(element, 'bpmn:FlowNode') || is(element, 'bpmn:SequenceFlow'))) return false;
  const scope = outline.levelAround(element)?.element;
  return { values: { type: element.$type.replace(/^.*:/, ''), scope: nameOf(scope) } };
}

/** §10.2.1, Table 10.1: `isExecutable` may not be true for a public process. */
function isPublic(process: SourceElement): boolean {
  return text(process, 'processType') === 'Public';
}

/** §8.4.8: choreography activities are no flow elements of a process. */
function isAlways(): boolean {
  return true;
}

/**
 * §13.2 and §13.3.4: a level begins at its start event, or else at what no flow leads to. Ad-hoc sub-processes begin where
 * people begin; event sub-processes have rules of their own.
 */
function hasNoEntry(container: SourceElement, outline: Outline): boolean {
  if (!isOrdinary(container)) return false;
  const nodes = nodesIn(container, outline);
  return !nodes.some((node) => is(node, 'bpmn:StartEvent')) && !nodes.some((node) => beginsUnasked(node, outline));
}

/** §10.5.2: an end event asks for a start event. What instantiates the process is one in another form (§13.2). */
function hasEndWithoutStart(container: SourceElement, outline: Outline): boolean {
  if (!isOrdinary(container)) return false;
  const nodes = nodesIn(container, outline);
  return (
    nodes.some((node) => is(node, 'bpmn:EndEvent')) &&
    !nodes.some((node) => is(node, 'bpmn:StartEvent') || flag(node, 'instantiate'))
  );
}

/** §10.5.3: a start event asks for an end event. A warning: a path that just stops is executed as it is meant. */
function hasStartWithoutEnd(container: SourceElement, outline: Outline): boolean {
  if (is(container, 'bpmn:AdHocSubProcess')) return false;
  const nodes = nodesIn(container, outline);
  return nodes.some((node) => is(node, 'bpmn:StartEvent')) && !nodes.some((node) => is(node, 'bpmn:EndEvent'));
}

/** §10.5.2: allowed, and easily meant otherwise; Camunda 8 refuses it. With an end event it is an error of its own. */
function beginsImplicitly(container: SourceElement, outline: Outline): boolean {
  if (!isOrdinary(container)) return false;
  const nodes = nodesIn(container, outline);
  return (
    !nodes.some((node) => is(node, 'bpmn:StartEvent') || is(node, 'bpmn:EndEvent') || flag(node, 'instantiate')) &&
    nodes.some((node) => beginsUnasked(node, outline))
  );
}

/** §13.3.4 knows one start event without a trigger; §10.5.2 allows several. */
function hasSeveralNoneStarts(container: SourceElement, outline: Outline): Verdict {
  if (!isOrdinary(container)) return false;
  const count = nodesIn(container, outline).filter(
    (node) => is(node, 'bpmn:StartEvent') && definitionsOf(node).length === 0,
  ).length;
  return count > 1 && { values: { count } };
}

function isOrdinary(container: SourceElement): boolean {
  return !is(container, 'bpmn:AdHocSubProcess') && !isEventSubProcess(container);
}

function nodesIn(container: SourceElement, outline: Outline): readonly SourceElement[] {
  return outline.levelOf(container)?.nodes ?? [];
}

/** §10.5.2: what is not the target of a flow begins with its level, but for what has a trigger of its own. */
function beginsUnasked(node: SourceElement, outline: Outline): boolean {
  return (
    outline.incoming(node).length === 0 &&
    !is(node, 'bpmn:BoundaryEvent') &&
    !is(node, 'bpmn:CatchEvent') &&
    !isEventSubProcess(node) &&
    !flag(node, 'isForCompensation')
  );
}

export const LEVEL_RULES: readonly Rule[] = [
  { code: 'processWithoutId', of: 'bpmn:Process', violated: (process) => hasNoId(process) && { values: { name: text(process, 'name') } } },
  { code: 'elementWithoutId', of: 'bpmn:FlowElement', violated: flowElementHasNoId },
  { code: 'publicProcessExecutable', of: 'bpmn:Process', violated: isPublic },
  { code: 'choreographyActivityInProcess', of: 'bpmn:ChoreographyActivity', violated: isAlways },
  { code: 'scopeWithoutEntry', of: 'bpmn:FlowElementsContainer', violated: hasNoEntry },
  { code: 'endWithoutStart', of: 'bpmn:FlowElementsContainer', violated: hasEndWithoutStart },
  { code: 'startWithoutEnd', of: 'bpmn:FlowElementsContainer', violated: hasStartWithoutEnd },
  { code: 'implicitStart', of: 'bpmn:FlowElementsContainer', violated: beginsImplicitly },
  { code: 'noneStartsSeveral', of: 'bpmn:FlowElementsContainer', violated: hasSeveralNoneStarts },
];
