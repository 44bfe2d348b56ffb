import type { Report } from '../findings.ts';
import { extension, extensions, is, many, one, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';

/** Extensions of Camunda 8 that are read without an effect. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'zeebe:AgentDefinition',
  'zeebe:ExecutionListeners',
  'zeebe:JobPriorityDefinition',
  'zeebe:LinkedResources',
  'zeebe:TaskListeners',
]);

/** Attributes with another value than this one are without effect. */
const ONLY: readonly (readonly [type: string, attribute: string, value: string])[] = [
  ['zeebe:CalledElement', 'businessId', ''],
  ['zeebe:CalledDecision', 'bindingType', 'latest'],
  ['zeebe:FormDefinition', 'bindingType', 'latest'],
];

/** Whatever an element says that the engine does not heed, so that nobody relies on it. */
export function ignoredSettings(element: SourceElement): readonly Report[] {
  const settings = [
    ...extensions(element)
      .map(({ $type }) => $type)
      .filter((type) => WITHOUT_EFFECT.has(type)),
    ...ONLY.filter(([type, attribute, value]) => {
      const written = text(extension(element, type), attribute);
      return written !== '' && written !== value;
    }).map(([type, attribute]) => `${type} ${attribute}`),
    ...variableEvents(element),
    // People are assigned by the Zeebe extension.
    ...(many(element, 'resources').length > 0 ? ['resourceRole'] : []),
    ...(isOtherMethod(text(element, 'method')) && is(element, 'bpmn:Transaction') ? ['method'] : []),
    ...dataAndCorrelation(element),
  ];
  return settings.map((setting) => ({ code: 'settingIgnored', element, values: { setting } }));
}

function variableEvents(element: SourceElement): readonly string[] {
  const filters = many(element, 'eventDefinitions').map((definition) => extension(definition, 'zeebe:ConditionalFilter'));
  return filters.some((filter) => text(filter, 'variableEvents') !== '') ? ['variableEvents'] : [];
}

/** What a modeler puts into a task as the far end of a drawn data association (bpmn.io). */
const PLACEHOLDER = '__targetRef_placeholder';

/** §10.4.2, §8.4.2: variables, mappings and correlation keys are those of the Zeebe extensions. */
function dataAndCorrelation(element: SourceElement): readonly string[] {
  const properties = many(element, 'properties').filter((property) => text(property, 'name') !== PLACEHOLDER);
  // A sub-process must not have one at all, which is told by a rule.
  const hasIo = one(element, 'ioSpecification') !== undefined && !is(element, 'bpmn:SubProcess');
  return [
    ...(hasIo ? ['ioSpecification'] : []),
    ...(properties.length > 0 ? ['property'] : []),
    ...(many(element, 'correlationSubscriptions').length > 0 ? ['correlationSubscription'] : []),
  ];
}

/** §13.5.6: a transaction is undone by compensation; other protocols are for other systems. */
function isOtherMethod(method: string): boolean {
  return method !== '' && method !== '##Compensate';
}
