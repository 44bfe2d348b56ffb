import type { Findings } from '../findings.ts';
import type { SourceElement } from '../xml/source.ts';
import type { Compiler } from './compile.ts';
import type { Types } from './types.ts';

/** What every part of the file is built with. */
export interface Building {
  readonly findings: Findings;
  readonly compiler: Compiler;
  readonly types: Types;
  /** Names of the parameters of each business knowledge model and decision service of the file, by its name. */
  readonly signatures: ReadonlyMap<string, readonly string[]>;
}

/** What the logic of one decision or business knowledge model is built with. */
export interface LogicBuilding extends Building {
  /** The decision or business knowledge model. */
  readonly owner: SourceElement;
  /** Names of the knowledge that it requires. */
  readonly requiredKnowledge: ReadonlySet<string>;
}
