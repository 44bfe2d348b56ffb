/**
 * The BPMN file as its author wrote it: moddle's objects, which rules look at and models are built from. Every attribute of
 * the specification is there under its own name; what is not is undefined.
 */
export interface SourceElement {
  /** Such as `bpmn:UserTask` or `zeebe:TaskDefinition`. */
  readonly $type: string;
  readonly $parent?: SourceElement;
  readonly id?: string;
  readonly name?: string;
  /** Attributes that the schema does not know, foreign ones among them. */
  readonly $attrs: Readonly<Record<string, string>>;
  /** True for a type and all its ancestors in the BPMN metamodel: `isA('bpmn:Activity')`. */
  $instanceOf(type: string): boolean;
  readonly [attribute: string]: unknown;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface SourceDocument {
  readonly definitions: SourceElement;
  /** Every element with an id, in document order, foreign ones left out. */
  readonly elements: ReadonlyMap<string, SourceElement>;
  positionOf(id: string): Position | undefined;
}
