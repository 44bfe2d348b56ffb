import type { Json, Variables } from '@shixiao/feel';
import type { Pages } from './pages.ts';

/** Names an item for the life of its instance. Given out in sequence from 1, never twice; 0 stands for "none". */
export type ItemId = number;

export interface ModelRef {
  readonly processId: string;
  readonly version: number;
}

export type Phase = 'running' | 'completed' | 'terminated' | 'cancelled';

/**
 * A running process as plain JSON: only what is alive. One root instance holds the processes that it calls, so that a
 * business act commits as one aggregate.
 */
export interface InstanceState {
  /** Layout of this object; a reader that does not know the number must refuse it. */
  readonly schema: 1;
  readonly model: ModelRef;
  readonly phase: Phase;
  readonly nextId: ItemId;
  readonly items: Pages<Item>;
  /** Live conditional subscriptions, so that a change of variables need not look at anything else. */
  readonly conditions: readonly ItemId[];
}

/**
 * One living thing: a process, an element being executed, or a subscription. Items form a tree through `parent`, and a
 * cancelled item takes all below it along.
 */
export interface Item {
  readonly id: ItemId;
  /** 0 for the root. */
  readonly parent: ItemId;
  /** Id in the model: the process id for a process. */
  readonly element: string;
  readonly kind: ItemKind;
  readonly children?: Pages<ItemId>;
  /** Children that keep their scope alive: all but subscriptions. */
  readonly active?: number;
  readonly variables?: Variables;
  /** What a resting item waits for besides its children. */
  readonly wait?: Wait;
  readonly incident?: Incident;
  /** Process items: which model runs below. */
  readonly model?: ModelRef;
  /** Scopes: tokens that rest before a node, per node and incoming sequence flow. */
  readonly held?: Readonly<Record<string, HeldTokens>>;
  /** Scopes: complex gateways that have fired and wait for their reset, with the flows already consumed. */
  readonly resetting?: Readonly<Record<string, readonly string[]>>;
  /** Scopes: completed activities that can be compensated, oldest first. */
  readonly compensable?: readonly Compensable[];
  readonly repeat?: Repeat;
  /** A body of a multi-instance or loop: its position from 0. */
  readonly index?: number;
  /** Compensation items: what is still to be undone, last first, and who waits for the end of it. */
  readonly undo?: Undo;
}

/**
 * `process`: root or called process. `activity`, `event`, `gateway`: an element with a token in it. `repeat`: a
 * multi-instance or loop around its bodies. `subscription`: what may happen to its parent. `compensation`: a running
 * compensation. `restored`: a completed sub-process brought back with its variables to be compensated.
 */
export type ItemKind =
  | 'process'
  | 'activity'
  | 'event'
  | 'gateway'
  | 'repeat'
  | 'subscription'
  | 'compensation'
  | 'restored';

export type HeldTokens = Readonly<Record<string, number>>;

export type Wait =
  | TaskWait
  | { readonly for: 'job'; readonly type: string; readonly retries: number; readonly retryAt?: string }
  | TimerWait
  | { readonly for: 'message'; readonly definition: number; readonly name: string; readonly key?: string }
  | { readonly for: 'signal'; readonly definition: number; readonly name: string }
  /** `holds`: the condition's last value; the event occurs when it becomes true. */
  | { readonly for: 'condition'; readonly definition: number; readonly holds: boolean }
  | { readonly for: 'compensation'; readonly by: ItemId };

export interface TaskWait {
  readonly for: 'task';
  readonly assignee?: string;
  readonly candidateGroups?: readonly string[];
  readonly candidateUsers?: readonly string[];
  /** ISO 8601 instants. */
  readonly dueDate?: string;
  readonly followUpDate?: string;
  /** 0 to 100, default 50 as in Camunda 8; absent means 50. */
  readonly priority?: number;
}

export interface TimerWait {
  readonly for: 'timer';
  readonly definition: number;
  /** ISO 8601 instant, UTC. */
  readonly due: string;
  /** Cycles: ISO 8601 duration to the next firing, and how many firings are left after this one; absent means without end. */
  readonly every?: string;
  readonly left?: number;
}

export interface Incident {
  readonly code: IncidentCode;
  /** For an engineer, in English; people read the code's sentence in their own language. */
  readonly detail: string;
  /** What is tried again when the incident is resolved. */
  readonly retry: Retry;
}

export type IncidentCode =
  | 'expressionFailed'
  | 'noFlowTaken'
  | 'noRetriesLeft'
  | 'uncaughtError'
  | 'calledProcessNotFound'
  | 'calledTooDeep'
  | 'decisionFailed'
  | 'collectionInvalid'
  | 'timerInvalid'
  /** Tokens wait at a join to which no other token can come. */
  | 'joinStarved';

/** The step of an element's life at which it stopped. */
export type Retry = 'activate' | 'complete' | 'route' | 'work' | 'repeat' | 'adHoc' | 'join';

export interface Repeat {
  readonly type: 'parallel' | 'sequential' | 'loop';
  /** Values still to be given to bodies, in pages so that taking one costs little; sequential only. */
  readonly pending?: readonly (readonly Json[])[];
  readonly total: number;
  readonly started: number;
  readonly completed: number;
  readonly terminated: number;
  /** Collected outputs by body index, in pages so that one more costs little; absent when nothing is collected. */
  readonly outputs?: readonly (readonly Json[])[];
}

/** A completed activity that has a compensation handler of its own or within it (§10.7). */
export interface Compensable {
  readonly activity: string;
  /** The item that it was while it ran: the lower, the earlier it began. */
  readonly item: ItemId;
  /** The handler activity; absent when the activity is a sub-process undone from within. */
  readonly handler?: string;
  /** Sub-process: variables at its completion, and what completed inside it. */
  readonly variables?: Variables;
  readonly inner?: readonly Compensable[];
}

export interface Undo {
  readonly pending: readonly Compensable[];
  /** The throwing event, or the transaction being cancelled, that goes on afterwards; 0 for nobody. */
  readonly notify: ItemId;
}
