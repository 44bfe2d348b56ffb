/**
 * The DMN file as its author wrote it: moddle's objects. Every attribute and child of the specification is there under its
 * own name; what the file does not have is undefined.
 */
export interface SourceElement {
  /** Such as `dmn:Decision`. */
  readonly $type: string;
  readonly $parent?: SourceElement;
  readonly [attribute: string]: unknown;
}

export function childOf(element: SourceElement, property: string): SourceElement | undefined {
  const child = element[property];
  return isElement(child) ? child : undefined;
}

export function childrenOf(element: SourceElement, property: string): readonly SourceElement[] {
  const children = element[property];
  return Array.isArray(children) ? children.filter(isElement) : [];
}

/** Undefined for an attribute or text that is absent or blank. */
export function textOf(element: SourceElement | undefined, property: string): string | undefined {
  const text = element?.[property];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The id of the element or of the nearest around it that has one. */
export function idOf(element: SourceElement): string | undefined {
  return nearest(element, 'id');
}

/** The name of the element or of the nearest around it that has one; the name of the whole file names no element. */
export function nameOf(element: SourceElement): string | undefined {
  return nearest(element, 'name');
}

function nearest(element: SourceElement, property: string): string | undefined {
  let at: SourceElement | undefined = element;
  while (at !== undefined && (at === element || at.$type !== 'dmn:Definitions')) {
    const text = textOf(at, property);
    if (text !== undefined) return text;
    at = at.$parent;
  }
  return undefined;
}

export function isElement(value: unknown): value is SourceElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}
