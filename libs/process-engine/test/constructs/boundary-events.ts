import { complete, hear, receive, set, start, throwError, wait } from '../scenario/acts.ts';
import type { Act } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

const ALL = 'message timer signal condition';

/** The same model and the same rule, once for each kind of event. */
function interrupting(shows: string, event: string, after: string, occurs: Act): Scenario {
  return {
    shows: [shows],
    rule: `an interrupting ${event} event takes the token away from its activity, and all others stop listening`,
    fixture: 'boundary/interrupting',
    steps: [
      [start({ project: 'P1', stop: false }), { waiting: 'task', listening: ALL }],
      [occurs, { entered: `${event} ${after}`, cancelled: 'task', waiting: after, listening: '' }],
      [complete(after), { ended: 'completed' }],
    ],
  };
}

function nonInterrupting(shows: string, event: string, after: string, occurs: Act): Scenario {
  return {
    shows: [shows],
    rule: `a non-interrupting ${event} event adds a token, and its activity goes on`,
    fixture: 'boundary/non-interrupting',
    steps: [
      [start({ project: 'P1', note: false }), { waiting: 'task' }],
      [occurs, { entered: `${event} ${after}`, cancelled: '', waiting: `task ${after}` }],
      [complete('task'), { entered: 'done', waiting: after, listening: '' }],
      [complete(after), { ended: 'completed' }],
    ],
  };
}

export const BOUNDARY_EVENTS: readonly Scenario[] = [
  interrupting('boundary.message', 'message', 'afterMessage', receive('Stop', 'P1')),
  interrupting('boundary.timer', 'timer', 'afterTimer', wait('P5D')),
  interrupting('boundary.signal', 'signal', 'afterSignal', hear('Stop')),
  interrupting('boundary.conditional', 'condition', 'afterCondition', set({ stop: true })),
  interrupting('boundary.error', 'error', 'afterError', throwError('task', 'E1')),
  nonInterrupting('boundary.messageNonInterrupting', 'message', 'afterMessage', receive('Note', 'P1')),
  nonInterrupting('boundary.timerNonInterrupting', 'timer', 'afterTimer', wait('P5D')),
  nonInterrupting('boundary.signalNonInterrupting', 'signal', 'afterSignal', hear('Note')),
  nonInterrupting('boundary.conditionalNonInterrupting', 'condition', 'afterCondition', set({ note: true })),
  {
    shows: ['boundary.messageNonInterrupting', 'boundary.signalNonInterrupting', 'boundary.conditionalNonInterrupting'],
    rule: 'a non-interrupting event occurs as often as it happens; a condition each time that it becomes true',
    fixture: 'boundary/non-interrupting',
    steps: [
      [start({ project: 'P1', note: false }), { listening: ALL }],
      [receive('Note', 'P1'), { waiting: 'task afterMessage', listening: ALL }],
      [receive('Note', 'P1'), { waiting: 'task afterMessage afterMessage', listening: ALL }],
      [hear('Note'), { waiting: 'task afterMessage afterMessage afterSignal', listening: ALL }],
      [set({ note: true }), { entered: 'condition afterCondition', listening: ALL }],
      [set({ note: true }), { entered: '' }],
      [set({ note: false }), { entered: '' }],
      [set({ note: true }), { entered: 'condition afterCondition' }],
      [wait('P5D'), { entered: 'timer afterTimer', listening: 'message signal condition' }],
    ],
  },
  {
    shows: ['boundary.conditionalNonInterrupting'],
    rule: 'a condition that holds when its activity begins occurs at once',
    fixture: 'boundary/non-interrupting',
    steps: [[start({ project: 'P1', note: true }), { entered: 'begun task condition afterCondition', waiting: 'task afterCondition' }]],
  },
  {
    shows: ['boundary.timerNonInterrupting'],
    rule: 'a cycle fires as often as it says, each time from when it was due',
    fixture: 'boundary/timer-cycle',
    steps: [
      [start(), { waiting: 'task', wait: { remind: { due: '2026-03-05T04:00:00Z', left: 2 } } }],
      [wait('P1DT6H'), { entered: 'remind answer', wait: { remind: { due: '2026-03-06T04:00:00Z', left: 1 } } }],
      [wait('P5D'), { entered: 'remind answer remind answer', listening: '', waiting: 'task answer answer answer' }],
      [wait('P5D'), { entered: '' }],
    ],
  },
  {
    shows: ['boundary.timerNonInterrupting'],
    rule: 'a cycle without a number fires until its activity ends',
    fixture: 'boundary/timer-cycle-endless',
    steps: [
      [start(), { listening: 'remind' }],
      [wait('P4D'), { entered: 'remind reminded remind reminded remind reminded remind reminded', listening: 'remind' }],
      [complete('task'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['boundary.timer'],
    rule: 'of several interrupting events only the first takes the token; what comes later finds nothing',
    fixture: 'boundary/racing',
    steps: [
      [start({ project: 'P1' }), { listening: 'early late stop' }],
      [wait('P2D'), { entered: 'early afterEarly', waiting: 'afterEarly', listening: '' }],
      [receive('Stop', 'P1'), { rejected: 'nothingWaits' }],
    ],
  },
  {
    shows: ['boundary.signal', 'boundary.signalNonInterrupting'],
    rule: 'one signal at several events of one activity: those before the interrupting one occur, those after it do not',
    fixture: 'boundary/racing-signal',
    steps: [
      [start(), { listening: 'note stop never' }],
      [hear('Alarm'), { entered: 'note stop noteIt stopIt', cancelled: 'task', waiting: 'noteIt stopIt' }],
    ],
  },
  {
    shows: ['boundary.message', 'subProcess.embedded'],
    rule: 'an event at the boundary of a sub-process ends everything in it, however deep, innermost first',
    fixture: 'boundary/sub-process',
    steps: [
      [start({ project: 'P1' }), { waiting: 'first second', listening: 'stop secondLate' }],
      [
        receive('Stop', 'P1'),
        { entered: 'stop after', cancelled: 'first second inner outer', waiting: 'after', listening: '' },
      ],
    ],
  },
  {
    shows: ['boundary.escalation'],
    rule: 'an interrupting escalation event of the right code ends the sub-process that escalates',
    fixture: 'boundary/escalation',
    steps: [
      [start(), { waiting: 'look' }],
      [complete('look'), { entered: 'ask helper help', cancelled: 'ask inner', waiting: 'help' }],
    ],
  },
  {
    shows: ['boundary.escalationNonInterrupting'],
    rule: 'an escalation goes to the event that names its code, else to the one that names none',
    fixture: 'boundary/escalation-any',
    steps: [[start(), { thrown: 'escalation HELP, escalation FIRE', waiting: 'help look work' }]],
  },
  {
    shows: ['boundary.error', 'data.mappings'],
    rule: 'an error brings variables, of which output mappings choose what is kept',
    fixture: 'boundary/error-variables',
    steps: [
      [start(), { waiting: 'charge' }],
      [
        throwError('charge', 'DECLINED', { reason: 'limit', code: 9 }),
        { waiting: 'callCustomer', variables: { declineReason: 'limit', reason: undefined, code: undefined } },
      ],
    ],
  },
  {
    shows: ['boundary.multiple', 'boundary.multipleNonInterrupting'],
    rule: 'any trigger of a multiple boundary event occurs; a non-interrupting one goes on listening to all',
    fixture: 'boundary/multiple',
    steps: [
      [start({ project: 'P1' }), { listening: 'stop stop note note' }],
      [hear('Call'), { entered: 'note afterNote', listening: 'stop stop note note' }],
      [receive('Note', 'P1'), { entered: 'note afterNote', waiting: 'task afterNote afterNote' }],
      [hear('Alarm'), { entered: 'stop afterStop', cancelled: 'task', listening: '' }],
    ],
  },
  {
    shows: ['boundary.parallelMultiple'],
    rule: 'a parallel multiple boundary event occurs with the last of its triggers',
    fixture: 'boundary/parallel-multiple',
    steps: [
      [start({ project: 'P1' }), { listening: 'stop stop' }],
      [hear('Alarm'), { entered: '', waiting: 'task', listening: 'stop' }],
      [receive('Stop', 'P1'), { entered: 'stop afterStop', waiting: 'afterStop' }],
    ],
  },
  {
    shows: ['boundary.parallelMultipleNonInterrupting'],
    rule: 'a non-interrupting parallel multiple event begins to wait for all of its triggers again',
    fixture: 'boundary/parallel-multiple-non-interrupting',
    steps: [
      [start({ project: 'P1' }), { listening: 'note note' }],
      [hear('Call'), { entered: '', listening: 'note' }],
      [receive('Note', 'P1'), { entered: 'note afterNote', waiting: 'task afterNote', listening: 'note note' }],
      [receive('Note', 'P1'), { entered: '', listening: 'note' }],
      [hear('Call'), { entered: 'note afterNote', waiting: 'task afterNote afterNote' }],
    ],
  },
  {
    shows: ['boundary.timer', 'task.receive', 'task.service', 'subProcess.call'],
    rule: 'a boundary event works alike on every activity that rests',
    fixture: 'boundary/any-activity',
    steps: [
      [start({ project: 'P1' }), { waiting: 'receive', listening: 'receiveLate' }],
      [wait('P1D'), { entered: 'receiveLate serve', cancelled: 'receive', waiting: 'serve' }],
      [wait('P1D'), { cancelled: 'serve', waiting: 'work', listening: 'calledLate' }],
      [wait('P1D'), { entered: 'calledLate done', cancelled: 'work Inner called', ended: 'completed' }],
    ],
  },
];
