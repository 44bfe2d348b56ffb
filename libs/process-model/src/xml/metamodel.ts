/// <reference path="./bpmn-moddle.d.ts" />
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

/** BPMN 2.0 and the Zeebe extensions, as bpmn.io describes them. One for all files: reading does not change it. */
export const METAMODEL = new BpmnModdle({ zeebe });

/** The namespaces whose names we know, and the prefix that each has here whatever a file calls it. */
export const NAMESPACES = {
  'http://www.omg.org/spec/BPMN/20100524/MODEL': 'bpmn',
  'http://camunda.org/schema/zeebe/1.0': 'zeebe',
  'http://www.omg.org/spec/BPMN/20100524/DI': 'bpmndi',
  'http://www.omg.org/spec/DD/20100524/DC': 'dc',
  'http://www.omg.org/spec/DD/20100524/DI': 'di',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://camunda.org/schema/modeler/1.0': 'modeler',
  'http://bpmn.io/schema/bpmn/biocolor/1.0': 'bioc',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0': 'color',
} as const;

/** Prefixes of what only a drawing or its editor needs. */
export const DRAWING: ReadonlySet<string> = new Set(['bpmndi', 'dc', 'di', 'modeler', 'bioc', 'color']);

export interface Vocabulary {
  /** Names that an element may have: of a type, or of the property that it fills. */
  readonly elements: ReadonlySet<string>;
  /** Names of the elements that may hold text. */
  readonly texts: ReadonlySet<string>;
  /** Names of the properties that list references. Any of them may be written as an attribute, too. */
  readonly referenceLists: ReadonlySet<string>;
}

export const BPMN = vocabulary('bpmn');
export const ZEEBE = vocabulary('zeebe');

function vocabulary(prefix: string): Vocabulary {
  const { types } = METAMODEL.getPackage(prefix);
  const properties = types.flatMap((type) => type.properties ?? []);
  const children = properties.filter(({ isAttr = false, isBody = false }) => !isAttr && !isBody);
  const withBody = types.filter((type) => (type.properties ?? []).some(({ isBody = false }) => isBody));
  // The one type that inherits its text.
  const bodies = new Set([...withBody.map(({ name }) => name), 'FormalExpression']);
  return {
    elements: new Set([...types.map(({ name }) => elementName(name)), ...children.map(localName)]),
    texts: new Set([
      ...[...bodies].map(elementName),
      ...children.filter(({ type, isReference = false }) => isReference || type === 'String').map(localName),
      ...children.filter(({ type }) => bodies.has(type.slice(type.indexOf(':') + 1))).map(localName),
    ]),
    referenceLists: new Set(
      properties.filter(({ isMany = false, isReference = false }) => isMany && isReference).map(localName),
    ),
  };
}

function elementName(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

function localName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf(':') + 1);
}
