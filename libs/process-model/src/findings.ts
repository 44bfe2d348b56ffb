/** How bad a finding is: an `error` keeps the process from being deployed, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** Something to tell the designer about one element. `code` never changes once released; the sentences may. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly elementId?: string;
  readonly elementName?: string;
  /** Section of BPMN 2.0.2 (formal/13-12-09) that is violated, where there is one. */
  readonly section?: string;
  /** Place in the file, for what is wrong with the XML itself; both start at 1. */
  readonly position?: { readonly line: number; readonly column: number };
  readonly message: { readonly en: string; readonly zh: string };
}
