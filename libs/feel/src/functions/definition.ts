import { FeelFunction } from 'feelin';
import { allowSize, charge, warn } from '../evaluation.ts';
import type { FeelValue } from '../expression.ts';
import { LimitExceeded, isStackOverflow } from '../limits.ts';

/** A function that expressions may call. */
export interface FunctionDefinition {
  /** Names for calls by name; the last may begin with `...` and takes the rest. */
  readonly parameters: readonly string[];
  /** What it gives when it gives anything: decides whether `list[f(item)]` filters or picks by position. */
  readonly gives: 'boolean' | 'number' | 'other';
  /** Null for arguments it can do nothing with. A missing argument is undefined. */
  readonly run: (...args: readonly FeelValue[]) => FeelValue;
  /** Steps of one call; by default one for each element and each 64 characters of the arguments. */
  readonly cost?: (args: readonly FeelValue[]) => number;
}

export type Functions = Readonly<Record<string, FunctionDefinition>>;

const CHARACTERS_PER_STEP = 64;

/**
 * The function as feelin calls it: counted, and giving null where it fails, since FEEL has no exceptions (DMN 1.5
 * §10.3.4: a function called outside of its domain gives null).
 */
export function feelFunction(name: string, { parameters, run, cost = walk }: FunctionDefinition): FeelFunction {
  function call(...args: FeelValue[]): FeelValue {
    charge(cost(args));
    let value: FeelValue;
    try {
      value = run(...args);
    } catch (error) {
      if (error instanceof LimitExceeded) throw error;
      // A list spread over the stack as arguments.
      if (isStackOverflow(error)) throw new LimitExceeded('size', `too much at once for ${name}`);
      return warn(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (typeof value === 'string') allowSize(value.length, 'characters');
    else if (Array.isArray(value)) allowSize(value.length, 'elements');
    return value ?? null;
  }
  return new FeelFunction(call, [...parameters]);
}

function walk(args: readonly FeelValue[]): number {
  let steps = 1;
  for (const value of args) {
    if (typeof value === 'string') steps += Math.floor(value.length / CHARACTERS_PER_STEP);
    else if (Array.isArray(value)) steps += value.length;
  }
  return steps;
}
