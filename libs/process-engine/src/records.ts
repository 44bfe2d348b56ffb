import type { Json, Variables } from '@shixiao/feel';
import type {
  Compensable,
  IncidentCode,
  ItemId,
  ItemKind,
  ModelRef,
  Phase,
  Repeat,
  Retry,
  TaskWait,
  Wait,
} from './state.ts';

/** What took a token along a flow, or kept it off: the expression and the values that it read. */
export interface Reading {
  readonly expression: string;
  readonly values: Variables;
}

/** Why an element was cancelled, or another one entered: the item and element that made it so. */
export interface Cause {
  readonly kind:
    | 'boundaryEvent'
    | 'eventSubProcess'
    | 'eventGateway'
    | 'terminateEnd'
    | 'cancelEnd'
    | 'errorThrown'
    | 'escalationThrown'
    | 'completionCondition'
    | 'parentCancelled'
    | 'command';
  readonly element?: string;
  readonly reason?: string;
}

/**
 * What happened, in the order in which it happened. The only source of state: `records.reduce(apply, before)` is the
 * state after. Stored records are kept for ever, so members are added and never changed.
 */
export type EngineRecord =
  /** Opens the records of one command; those that follow share its time and actor. */
  | { readonly type: 'acted'; readonly act: string; readonly at: string; readonly actor?: string; readonly note?: string }
  | ProcessStarted
  | ElementEntered
  | { readonly type: 'elementCompleted'; readonly item: ItemId; readonly element: string }
  | { readonly type: 'elementCancelled'; readonly item: ItemId; readonly element: string; readonly cause: Cause }
  | {
      readonly type: 'flowTaken';
      readonly scope: ItemId;
      readonly flow: string;
      readonly reading?: Reading;
      readonly byDefault?: true;
    }
  | { readonly type: 'flowNotTaken'; readonly scope: ItemId; readonly flow: string; readonly reading?: Reading }
  /** A token rests before a node until others arrive. */
  | { readonly type: 'tokenHeld'; readonly scope: ItemId; readonly node: string; readonly flow: string }
  /** Tokens held before a node are used up: how many per flow. */
  | {
      readonly type: 'tokensJoined';
      readonly scope: ItemId;
      readonly node: string;
      readonly taken: Readonly<Record<string, number>>;
    }
  /** Tokens held before a node vanish with what goes on around them, because their scope was interrupted. */
  | {
      readonly type: 'tokensDropped';
      readonly scope: ItemId;
      readonly node: string;
      readonly taken: Readonly<Record<string, number>>;
      readonly cause: Cause;
    }
  /** A complex gateway changes between waiting for its start (absent flows) and waiting for its reset. */
  | { readonly type: 'complexPhase'; readonly scope: ItemId; readonly node: string; readonly consumed?: readonly string[] }
  | { readonly type: 'taskOpened'; readonly item: ItemId; readonly element: string; readonly task: TaskWait }
  | {
      readonly type: 'taskAssigned';
      readonly item: ItemId;
      readonly element: string;
      readonly task: TaskWait;
    }
  | {
      readonly type: 'taskClosed';
      readonly item: ItemId;
      readonly element: string;
      readonly outcome: 'completed' | 'cancelled';
    }
  | {
      readonly type: 'jobOpened';
      readonly item: ItemId;
      readonly element: string;
      readonly jobType: string;
      readonly retries: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'jobFailed';
      readonly item: ItemId;
      readonly element: string;
      readonly retries: number;
      readonly message: string;
      readonly retryAt?: string;
    }
  | {
      readonly type: 'jobClosed';
      readonly item: ItemId;
      readonly element: string;
      readonly outcome: 'completed' | 'cancelled' | 'error';
    }
  /** A timer subscription: `host` is what it interrupts or continues. */
  | {
      readonly type: 'timerSet';
      readonly item: ItemId;
      readonly host: ItemId;
      readonly element: string;
      readonly definition: number;
      readonly due: string;
      readonly every?: string;
      readonly left?: number;
    }
  | { readonly type: 'timerFired'; readonly item: ItemId; readonly element: string; readonly due: string }
  | {
      readonly type: 'subscriptionOpened';
      readonly item: ItemId;
      readonly host: ItemId;
      readonly element: string;
      readonly wait: Exclude<Wait, TaskWait | { for: 'job' | 'timer' | 'compensation' }>;
    }
  | { readonly type: 'conditionChanged'; readonly item: ItemId; readonly element: string; readonly holds: boolean; readonly reading: Reading }
  /** The subscription is used up, or no longer needed. */
  | { readonly type: 'subscriptionClosed'; readonly item: ItemId; readonly element: string }
  | {
      readonly type: 'eventOccurred';
      readonly item: ItemId;
      readonly host: ItemId;
      readonly element: string;
      readonly definition: number;
      readonly kind: 'message' | 'timer' | 'signal' | 'condition' | 'error' | 'escalation' | 'cancel' | 'compensation';
      readonly name?: string;
    }
  | {
      readonly type: 'messageThrown';
      readonly item: ItemId;
      readonly element: string;
      readonly name: string;
      readonly key?: string;
      readonly variables: Variables;
    }
  | {
      readonly type: 'signalThrown';
      readonly item: ItemId;
      readonly element: string;
      readonly name: string;
      readonly variables: Variables;
    }
  | {
      readonly type: 'errorThrown';
      readonly item: ItemId;
      readonly element: string;
      readonly code: string;
      readonly message?: string;
    }
  | {
      readonly type: 'escalationThrown';
      readonly item: ItemId;
      readonly element: string;
      readonly code: string;
      readonly caught: boolean;
    }
  | { readonly type: 'variablesSet'; readonly scope: ItemId; readonly values: Variables }
  | {
      readonly type: 'decisionEvaluated';
      readonly item: ItemId;
      readonly element: string;
      readonly decisionId: string;
      readonly value: Json;
      readonly trail: Json;
    }
  | {
      readonly type: 'repeatStarted';
      readonly item: ItemId;
      readonly element: string;
      readonly repeat: Repeat;
    }
  | { readonly type: 'bodyStarted'; readonly item: ItemId; readonly index: number }
  | {
      readonly type: 'bodyEnded';
      readonly item: ItemId;
      readonly index: number;
      readonly outcome: 'completed' | 'terminated';
      readonly output?: Json;
    }
  /** One more body was asked for while the repetition runs (加签). */
  | { readonly type: 'bodyAdded'; readonly item: ItemId; readonly value: Json }
  /** A value still waiting for its turn in a sequential repetition was taken out (减签); `position` counts from 0. */
  | { readonly type: 'bodyRemoved'; readonly item: ItemId; readonly position: number }
  /** `at`: its place among those of the scope, where that is not the end. */
  | { readonly type: 'compensable'; readonly scope: ItemId; readonly entry: Compensable; readonly at?: number }
  | {
      readonly type: 'compensationStarted';
      readonly item: ItemId;
      readonly scope: ItemId;
      readonly element: string;
      readonly pending: readonly Compensable[];
      readonly notify: ItemId;
    }
  | { readonly type: 'compensationStep'; readonly item: ItemId; readonly activity: string }
  | { readonly type: 'compensationAwaited'; readonly item: ItemId; readonly by: ItemId }
  | {
      readonly type: 'incidentRaised';
      readonly item: ItemId;
      readonly element: string;
      readonly code: IncidentCode;
      readonly detail: string;
      readonly retry: Retry;
    }
  | { readonly type: 'incidentResolved'; readonly item: ItemId; readonly element: string }
  | {
      readonly type: 'migrated';
      readonly item: ItemId;
      readonly from: ModelRef;
      readonly to: ModelRef;
      /** Old element id → new element id, for every element that changed its name. */
      readonly elements: Readonly<Record<string, string>>;
      readonly flows: Readonly<Record<string, string>>;
    }
  | { readonly type: 'processEnded'; readonly phase: Exclude<Phase, 'running'>; readonly variables: Variables };

export interface ProcessStarted {
  readonly type: 'processStarted';
  readonly model: ModelRef;
  /** Always 1: the root item. */
  readonly item: ItemId;
}

export interface ElementEntered {
  readonly type: 'elementEntered';
  readonly item: ItemId;
  readonly parent: ItemId;
  readonly element: string;
  readonly kind: Exclude<ItemKind, 'subscription'>;
  /** The sequence flow by which the token came, where it came by one. */
  readonly flow?: string;
  /** Called processes. */
  readonly model?: ModelRef;
  /** Bodies of a repetition. */
  readonly index?: number;
  /** A restored sub-process: the variables it had and what had completed in it. */
  readonly restored?: { readonly variables: Variables; readonly compensable: readonly Compensable[] };
}

export type RecordType = EngineRecord['type'];
export type RecordOf<T extends RecordType> = Extract<EngineRecord, { type: T }>;
