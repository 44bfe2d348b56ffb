import type { FindingCode } from '../messages/en.ts';
import type { SourceElement } from '../source/source.ts';
import type { Outline } from './outline.ts';

/** One constraint: what it is about, and how to see that it is violated. What it says is in the messages. */
export interface Rule {
  readonly code: FindingCode;
  /** Type in the BPMN metamodel, such as `bpmn:StartEvent`; the rule is about its subtypes, too. */
  readonly of: string;
  readonly violated: (element: SourceElement, outline: Outline) => Verdict;
}

/** What fills the `{name}` places of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** One violation: at the element that was looked at, unless it names another. */
export interface Violation {
  readonly at?: SourceElement;
  readonly values?: Values;
}

/** `true` is one violation that has nothing more to say. */
export type Verdict = boolean | Violation | undefined | readonly Violation[];

export function violationsOf(verdict: Verdict): readonly Violation[] {
  if (verdict === undefined || verdict === false) return [];
  if (verdict === true) return [{}];
  return isList(verdict) ? verdict : [verdict];
}

function isList(verdict: Violation | readonly Violation[]): verdict is readonly Violation[] {
  return Array.isArray(verdict);
}
