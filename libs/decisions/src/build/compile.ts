import { compileExpression, compileUnaryTests } from '@shixiao/feel';
import type { CompiledExpression, CompiledUnaryTests, FeelResult } from '@shixiao/feel';
import type { Findings } from '../findings.ts';
import { textOf } from '../xml/source.ts';
import { namesIn } from './names.ts';
import type { SourceElement } from '../xml/source.ts';

/** Compiles the FEEL texts of one file, each different text once: the cells of a table repeat one another. */
export interface Compiler {
  /** The `text` of a literal expression; undefined for no text, and with a finding for what is not FEEL. */
  expression(element: SourceElement): CompiledExpression | undefined;
  /** The `text` of unary tests; undefined for no text and for `-`, which any value passes (§10.3.2.9). */
  unaryTests(element: SourceElement): CompiledUnaryTests | undefined;
  /** FEEL that is made up from parts of `element`. */
  source(source: string, element: SourceElement): CompiledExpression | undefined;
  /** Whether FEEL takes the whole of `name` for one variable. */
  reads(name: string): boolean;
}

export function createCompiler(definitions: SourceElement, findings: Findings): Compiler {
  const usual = textOf(definitions, 'expressionLanguage');
  const names = namesToKnow(definitions);
  const expressions = new Map<string, FeelResult<CompiledExpression>>();
  const tests = new Map<string, FeelResult<CompiledUnaryTests>>();

  function valueOf<T>(result: FeelResult<T>, text: string, element: SourceElement): T | undefined {
    if (result.ok) return result.value;
    findings.report({ code: 'expressionSyntax', element, values: { text, detail: result.failure.message } });
    return undefined;
  }

  function isFeel(element: SourceElement): boolean {
    const language = textOf(element, 'expressionLanguage') ?? usual;
    if (language === undefined || FEEL.test(language)) return true;
    findings.report({ code: 'expressionLanguage', element, values: { language } });
    return false;
  }

  return {
    expression(element) {
      if (element['importedValues'] !== undefined) {
        findings.report({ code: 'importedValues', element });
        return undefined;
      }
      const text = textOf(element, 'text');
      if (text === undefined || !isFeel(element)) return undefined;
      return valueOf(once(expressions, text, (feel) => compileExpression(feel, { names })), text, element);
    },
    unaryTests(element) {
      const text = textOf(element, 'text');
      if (text === undefined || text === '-' || !isFeel(element)) return undefined;
      return valueOf(once(tests, text, (feel) => compileUnaryTests(feel, { names })), text, element);
    },
    source: (source, element) =>
      valueOf(once(expressions, source, (feel) => compileExpression(feel, { names })), source, element),
    reads(name) {
      const result = once(expressions, name, (feel) => compileExpression(feel, { names }));
      return result.ok && result.value.names.length === 1 && result.value.names[0] === name;
    },
  };
}

/** `feel`, as Camunda writes it, or the name that a version of the specification gives FEEL. */
const FEEL = /^feel$|\/FEEL(\/|$)/i;

function once<T>(known: Map<string, T>, text: string, make: (text: string) => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = make(text);
  known.set(text, made);
  return made;
}

/**
 * The names of the file that FEEL would take for a calculation, such as `Pre-bureau risk`, unless it is told of them. All of
 * them are known in every expression: where the file names something so, it means it.
 */
function namesToKnow(definitions: SourceElement): readonly string[] {
  return [...namesIn(definitions)].filter((name) => !PLAIN.test(name) || name.split(' ').some((word) => KEYWORDS.has(word)));
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*( [\p{L}\p{N}_]+)*$/u;

const KEYWORDS: ReadonlySet<string> = new Set(
  ['and', 'between', 'else', 'every', 'external', 'for', 'function', 'if', 'in', 'instance', 'of', 'or', 'return', 'satisfies', 'some', 'then'],
);
