import type { SourceElement } from '../source/source.ts';
import { extension, extensions, is, many, one, text } from '../source/attributes.ts';
import type { Rule, Violation } from './rule.ts';

function mappingsOf(node: SourceElement): readonly SourceElement[] {
  const mapping = extension(node, 'zeebe:IoMapping');
  return [...many(mapping, 'inputParameters'), ...many(mapping, 'outputParameters')];
}

/** Camunda 8: a mapping says from where to where. */
function mappingsWithoutSource(node: SourceElement): readonly Violation[] {
  return mappingsOf(node)
    .filter((mapping) => text(mapping, 'source') === '')
    .map((mapping) => ({ values: { target: text(mapping, 'target') } }));
}

/** Letters of any script, so that a variable may have a Chinese name, as in FEEL. */
const VARIABLE = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

function mappingsToNowhere(node: SourceElement): readonly Violation[] {
  return mappingsOf(node)
    .map((mapping) => text(mapping, 'target'))
    .filter((target) => !VARIABLE.test(target))
    .map((target) => ({ values: { target } }));
}

function headersOf(node: SourceElement): readonly string[] {
  return many(extension(node, 'zeebe:TaskHeaders'), 'values').map((header) => text(header, 'key'));
}

function hasHeaderWithoutKey(node: SourceElement): boolean {
  return headersOf(node).includes('');
}

function headersSetTwice(node: SourceElement): readonly Violation[] {
  return repeated(headersOf(node).filter((key) => key !== '')).map((key) => ({ values: { key } }));
}

/** Camunda 8: one of each kind. A process may carry several embedded forms. */
function repeatedExtensions(element: SourceElement): readonly Violation[] {
  const types = zeebeTypesAt(element).filter((type) => type !== 'zeebe:UserTaskForm');
  return repeated(types).map((extension) => ({ values: { extension } }));
}

function zeebeTypesAt(element: SourceElement): readonly string[] {
  return extensions(element)
    .map(({ $type }) => $type)
    .filter((type) => type.startsWith('zeebe:'));
}

function repeated(values: readonly string[]): readonly string[] {
  const known = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (known.has(value) ? again : known).add(value);
  return [...again];
}

const WITH_JOB = [
  'bpmn:ServiceTask',
  'bpmn:SendTask',
  'bpmn:ScriptTask',
  'bpmn:BusinessRuleTask',
  'bpmn:EndEvent',
  'bpmn:IntermediateThrowEvent',
];

/** Where each extension has an effect (Camunda 8); the others may stand anywhere. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'zeebe:TaskDefinition': WITH_JOB,
  'zeebe:TaskHeaders': [...WITH_JOB, 'bpmn:UserTask'],
  'zeebe:CalledElement': ['bpmn:CallActivity'],
  'zeebe:CalledDecision': ['bpmn:BusinessRuleTask'],
  'zeebe:Script': ['bpmn:ScriptTask'],
  'zeebe:UserTask': ['bpmn:UserTask'],
  'zeebe:AssignmentDefinition': ['bpmn:UserTask'],
  'zeebe:PriorityDefinition': ['bpmn:UserTask'],
  'zeebe:TaskSchedule': ['bpmn:UserTask'],
  'zeebe:FormDefinition': ['bpmn:UserTask', 'bpmn:StartEvent'],
  'zeebe:AdHoc': ['bpmn:AdHocSubProcess'],
  'zeebe:LoopCharacteristics': [],
  'zeebe:Subscription': [],
};

function misplacedExtensions(node: SourceElement): readonly Violation[] {
  return [...new Set(zeebeTypesAt(node))]
    .filter((type) => PLACES[type] !== undefined && !PLACES[type].some((place) => is(node, place)))
    .map((extension) => ({ values: { extension } }));
}

function repeatedLoopExtensions(activity: SourceElement): readonly Violation[] {
  const loop = one(activity, 'loopCharacteristics');
  return loop === undefined ? [] : repeatedExtensions(loop);
}

export const EXTENSION_RULES: readonly Rule[] = [
  { code: 'mappingWithoutSource', of: 'bpmn:FlowNode', violated: mappingsWithoutSource },
  { code: 'mappingTargetInvalid', of: 'bpmn:FlowNode', violated: mappingsToNowhere },
  { code: 'headerWithoutKey', of: 'bpmn:FlowNode', violated: hasHeaderWithoutKey },
  { code: 'headerTaken', of: 'bpmn:FlowNode', violated: headersSetTwice },
  { code: 'extensionRepeated', of: 'bpmn:BaseElement', violated: repeatedExtensions },
  { code: 'extensionRepeated', of: 'bpmn:Activity', violated: repeatedLoopExtensions },
  { code: 'extensionMisplaced', of: 'bpmn:FlowNode', violated: misplacedExtensions },
];
