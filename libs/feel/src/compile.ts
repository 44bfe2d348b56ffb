import { FeelFunction, FeelRange, evaluate } from 'feelin';
import { charge, during, evaluationOf, running, warn } from './evaluation.ts';
import type { Evaluation } from './evaluation.ts';
import type {
  CompiledExpression,
  CompiledUnaryTests,
  FeelEnvironment,
  FeelLimits,
  FeelResult,
  FeelValue,
  LookUp,
} from './expression.ts';
import { NAMES_WITH_KEYWORDS, functionNamed } from './functions/catalogue.ts';
import { DEFAULT_LIMITS, failureOf } from './limits.ts';
import { equal } from './ordering.ts';
import { OUTERMOST, draftOf, kindOf } from './syntax/draft.ts';
import type { Draft } from './syntax/draft.ts';
import { operators } from './syntax/operators.ts';
import { NotReadable, childrenOf, countNodes, parse } from './syntax/parse.ts';
import { rewriters } from './syntax/rewriters.ts';
import { rewrite } from './syntax/walk.ts';
import { toJson } from './to-json.ts';
import { weigh } from './weight.ts';

export interface CompileOptions {
  readonly limits?: Partial<FeelLimits>;
  /**
   * Variables that are known to exist. Needed only for names with an operator or a keyword in them (`profit-loss`,
   * `date of birth`), which are otherwise read as a calculation, or are written between backticks.
   */
  readonly names?: readonly string[];
}

/** The input of unary tests. */
const INPUT = '?';

/**
 * Reads a FEEL expression (DMN 1.5 §10.3, in Camunda 8's dialect) once, for any number of evaluations.
 *
 * An evaluation gives a failure when a limit is hit or the interpreter gives up; what FEEL itself has no answer for —
 * an unknown variable, types that do not go together — gives null and a warning, as in Camunda 8.
 *
 * @returns a failure with a position where the source is no FEEL expression, with a limit where it is too long or deep.
 */
export function compileExpression(source: string, options: CompileOptions = {}): FeelResult<CompiledExpression> {
  return compiling(options, (limits) => {
    const root = parse(source, 'Expression', knownNames(options), limits).topNode;
    const draft = draftOf(source, root, options.names ?? [], rewriters);
    const { names, run } = prepare(draft, rewrite(draft, root, OUTERMOST));

    function evaluateWith<T>(lookUp: LookUp<FeelValue>, environment: FeelEnvironment, as: (value: FeelValue) => T) {
      const values = run.bound(lookUp);
      return answering(evaluationOf(environment, limits), () => as(run.invoke(values)));
    }
    return {
      source,
      names,
      evaluate: (lookUp, environment) =>
        evaluateWith(lookUp, environment, (value) => toJson(value, environment.limits?.size ?? limits.size)),
      evaluateFeel: (lookUp, environment) => evaluateWith(lookUp, environment, (value) => value ?? null),
    };
  });
}

/**
 * Reads the unary tests of a decision table's input entry: `> 5`, `"a", "b"`, `not([1..3])`, `contains(?, "x")`. `-` and
 * a blank text hold for every input.
 *
 * A test holds when it is true, or when the input is equal to it, in it (range, list), or fulfils it. A comparison that is
 * null does not hold; `null` itself, or a variable that is null, holds for the input null.
 */
export function compileUnaryTests(source: string, options: CompileOptions = {}): FeelResult<CompiledUnaryTests> {
  return compiling(options, (limits) => {
    if (source.trim() === '' || source.trim() === '-') {
      return { source, names: [], test: () => ({ ok: true, value: true }) };
    }
    const root = parse(source, 'UnaryTests', [...knownNames(options), INPUT], limits).topNode;
    const draft = draftOf(source, root, [...(options.names ?? []), INPUT], rewriters);
    const negated = root.firstChild?.name === 'not';
    const tests = childrenOf(root)
      .filter(({ name }) => name === 'PositiveUnaryTests')
      .flatMap((list) => childrenOf(list))
      .flatMap((test) => childrenOf(test).slice(0, 1));
    const texts = tests.map((test) =>
      // A value that the input has to have, where other booleans are the outcome of the test.
      test.name === 'BooleanLiteral' ? `(? = ${source.slice(test.from, test.to)})` : rewrite(draft, test, OUTERMOST),
    );
    // A comparison tells by itself; that it is false or null is not to be compared with an input that is false or null.
    const isOutcome = tests.map((test) => ['boolean', 'test'].includes(kindOf(draft, test, OUTERMOST)));
    draft.names.set(INPUT, INPUT);
    const { names, run } = prepare(draft, `[${texts.join(', ')}]`);
    const isConstant = countNodes(root, (name) => /Name|Invocation|\?|Boolean|Function/.test(name)) === 0;
    let constant: readonly FeelValue[] | undefined;

    return {
      source,
      names: names.filter((name) => name !== INPUT),
      test: (input, lookUp, environment) => {
        const given = input ?? null;
        const values = isConstant && constant ? [] : run.bound((name) => (name === INPUT ? given : lookUp(name)));
        return answering(evaluationOf(environment, limits), () => {
          const outcomes = constant ?? (run.invoke(values) as readonly FeelValue[]);
          if (isConstant) constant = outcomes;
          const holds = outcomes.some((test, index) => fulfils(test, given) || (!isOutcome[index] && equals(test, given)));
          return holds !== negated;
        });
      },
    };
  });
}

function knownNames({ names = [] }: CompileOptions): readonly string[] {
  return [...NAMES_WITH_KEYWORDS, ...names];
}

function compiling<T>(options: CompileOptions, act: (limits: FeelLimits) => T): FeelResult<T> {
  try {
    return { ok: true, value: act({ ...DEFAULT_LIMITS, ...options.limits }) };
  } catch (error) {
    const position = error instanceof NotReadable ? { position: error.position } : {};
    return { ok: false, failure: { ...failureOf(error), ...position } };
  }
}

/** A compiled expression that runs in the evaluation that is going on. */
interface Runnable {
  /** The variables' values, in order; looked up before the evaluation begins, since looking up may evaluate, too. */
  bound(lookUp: LookUp<FeelValue>): readonly FeelValue[];
  invoke(values: readonly FeelValue[]): FeelValue;
}

/**
 * feelin offers to parse and evaluate in one go. Evaluating a function definition once gives its closure; a call of that
 * is an evaluation without parsing. The closure copies `scope` at each call, so that values can be put there before.
 */
function prepare(draft: Draft, text: string): { names: readonly string[]; run: Runnable } {
  // Without a prototype feelin takes it as it is; a plain object it would copy once and for all.
  const scope = Object.create(null) as Record<string, FeelValue>;
  for (const operator of draft.operators) scope[draft.mark + operator] = operators[operator];
  for (const [hidden, name] of draft.functions) scope[hidden] = functionNamed(name);
  for (const [hidden, value] of draft.constants) scope[hidden] = value;
  const variables = [...draft.names];
  for (const [name] of variables) scope[name] = undefined;

  const { value: closure, warnings } = evaluate(`function() ${text}`, scope, 'camunda');
  if (!(closure instanceof FeelFunction)) throw new Error('feelin gave no function');
  // One list serves the closure for ever and would grow for ever.
  warnings.push = (warning) => {
    warn(warning?.message ?? '');
    return 0;
  };
  // A name that is no variable may be a function's, handed on as a value: `sort(list, before)`.
  const fallbacks = variables.map(([name]) => functionNamed(name));

  return {
    names: variables.map(([, name]) => name),
    run: {
      bound: (lookUp) =>
        variables.map(([, name], index) => {
          const value = lookUp(name);
          return value === undefined ? fallbacks[index] : value;
        }),
      invoke: (values) => {
        for (let index = 0; index < variables.length; index += 1) {
          scope[(variables[index] as [string, string])[0]] = values[index];
        }
        try {
          return closure.fn() as FeelValue;
        } finally {
          // What was evaluated last is not kept alive by an expression that is kept for years.
          for (const [name] of variables) scope[name] = undefined;
        }
      },
    },
  };
}

function answering<T>(evaluation: Evaluation, act: () => T): FeelResult<T> {
  try {
    const value = during(evaluation, act);
    return evaluation.warning === undefined ? { ok: true, value } : { ok: true, value, warning: evaluation.warning };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

/** Whether a test is fulfilled: true, a range with the input in it, or `= 5`, which feelin makes a function of the input. */
function fulfils(test: FeelValue, input: FeelValue): boolean {
  if (test instanceof FeelRange) return test.includes(input) === true;
  return test === true || (typeof test === 'function' && (test as (input: FeelValue) => FeelValue)(input) === true);
}

/** Whether the input is the value that a test gives, or in the list that it gives. */
function equals(test: FeelValue, input: FeelValue): boolean {
  if (typeof test === 'object' && typeof input === 'object') charge(weigh(test, running().steps));
  if (Array.isArray(test) && test.some((element) => equal(element, input) === true)) return true;
  return equal(test, input) === true;
}
