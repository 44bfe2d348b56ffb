import type { Findings } from '../findings.ts';
import { BOXED_EXPRESSIONS } from './boxed-expressions.ts';
import type { ReadLimits } from './limits.ts';
import { DRAWING_NAMESPACES, MODEL_NAMESPACES } from './namespaces.ts';
import { DmnModdle, Reader } from './packages.mjs';
import type { Handler, ReadingContext, ReadingWarning } from './packages.mjs';
import type { Position } from './position.ts';
import { refusalOf, TooManyProblems, tooManyProblems } from './scan.ts';
import type { SourceElement } from './source.ts';

/** One for all files: reading does not change it. */
const METAMODEL = new DmnModdle({ dmn14: BOXED_EXPRESSIONS }, { nsMap: { ...MODEL_NAMESPACES, ...DRAWING_NAMESPACES } });

/** The definitions of a DMN file; undefined, with a finding, where they cannot be read. Never throws. */
export async function readSource(xml: string, limits: ReadLimits, findings: Findings): Promise<SourceElement | undefined> {
  const refusal = refusalOf(xml, limits);
  if (refusal) {
    findings.report(refusal);
    return undefined;
  }
  const reader = new Reader({ model: METAMODEL, lax: true });
  const root = reader.handler('dmn:Definitions');
  limitWarnings(root, limits.problems);
  try {
    const { rootElement, warnings } = await reader.fromXML(xml, root);
    for (const warning of warnings) reportWarning(warning, findings);
    return rootElement as SourceElement;
  } catch (error) {
    findings.report(
      error instanceof TooManyProblems ? tooManyProblems(limits) : { code: 'notXml', values: { detail: messageOf(error) } },
    );
    return undefined;
  }
}

/**
 * Stops the reading after so many warnings. moddle counts lines from the top of the file for each, which takes hours for a
 * large file of nothing else, and it offers no other hook than the context that it hands to the root handler.
 */
function limitWarnings(root: Handler, most: number): void {
  let context: ReadingContext | undefined;
  Object.defineProperty(root, 'context', {
    get: () => context,
    set(given: ReadingContext) {
      context = given;
      const addWarning = given.addWarning.bind(given);
      let count = 0;
      given.addWarning = (warning) => {
        count += 1;
        if (count > most) throw new TooManyProblems();
        addWarning(warning);
      };
    },
  });
}

function reportWarning(warning: ReadingWarning, findings: Findings): void {
  const cause = warning.error?.message ?? warning.message;
  const position = positionIn(warning.message);
  const where = position && { position };
  const [, problem, id] = /^(duplicate|illegal) ID <(.*)>$/s.exec(cause) ?? [];
  if (id !== undefined) {
    findings.report({ code: problem === 'duplicate' ? 'duplicateId' : 'illegalId', values: { id }, ...where });
  } else {
    findings.report({ code: 'notUnderstood', values: { detail: cause }, ...where });
  }
}

/** moddle writes the place, counted from 0, into its message. */
function positionIn(message: string): Position | undefined {
  const [, line, column] = /\tline: (\d+)\n\tcolumn: (\d+)\n/.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line) + 1, column: Number(column) + 1 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
