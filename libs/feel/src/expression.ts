import type { Json } from './json.ts';

/** A value inside FEEL: JSON, or a FEEL date, time, duration, range or function. */
export type FeelValue = unknown;

export interface FeelFailure {
  /** For an engineer, in English. */
  readonly message: string;
  /** Which limit was hit, where one was. */
  readonly limit?: keyof FeelLimits;
  /** Where the source cannot be read: characters from its start. */
  readonly position?: number;
}

export type FeelResult<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** The first thing that gave null in the evaluation, and why: an unknown variable, types that do not go together. */
      readonly warning?: string;
    }
  | { readonly ok: false; readonly failure: FeelFailure };

/** Gives the value of a variable; undefined where there is none of that name. */
export type LookUp<T = Json> = (name: string) => T | undefined;

/** An expression that was parsed once and can be evaluated any number of times. */
export interface CompiledExpression {
  readonly source: string;
  /** Free variables, each once, in order of first use: what an evaluation can read and nothing else. */
  readonly names: readonly string[];
  /** The value as JSON; FEEL dates, times and durations become ISO 8601 texts. */
  evaluate(lookUp: LookUp, environment: FeelEnvironment): FeelResult<Json>;
  /** The value as FEEL has it, for what goes on inside FEEL: decisions that require one another. */
  evaluateFeel(lookUp: LookUp<FeelValue>, environment: FeelEnvironment): FeelResult<FeelValue>;
}

/** Unary tests over an input value, as in a decision table's input entry (DMN 1.5 §10.3.2.9, grammar rule 15). */
export interface CompiledUnaryTests {
  readonly source: string;
  readonly names: readonly string[];
  test(input: FeelValue, lookUp: LookUp<FeelValue>, environment: FeelEnvironment): FeelResult<boolean>;
}

/** What an evaluation may know of the world besides its variables. */
export interface FeelEnvironment {
  /** ISO 8601 instant that `now()` and `today()` give. */
  readonly now: string;
  /** IANA name of the zone of `today()` and of dates without one; default Asia/Shanghai. */
  readonly timeZone?: string;
  readonly calendar?: FeelCalendar;
  readonly limits?: Partial<FeelLimits>;
}

/** The working days of a jurisdiction. Days are ISO 8601 dates. */
export interface FeelCalendar {
  /** Days off that would be workdays by their weekday: statutory holidays. */
  readonly holidays: ReadonlySet<string>;
  /** Workdays that would be off by their weekday: make-up workdays (调休). */
  readonly workdays: ReadonlySet<string>;
}

export interface FeelLimits {
  /** Characters of an expression. */
  readonly sourceLength: number;
  /** Nesting of an expression; calls of FEEL functions that are open at one time. */
  readonly depth: number;
  /**
   * Rounds of loops, filters, quantifiers and function bodies that one evaluation may take. A round of a large body counts
   * for several, and so does a built-in function by the elements and the text it walks through.
   */
  readonly steps: number;
  /** Elements of a list, characters of a text, that an evaluation may produce. */
  readonly size: number;
}
