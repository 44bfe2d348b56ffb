import type { FlowNode } from '@shixiao/process-model';
import type { Json } from '@shixiao/feel';
import type { Cause, Reading } from '../records.ts';
import type { Sentence } from '../sentences.ts';
import type { Incident, ItemId, ModelRef, TaskWait, Wait } from '../state.ts';

export type JobWait = Extract<Wait, { for: 'job' }>;

/** An element or flow as people speak of it: its name in quotation marks, or what it is. */
export interface Named {
  readonly id: string;
  readonly label: Sentence;
  readonly isNamelessGateway?: true;
}

/** Whose act it was that made something happen, and when. */
export interface Moment {
  /** ISO 8601 instant; absent for records that no act opens. */
  readonly at?: string;
  /** A command's type. */
  readonly act?: string;
  readonly actor?: string;
  readonly note?: string;
  /** The work that was completed, the timer that was due, the event that occurred. */
  readonly about?: Named;
}

export type EventKind = 'message' | 'timer' | 'signal' | 'condition' | 'error' | 'escalation' | 'cancel' | 'compensation';

/** How a token came to an element. */
export type Entry =
  | { readonly kind: 'enteredAtStart'; readonly scope: Named }
  | { readonly kind: 'enteredByFlow'; readonly from: Named; readonly flow: Named }
  /** The last of several tokens had come. */
  | { readonly kind: 'enteredAtJoin'; readonly from: readonly Named[] }
  | { readonly kind: 'enteredByEvent'; readonly event: Named; readonly host: Named; readonly trigger: Trigger }
  | { readonly kind: 'enteredByLink'; readonly from: Named }
  /** `number` counts from 1. */
  | { readonly kind: 'enteredAsBody'; readonly number: number }
  | { readonly kind: 'enteredByCall'; readonly caller: Named }
  | { readonly kind: 'enteredToUndo'; readonly activity: Named }
  | { readonly kind: 'enteredByHand' };

export interface Trigger {
  readonly kind: EventKind;
  /** Name of the message or signal, code of the error or escalation. */
  readonly name?: string;
}

/** What was decided about one flow where ways part. */
export type Choice =
  | { readonly kind: 'conditionHeld'; readonly at: Named; readonly flow: Named; readonly reading: Reading }
  | { readonly kind: 'conditionFailed'; readonly at: Named; readonly flow: Named; readonly reading: Reading }
  | { readonly kind: 'defaultTaken'; readonly at: Named; readonly flow: Named };

/** What happened while the element was executed. */
export type Happening =
  | { readonly kind: 'eventOccurred'; readonly moment: Moment; readonly event: Named; readonly trigger: Trigger }
  | { readonly kind: 'jobFailed'; readonly moment: Moment; readonly message: string; readonly retries: number }
  | { readonly kind: 'errorThrown'; readonly moment: Moment; readonly code: string; readonly message?: string }
  | { readonly kind: 'escalationThrown'; readonly moment: Moment; readonly code: string; readonly caught: boolean }
  | { readonly kind: 'messageThrown'; readonly moment: Moment; readonly name: string }
  | { readonly kind: 'signalThrown'; readonly moment: Moment; readonly name: string }
  | { readonly kind: 'decisionEvaluated'; readonly moment: Moment; readonly decisionId: string; readonly value: Json }
  | { readonly kind: 'bodyAdded'; readonly moment: Moment }
  | { readonly kind: 'incidentRaised'; readonly moment: Moment; readonly incident: Pick<Incident, 'code' | 'detail'> }
  | { readonly kind: 'incidentResolved'; readonly moment: Moment }
  | { readonly kind: 'migrated'; readonly moment: Moment; readonly from: ModelRef; readonly to: ModelRef };

export type Ending =
  | { readonly kind: 'completed'; readonly moment: Moment; readonly element: Named }
  | { readonly kind: 'cancelled'; readonly moment: Moment; readonly cause: Cause; readonly by?: Named };

/** What it waits for now. */
export type Waiting =
  | { readonly kind: 'waitsForTask'; readonly task: TaskWait }
  | { readonly kind: 'waitsForJob'; readonly job: JobWait }
  | { readonly kind: 'waitsForTimer'; readonly event: Named; readonly due: string }
  | { readonly kind: 'waitsForMessage'; readonly event: Named; readonly name: string; readonly key?: string }
  | { readonly kind: 'waitsForSignal'; readonly event: Named; readonly name: string }
  | { readonly kind: 'waitsForCondition'; readonly event: Named; readonly expression: string }
  | { readonly kind: 'waitsForCompensation' }
  /** Elements that are active inside of it. */
  | { readonly kind: 'waitsForInner'; readonly inner: readonly Named[] }
  | { readonly kind: 'waitsForBodies'; readonly completed: number; readonly total: number }
  /** Tokens wait before it: where from, and on which ways none has come. */
  | { readonly kind: 'waitsForTokens'; readonly arrived: readonly Named[]; readonly missing: readonly Named[] }
  /** In a sequential ad-hoc sub-process, while something else is done. */
  | { readonly kind: 'waitsForTurn' }
  | { readonly kind: 'incidentOpen'; readonly incident: Incident };

/** Where a token can go next: activities and events; gateways on the way only decide. */
export interface Next {
  readonly element: Named;
  /** The choices on the way, in order. */
  readonly if: readonly Named[];
}

export type Fact =
  | (Entry & { readonly moment: Moment })
  | Choice
  | Happening
  | Ending
  | Waiting
  | { readonly kind: 'wentOn'; readonly to: readonly Named[] }
  | { readonly kind: 'next'; readonly next: readonly Next[] }
  | { readonly kind: 'notReached' };

export type FactKind = Fact['kind'];

/** One fact and the sentence that tells it. */
export interface Statement {
  readonly fact: Fact;
  readonly text: Sentence;
}

/** One token's stay at the element. */
export interface Visit {
  readonly item: ItemId;
  readonly statements: readonly Statement[];
}

/** Why an element is where it is, and why it went the way it did. */
export interface Explanation {
  readonly element: Named;
  readonly kind?: FlowNode['kind'] | 'process';
  /** Oldest first. */
  readonly visits: readonly Visit[];
  /** What can be said of the element without a token in it: tokens that wait before it, events that may still occur, or that nobody came. */
  readonly outside: readonly Statement[];
}
