import type { NodeKind } from '@shixiao/process-model';
import type { Command } from '../../commands.ts';
import type { Cause } from '../../records.ts';
import type { IncidentCode } from '../../state.ts';
import type { EventKind, FactKind } from '../facts.ts';

/** Everything that explanations say, in one language. Places are filled with names in quotation marks, or words for what a thing is. */
export interface Messages {
  readonly facts: Readonly<Record<FactKind, string>>;
  /** Whose act it was; fits behind a time. `other` is an act that this version of the engine does not know. */
  readonly acts: Readonly<Record<Command['type'] | 'other', string>>;
  readonly somebody: string;
  readonly causes: Readonly<Record<Cause['kind'], string>>;
  readonly triggers: Readonly<Record<EventKind, string>>;
  readonly incidents: Readonly<Record<IncidentCode, string>>;
  /** What an element without a name is called. */
  readonly kinds: Readonly<Record<NodeKind | 'process', string>>;
  /** What a flow without a name is called. */
  readonly flowTo: string;
  readonly quoted: string;
  readonly comma: string;
  readonly and: string;
  readonly or: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly date: string;
  readonly dateTime: string;
  readonly months: Readonly<Record<Month, string>>;
}

export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Pieces of sentences that are there or not. */
export type Part =
  | 'values'
  | 'value'
  | 'nothing'
  | 'from'
  | 'origins'
  | 'along'
  | 'completed'
  | 'reason'
  | 'assignee'
  | 'groups'
  | 'users'
  | 'anybody'
  | 'due'
  | 'retryAt'
  | 'key'
  | 'caught'
  | 'uncaught'
  | 'missing'
  | 'branch'
  | 'otherwise'
  | 'named'
  | 'detail'
  | 'when'
  | 'something';

export const EN: Messages = {
  facts: {
    enteredAtStart: '{when}{act}, and {scope} began here.',
    enteredByFlow: '{when}{act}, and it came here{from}{along}.',
    enteredAtJoin: '{when}{act}; with that, everything it waited for had come{origins}.',
    enteredByEvent: '{when}{trigger} at {host}, which led here.',
    enteredByLink: '{when}{act}, and it came here by the link from {from}.',
    enteredAsBody: '{when}{act}, and number {number} of several began.',
    enteredByCall: '{when}{act}, and {caller} called this process.',
    enteredToUndo: '{when}{act}, and {activity} has to be undone.',
    enteredByHand: '{when}{act}, and so it was started by hand{reason}.',
    conditionHeld: 'At {at}, {flow} was taken because {expression} holds{values}.',
    conditionFailed: 'At {at}, {flow} was not taken because {expression} does not hold{values}.',
    defaultTaken: 'At {at}, {flow} was taken because no condition held.',
    eventOccurred: '{when}{trigger}: {event}.',
    jobFailed: '{when}the program failed: {message} (attempts left: {retries}).',
    errorThrown: '{when}the error {code} was reported{detail}.',
    escalationThrown: '{when}the escalation {code} was raised{caught}.',
    messageThrown: '{when}the message “{name}” was sent.',
    signalThrown: '{when}the signal “{name}” was sent.',
    decisionEvaluated: '{when}the decision “{decision}” gave {value}.',
    bodyAdded: '{when}{act}.',
    incidentRaised: '{when}it got stuck: {incident}',
    incidentResolved: '{when}{act}.',
    migrated: '{when}{act}: from version {from} to version {to}.',
    completed: '{when}{act}{completed}.',
    cancelled: '{when}it was cancelled: {cause}.',
    waitsForTask: 'Waits for {who}{due}.',
    waitsForJob: 'It waits for a program to do “{type}”{retryAt}.',
    waitsForTimer: '{event} falls on {due}.',
    waitsForMessage: '{event} waits for the message “{name}”{key}.',
    waitsForSignal: '{event} waits for the signal “{name}”.',
    waitsForCondition: '{event} waits until {expression} holds.',
    waitsForCompensation: 'It waits until everything is undone.',
    waitsForInner: 'Under way in it: {inner}.',
    waitsForBodies: '{completed} of {total} are done.',
    waitsForTokens: 'What came{arrived} waits before it{missing}.',
    waitsForTurn: 'It waits for its turn.',
    incidentOpen: 'It is stuck and needs help: {incident}',
    wentOn: 'It went on to {to}.',
    next: 'Next: {next}.',
    notReached: 'It has not been reached.',
  },
  acts: {
    start: '{actor} started the process',
    completeTask: '{actor} completed {about}',
    assignTask: '{actor} assigned {about}',
    completeJob: 'a program completed {about}',
    failJob: 'a program failed at {about}',
    throwBpmnError: '{actor} reported an error at {about}',
    fireTimer: 'the time of {about} had come',
    correlateMessage: 'a message came for {about}',
    broadcastSignal: 'a signal came for {about}',
    setVariables: '{actor} changed the data',
    activateAdHoc: '{actor} started work that is done when needed',
    addBody: '{actor} added one more',
    removeBody: '{actor} took one away',
    resolveIncident: '{actor} had an incident tried again',
    modify: '{actor} moved the process by hand',
    migrate: '{actor} moved the process to another version',
    cancel: '{actor} cancelled the process',
    other: '{actor} acted on the process',
  },
  somebody: 'somebody',
  causes: {
    boundaryEvent: '{by} occurred',
    eventSubProcess: '{by} occurred and ended everything else',
    eventGateway: '{by} occurred first',
    terminateEnd: '{by} ended everything',
    cancelEnd: '{by} cancelled the transaction',
    errorThrown: 'an error occurred at {by}',
    escalationThrown: 'an escalation occurred at {by}',
    completionCondition: 'enough of {by} was done',
    parentCancelled: '{by}, to which it belongs, was cancelled',
    command: 'by hand{reason}',
  },
  triggers: {
    message: 'a message{name} came',
    timer: 'the time had come',
    signal: 'a signal{name} came',
    condition: 'a condition became true',
    error: 'an error{name} occurred',
    escalation: 'an escalation{name} occurred',
    cancel: 'the transaction was cancelled',
    compensation: 'it was to be undone',
  },
  incidents: {
    expressionFailed: 'an expression could not be computed.',
    noFlowTaken: 'no condition holds and there is no default way.',
    noRetriesLeft: 'the program failed and will not try again by itself.',
    uncaughtError: 'an error was reported that nothing in the process deals with.',
    calledProcessNotFound: 'the process to be called is not there.',
    calledTooDeep: 'processes call one another without end.',
    decisionFailed: 'the decision could not be made.',
    collectionInvalid: 'what it is to be done for is not a list, or too long.',
    timerInvalid: 'a time is not a time.',
    joinStarved: 'it waits for something that can no longer come.',
  },
  kinds: {
    process: 'the process',
    startEvent: 'the start',
    endEvent: 'the end',
    catchEvent: 'the event',
    throwEvent: 'the event',
    boundaryEvent: 'the event at the edge',
    exclusiveGateway: 'the choice',
    inclusiveGateway: 'the choice',
    parallelGateway: 'the parallel ways',
    eventBasedGateway: 'the choice by events',
    complexGateway: 'the meeting of ways',
    userTask: 'the task',
    jobTask: 'the job',
    scriptTask: 'the script',
    decisionTask: 'the decision',
    receiveTask: 'the waiting for a message',
    passThroughTask: 'the task',
    callActivity: 'the call',
    subProcess: 'the sub-process',
  },
  flowTo: 'the way to {to}',
  quoted: '“{name}”',
  comma: ', ',
  and: ' and ',
  or: ' or ',
  parts: {
    values: ' with {values}',
    value: '{name} = {value}',
    nothing: 'nothing',
    from: ' from {from}',
    origins: ': from {from}',
    along: ' along {flow}',
    completed: ', and it was completed',
    reason: ': {reason}',
    assignee: '{names}',
    groups: '{names}',
    users: 'one of {names}',
    anybody: 'somebody to claim it',
    due: ', by {due}',
    retryAt: ', again at {at}',
    key: ' for {key}',
    caught: ' and dealt with',
    uncaught: ', which nothing in the process deals with',
    missing: '; nothing has come from {missing} yet',
    branch: '{element} ({if})',
    otherwise: 'otherwise',
    named: ' “{name}”',
    detail: ': {detail}',
    when: '{at}: ',
    something: 'some work',
  },
  date: '{day} {month} {year}',
  dateTime: '{date}, {time}',
  months: { 1: 'Jan', 2: 'Feb', 3: 'Mar', 4: 'Apr', 5: 'May', 6: 'Jun', 7: 'Jul', 8: 'Aug', 9: 'Sept', 10: 'Oct', 11: 'Nov', 12: 'Dec' },
};
