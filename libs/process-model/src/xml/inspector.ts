import type { Report } from '../findings.ts';
import type { FindingCode } from '../messages/en.ts';
import type { Position } from '../source/source.ts';
import { LONGEST_REFERENCES, MOST_NAMESPACES } from './limits.ts';
import type { ReadLimits } from './limits.ts';
import { BPMN, DRAWING, ZEEBE } from './metamodel.ts';
import type { Span, Visitor } from './walk.ts';

export interface UnknownSetting {
  readonly name: string;
  /** Id of the nearest element around it that has one. */
  readonly ownerId?: string;
}

type Attributes = Readonly<Record<string, string>>;

interface OpenElement {
  readonly name: string;
  readonly id?: string;
  readonly hasText: boolean;
  readonly start: number;
}

export interface Inspector {
  readonly visitor: Visitor;
  /** Why the file cannot be read; empty where it can. */
  readonly refusals: readonly Report[];
  /**
   * What the parser does not get to see: drawings, elements that are neither BPMN nor known Zeebe extensions, and documentation,
   * which has no effect and carries ids that are none in the files of some tools.
   */
  readonly skipped: readonly Span[];
  /** Prefixes of namespaces whose elements and attributes are not used. */
  readonly foreign: ReadonlySet<string>;
  readonly unknown: readonly UnknownSetting[];
  /** Id → where its element begins. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** moddle takes no other ids. A name that every object has already would confuse whoever keeps things by id. */
const ID = /^(?!__proto__$)[A-Za-z_][\w.-]*$/;

/** What an element that may hold text can be by `xsi:type`; any other type could not take the text. */
const TEXT_TYPES = /(?:^|:)t(?:Formal)?Expression$/;

/** After so many errors it is clear what is wrong with a file. */
const MOST_REFUSALS = 100;

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(['bpmn', 'zeebe', 'xsi', 'xml', 'xmlns', ...DRAWING]);

/** Judges an XML document tag by tag. */
export function inspector(limits: ReadLimits, positionAt: (offset: number) => Position): Inspector {
  const refusals: Report[] = [];
  const open: OpenElement[] = [];
  const skipped: Span[] = [];
  const foreign = new Set<string>();
  const unknown: UnknownSetting[] = [];
  const offsets = new Map<string, number>();
  let elements = 0;
  let namespaces = 0;
  let isOver = false;
  /** Where the outermost element begins that is being skipped, and how deep it lies. */
  let skipping: { readonly start: number; readonly depth: number } | undefined;

  const refuse = (code: FindingCode, offset: number, values: Report['values'] = {}): void => {
    refusals.push({ code, position: positionAt(offset), values });
    if (refusals.length < MOST_REFUSALS) return;
    refusals.push({ code: 'tooManyProblems' });
    isOver = true;
  };
  /** For a file that is not worth looking at any longer. */
  const refuseAll = (code: FindingCode, offset: number, values?: Report['values']): void => {
    refuse(code, offset, values);
    isOver = true;
  };

  const isWithinLimits = (attributes: Attributes, { start }: Span): boolean => {
    elements += 1;
    const names = Object.keys(attributes);
    namespaces += names.filter((name) => name.startsWith('xmlns')).length;
    const long = names.find((name) => (attributes[name] ?? '').length > limits.attributeLength);
    if (elements > limits.elements) refuseAll('tooManyElements', start, { limit: limits.elements });
    else if (open.length >= limits.depth) refuseAll('nestedTooDeep', start, { limit: limits.depth });
    else if (names.length > limits.attributes) refuseAll('tooManyAttributes', start, { limit: limits.attributes });
    else if (namespaces > MOST_NAMESPACES) refuseAll('tooManyNamespaces', start, { limit: MOST_NAMESPACES });
    else if (long !== undefined) refuseAll('attributeTooLong', start, { name: long, limit: limits.attributeLength });
    else return true;
    return false;
  };

  const noteId = (id: string, start: number): void => {
    if (!ID.test(id)) refuse('invalidId', start, { id });
    else if (offsets.has(id)) refuse('duplicateId', start, { id });
    else offsets.set(id, start);
  };

  const checkBpmn = (name: string, attributes: Attributes, start: number): void => {
    if (attributes.id !== undefined) noteId(attributes.id, start);
    const type = attributes['xsi:type'];
    if (type !== undefined && BPMN.texts.has(localName(name)) && !TEXT_TYPES.test(type)) {
      refuse('misplacedContent', start, { detail: `xsi:type="${type}"` });
    }
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value.length > LONGEST_REFERENCES && BPMN.referenceLists.has(attribute)) {
        refuse('attributeTooLong', start, { name: attribute, limit: LONGEST_REFERENCES });
      }
    }
  };

  const noteForeign = (name: string): void => {
    const prefix = prefixOf(name);
    if (prefix !== '' && !KNOWN_PREFIXES.has(prefix)) foreign.add(prefix);
  };

  /** Whether the parser is to see the element. */
  const isWanted = (name: string, start: number): boolean => {
    const prefix = prefixOf(name);
    if (name === 'bpmn:documentation') return false;
    if (prefix === 'bpmn') {
      if (BPMN.elements.has(localName(name))) return true;
      refuse('unknownElement', start, { name: localName(name) });
    } else if (prefix === 'zeebe') {
      if (ZEEBE.elements.has(localName(name))) return true;
      const ownerId = open.findLast(({ id }) => id !== undefined)?.id;
      unknown.push({ name, ...(ownerId !== undefined && { ownerId }) });
    } else {
      noteForeign(name);
    }
    return false;
  };

  const visitor: Visitor = {
    open(name, attributes, span) {
      if (open.length === 0 && elements > 0) {
        refuseAll('notXml', span.start, { detail: 'it has more than one root element' });
        return;
      }
      if (open.length === 0 && name !== 'bpmn:definitions') {
        refuseAll('wrongRoot', span.start, { name });
        return;
      }
      if (!isWithinLimits(attributes, span)) return;
      if (skipping === undefined && !isWanted(name, span.start)) {
        skipping = { start: span.start, depth: open.length };
      }
      const isBpmn = skipping === undefined && prefixOf(name) === 'bpmn';
      if (isBpmn) checkBpmn(name, attributes, span.start);
      if (skipping === undefined) Object.keys(attributes).forEach(noteForeign);
      open.push({
        name,
        ...(isBpmn && attributes.id !== undefined && { id: attributes.id }),
        hasText: (isBpmn ? BPMN : ZEEBE).texts.has(localName(name)),
        start: span.start,
      });
    },
    close(_name, { end }) {
      open.pop();
      if (skipping === undefined || skipping.depth < open.length) return;
      skipped.push({ start: skipping.start, end });
      skipping = undefined;
    },
    text(content) {
      const around = open.at(-1);
      if (skipping !== undefined || around === undefined || around.hasText) return;
      refuse('misplacedContent', around.start, { detail: content.trim() });
    },
    declaration(text, offset) {
      if (/^<!DOCTYPE/i.test(text)) refuseAll('doctypeRefused', offset);
      else refuseAll('notXml', offset, { detail: 'it has a declaration out of place' });
    },
    broken: (detail, offset) => refuse('notXml', offset, { detail }),
    wantsMore: () => !isOver,
  };
  return { visitor, refusals, skipped, foreign, unknown, offsets };
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? '' : name.slice(0, colon);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
