import type { FeelCalendar, FeelLimits, Variables } from '@shixiao/feel';
import type { Command } from '../commands.ts';

/** What a simulation supposes about everything that the model does not say. Nothing else is made up. */
export interface Assumptions {
  /** ISO 8601 instant at which the virtual clock begins. */
  readonly from: string;
  /** How a process begins; only where no running one is given. */
  readonly start?: Omit<Extract<Command, { type: 'start' }>, 'type'>;
  /** By id of a user task, job or throwing event that a program does. */
  readonly elements?: Readonly<Record<string, WorkAssumption>>;
  /** For user tasks, and for jobs, that `elements` does not name. Without any assumption, work takes no time. */
  readonly tasks?: WorkAssumption;
  readonly jobs?: WorkAssumption;
  /** By sequence flow id: how probably its condition holds, whatever the variables say. */
  readonly branches?: Readonly<Record<string, number>>;
  /** By name: what comes from outside once somebody waits for it. What is not named never comes. */
  readonly messages?: Readonly<Record<string, Arrival>>;
  readonly signals?: Readonly<Record<string, Arrival>>;
  /** By id of an ad-hoc sub-process: what people activate in it as it begins. */
  readonly activate?: Readonly<Record<string, readonly string[]>>;
  /** By item id: since when work that is open already has been so (ISO 8601 instant); default: `from`. */
  readonly openSince?: Readonly<Record<string, string>>;
  /** IANA name; default Asia/Shanghai. */
  readonly timeZone?: string;
  readonly calendar?: FeelCalendar;
  readonly limits?: Partial<FeelLimits>;
  /** Default 1,000; at most 100,000. */
  readonly runs?: number;
  /** ISO 8601 duration from `from` after which nobody looks any further; default P5Y. */
  readonly horizon?: string;
  /** Commands that one run may take; default 10,000, at most 1,000,000. */
  readonly mostActs?: number;
}

/** How long a piece of work lies there before somebody begins with it, how long it takes then, and how it ends. */
export interface WorkAssumption {
  readonly wait?: Distribution;
  readonly work?: Distribution;
  /** Default: it is completed without giving any variables. */
  readonly outcomes?: readonly WorkOutcome[];
}

export interface WorkOutcome {
  /** Its share among the outcomes. */
  readonly weight: number;
  readonly variables?: Variables;
  /** Code of a BPMN error with which it ends instead of being completed. */
  readonly error?: string;
}

export interface Arrival {
  /** From when somebody begins to wait. */
  readonly after: Distribution;
  /** That it comes at all; default 1. */
  readonly probability?: number;
  readonly variables?: Variables;
}

/**
 * An ISO 8601 duration, where a day has 24 hours, a month 30.436875 and a year 365.2425 days; or working days, each of
 * which has 24 hours, too, while days off do not count.
 */
export type Span = string | { readonly workingDays: number };

/** A random length of time. Spans of one distribution are all of one sort. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: Span }
  | { readonly kind: 'uniform'; readonly least: Span; readonly most: Span }
  | { readonly kind: 'triangular'; readonly least: Span; readonly likely: Span; readonly most: Span }
  /** Half of all take no longer than `median`, nine of ten no longer than `p90`: the usual shape of how long people take. */
  | { readonly kind: 'lognormal'; readonly median: Span; readonly p90: Span }
  /** Arrivals that do not depend on one another. */
  | { readonly kind: 'exponential'; readonly mean: Span }
  /** Lengths seen before, each as probable as the others. */
  | { readonly kind: 'observed'; readonly values: readonly Span[] };

export const DEFAULTS = { runs: 1_000, horizon: 'P5Y', mostActs: 10_000, timeZone: 'Asia/Shanghai' } as const;

export const LIMITS = { runs: 100_000, mostActs: 1_000_000 } as const;
