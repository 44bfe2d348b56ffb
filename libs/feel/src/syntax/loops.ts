import type { SyntaxNode } from '@lezer/common';
import { ORDERING, condition, unaryTest } from './comparisons.ts';
import { call, declaredName, isLiteral, kindOf, textOf, withLocals } from './draft.ts';
import type { Draft, Scope } from './draft.ts';
import { childrenOf } from './parse.ts';
import { closed, rewrite, weightOf } from './walk.ts';

/** `for x in a, y in b return …`, `some x in a satisfies …`: all rounds are paid for before the first begins. */
export function loop(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [keyword, iterations, bodyKeyword, body] = childrenOf(node) as [SyntaxNode, SyntaxNode, SyntaxNode, SyntaxNode];
  const weight = weightOf(draft, body);
  let inner: Scope = scope;
  const sources: string[] = [];
  for (const iteration of childrenOf(iterations)) {
    const [name, , source] = childrenOf(iteration) as [SyntaxNode, SyntaxNode, SyntaxNode];
    const [first, , last] = childrenOf(source) as [SyntaxNode, SyntaxNode | undefined, SyntaxNode | undefined];
    const from = closed(draft, first, inner);
    const over = last
      ? call(draft, 'series', weight, from, closed(draft, last, inner))
      : call(draft, 'elements', weight, from);
    sources.push(`${textOf(draft, name)} in ${over}`);
    inner = { ...withLocals(inner, [declaredName(draft, name)]), inLoop: true };
  }
  const isFor = node.name === 'ForExpression';
  if (isFor) inner = withLocals(inner, ['partial']);
  const result = isFor ? rewrite(draft, body, inner) : condition(draft, body, inner);
  return `(${textOf(draft, keyword)} ${sources.join(', ')} ${textOf(draft, bodyKeyword)} ${result})`;
}

/** Longer ones are not written twice. */
const LONGEST_SELECTOR = 200;

/**
 * `list[expression]` picks by position where the expression gives a number, and otherwise keeps the elements for which it
 * is true. feelin decides by how the expression is written and takes `list[active]` and `list[contains(name, "a")]` for
 * positions; so what is no plain comparison is written as one, and where nothing but the value can tell, it is asked.
 */
export function filter(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [target, , selector] = childrenOf(node) as [SyntaxNode, SyntaxNode, SyntaxNode];
  const list = closed(draft, target, scope);
  const weight = weightOf(draft, selector);
  const inner = { ...withLocals(scope, ['item']), inLoop: true };
  const text = selector.name === 'SimplePositiveUnaryTest' ? '' : closed(draft, selector, inner);
  const kept = (test: string, of = list) => `${call(draft, 'rows', weight, of)}[${test}]`;
  switch (kindOf(draft, selector, scope)) {
    case 'test':
      return kept(itemTest(draft, selector, inner));
    case 'boolean':
      return kept(selector.name === 'BooleanLiteral' ? text : `(${text} = true)`);
    case 'number':
      return `${list}[${text}]`;
    case 'unknown':
      if (isLiteral(selector)) return kept(text);
      if (/\bitem\b/.test(text)) return kept(`(${text} = true)`);
      if (text.length > LONGEST_SELECTOR || text.includes('[')) return `${list}[${text}]`;
      return `(function(${draft.mark}list) (if ${text} instance of number then ${draft.mark}list[${text}] else ${kept(
        `(${text} = true)`,
        `${draft.mark}list`,
      )}))(${list})`;
  }
}

/** `list[> 5]` */
function itemTest(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [operator, value] = childrenOf(node) as [SyntaxNode, SyntaxNode | undefined];
  const sign = textOf(draft, operator);
  if (value && !(sign in ORDERING)) return `(item ${sign} ${closed(draft, value, scope)})`;
  return `(item in ${unaryTest(draft, node, scope)})`;
}

export function functionDefinition(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const children = childrenOf(node);
  const parameters = children.find(({ name }) => name === 'FormalParameters');
  const functionBody = children.find(({ name }) => name === 'FunctionBody');
  const body = functionBody && childrenOf(functionBody)[0];
  if (!body || children.some(({ name }) => name === 'external')) return textOf(draft, node);
  const names = (parameters ? childrenOf(parameters) : []).map((parameter) =>
    declaredName(draft, childrenOf(parameter)[0] as SyntaxNode),
  );
  const inner = { ...withLocals(scope, [...names, ...(scope.own === undefined ? [] : [scope.own])]), inLoop: true };
  const entered = call(draft, 'enter', weightOf(draft, body));
  const head = draft.source.slice(node.from, functionBody.from);
  return `${head} ${call(draft, 'leave', entered, closed(draft, body, inner))}`;
}
