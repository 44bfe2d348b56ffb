import { compileExpression } from '@shixiao/feel';
import type { CompiledExpression, FeelResult } from '@shixiao/feel';
import type { Report } from '../findings.ts';
import type { SequenceFlow } from '../model.ts';
import type { SourceElement } from '../source/source.ts';

/**
 * What the parts of a process need to know of one another while its model is built. What a file leaves out has been reported
 * by the rules, and a model with an error never leaves the reader; the builder then puts something harmless in its place.
 */
export interface Building {
  readonly flows: ReadonlyMap<string, SequenceFlow>;
  readonly incoming: ReadonlyMap<string, readonly string[]>;
  readonly outgoing: ReadonlyMap<string, readonly string[]>;
  /** Activity → its boundary events. */
  readonly boundaryIds: ReadonlyMap<string, readonly string[]>;
  /** Node → the innermost lane that it lies in. */
  readonly lanes: ReadonlyMap<string, string>;
  /** Either end of an association → the other. */
  readonly associated: ReadonlyMap<string, readonly SourceElement[]>;
  /** Scope and link name → the catching event. */
  readonly linkTargets: ReadonlyMap<string, string>;
  /** The same text gives the same object, so that a text that occurs often is read once. */
  compile(source: string): FeelResult<CompiledExpression>;
  report(report: Report): void;
}

/** A compiler that remembers what it has compiled. */
export function compiler(): Building['compile'] {
  const known = new Map<string, FeelResult<CompiledExpression>>();
  return (source) => {
    const result = known.get(source) ?? compileExpression(source);
    known.set(source, result);
    return result;
  };
}

export const NONE: readonly string[] = [];

/** A link is known by its name within its scope; an id has no line break in it. */
export function linkKey(scopeId: string, name: string): string {
  return `${scopeId}\n${name}`;
}
