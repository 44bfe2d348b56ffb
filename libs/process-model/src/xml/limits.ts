/** How much a file may ask of its reader. Real models stay far below; what is beyond is refused before it costs anything. */
export interface ReadLimits {
  readonly characters: number;
  /** Of all namespaces, the drawing's included. */
  readonly elements: number;
  /** Levels of elements within elements. */
  readonly depth: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Characters of one attribute. */
  readonly attributeLength: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  characters: 5_000_000,
  elements: 50_000,
  depth: 200,
  attributes: 100,
  // Icons of element templates are written into an attribute.
  attributeLength: 100_000,
};

/** Namespace declarations in one file: the parsers keep a table of all that are in force. */
export const MOST_NAMESPACES = 200;

/** Characters of an attribute that lists references: each of them is looked for in the list. */
export const LONGEST_REFERENCES = 1_000;
