import type { SyntaxNode } from '@lezer/common';
import { rangeOf } from '../ordering.ts';
import { call, isLiteral, kindOf, textOf } from './draft.ts';
import type { Draft, Scope } from './draft.ts';
import type { Operator } from './operators.ts';
import { childrenOf } from './parse.ts';
import { closed, rewrite } from './walk.ts';

export const ORDERING: Readonly<Record<string, Operator>> = { '>': 'above', '>=': 'atLeast', '<': 'below', '<=': 'atMost' };

export function comparison(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [left, operator, ...right] = childrenOf(node) as [SyntaxNode, SyntaxNode, ...SyntaxNode[]];
  const subject = closed(draft, left, scope);
  if (operator.name === 'between') {
    const [low, , high] = right as [SyntaxNode, SyntaxNode, SyntaxNode];
    return `(${subject} in ${call(draft, 'between', closed(draft, low, scope), closed(draft, high, scope))})`;
  }
  const sign = textOf(draft, operator);
  if (operator.name === 'in') {
    const tests = right.flatMap((part) => (part.name === 'PositiveUnaryTests' ? childrenOf(part) : [part]));
    const list = tests
      .filter(({ name }) => name === 'PositiveUnaryTest')
      .map((test) => membershipTest(draft, childrenOf(test)[0] as SyntaxNode, scope));
    // `in (a)` asks for `a` itself, `in a` for an element of it.
    const isList = right.some(({ name }) => name === 'PositiveUnaryTests');
    return `(${subject} in ${isList ? `(${list.join(', ')})` : list[0]})`;
  }
  const value = right[0] as SyntaxNode;
  if (sign in ORDERING) return `(${subject} in ${limit(draft, sign, value, scope)})`;
  const isWalked = !isLiteral(left) && !isLiteral(value);
  return `(${isWalked ? call(draft, 'weighed', subject) : subject} ${sign} ${closed(draft, value, scope)})`;
}

function membershipTest(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const text = closed(draft, node, scope);
  return !isLiteral(node) && node.name !== 'SimplePositiveUnaryTest' ? call(draft, 'weighed', text) : text;
}

/** The range of what is `sign` than the value; of a number that stands there, made once. */
function limit(draft: Draft, sign: string, value: SyntaxNode, scope: Scope): string {
  const operator = ORDERING[sign] as Operator;
  if (value.name !== 'NumericLiteral') return call(draft, operator, closed(draft, value, scope));
  const name = `${draft.mark}constant${draft.constants.size}`;
  const end = Number(textOf(draft, value).replaceAll(/\s/g, ''));
  const included = sign.endsWith('=');
  const range = sign.startsWith('>') ? rangeOf(end, included, null, false) : rangeOf(null, false, end, included);
  draft.constants.set(name, range);
  return name;
}

/** `> 5`, `= "a"`, `[1..5]` as a value. */
export function unaryTest(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [operator, value] = childrenOf(node) as [SyntaxNode, SyntaxNode | undefined];
  if (!value) return rewrite(draft, operator, scope);
  const sign = textOf(draft, operator);
  return sign in ORDERING ? limit(draft, sign, value, scope) : `(${sign} ${closed(draft, value, scope)})`;
}

export function interval(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const [open, start, , end, close] = childrenOf(node) as [SyntaxNode, SyntaxNode, SyntaxNode, SyntaxNode, SyntaxNode];
  return call(
    draft,
    'range',
    closed(draft, start, scope),
    textOf(draft, open) === '[',
    closed(draft, end, scope),
    textOf(draft, close) === ']',
  );
}

/** `list<list<number>>` is asked of every element. */
export function instanceOf(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const value = childrenOf(node)[0] as SyntaxNode;
  const text = closed(draft, value, scope);
  const type = draft.source.slice(value.to, node.to);
  return `(${type.includes('<') ? call(draft, 'weighed', text) : text}${type})`;
}

/** feelin takes everything but false and null for true. */
export function condition(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const text = closed(draft, node, scope);
  return kindOf(draft, node, scope) === 'boolean' ? text : `(${text} = true)`;
}
