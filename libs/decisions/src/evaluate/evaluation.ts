import type { CompiledExpression, CompiledUnaryTests, FeelEnvironment, FeelResult, FeelValue, LookUp } from '@shixiao/feel';
import type { DecisionGraph } from '../model.ts';
import type { Trail } from './trail.ts';

export type Scope = LookUp<FeelValue>;

/** One run of `evaluateDecision`. */
export interface Evaluation {
  readonly graph: DecisionGraph;
  readonly environment: FeelEnvironment;
  /** What the caller gives; the outermost scope. */
  readonly variables: Scope;
  readonly trail: Trail;
  /** FEEL expressions evaluated so far, and what costs as much. */
  count: number;
  /** Calls of functions that are open. */
  calls: number;
  /** The failure that is on its way out through FEEL, which would wrap it in one of its own. */
  failure?: Failed;
}

/** Why a decision has no result: thrown inside this library, a value outside. */
export class Failed extends Error {}

/** FEEL limits what one expression costs; these limit how often functions make a decision evaluate its expressions. */
const MOST_EXPRESSIONS = 300_000;
const MOST_CALLS = 100;

/** @throws Failed */
export function fail(evaluation: Evaluation, message: string): never {
  throw (evaluation.failure ??= new Failed(message));
}

/** The value of an expression; null for none. @throws Failed */
export function valueOf(evaluation: Evaluation, expression: CompiledExpression | undefined, scope: Scope): FeelValue {
  if (expression === undefined) return null;
  spend(evaluation, 1);
  return take(evaluation, expression.source, expression.evaluateFeel(scope, evaluation.environment));
}

/** Whether `value` passes the tests; anything passes no tests. @throws Failed */
export function passes(
  evaluation: Evaluation,
  tests: CompiledUnaryTests | undefined,
  value: FeelValue,
  scope: Scope,
): boolean {
  if (tests === undefined) return true;
  spend(evaluation, 1);
  return take(evaluation, tests.source, tests.test(value, scope, evaluation.environment));
}

function take<T>(evaluation: Evaluation, source: string, result: FeelResult<T>): T {
  if (!result.ok) fail(evaluation, `${source}: ${result.failure.message}`);
  if (result.warning !== undefined) evaluation.trail.note(`${source}: ${result.warning}`);
  return result.value;
}

/** @throws Failed where the whole becomes too much */
export function spend(evaluation: Evaluation, expressions: number): void {
  evaluation.count += expressions;
  if (evaluation.count > MOST_EXPRESSIONS) fail(evaluation, `more than ${MOST_EXPRESSIONS} expressions are evaluated`);
}

/** Runs the body of a function. @throws Failed where too many functions have called one another */
export function within<T>(evaluation: Evaluation, body: () => T): T {
  if (evaluation.calls >= MOST_CALLS) fail(evaluation, `more than ${MOST_CALLS} functions call one another`);
  evaluation.calls += 1;
  try {
    return body();
  } finally {
    evaluation.calls -= 1;
  }
}

/** `bindings` before everything else. */
export function scopeWith(outer: Scope, bindings: ReadonlyMap<string, FeelValue>): Scope {
  return (name) => (bindings.has(name) ? bindings.get(name) : outer(name));
}
