import type { Variables } from '@shixiao/feel';
import type { Act } from './acts.ts';

/**
 * One rule and what shows it: a fixture, and a table of acts with what must be so after each. Pure data, so that the table
 * of constructs in the README is made from the very rows that the tests run.
 */
export interface Scenario {
  /** Ids of the constructs (`catalogue.ts`) that it shows to execute. */
  readonly shows: readonly string[];
  /** The rule in words: the test's name. */
  readonly rule: string;
  /** Path under the `fixtures` folder, without `.bpmn`. The first process in it is started unless an act says otherwise. */
  readonly fixture: string;
  /** Other fixtures that are deployed beside it, with their versions; default 1. */
  readonly beside?: readonly (readonly [fixture: string, version: number])[];
  /** Version of `fixture` itself; default 1. */
  readonly version?: number;
  /** DMN files deployed with it. */
  readonly decisions?: readonly string[];
  readonly steps: readonly Step[];
}

export type Step = readonly [when: Act, then: Then];

/**
 * What must be so after an act. Lists are ids divided by spaces, complete and in order; a body of a repetition carries its
 * position from 0, such as `vote[0]`. What is not mentioned is not looked at, except that an act must be accepted, must
 * leave the process running and must raise no incident unless the row says so.
 */
export interface Then {
  /** Where tokens rest, the longest resting first: at tasks, jobs, catching events, gateways, incidents. */
  readonly waiting?: string;
  /** Boundary events and starts of event sub-processes that are waited for. */
  readonly listening?: string;
  /** Tokens resting before joins: node → how many. */
  readonly held?: Readonly<Record<string, number>>;
  /** Elements entered by this act. */
  readonly entered?: string;
  /** Elements cancelled by this act, innermost first. */
  readonly cancelled?: string;
  /** Flows taken by this act. */
  readonly taken?: string;
  /** What the act threw: `message Paid`, `signal Alarm`, `error E1`, `escalation HELP`, divided by commas. */
  readonly thrown?: string;
  readonly ended?: 'completed' | 'terminated' | 'cancelled';
  /** Variables of the process, those named here and no look at others; undefined: there is none of that name. */
  readonly variables?: Readonly<Record<string, Variables[string] | undefined>>;
  /** Variables of living elements themselves. */
  readonly local?: Readonly<Record<string, Variables>>;
  /** Element → code; exactly these are open. */
  readonly incidents?: Readonly<Record<string, string>>;
  /** The act is refused for this reason and changes nothing. */
  readonly rejected?: string;
  /** What a resting element waits for, those members named here and no look at others. */
  readonly wait?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Records of the act, each of which must be among them with these members. */
  readonly recorded?: readonly Readonly<Record<string, unknown>>[];
}
