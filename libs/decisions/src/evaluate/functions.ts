import type { FeelValue } from '@shixiao/feel';
import type { TypedName } from '../model.ts';
import { within } from './evaluation.ts';
import type { Evaluation } from './evaluation.ts';
import { conform } from './types.ts';

/** A function of this library as FEEL takes it: called with its arguments in order; `$args` are their names. */
export interface CallableFunction {
  (...values: readonly FeelValue[]): FeelValue;
  readonly $args: readonly string[];
}

/** @param body gets the arguments by the parameters' names, missing ones as null */
export function functionOf(
  evaluation: Evaluation,
  parameters: readonly TypedName[],
  body: (locals: ReadonlyMap<string, FeelValue>) => FeelValue,
): CallableFunction {
  const call = (...values: readonly FeelValue[]): FeelValue => {
    const locals = new Map<string, FeelValue>();
    parameters.forEach(({ name, type }, index) => locals.set(name, conform(evaluation, values[index], type, name)));
    return within(evaluation, () => body(locals));
  };
  return Object.assign(call, { $args: parameters.map(({ name }) => name) });
}
