import { bpmnTypeOf } from './build/nodes.ts';
import { buildProcess } from './build/process.ts';
import { toFinding } from './findings.ts';
import type { Finding, Report } from './findings.ts';
import type { ProcessModel } from './model.ts';
import { CATALOGUE } from './messages/catalogue.ts';
import { checkRules } from './rules/index.ts';
import { flag, is, many } from './source/attributes.ts';
import type { SourceDocument } from './source/source.ts';
import { DEFAULT_LIMITS } from './xml/limits.ts';
import type { ReadLimits } from './xml/limits.ts';
import { parse } from './xml/parse.ts';

export interface ReadOptions {
  /** Deployment version of the models; default 1. */
  readonly version?: number;
  readonly limits?: Partial<ReadLimits>;
}

export interface Reading {
  /** The executable processes in the order of the file; none where a finding is an error. */
  readonly models: ProcessModel[];
  readonly findings: Finding[];
}

/**
 * Reads a BPMN 2.0 file with Zeebe extensions. Whatever the text is, the answer comes soon and is an answer: what is wrong
 * with it is in the findings.
 */
export async function readProcesses(xml: string, options: ReadOptions = {}): Promise<Reading> {
  const { document, reports } = await parse(xml, { ...DEFAULT_LIMITS, ...options.limits });
  if (document === undefined) return { models: [], findings: findingsOf(reports) };
  const found: Report[] = [...reports, ...checkRules(document)];
  const models = build(document, options.version ?? 1, (report) => found.push(report));
  return { models: found.some(isError) ? [] : models, findings: findingsOf(found, document) };
}

/** What BPMN has beside processes and does something; collaborations only show how processes belong together. */
const NOT_EXECUTED = ['bpmn:Choreography', 'bpmn:GlobalTask'] as const;

function build(document: SourceDocument, version: number, report: (report: Report) => void): ProcessModel[] {
  const roots = many(document.definitions, 'rootElements');
  const processes = roots.filter((root) => is(root, 'bpmn:Process'));
  const executable = processes.filter((process) => flag(process, 'isExecutable'));
  for (const process of processes) {
    if (!flag(process, 'isExecutable')) report({ code: 'processNotExecutable', element: process });
  }
  for (const root of roots) {
    if (NOT_EXECUTED.some((type) => is(root, type))) {
      report({ code: 'notExecuted', element: root, values: { construct: bpmnTypeOf(root) } });
    }
  }
  if (executable.length === 0) report({ code: 'noProcess' });
  return executable.map((process) => buildProcess(process, version, report));
}

function isError({ code }: Report): boolean {
  return CATALOGUE[code].severity === 'error';
}

/** Nobody reads more than these. */
const MOST_FINDINGS = 1_000;

/** In the order in which they were found; where they are too many, errors before warnings. */
function findingsOf(reports: readonly Report[], document?: SourceDocument): Finding[] {
  const isLong = reports.length > MOST_FINDINGS;
  const listed = isLong
    ? [...reports].sort((a, b) => Number(isError(b)) - Number(isError(a))).slice(0, MOST_FINDINGS)
    : reports;
  const positionOf = (id: string) => document?.positionOf(id);
  return [...listed, ...(isLong ? [{ code: 'tooManyProblems' } as const] : [])].map((report) =>
    toFinding(report, positionOf),
  );
}
