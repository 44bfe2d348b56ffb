import type { SyntaxNode } from '@lezer/common';
import { comparison, condition, instanceOf, interval, unaryTest } from './comparisons.ts';
import { call, calledFunction, declaredName, isLocal, textOf, variableName, withLocals } from './draft.ts';
import type { Draft, Scope } from './draft.ts';
import { filter, functionDefinition, loop } from './loops.ts';
import { childrenOf } from './parse.ts';
import { closed, inside, rewrite } from './walk.ts';
import type { Rewriter } from './walk.ts';

const asItIs: Rewriter = (draft, node) => textOf(draft, node);

/**
 * The source of an expression for feelin, in which
 * - comparisons, ranges and conditions are ours, where feelin's follow JavaScript and not FEEL;
 * - whatever may be repeated or may grow passes through an operator that counts it;
 * - functions go by hidden names, so that no variable can take their place.
 *
 * Rewriting text, and not evaluating the tree ourselves, leaves the meaning of everything else to feelin. A rewritten
 * operation stands in parentheses, which feelin's typing of filters sees through.
 */
export const rewriters: Readonly<Record<string, Rewriter>> = {
  LineComment: () => '',
  BlockComment: () => ' ',
  // Names of types and entries, which are no variables.
  Type: asItIs,
  PathName: asItIs,
  Key: asItIs,
  ParameterName: asItIs,
  NumericLiteral: number,
  List: listLiteral,
  VariableName: variable,
  FunctionInvocation: invocation,
  DateTimeLiteral: invocation,
  Comparison: comparison,
  SimplePositiveUnaryTest: unaryTest,
  Interval: interval,
  ArithmeticExpression: arithmetic,
  InstanceOfExpression: instanceOf,
  PathExpression: path,
  // A space for each that is gone: `a and(b)` is not `a andb`.
  ParenthesizedExpression: (draft, node, scope) => ` ${closed(draft, childrenOf(node)[1] as SyntaxNode, scope)} `,
  IfExpression: conditional,
  ForExpression: loop,
  QuantifiedExpression: loop,
  FilterExpression: filter,
  FunctionDefinition: functionDefinition,
  Context: context,
};

/** feelin reads `1e3` as 1, and `1.0e3` rightly. */
function number(draft: Draft, node: SyntaxNode): string {
  const text = textOf(draft, node);
  return text.includes('.') ? text : text.replace(/e/i, '.0e');
}

const NO_ELEMENTS = Object.freeze([]);

/** `[` may begin a range whose first end begins with `]`. The parser would wonder about `[]` until the end of the text. */
function listLiteral(draft: Draft, node: SyntaxNode, scope: Scope): string {
  if (childrenOf(node).length > 2) return inside(draft, node, scope);
  const name = `${draft.mark}none`;
  draft.constants.set(name, NO_ELEMENTS);
  return name;
}

function variable(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const name = variableName(draft, node);
  if (!isLocal(scope, name)) draft.names.set(name, draft.known.get(name) ?? name);
  return textOf(draft, node);
}

function invocation(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const name = calledFunction(draft, node, scope);
  const [callee, , parameters] = childrenOf(node);
  // `@"2026-01-01"`, and `date("2026-01-01")`, which feelin reads once and for all.
  const fixed = node.name === 'DateTimeLiteral' && (!parameters || /^"[^"]*"$/.test(textOf(draft, parameters)));
  if (name === undefined || !callee || fixed) return inside(draft, node, scope);
  const hidden = `${draft.mark}call_${name.replaceAll(' ', '_')}`;
  draft.functions.set(hidden, name);
  return `${hidden}(${parameters ? rewrite(draft, parameters, scope) : ''})`;
}

/** Only `+` makes texts, and only the outermost of a chain needs to be looked at. */
function arithmetic(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const text = inside(draft, node, scope);
  const isSum = (part: SyntaxNode | null | undefined) =>
    part?.name === 'ArithmeticExpression' && childrenOf(part).some((child) => textOf(draft, child) === '+');
  if (!isSum(node) || isSum(node.parent) || childrenOf(node).some(({ name }) => name === 'NumericLiteral')) return text;
  return call(draft, 'text', `(${text})`);
}

function path(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [target, , name] = childrenOf(node) as [SyntaxNode, SyntaxNode, SyntaxNode];
  const text = closed(draft, target, scope);
  return `${scope.inLoop ? call(draft, 'walked', text) : text}.${textOf(draft, name)}`;
}

function conditional(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [, test, , yes, , no] = childrenOf(node);
  const [first, second] = [yes, no].map((branch) => rewrite(draft, branch as SyntaxNode, scope));
  return `(if ${condition(draft, test as SyntaxNode, scope)} then ${first} else ${second})`;
}

function context(draft: Draft, node: SyntaxNode, scope: Scope): string {
  let inner = scope;
  const entries = childrenOf(node)
    .filter(({ name }) => name === 'ContextEntry')
    .map((entry) => {
      const [key, value] = childrenOf(entry) as [SyntaxNode, SyntaxNode];
      const name = declaredName(draft, key);
      const text = `${textOf(draft, key)}: ${rewrite(draft, value, { ...inner, own: name })}`;
      inner = withLocals(inner, [name]);
      return text;
    });
  return `{${entries.join(', ')}}`;
}
