import type { FeelEnvironment, FeelLimits } from './expression.ts';
import { LimitExceeded } from './limits.ts';

/** What one evaluation knows and has used up. */
export interface Evaluation {
  readonly environment: FeelEnvironment;
  readonly limits: FeelLimits;
  /** Steps that are left. */
  steps: number;
  /** Calls of FEEL functions that are open. */
  calls: number;
  warning: string | undefined;
  /** Regular expressions that this evaluation has compiled. */
  patterns: Map<string, unknown> | undefined;
}

const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

/**
 * The evaluation that runs now. feelin's functions get no context of the host's, so it is kept here for as long as one
 * evaluation lasts: evaluations are synchronous, and one that starts inside another puts the outer one back. A FEEL
 * function that a decision hands to another is thereby counted where it is called.
 */
let current: Evaluation | undefined;

export function evaluationOf(environment: FeelEnvironment, limits: FeelLimits): Evaluation {
  const merged = environment.limits ? { ...limits, ...environment.limits } : limits;
  return { environment, limits: merged, steps: merged.steps, calls: 0, warning: undefined, patterns: undefined };
}

export function during<T>(evaluation: Evaluation, act: () => T): T {
  const outer = current;
  current = evaluation;
  try {
    return act();
  } finally {
    current = outer;
  }
}

/** @throws Error outside of an evaluation: the functions of this library have no meaning there. */
export function running(): Evaluation {
  if (current === undefined) throw new Error('a FEEL function was called outside of an evaluation');
  return current;
}

export function timeZone(): string {
  return current?.environment.timeZone ?? DEFAULT_TIME_ZONE;
}

/** @throws LimitExceeded */
export function charge(steps: number): void {
  const evaluation = running();
  evaluation.steps -= steps;
  // Written so that NaN stops, too.
  if (!(evaluation.steps >= 0)) {
    throw new LimitExceeded('steps', `the evaluation takes more than ${evaluation.limits.steps} steps`);
  }
}

/** @throws LimitExceeded */
export function allowSize(size: number, what: 'elements' | 'characters'): void {
  const { limits } = running();
  if (!(size <= limits.size)) throw new LimitExceeded('size', `more than ${limits.size} ${what} at once`);
}

const LONGEST_WARNING = 200;

/** Keeps the first reason; later ones are mostly its consequences. */
export function warn(message: string): null {
  if (current) current.warning ??= message.length > LONGEST_WARNING ? `${message.slice(0, LONGEST_WARNING)}…` : message;
  return null;
}

/** @throws LimitExceeded */
export function enterCall(): void {
  const evaluation = running();
  evaluation.calls += 1;
  if (evaluation.calls > evaluation.limits.depth) {
    throw new LimitExceeded('depth', `more than ${evaluation.limits.depth} calls are open at once`);
  }
}

export function leaveCall(): void {
  running().calls -= 1;
}
