import { complete, hear, receive, set, start, throwError, wait } from '../scenario/acts.ts';
import type { Act } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

function interrupting(shows: string, trigger: string, occurs: Act): Scenario {
  const after = `after${trigger}`;
  return {
    shows: [shows, 'subProcess.event'],
    rule: `an interrupting event sub-process (${trigger.toLowerCase()}) ends all else in its scope, takes its place, and is the last`,
    fixture: 'event-sub-process/interrupting',
    steps: [
      [start({ project: 'P1', stop: false }), { waiting: 'first second' }],
      [
        occurs,
        { entered: `by${trigger} ${trigger.toLowerCase()}Start ${after}`, cancelled: 'first second', waiting: after, listening: '' },
      ],
      [complete(after), { entered: `${trigger.toLowerCase()}End after`, waiting: 'after' }],
    ],
  };
}

function nonInterrupting(shows: string, trigger: string, occurs: Act): Scenario {
  const after = `after${trigger}`;
  return {
    shows: [shows, 'subProcess.event'],
    rule: `a non-interrupting event sub-process (${trigger.toLowerCase()}) runs beside its scope, which waits for it`,
    fixture: 'event-sub-process/non-interrupting',
    steps: [
      [start({ project: 'P1', note: false }), { waiting: 'task' }],
      [occurs, { entered: `by${trigger} ${trigger.toLowerCase()}Start ${after}`, cancelled: '', waiting: `task ${after}` }],
      [complete('task'), { entered: 'done', waiting: after }],
      [complete(after), { ended: 'completed' }],
    ],
  };
}

export const EVENT_SUB_PROCESSES: readonly Scenario[] = [
  interrupting('eventSubProcess.message', 'Message', receive('Stop', 'P1')),
  interrupting('eventSubProcess.timer', 'Timer', wait('P5D')),
  interrupting('eventSubProcess.signal', 'Signal', hear('Stop')),
  interrupting('eventSubProcess.conditional', 'Condition', set({ stop: true })),
  {
    shows: ['eventSubProcess.error'],
    rule: 'an error starts the event sub-process of the nearest scope that catches it, and ends all else there',
    fixture: 'event-sub-process/interrupting',
    steps: [
      [start({ project: 'P1', stop: false }), { waiting: 'first second' }],
      [
        throwError('second', 'E1', { reason: 'x' }),
        {
          entered: 'byError errorStart afterError',
          cancelled: 'first second',
          waiting: 'afterError',
          local: { byError: { reason: 'x' } },
        },
      ],
      [complete('afterError'), { entered: 'errorEnd after', waiting: 'after', variables: { reason: undefined } }],
    ],
  },
  nonInterrupting('eventSubProcess.messageNonInterrupting', 'Message', receive('Note', 'P1')),
  nonInterrupting('eventSubProcess.timerNonInterrupting', 'Timer', wait('P1D')),
  nonInterrupting('eventSubProcess.signalNonInterrupting', 'Signal', hear('Note')),
  nonInterrupting('eventSubProcess.conditionalNonInterrupting', 'Condition', set({ note: true })),
  {
    shows: ['eventSubProcess.messageNonInterrupting', 'eventSubProcess.timerNonInterrupting'],
    rule: 'a non-interrupting event sub-process runs as often as its event occurs, several at once',
    fixture: 'event-sub-process/non-interrupting',
    steps: [
      [start({ project: 'P1', note: false }), { waiting: 'task' }],
      [receive('Note', 'P1', { text: 'a' }), { waiting: 'task afterMessage', local: { byMessage: { text: 'a' } } }],
      [receive('Note', 'P1', { text: 'b' }), { waiting: 'task afterMessage afterMessage', local: { 'byMessage#2': { text: 'b' } } }],
      [wait('P3D'), { entered: 'byTimer timerStart afterTimer byTimer timerStart afterTimer' }],
      [complete('afterMessage#2'), { waiting: 'task afterMessage afterTimer afterTimer' }],
    ],
  },
  {
    shows: ['eventSubProcess.escalationNonInterrupting', 'eventSubProcess.escalation', 'throw.escalation'],
    rule: 'an escalation starts an event sub-process of its own scope, else of the next one around it',
    fixture: 'event-sub-process/escalation',
    steps: [
      [start(), { entered: 'begun inner in ask helping helpAsked task help', waiting: 'task help' }],
      [
        complete('task'),
        { entered: 'cry rescuing fireCried rescue', cancelled: 'help helping cry inner', waiting: 'rescue', listening: '' },
      ],
      [complete('rescue'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['eventSubProcess.message'],
    rule: 'an interrupting event sub-process of the process itself ends with the process',
    fixture: 'event-sub-process/root-interrupting',
    steps: [
      [start({ project: 'P1' }), { waiting: 'task', listening: 'withdrawal late' }],
      [receive('Withdrawal', 'P1'), { cancelled: 'task inner', waiting: 'closeFile', listening: '' }],
      [receive('Withdrawal', 'P1'), { rejected: 'nothingWaits' }],
      [complete('closeFile'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['eventSubProcess.messageNonInterrupting', 'data.mappings', 'data.scopes'],
    rule: 'what comes with the event belongs to the event sub-process, whose output mappings choose what stays',
    fixture: 'event-sub-process/variables',
    steps: [
      [start({ project: 'P1' }), { waiting: 'task' }],
      [
        receive('Note', 'P1', { text: 'late' }),
        { waiting: 'task read', local: { byMessage: { text: 'late' } }, variables: { text: undefined } },
      ],
      [complete('read'), { waiting: 'task', variables: { text: undefined, lastNote: 'late' } }],
    ],
  },
  {
    shows: ['eventSubProcess.multipleNonInterrupting', 'eventSubProcess.parallelMultiple'],
    rule: 'one trigger of a multiple start event is enough, all of a parallel multiple one are needed',
    fixture: 'event-sub-process/multiple',
    steps: [
      [start({ project: 'P1' }), { listening: 'anyNote anyNote bothStops bothStops' }],
      [hear('Call'), { entered: 'byAny anyNote readNote', listening: 'anyNote anyNote bothStops bothStops' }],
      [hear('Halt'), { entered: '', listening: 'anyNote anyNote bothStops' }],
      [receive('Stop', 'P1'), { entered: 'byBoth bothStops closeFile', cancelled: 'task readNote byAny', waiting: 'closeFile' }],
    ],
  },
  {
    shows: ['eventSubProcess.multiple'],
    rule: 'one trigger of an interrupting multiple start event is enough',
    fixture: 'event-sub-process/multiple-interrupting',
    steps: [
      [start({ project: 'P1' }), { listening: 'anyStop anyStop' }],
      [hear('Halt'), { entered: 'byAny anyStop closeFile', cancelled: 'task', waiting: 'closeFile', listening: '' }],
    ],
  },
  {
    shows: ['eventSubProcess.parallelMultipleNonInterrupting'],
    rule: 'a non-interrupting parallel multiple start event begins to wait for all of its triggers again',
    fixture: 'event-sub-process/multiple-non-interrupting',
    steps: [
      [start({ project: 'P1' }), { listening: 'bothNotes bothNotes' }],
      [hear('Call', { by: 'phone' }), { entered: '', listening: 'bothNotes' }],
      [
        receive('Note', 'P1', { page: 1 }),
        { entered: 'byBoth bothNotes readNote', listening: 'bothNotes bothNotes', local: { byBoth: { by: 'phone', page: 1 } } },
      ],
      [receive('Note', 'P1'), { entered: '' }],
      [hear('Call'), { entered: 'byBoth bothNotes readNote', waiting: 'task readNote readNote' }],
    ],
  },
  {
    shows: ['eventSubProcess.nested'],
    rule: 'an event sub-process of an event sub-process listens only while that runs, and interrupts only that',
    fixture: 'event-sub-process/nested',
    steps: [
      [start({ project: 'P1' }), { listening: 'outerStart' }],
      [receive('Withdrawal', 'P1'), { rejected: 'nothingWaits' }],
      [receive('Objection', 'P1'), { waiting: 'task examine', listening: 'outerStart innerStart' }],
      [
        receive('Withdrawal', 'P1'),
        { entered: 'inner innerStart confirm', cancelled: 'examine', waiting: 'task confirm', listening: 'outerStart' },
      ],
      [complete('confirm'), { waiting: 'task', listening: 'outerStart' }],
      [complete('task'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['eventSubProcess.error', 'boundary.error'],
    rule: 'an error out of the event sub-process that caught one goes outwards, and not to itself again',
    fixture: 'event-sub-process/rethrown-error',
    steps: [
      [start(), { waiting: 'serve' }],
      [throwError('serve', 'E1'), { entered: 'mending failed mend', cancelled: 'serve', waiting: 'mend' }],
      [
        complete('mend'),
        { entered: 'gaveUp innerFailed apologise', cancelled: 'gaveUp mending inner', waiting: 'apologise' },
      ],
    ],
  },
  {
    shows: ['boundary.error'],
    rule: 'the event at the boundary of the activity is nearer than the event sub-process around it',
    fixture: 'event-sub-process/boundary-first',
    steps: [
      [start(), { waiting: 'serve' }],
      [throwError('serve', 'E1'), { entered: 'failed mend', waiting: 'mend' }],
    ],
  },
  {
    shows: ['eventSubProcess.error'],
    rule: 'an event sub-process without a code catches an error that no boundary event names',
    fixture: 'event-sub-process/boundary-first',
    steps: [
      [start(), { waiting: 'serve' }],
      [throwError('serve', 'E2'), { entered: 'catchingAll anyError report', cancelled: 'serve', waiting: 'report' }],
    ],
  },
  {
    shows: ['eventSubProcess.error', 'subProcess.call'],
    rule: 'an event sub-process around a call catches what the called process does not',
    fixture: 'event-sub-process/in-called',
    steps: [
      [start(), { waiting: 'serve' }],
      [
        throwError('serve', 'E1'),
        { entered: 'mending failed mend', cancelled: 'serve Inner called', waiting: 'mend' },
      ],
      [complete('mend'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['eventSubProcess.messageNonInterrupting'],
    rule: 'once nothing else is alive in a scope, it waits for its event sub-processes and begins no other',
    fixture: 'event-sub-process/completing',
    steps: [
      [start({ project: 'P1' }), { waiting: 'task', listening: 'note' }],
      [receive('Note', 'P1'), { waiting: 'task read', listening: 'note' }],
      [complete('task'), { waiting: 'read', listening: '' }],
      [receive('Note', 'P1'), { rejected: 'nothingWaits' }],
      [throwError('read', 'E1'), { entered: 'innerFailed report', cancelled: 'read noted inner', waiting: 'report' }],
    ],
  },
  {
    shows: ['eventSubProcess.error'],
    rule: 'an error of an event sub-process starts another one of its scope while other work goes on there',
    fixture: 'event-sub-process/completing',
    steps: [
      [start({ project: 'P1' }), { waiting: 'task' }],
      [receive('Note', 'P1'), { waiting: 'task read' }],
      [throwError('read', 'E1'), { entered: 'failing failed mend', waiting: 'mend' }],
    ],
  },
];
