import type { Moddle } from 'moddle';

export class DmnModdle extends Moddle {
  /** @param packages further types; `nsMap` gives further namespaces the prefix of a known one */
  constructor(packages?: Readonly<Record<string, object>>, options?: { readonly nsMap: Record<string, string> });
  fromXML(xml: string): Promise<ReadingResult>;
}

export class Reader {
  constructor(options: { readonly model: Moddle; readonly lax: boolean });
  handler(type: string): Handler;
  fromXML(xml: string, root: Handler): Promise<ReadingResult>;
}

export interface ReadingResult {
  readonly rootElement: unknown;
  readonly warnings: readonly ReadingWarning[];
}

/** Builds the element that it was made for. */
export interface Handler {
  context: ReadingContext;
}

export interface ReadingContext {
  addWarning(warning: ReadingWarning): void;
}

export interface ReadingWarning {
  readonly message: string;
  /** What went wrong, where the content could not be taken in. */
  readonly error?: Error;
}

export class Parser {
  constructor(options: { readonly proxy: true });
  on(event: 'openTag', listener: (tag: Tag) => void): this;
  on(event: 'closeTag' | 'attention', listener: () => void): this;
  on(event: 'error' | 'warn', listener: (error: Error, context: () => ParseContext) => void): this;
  ns(prefixes: Readonly<Record<string, string>>): this;
  parse(xml: string): Error | null;
  stop(): void;
}

export interface Tag {
  readonly name: string;
  readonly originalName: string;
  readonly attrs: Readonly<Record<string, string>> | false;
  readonly ns: Readonly<Record<string, string>>;
}

export interface ParseContext {
  /** From 0. */
  readonly line: number;
  readonly column: number;
}
