import type { Report } from '../findings.ts';
import { extension, extensions, is, many, text } from '../source/attributes.ts';
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
  ];
  return settings.map((setting) => ({ code: 'settingIgnored', element, values: { setting } }));
}

function variableEvents(element: SourceElement): readonly string[] {
  const filters = many(element, 'eventDefinitions').map((definition) => extension(definition, 'zeebe:ConditionalFilter'));
  return filters.some((filter) => text(filter, 'variableEvents') !== '') ? ['variableEvents'] : [];
}

/** §13.5.6: a transaction is undone by compensation; other protocols are for other systems. */
function isOtherMethod(method: string): boolean {
  return method !== '' && method !== '##Compensate';
}
