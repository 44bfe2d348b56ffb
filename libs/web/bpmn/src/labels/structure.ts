/**
 * What the screens need to know of a BPMN file and the server does not send: what lies in what, in which order, and what
 * everything is called in English. Read with the browser's own parser, as the engine's reader is too heavy for a page.
 */
import type { Sentence } from '../facts/process-facts.ts';
import { makeRoom } from './label-room.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const ZEEBE = 'http://camunda.org/schema/zeebe/1.0';
const ENGLISH_NAME = 'name:en';

export interface ElementNode {
  readonly id: string;
  /** As in the file: `userTask`, `subProcess`, `boundaryEvent` … */
  readonly kind: string;
  /** The sub-process or process that it lies in. */
  readonly parent: string | undefined;
  /** Both empty where it has no name. */
  readonly name: Sentence;
  /** An event sub-process: it happens only where its event does. */
  readonly onEvent: boolean;
}

/** Everything named or within a process, by id, in the order of the file; nothing where the text is no XML. */
export function structureOf(bpmn: string): ReadonlyMap<string, ElementNode> {
  return new Map(identifiedElements(parse(bpmn)).map((element) => [element.id, nodeOf(element)]));
}

/**
 * The same file with everything called in English. What has no English name keeps the one it has. A stage's number, which
 * only the Chinese name bears, is kept.
 */
export function withEnglishLabels(bpmn: string): string {
  const document = parse(bpmn);
  const names = new Map<string, string>();
  for (const element of identifiedElements(document)) {
    if (!element.getAttribute('name')) continue;
    const name = numbered(nodeOf(element).name);
    element.setAttribute('name', name);
    names.set(element.id, name);
  }
  makeRoom(document, (id) => names.get(id) ?? '');
  return isBroken(document) ? bpmn : new XMLSerializer().serializeToString(document);
}

/** The number before a stage's name in the file, as in 4 征求意见; absent where there is none. People are told stages without it. */
export function numberOf(name: Sentence | undefined): string | undefined {
  return name && /^\d+(?=\s)/.exec(name.zh.trim())?.[0];
}

function numbered(name: Sentence): string {
  const number = numberOf(name);
  return number && !name.en.startsWith(number) ? `${number} ${name.en}` : name.en;
}

function parse(bpmn: string): Document {
  return new DOMParser().parseFromString(bpmn, 'application/xml');
}

function isBroken(document: Document): boolean {
  return document.getElementsByTagName('parsererror').length > 0;
}

function identifiedElements(document: Document): Element[] {
  return isBroken(document) ? [] : [...document.getElementsByTagNameNS(BPMN, '*')].filter(({ id }) => id !== '');
}

function nodeOf(element: Element): ElementNode {
  const zh = element.getAttribute('name') ?? '';
  return {
    id: element.id,
    kind: element.localName,
    parent: element.parentElement?.id || undefined,
    name: { zh, en: zh && (englishName(element) ?? zh) },
    onEvent: element.getAttribute('triggeredByEvent') === 'true',
  };
}

/** Flows, lanes and pools take no properties; their documentation is their English name. */
function englishName(element: Element): string | undefined {
  const extensions = childOf(element, BPMN, 'extensionElements');
  const properties = extensions && childOf(extensions, ZEEBE, 'properties');
  const property = [...(properties?.children ?? [])].find((child) => child.getAttribute('name') === ENGLISH_NAME);
  return property?.getAttribute('value') || childOf(element, BPMN, 'documentation')?.textContent.trim() || undefined;
}

function childOf(element: Element, namespace: string, name: string): Element | undefined {
  return [...element.children].find((child) => child.namespaceURI === namespace && child.localName === name);
}
