import type { SyntaxNode } from '@lezer/common';
import type { Draft, Scope } from './draft.ts';
import { countNodes } from './parse.ts';

/** Gives the text that takes a node's place. */
export type Rewriter = (draft: Draft, node: SyntaxNode, scope: Scope) => string;

export function rewrite(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const rewriter = draft.rewriters[node.name];
  return rewriter ? rewriter(draft, node, scope) : inside(draft, node, scope);
}

/** What `rewrite` leaves open, so that something before or behind it could take a part of it for its own. */
const OPEN: ReadonlySet<string> = new Set([
  'ArithmeticExpression',
  'Conjunction',
  'Disjunction',
  'FunctionDefinition',
]);

/**
 * The node rewritten, in parentheses where it needs them and nowhere else: the parser follows every `(` as the beginning of
 * a range, too, and loses its way among many. An argument needs them for `a + b`, which may be the beginning of a name.
 */
export function closed(draft: Draft, node: SyntaxNode, scope: Scope): string {
  const text = rewrite(draft, node, scope);
  return OPEN.has(node.name) ? `(${text})` : text;
}

/** The node with its children rewritten. */
export function inside(draft: Draft, node: SyntaxNode, scope: Scope): string {
  let text = '';
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    text += draft.source.slice(at, child.from) + rewrite(draft, child, scope);
    at = child.to;
  }
  return text + draft.source.slice(at, node.to);
}

/** How many steps a round of `body` is worth. */
export function weightOf(draft: Draft, body: SyntaxNode): number {
  return 1 + Math.floor((countNodes(body) + draft.width) / 32);
}
