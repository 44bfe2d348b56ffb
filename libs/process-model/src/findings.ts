import type { FindingCode } from './messages/en.ts';
import type { Position, SourceElement } from './source/source.ts';

/** How bad a finding is: an `error` keeps the process from being deployed, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Something to tell the designer about one element. `code` never changes once released; the sentences may. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly elementId?: string;
  readonly elementName?: string;
  /** Section of BPMN 2.0.2 (formal/13-12-09) that is violated, where there is one. */
  readonly section?: string;
  /** Place in the file, where it is known. */
  readonly position?: Position;
  readonly message: { readonly en: string; readonly zh: string };
}

/** What a rule says about an element; the catalogue turns it into a finding. */
export interface Report {
  readonly code: FindingCode;
  readonly element?: SourceElement;
  readonly position?: Position;
  /** Fills the `{name}` places of the code's sentences. */
  readonly values?: Readonly<Record<string, string | number>>;
}
