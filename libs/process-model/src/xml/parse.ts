import type { ModdleElement, ModdleWarning } from 'bpmn-moddle';
import type { Report } from '../findings.ts';
import type { SourceDocument, SourceElement } from '../source/source.ts';
import { admit } from './gate.ts';
import type { Admitted } from './gate.ts';
import type { ReadLimits } from './limits.ts';
import { METAMODEL } from './metamodel.ts';

export interface Parsed {
  /** Absent where the file is not BPMN that can be looked into. */
  readonly document?: SourceDocument;
  readonly reports: readonly Report[];
}

/** Reads a BPMN file. Whatever the text is, this ends soon and never throws. */
export async function parse(xml: string, limits: ReadLimits): Promise<Parsed> {
  const admitted = admit(xml, limits);
  if (!('xml' in admitted)) return { reports: admitted };
  // At the first element out of place, because moddle counts lines from the beginning of the file for each of them.
  const parsing = METAMODEL.fromXML(admitted.xml.text, 'bpmn:Definitions', { lax: false });
  const result = await parsing.catch((error: unknown) => misplaced(String(error), admitted));
  if ('code' in result) return { reports: [...admitted.reports, result] };

  const elements = new Map(Object.entries(result.elementsById)) as unknown as Map<string, SourceElement>;
  const unknown = admitted.unknown.map(({ name, ownerId }) => unknownSetting(name, elements.get(ownerId ?? '')));
  const warnings = result.warnings.flatMap((warning) => warningReport(warning, result.elementsById) ?? []);
  return {
    document: {
      definitions: result.rootElement as unknown as SourceElement,
      elements,
      positionOf: (id) => admitted.positionOf(id),
    },
    reports: [...admitted.reports, ...unknown, ...warnings],
  };
}

function unknownSetting(name: string, element: SourceElement | undefined): Report {
  return { code: 'unknownExtension', ...(element && { element }), values: { name } };
}

/** moddle says in one text what it could not place and on which line of what it was given. */
function misplaced(message: string, { xml, positionAt }: Admitted): Report {
  const detail = /nested error: (.*)/.exec(message)?.[1] ?? message;
  const line = /line: (\d+)/.exec(message)?.[1];
  const column = /column: (\d+)/.exec(message)?.[1];
  if (line === undefined || column === undefined) return { code: 'misplacedContent', values: { detail } };
  const offset = lineStart(xml.text, Number(line)) + Number(column);
  return { code: 'misplacedContent', position: positionAt(xml.originalOffset(offset)), values: { detail } };
}

/** @param line from 0 */
function lineStart(text: string, line: number): number {
  let start = 0;
  let count = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    if (count === line) break;
    start = index + end.length;
    count += 1;
  }
  return start;
}

/** References without which the process would be another one. */
const LOAD_BEARING: ReadonlySet<string> = new Set([
  'activityRef',
  'attachedToRef',
  'default',
  'errorRef',
  'escalationRef',
  'eventDefinitionRef',
  'messageRef',
  'signalRef',
  'sourceRef',
  'targetRef',
]);

/** Types of data are described outside of the file as often as in it, and have no effect here. */
const DATA_TYPES: ReadonlySet<string> = new Set(['itemSubjectRef', 'structureRef', 'itemRef', 'evaluatesToTypeRef']);

function warningReport(
  { message, element, property = '', value = '' }: ModdleWarning,
  elementsById: Readonly<Record<string, ModdleElement>>,
): Report | undefined {
  if (element === undefined) return undefined;
  const source = element as unknown as SourceElement;
  if (message.startsWith('unknown attribute')) {
    // A default flow where there can be none is a constraint of its own (§8.4.13).
    if (property === 'default') return undefined;
    const isOurs = !property.includes(':') || property.startsWith('zeebe:');
    return isOurs ? unknownSetting(property, source) : undefined;
  }
  const name = property.slice(property.indexOf(':') + 1);
  if (DATA_TYPES.has(name) || resolve(element, property, value, elementsById)) return undefined;
  return {
    code: LOAD_BEARING.has(name) && !source.$instanceOf('bpmn:Artifact') ? 'danglingReference' : 'danglingDetail',
    element: source,
    values: { property: name, id: value },
  };
}

/**
 * Some references are qualified names, and some tools write their prefix, which moddle takes for a part of the id.
 *
 * @returns whether the element was in the file after all
 */
function resolve(
  element: ModdleElement,
  property: string,
  value: string,
  elementsById: Readonly<Record<string, ModdleElement>>,
): boolean {
  const colon = value.indexOf(':');
  const target = colon === -1 ? undefined : elementsById[value.slice(colon + 1)];
  if (target === undefined) return false;
  const list = element.get(property);
  if (Array.isArray(list)) list.push(target);
  else element.set(property, target);
  return true;
}
