import { complete, hear, receive, set, start, throwError, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Where several constructs meet: the places at which engines differ and break. */
export const MEETINGS: readonly Scenario[] = [
  {
    shows: ['compensation.handler', 'boundary.error'],
    rule: 'an error of a compensation handler goes outwards and takes the throwing event along',
    fixture: 'meeting/error-in-handler',
    steps: [
      [start(), { waiting: 'book' }],
      [complete('book'), { waiting: 'undoAll cancelBooking' }],
      [throwError('cancelBooking', 'E1'), { entered: 'failed mend', cancelled: 'undoAll cancelBooking undoAll trip', waiting: 'mend' }],
      [complete('mend'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['compensation.handler', 'boundary.error'],
    rule: 'a compensation handler may have boundary events, and compensation ends with what they began',
    fixture: 'meeting/handler-boundary',
    steps: [
      [start(), { waiting: 'book' }],
      [complete('book'), { waiting: 'undoAll cancelBooking' }],
      [throwError('cancelBooking', 'E1'), { entered: 'failed callHotel', waiting: 'undoAll callHotel' }],
      [complete('callHotel'), { entered: 'called done', ended: 'completed' }],
    ],
  },
  {
    shows: ['compensation.all', 'boundary.message'],
    rule: 'a compensation that runs ends with its scope',
    fixture: 'meeting/interrupted-compensation',
    steps: [
      [start({ project: 'P1' }), { waiting: 'book' }],
      [complete('book'), { waiting: 'undoAll cancelBooking' }],
      [receive('Stop', 'P1'), { entered: 'stop stopped', ended: 'completed' }],
    ],
  },
  {
    shows: ['boundary.cancel', 'repetition.parallel', 'compensation.transaction'],
    rule: 'a repeated transaction that is cancelled in one body is left as a whole',
    fixture: 'meeting/multi-instance-transaction',
    steps: [
      [start({ places: ['a', 'b'], answer: '' }), { waiting: 'book book' }],
      [complete('book#1'), { waiting: 'book confirm' }],
      [complete('confirm', { answer: 'cancel' }), { entered: 'ok stop cancelBooking', waiting: 'book cancelBooking' }],
      [complete('cancelBooking'), { entered: 'tripCancelled apologise', waiting: 'apologise' }],
    ],
  },
  {
    shows: ['subProcess.transaction', 'end.cancel', 'boundary.cancel'],
    rule: 'a cancel end event cancels its own transaction and not the one around that',
    fixture: 'meeting/nested-transactions',
    steps: [
      [start(), { waiting: 'pay' }],
      [complete('pay'), { waiting: 'book' }],
      [complete('book'), { entered: 'stop cancelBooking' }],
      [complete('cancelBooking'), { entered: 'innerCancelled tell', waiting: 'tell' }],
      [complete('tell'), { entered: 'outerOut done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.transaction', 'compensation.default'],
    rule: 'a transaction that completed can be undone from outside',
    fixture: 'meeting/completed-transaction-undone',
    steps: [
      [start(), { waiting: 'book' }],
      [complete('book'), { entered: 'out undoAll trip(restored) cancelBooking' }],
      [complete('cancelBooking'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['end.cancel', 'subProcess.event'],
    rule: 'a cancel end event in an event sub-process cancels the transaction around it',
    fixture: 'meeting/cancel-in-event-sub-process',
    steps: [
      [start({ project: 'P1' }), { waiting: 'book' }],
      [complete('book'), { waiting: 'wait' }],
      [receive('Withdrawal', 'P1'), { cancelled: 'wait withdrawn', waiting: 'cancelBooking', listening: '' }],
      [complete('cancelBooking'), { entered: 'tripCancelled gone', ended: 'completed' }],
    ],
  },
  {
    shows: ['eventSubProcess.message', 'gateway.parallel'],
    rule: 'what waits at a join goes when an event sub-process interrupts its scope, which then can end',
    fixture: 'meeting/join-dropped',
    steps: [
      [start({ project: 'P1' }), { waiting: 'first second' }],
      [complete('first'), { held: { join: 1 } }],
      [receive('Stop', 'P1'), { waiting: 'close', held: {} }],
      [complete('close'), { entered: 'closed done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.embedded', 'gateway.parallel', 'eventSubProcess.message'],
    rule: 'two tokens in one sub-process are two scopes whose joins and event sub-processes do not mix',
    fixture: 'meeting/scope-twice',
    steps: [
      [start({ project: 'P1' }), { waiting: 'first second first second', listening: 'stop stop' }],
      [complete('first#1'), { held: { join: 1 } }],
      [complete('second#2'), { entered: '', held: { join: 2 }, waiting: 'second first' }],
      [receive('Stop', 'P1'), { waiting: 'first', listening: 'stop' }],
      [complete('first'), { entered: 'join out done', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.inclusive', 'subProcess.embedded', 'repetition.parallel', 'gateway.parallel'],
    rule: 'an inclusive join waits for tokens in a sub-process, in a repeated activity and at another join',
    fixture: 'meeting/inclusive-past-scopes',
    steps: [
      [start({ members: ['a', 'b'], leave: true }), { waiting: 'first third fourth ballot[0] ballot[1] deep' }],
      [complete('first'), { held: { join: 1 } }],
      [complete('third'), { held: { join: 1, together: 1 } }],
      [complete('ballot'), { held: { join: 1, together: 1 } }],
      [complete('ballot'), { entered: '', held: { join: 2, together: 1 } }],
      [complete('deep'), { entered: 'out enough left', held: { join: 2, together: 1 } }],
      [complete('fourth'), { entered: 'together join after', held: {} }],
    ],
  },
  {
    shows: ['catch.signal', 'boundary.signal'],
    rule: 'a signal that ends a scope at its boundary reaches nobody inside it any more',
    fixture: 'meeting/signal-takes-scope',
    steps: [
      [start(), { waiting: 'heard', listening: 'stop' }],
      [hear('Alarm'), { entered: 'stop after', cancelled: 'heard inner', waiting: 'after' }],
    ],
  },
  {
    shows: ['catch.message'],
    rule: 'one message has one receiver, the one that has waited longest',
    fixture: 'meeting/same-message',
    steps: [
      [start({ project: 'P1' }), { waiting: 'early second' }],
      [complete('early'), { waiting: 'second first' }],
      [receive('Answer', 'P1'), { entered: 'afterSecond', waiting: 'first afterSecond' }],
      [receive('Answer', 'P1'), { entered: 'afterFirst' }],
      [receive('Answer', 'P1'), { rejected: 'nothingWaits' }],
    ],
  },
  {
    shows: ['data.expressions', 'catch.message', 'throw.signal', 'end.error', 'throw.escalation'],
    rule: 'names of messages and signals, codes of errors and escalations may be computed',
    fixture: 'meeting/computed-names',
    steps: [
      [start({ project: 'P1' }), { thrown: 'escalation HELP-P1', waiting: 'answered' }],
      [receive('Answer-P1', 'P1'), { thrown: 'signal Told-P1, error E-P1', ended: 'completed' }],
    ],
  },
  {
    shows: ['boundary.escalationNonInterrupting', 'repetition.parallel'],
    rule: 'an escalation out of one body occurs at the whole repetition, whose bodies go on',
    fixture: 'meeting/escalation-from-body',
    steps: [
      [start({ sites: ['a', 'b'] }), { waiting: 'look look' }],
      [complete('look#2'), { entered: 'ask helper help write', cancelled: '', variables: { where: 'b' } }],
      [complete('look'), { entered: 'ask helper help write', variables: { where: 'a' } }],
    ],
  },
  {
    shows: ['eventSubProcess.escalationNonInterrupting', 'end.escalation', 'boundary.escalationNonInterrupting'],
    rule: 'an escalation out of the event sub-process that handles one goes outwards, and not to that again',
    fixture: 'meeting/escalation-of-handler',
    steps: [
      [
        start(),
        { entered: 'begun inner in ask helping asked work passedOn helper help', waiting: 'work help' },
      ],
    ],
  },
  {
    shows: ['task.receive', 'repetition.parallel', 'repetition.output'],
    rule: 'each body of a repeated receive task waits for a message with its own key',
    fixture: 'meeting/receive-in-repetition',
    steps: [
      [start({ senders: ['li', 'wang'] }), { waiting: 'letter[0] letter[1]' }],
      [receive('Letter', 'wang', { text: 'W' }), { waiting: 'letter[0]' }],
      [receive('Letter', 'wang'), { rejected: 'nothingWaits' }],
      [receive('Letter', 'li', { text: 'L' }), { ended: 'completed', variables: { texts: ['L', 'W'], text: undefined } }],
    ],
  },
  {
    shows: ['repetition.standardLoop', 'boundary.error', 'boundary.timerNonInterrupting'],
    rule: 'the boundary events of a loop belong to all its rounds',
    fixture: 'meeting/loop-with-boundary',
    steps: [
      [start({ good: false }), { listening: 'late' }],
      [wait('P2D'), { waiting: 'try[0]' }],
      [complete('try'), { waiting: 'try[1]', listening: 'late' }],
      [wait('P1D'), { entered: 'late remind' }],
      [throwError('try', 'E1'), { entered: 'failed mend', waiting: 'remind mend', listening: '' }],
    ],
  },
  {
    shows: ['catch.conditional', 'task.script'],
    rule: 'conditions that one script makes true occur in the order in which they began to wait',
    fixture: 'meeting/condition-set-inside',
    steps: [
      [start({ amount: 0 }), { waiting: 'first second look' }],
      [complete('look'), { entered: 'raise done firstDone secondDone', ended: 'completed' }],
    ],
  },
  {
    shows: ['boundary.conditional', 'data.scopes'],
    rule: 'a conditional boundary event sees the variables of its own activity',
    fixture: 'meeting/condition-on-local',
    steps: [
      [start({ level: 9 }), { waiting: 'work' }],
      [set({ level: 10 }), { waiting: 'work' }],
      [set({ level: 4 }, { at: 'work' }), { entered: 'tooHigh calm', cancelled: 'work', variables: { level: 10 } }],
    ],
  },
  {
    shows: ['boundary.timerNonInterrupting'],
    rule: 'a cycle may begin at a date',
    fixture: 'meeting/cycle-with-start',
    steps: [
      [start(), { wait: { remind: { due: '2026-03-10T01:00:00Z' } } }],
      [wait('P30D'), { entered: 'remind reminded remind reminded', listening: '' }],
    ],
  },
  {
    shows: ['catch.timerDate'],
    rule: 'a date that is past is due at once',
    fixture: 'meeting/past-date',
    steps: [
      [start(), { waiting: 'wait' }],
      [wait('PT0S'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call', 'boundary.error'],
    rule: 'an error goes out through several calls to the first that catches it',
    fixture: 'meeting/deep-error',
    steps: [
      [start(), { waiting: 'serve' }],
      [throwError('serve', 'E1'), { entered: 'caught mend', cancelled: 'serve Deepest inner Middle outer', waiting: 'mend' }],
    ],
  },
  {
    shows: ['subProcess.adHoc', 'repetition.parallel'],
    rule: 'an ad-hoc sub-process may be repeated, and so may an activity in it',
    fixture: 'meeting/ad-hoc-repeated',
    steps: [
      [start({ sites: ['a', 'b'], people: ['x', 'y'] }), { waiting: 'look[0] look[1] look[0] look[1]' }],
      [complete('look'), { waiting: 'look[1] look[0] look[1]' }],
      [complete('look'), { waiting: 'look[0] look[1]' }],
      [complete('look'), { waiting: 'look[1]' }],
      [complete('look'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.eventBased', 'flow.loop'],
    rule: 'an event-based gateway that is reached again listens again',
    fixture: 'meeting/event-gateway-loop',
    steps: [
      [start({ project: 'P1', reminders: 0 }), { waiting: 'which' }],
      [wait('P11D'), { waiting: 'which', variables: { reminders: 2 } }],
      [receive('Answer', 'P1'), { ended: 'completed' }],
    ],
  },
];
