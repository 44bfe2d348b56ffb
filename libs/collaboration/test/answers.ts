import type { Result } from '../src/result.ts';

/** The value of an accepted act; a refused one fails the test with its refusal. */
export function valueOf<V, R>(result: Result<V, R>): V {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
}

/** The refusal of a refused act; an accepted one fails the test. */
export function refusalOf<V, R>(result: Result<V, R>): R {
  if (!result.ok) return result.refusal;
  throw new Error(`Accepted: ${JSON.stringify(result.value)}`);
}
