import type { SourceElement } from './source.ts';

/**
 * Looking at what a file may or may not say. A broken file has references that lead nowhere and text where an element should
 * be; these read as if they were absent, so that nobody has to mind.
 */

function isElement(value: unknown): value is SourceElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}

export function is(element: SourceElement | undefined, type: string): boolean {
  return element !== undefined && element.$instanceOf(type);
}

export function one(element: SourceElement | undefined, attribute: string): SourceElement | undefined {
  const value = element?.[attribute];
  return isElement(value) ? value : undefined;
}

export function many(element: SourceElement | undefined, attribute: string): readonly SourceElement[] {
  const value = element?.[attribute];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** Without the spaces around it; empty where there is none. */
export function text(element: SourceElement | undefined, attribute: string): string {
  const value = element?.[attribute];
  return typeof value === 'string' ? value.trim() : '';
}

export function flag(element: SourceElement | undefined, attribute: string): boolean {
  return element?.[attribute] === true;
}

/** The text of an expression element, such as a condition. */
export function body(element: SourceElement | undefined, attribute: string): string {
  return text(one(element, attribute), 'body');
}

/** How people know the element: its name, or its id where it has none. */
export function nameOf(element: SourceElement | undefined): string {
  return text(element, 'name') || text(element, 'id');
}

export function extensions(element: SourceElement | undefined): readonly SourceElement[] {
  return many(one(element, 'extensionElements'), 'values');
}

/** The first extension of the type, such as `zeebe:TaskDefinition`. */
export function extension(element: SourceElement | undefined, type: string): SourceElement | undefined {
  return extensions(element).find((it) => it.$type === type);
}

/** Zeebe marks what is computed by a leading `=`. */
export function isExpression(value: string): boolean {
  return value.startsWith('=');
}

/** A whole number that is written down, within bounds. */
export function isWhole(value: string, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
}
