import { compileExpression } from '../src/compile.ts';
import type { CompileOptions } from '../src/compile.ts';
import type { FeelEnvironment, FeelFailure, FeelResult, FeelValue } from '../src/expression.ts';
import type { Json } from '../src/json.ts';

/** In Shanghai it is already half past two in the morning of the 25th. */
export const ENVIRONMENT: FeelEnvironment = { now: '2026-11-24T18:30:00Z', timeZone: 'Asia/Shanghai' };

export type Given = Readonly<Record<string, Json>>;

export function lookUpIn<T>(variables: Readonly<Record<string, T>>): (name: string) => T | undefined {
  return (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
}

export function answerOf(
  source: string,
  variables: Given = {},
  environment: FeelEnvironment = ENVIRONMENT,
  options: CompileOptions = {},
): FeelResult<Json> {
  const compiled = compileExpression(source, options);
  return compiled.ok ? compiled.value.evaluate(lookUpIn(variables), environment) : compiled;
}

/** The value of an expression that has to have one. */
export function valueOf(...args: Parameters<typeof answerOf>): Json {
  const answer = answerOf(...args);
  if (!answer.ok) throw new Error(`${args[0]}: ${answer.failure.message}`);
  return answer.value;
}

/** What an expression that must not succeed fails with, when it is read or when it is evaluated. */
export function failureOf(...args: Parameters<typeof answerOf>): FeelFailure {
  const answer = answerOf(...args);
  if (answer.ok) throw new Error(`${args[0].slice(0, 50)} gave ${JSON.stringify(answer.value)}`);
  return answer.failure;
}

export function feelValueOf(source: string, variables: Readonly<Record<string, FeelValue>> = {}): FeelValue {
  const compiled = compileExpression(source);
  const answer = compiled.ok ? compiled.value.evaluateFeel(lookUpIn(variables), ENVIRONMENT) : compiled;
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}
