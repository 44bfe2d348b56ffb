import type { FeelLimits } from './expression.ts';

/** Wide enough for work over 10,000 rows; the worst expressions of limits.spec.ts still end within about a second. */
export const DEFAULT_LIMITS: FeelLimits = { sourceLength: 10_000, depth: 200, steps: 100_000, size: 100_000 };

/** Thrown through the interpreter, which has no other way to stop; it never leaves this library but by `toJson`. */
export class LimitExceeded extends Error {
  readonly limit: keyof FeelLimits;

  constructor(limit: keyof FeelLimits, message: string) {
    super(message);
    this.limit = limit;
  }
}

/** What an error thrown inside the interpreter means; a full stack is nesting that the limits did not foresee. */
export function failureOf(error: unknown): { message: string; limit?: keyof FeelLimits } {
  if (error instanceof LimitExceeded) return { message: error.message, limit: error.limit };
  const message = error instanceof Error ? error.message : String(error);
  if (isStackOverflow(error)) return { message: 'the expression nests too deeply', limit: 'depth' };
  return { message };
}

export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}
