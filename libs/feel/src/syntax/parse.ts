import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, trackVariables } from 'lezer-feel';
import type { FeelLimits } from '../expression.ts';
import { LimitExceeded } from '../limits.ts';

export type Top = 'Expression' | 'UnaryTests';

/** The source cannot be read from `position` on. */
export class NotReadable extends Error {
  readonly position: number;

  constructor(source: string, position: number) {
    const rest = source.slice(position, position + 20).trim();
    super(rest ? `cannot be read from "${rest}" on` : 'ends too early');
    this.position = position;
  }
}

/**
 * Camunda's dialect: names between backticks, texts over several lines.
 *
 * @param names variables known beforehand; only those may have operators and keywords in their names.
 * @throws NotReadable | LimitExceeded
 */
export function parse(source: string, top: Top, names: readonly string[], limits: FeelLimits): Tree {
  if (source.length > limits.sourceLength) {
    throw new LimitExceeded('sourceLength', `the expression has more than ${limits.sourceLength} characters`);
  }
  // Before the parser sees it: this takes one look at every character, whatever it is.
  if (bracketDepth(source) > limits.depth) throw tooDeep(limits);
  const tree = read(source, top, names);
  if (treeDepth(tree) > limits.depth) throw tooDeep(limits);
  return tree;
}

function tooDeep({ depth }: FeelLimits): LimitExceeded {
  return new LimitExceeded('depth', `the expression nests more than ${depth} levels deep`);
}

function read(source: string, top: Top, names: readonly string[]): Tree {
  const context = Object.fromEntries(names.map((name) => [name, undefined]));
  try {
    // Strict: at the first error it ends. The parser's attempts to repair a text would only cost time.
    return parser
      .configure({ top, contextTracker: trackVariables(context), dialect: 'camunda', strict: true })
      .parse(source);
  } catch (error) {
    const stopped = error instanceof SyntaxError ? /No parse at (\d+)/.exec(error.message) : null;
    if (stopped) throw new NotReadable(source, Number(stopped[1]));
    throw error;
  }
}

/** Texts, quoted names and comments, in which brackets mean nothing; or a bracket. */
const TOKENS = /"(?:[^"\\]|\\.)*"?|`[^`]*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|([([{])|([)\]}])/gs;

function bracketDepth(source: string): number {
  let open = 0;
  let deepest = 0;
  for (const [, opening, closing] of source.matchAll(TOKENS)) {
    if (opening) deepest = Math.max(deepest, (open += 1));
    else if (closing) open -= 1;
  }
  return deepest;
}

/** Nodes that stand between an expression and the expressions in it without being a level for a reader. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'Expression',
  'UnaryTests',
  'PositiveUnaryTests',
  'PositiveUnaryTest',
  'SimplePositiveUnaryTest',
  'PositionalParameters',
  'NamedParameters',
  'NamedParameter',
  'InExpressions',
  'InExpression',
  'IterationContext',
  'FunctionBody',
  'ContextEntry',
  'VariableName',
  'PathName',
  'Identifier',
]);

function treeDepth(tree: Tree): number {
  let depth = 0;
  let deepest = 0;
  tree.iterate({
    enter: ({ name }) => {
      if (!WRAPPERS.has(name)) deepest = Math.max(deepest, (depth += 1));
    },
    leave: ({ name }) => {
      if (!WRAPPERS.has(name)) depth -= 1;
    },
  });
  return deepest;
}

export function isComment(node: SyntaxNode): boolean {
  return node.name === 'LineComment' || node.name === 'BlockComment';
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (!isComment(child)) children.push(child);
  return children;
}

export function countNodes(node: SyntaxNode, counts: (name: string) => boolean = () => true): number {
  let count = 0;
  node.cursor().iterate(({ name }) => {
    if (counts(name)) count += 1;
  });
  return count;
}
