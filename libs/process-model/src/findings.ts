import { CATALOGUE } from './messages/catalogue.ts';
import { EN } from './messages/en.ts';
import type { FindingCode } from './messages/en.ts';
import { ZH } from './messages/zh.ts';
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

/** The finding of a report: how bad it is, where it is, and its sentences with the places filled in. */
export function toFinding(report: Report, positionOf: (id: string) => Position | undefined = () => undefined): Finding {
  const { code, element } = report;
  const id = element?.id ?? (element && ownerOf(element)?.id);
  const name = element?.name ?? (element && ownerOf(element)?.name);
  const position = report.position ?? (id === undefined ? undefined : positionOf(id));
  const values = { element: name || id || '', ...report.values };
  return {
    code,
    ...CATALOGUE[code],
    ...(id !== undefined && { elementId: id }),
    ...(name !== undefined && { elementName: name }),
    ...(position && { position }),
    message: { en: fill(EN[code], values), zh: fill(ZH[code], values) },
  };
}

/** The nearest element around a part that has no id of its own, such as an extension or an event definition. */
function ownerOf(element: SourceElement): SourceElement | undefined {
  let owner = element.$parent;
  while (owner && owner.id === undefined) owner = owner.$parent;
  return owner;
}

/** What comes from the file is cut short: a sentence is not the place to print a page of it. */
const LONGEST_VALUE = 200;

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = String(values[name] ?? place);
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  });
}
