/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';

/** Start and end of a tag in the text; the end is behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a walk through a document tells of. Names carry the prefixes of `namespaces`, whatever the file calls them. */
export interface Visitor {
  open(name: string, attributes: Readonly<Record<string, string>>, span: Span): void;
  close(name: string, span: Span): void;
  /** Text that is more than space. CDATA counts as such whatever is in it. */
  text(content: string): void;
  /** A declaration such as `<!DOCTYPE …>`. */
  declaration(text: string, offset: number): void;
  /** Not well-formed. Nothing comes after it. */
  broken(detail: string, offset: number): void;
  /** Asked after everything that it was told; the walk ends where it says no. */
  wantsMore(): boolean;
}

/**
 * Goes through an XML text once, in time and memory that grow with its length only.
 *
 * saxen does not say where it is, except by counting lines from the beginning each time. So the walk follows it through the
 * text: what it reports comes in the order in which it is written.
 */
export function walk(xml: string, namespaces: Readonly<Record<string, string>>, visitor: Visitor): void {
  const parser = new Parser();
  let at = 0;
  let isOver = false;
  const tell = (act: () => void): void => {
    if (isOver) return;
    act();
    if (visitor.wantsMore()) return;
    isOver = true;
    parser.stop();
  };
  const broken = (error: Error): void => {
    tell(() => visitor.broken(error.message, at));
    isOver = true;
    parser.stop();
  };
  const pass = (begin: string, end: string): void => {
    at = xml.indexOf(end, xml.indexOf(begin, at)) + end.length;
  };
  const tag = (): Span => {
    const start = xml.indexOf('<', at);
    at = tagEnd(xml, start);
    return { start, end: at };
  };
  parser
    .ns(namespaces)
    .on('openTag', (name, attributes, _decode, selfClosing) => {
      // Reading them may show that they are broken.
      const found = attributes();
      const span = tag();
      tell(() => visitor.open(name, found || {}, span));
      if (selfClosing) tell(() => visitor.close(name, span));
    })
    .on('closeTag', (name, _decode, selfClosing) => {
      if (selfClosing) return;
      const span = tag();
      tell(() => visitor.close(name, span));
    })
    .on('text', (content) => {
      at = xml.indexOf('<', at);
      if (content.trim() !== '') tell(() => visitor.text(content));
    })
    .on('cdata', (content) => {
      pass('<![CDATA[', ']]>');
      tell(() => visitor.text(content));
    })
    .on('comment', () => pass('<!--', '-->'))
    .on('question', () => pass('<?', '?>'))
    .on('attention', (text) => {
      const { start } = tag();
      tell(() => visitor.declaration(text, start));
    })
    .on('error', broken)
    .on('warn', broken);
  parser.parse(xml);
}

/** The end of a tag as saxen sees it: the first `>` outside of quotes. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const char = xml[at];
    if (char === '>') return at + 1;
    if (char !== '"' && char !== "'") continue;
    const closing = xml.indexOf(char, at + 1);
    if (closing !== -1) at = closing;
  }
  return xml.length;
}
