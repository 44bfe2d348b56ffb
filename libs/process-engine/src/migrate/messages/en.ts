import type { EventDefinition, NodeKind, SubProcess } from '@shixiao/process-model';

/** Why a running process cannot move to another version, in English. Places are filled with names, or ids where there are none. */
export const EN = {
  notRunning: 'The process has ended; only a running one can move to another version.',
  notAProcess: 'There is no running process with the number {item} in this instance.',
  sourceModelMissing: 'The running version {version} of “{process}” is not deployed any more.',
  targetModelMissing: 'Version {version} of “{process}” is not deployed.',
  unknownSourceElement: 'The plan maps “{element}”, which the running version does not have.',
  unknownTargetElement: 'The plan maps “{element}” to “{target}”, which the new version does not have.',
  unknownSourceFlow: 'The plan maps the sequence flow “{element}”, which the running version does not have.',
  unknownTargetFlow: 'The plan maps the sequence flow “{element}” to “{target}”, which the new version does not have.',
  unknownRenewal: 'The plan wants to wait afresh for “{element}”, which is no event that the new version waits for.',
  elementMissing: 'Work is going on at “{element}”, which the new version does not have. Map it to another element.',
  kindDiffers: '“{element}” is {kind}, but “{target}” of the new version is {targetKind}.',
  variantDiffers: '“{element}” is {variant}, but “{target}” of the new version is {targetVariant}.',
  scopeDiffers: '“{element}” belongs to “{scope}”, but “{target}” of the new version belongs to “{targetScope}”.',
  repeatDiffers: '“{element}” runs {repeat}, but “{target}” of the new version runs {targetRepeat}.',
  eventDiffers: '“{element}” is an event of {events}, but “{target}” of the new version is one of {targetEvents}.',
  eventDetached: 'The plan maps the event “{element}” at “{host}” to “{target}”, which is not an event at “{targetHost}” in the new version.',
  elementsMerged: 'Work is going on at both “{element}” and “{other}”, which would become the same element “{target}”.',
  flowsMerged: 'Tokens wait on both “{element}” and “{other}”, which would become the same sequence flow “{target}”.',
  heldFlowMissing: 'A token waits before “{element}” on “{flow}”, which the new version does not have. Map the sequence flow.',
  heldFlowElsewhere: 'A token waits before “{element}” on “{flow}”, which leads to “{target}” in the new version.',
  compensatedMissing: '“{element}” can still be undone step by step, but the new version has no such sub-process.',
  handlerMissing: '“{element}” can still be undone by “{handler}”, but the new version has no such compensation activity beside it.',
  openingFails: 'The new version also waits for “{element}”, which cannot be set up: {detail}',
} as const;

export type MigrationObstacleCode = keyof typeof EN;

/** The words that the sentences need for what the model says in one word of its own. */
export interface Words {
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly variants: Readonly<Record<SubProcess['variant'], string>>;
  readonly repeats: Readonly<Record<RepeatWord, string>>;
  readonly events: Readonly<Record<EventDefinition['kind'] | 'none', string>>;
  /** Between two kinds of event of which any is enough, and of which all are needed. */
  readonly or: string;
  readonly and: string;
}

export type RepeatWord = 'once' | 'sequential' | 'parallel' | 'loop';

export const EN_WORDS: Words = {
  kinds: {
    startEvent: 'a start event',
    endEvent: 'an end event',
    catchEvent: 'a catching event',
    throwEvent: 'a throwing event',
    boundaryEvent: 'a boundary event',
    exclusiveGateway: 'an exclusive gateway',
    inclusiveGateway: 'an inclusive gateway',
    parallelGateway: 'a parallel gateway',
    eventBasedGateway: 'an event-based gateway',
    complexGateway: 'a complex gateway',
    userTask: 'a user task',
    jobTask: 'a task done by a program',
    scriptTask: 'a script task',
    decisionTask: 'a decision task',
    receiveTask: 'a receive task',
    passThroughTask: 'a task without work for the system',
    callActivity: 'a call activity',
    subProcess: 'a sub-process',
  },
  variants: {
    embedded: 'an embedded sub-process',
    event: 'an event sub-process',
    transaction: 'a transaction',
    adHoc: 'an ad-hoc sub-process',
  },
  repeats: { once: 'once', sequential: 'one after the other for many', parallel: 'at the same time for many', loop: 'in a loop' },
  events: {
    none: 'no kind',
    message: 'a message',
    timer: 'a time',
    signal: 'a signal',
    conditional: 'a condition',
    link: 'a link',
    error: 'an error',
    escalation: 'an escalation',
    compensation: 'compensation',
    cancel: 'cancellation',
    terminate: 'termination',
  },
  or: ' or ',
  and: ' and ',
};
