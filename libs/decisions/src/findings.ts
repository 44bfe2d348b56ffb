import { EN } from './messages/en.ts';
import type { FindingCode } from './messages/en.ts';
import { ZH } from './messages/zh.ts';
import type { Position } from './xml/position.ts';
import { idOf, nameOf } from './xml/source.ts';
import type { SourceElement } from './xml/source.ts';

/** How bad a finding is: with an `error` no decision of the file can be evaluated, a `warning` does not hinder. */
export type Severity = 'error' | 'warning';

/** Something to tell the designer about one element. `code` never changes once released; the sentences may. */
export interface DecisionFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Of the element itself, or of the nearest around it that has an id. */
  readonly elementId?: string;
  /** Of the element itself, or of the nearest around it that has a name. */
  readonly elementName?: string;
  /** Place in the file, where it is known. */
  readonly position?: Position;
  readonly message: { readonly en: string; readonly zh: string };
}

/** What a rule says; the catalogue turns it into a finding. */
export interface Report {
  readonly code: FindingCode;
  readonly element?: SourceElement;
  readonly position?: Position;
  /** Fills the `{name}` places of the code's sentences. */
  readonly values?: Readonly<Record<string, Word>>;
}

/** Something to put into a sentence; what is not a name or a figure is given in both languages. */
export type Word = string | number | { readonly en: string; readonly zh: string };

const WARNINGS: ReadonlySet<FindingCode> = new Set([
  'notUnderstood',
  'noDecision',
  'missingName',
  'unreadableName',
  'nameTwice',
  'unknownType',
  'emptyExpression',
  'unboundParameter',
  'aggregationUnused',
  'noPriorities',
]);

export function severityOf(code: FindingCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** A file of nothing but mistakes tells enough by its first ones. */
const MOST_FINDINGS = 500;

export interface Findings {
  report(report: Report): void;
  readonly hasErrors: boolean;
  readonly list: readonly DecisionFinding[];
}

/** @param positionOf gives the place of an id in the file */
export function collectFindings(positionOf: (id: string) => Position | undefined): Findings {
  const list: DecisionFinding[] = [];
  let hasErrors = false;
  return {
    report(report) {
      hasErrors ||= severityOf(report.code) === 'error';
      if (list.length < MOST_FINDINGS) list.push(findingOf(report, positionOf));
    },
    get hasErrors() {
      return hasErrors;
    },
    list,
  };
}

function findingOf(report: Report, positionOf: (id: string) => Position | undefined): DecisionFinding {
  const { code, element } = report;
  const elementId = element && idOf(element);
  const elementName = element && nameOf(element);
  const position = report.position ?? (elementId === undefined ? undefined : positionOf(elementId));
  const nameless = { en: 'An element without name and id', zh: '没有名称和编号的元素' };
  const words: Readonly<Record<string, Word>> = { element: elementName ?? elementId ?? nameless, ...report.values };
  return {
    code,
    severity: severityOf(code),
    ...(elementId !== undefined && { elementId }),
    ...(elementName !== undefined && { elementName }),
    ...(position && { position }),
    message: { en: fill(EN[code], words, 'en'), zh: fill(ZH[code], words, 'zh') },
  };
}

const LONGEST_WORD = 200;

function fill(sentence: string, words: Readonly<Record<string, Word>>, language: 'en' | 'zh'): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word === undefined) return place;
    const text = typeof word === 'object' ? word[language] : String(word);
    return text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;
  });
}
