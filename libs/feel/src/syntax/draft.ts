import type { SyntaxNode } from '@lezer/common';
import { normalizeContextKey } from 'lezer-feel';
import { definitionOf } from '../functions/catalogue.ts';
import type { FeelValue } from '../expression.ts';
import type { Operator } from './operators.ts';
import { childrenOf, countNodes } from './parse.ts';
import type { Rewriter } from './walk.ts';

/** What an expression turns out to need while it is rewritten. */
export interface Draft {
  readonly source: string;
  /** How nodes are rewritten, by the grammar's names of them; others keep their text around their rewritten children. */
  readonly rewriters: Readonly<Record<string, Rewriter>>;
  /** Begins every hidden name; the source has it nowhere. */
  readonly mark: string;
  /** Free variables as FEEL spells them → as whoever asked for the expression spells them. */
  readonly names: Map<string, string>;
  /** Spellings of the variables known beforehand, by FEEL's spelling. */
  readonly known: ReadonlyMap<string, string>;
  readonly operators: Set<Operator>;
  /** Functions called: hidden name → name. */
  readonly functions: Map<string, string>;
  /** Hidden name → value. */
  readonly constants: Map<string, FeelValue>;
  /** Names that a scope may have to hold; feelin copies scopes. */
  readonly width: number;
}

/** Where in the expression a node is. */
export interface Scope {
  readonly locals: ReadonlySet<string>;
  /** Evaluated any number of times, so that what it does has to be counted. */
  readonly inLoop: boolean;
  /** The name of the context entry that is being defined: a function in it may call itself. */
  readonly own?: string;
}

export const OUTERMOST: Scope = { locals: new Set(), inLoop: false };

export function draftOf(
  source: string,
  root: SyntaxNode,
  names: readonly string[],
  rewriters: Readonly<Record<string, Rewriter>>,
): Draft {
  // Letters to the grammar, but of no alphabet that people write names in.
  let mark = 'ǁ';
  while (source.includes(mark)) mark += 'ǁ';
  return {
    source,
    rewriters,
    mark,
    names: new Map(),
    known: new Map(names.map((name) => [normalizeContextKey(name), name])),
    operators: new Set(),
    functions: new Map(),
    constants: new Map(),
    width: countNodes(root, (name) => name === 'Name' || name === 'VariableName' || name === 'Key'),
  };
}

export function call(draft: Draft, operator: Operator, ...args: readonly (string | number | boolean)[]): string {
  draft.operators.add(operator);
  return `${draft.mark}${operator}(${args.join(', ')})`;
}

export function withLocals(scope: Scope, names: readonly string[]): Scope {
  return { ...scope, locals: new Set([...scope.locals, ...names]) };
}

export function textOf(draft: Draft, node: SyntaxNode): string {
  return draft.source.slice(node.from, node.to);
}

/** A variable's name as feelin looks it up. */
export function variableName(draft: Draft, node: SyntaxNode): string {
  const parts = childrenOf(node).map((part) => textOf(draft, part));
  const quoted = parts[0]?.startsWith('`');
  return quoted ? textOf(draft, node).replaceAll('`', '') : parts.join(' ');
}

/** A name that the expression itself gives: of an entry, a parameter, a loop's element. */
export function declaredName(draft: Draft, node: SyntaxNode): string {
  return normalizeContextKey(textOf(draft, node).replaceAll(/^"|"$/g, ''));
}

export function isLocal(scope: Scope, name: string): boolean {
  return scope.locals.has(name) || scope.locals.has(normalizeContextKey(name));
}

/** The built-in function that `node` calls by its name, if it does. */
export function calledFunction(draft: Draft, node: SyntaxNode, scope: Scope): string | undefined {
  const callee = node.name === 'FunctionInvocation' || node.name === 'DateTimeLiteral' ? childrenOf(node)[0] : undefined;
  if (!callee) return undefined;
  if (callee.name === 'SpecialFunctionName' || callee.name === 'DateTimeConstructor') {
    return textOf(draft, callee).replaceAll(/\s+/g, ' ');
  }
  if (callee.name !== 'VariableName') return undefined;
  const name = variableName(draft, callee);
  return !isLocal(scope, name) && definitionOf(name) ? name : undefined;
}

export type Kind = 'boolean' | 'number' | 'test' | 'unknown';

/** What an expression can be seen to give without evaluating it. */
export function kindOf(draft: Draft, node: SyntaxNode, scope: Scope): Kind {
  switch (node.name) {
    case 'Comparison':
    case 'Conjunction':
    case 'Disjunction':
    case 'QuantifiedExpression':
    case 'InstanceOfExpression':
    case 'BooleanLiteral':
      return 'boolean';
    case 'NumericLiteral':
    case 'ArithmeticExpression':
      return 'number';
    case 'SimplePositiveUnaryTest':
      return 'test';
    case 'ParenthesizedExpression':
      return kindOf(draft, childrenOf(node)[1] as SyntaxNode, scope);
    case 'FunctionInvocation': {
      const name = calledFunction(draft, node, scope);
      const gives = name === undefined ? 'other' : definitionOf(name)?.gives;
      return gives === 'boolean' || gives === 'number' ? gives : 'unknown';
    }
    case 'IfExpression': {
      const [, , , yes, , no] = childrenOf(node);
      const kind = kindOf(draft, yes as SyntaxNode, scope);
      return kind === kindOf(draft, no as SyntaxNode, scope) ? kind : 'unknown';
    }
    default:
      return 'unknown';
  }
}

/** A literal costs nothing to compare with. */
export function isLiteral(node: SyntaxNode): boolean {
  return ['NumericLiteral', 'StringLiteral', 'BooleanLiteral', 'DateTimeLiteral', 'null'].includes(node.name);
}
