import { compileExpression, toJson } from '@shixiao/feel';
import type { CompiledExpression, FeelValue, Json } from '@shixiao/feel';
import { fail } from './evaluation.ts';
import type { Evaluation } from './evaluation.ts';

const compiled = new Map<string, CompiledExpression>();

/** A FEEL expression of this library's own: FEEL makes and knows FEEL's values, so that nobody else need know their form. */
export function feel(source: string): CompiledExpression {
  const known = compiled.get(source);
  if (known) return known;
  const result = compileExpression(source);
  if (!result.ok) throw new Error(`${source}: ${result.failure.message}`);
  compiled.set(source, result.value);
  return result.value;
}

/** @throws Failed where the value is too large for JSON */
export function asJson(evaluation: Evaluation, value: FeelValue): Json {
  try {
    return toJson(value, evaluation.environment.limits?.size);
  } catch (error) {
    return fail(evaluation, error instanceof Error ? error.message : String(error));
  }
}
