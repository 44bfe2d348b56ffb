import { activate, complete, fail, receive, start, throwError } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const SUB_PROCESSES: readonly Scenario[] = [
  {
    shows: ['subProcess.embedded'],
    rule: 'a sub-process ends when nothing in it is alive any more',
    fixture: 'sub-process/embedded',
    steps: [
      [start(), { entered: 'begun inner in each first second', waiting: 'first second' }],
      [complete('second'), { waiting: 'first' }],
      [complete('first'), { entered: 'firstOut after', waiting: 'after' }],
    ],
  },
  {
    shows: ['subProcess.embedded'],
    rule: 'sub-processes lie within sub-processes',
    fixture: 'sub-process/deep',
    steps: [
      [start(), { entered: 'begun outer outerIn middle middleIn inner innerIn work' }],
      [complete('work'), { entered: 'innerOut middleOut outerOut done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.embedded', 'end.implicit'],
    rule: 'a sub-process without events runs its activities side by side, and ends at once when it has no work',
    fixture: 'sub-process/implicit',
    steps: [
      [start(), { entered: 'begun inner first second', waiting: 'first second' }],
      [complete('first'), { waiting: 'second' }],
      [complete('second'), { entered: 'empty nothing done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.adHoc'],
    rule: 'people choose which activities of an ad-hoc sub-process run, how often and in which order',
    fixture: 'sub-process/ad-hoc',
    steps: [
      [start({ enough: false }), { waiting: 'work' }],
      [activate('work', ['wait']), { rejected: 'elementNotFound' }],
      [activate('work', ['write', 'call', 'call'], { note: 'x' }), { waiting: 'write call call', local: { 'call#2': { note: 'x' } } }],
      [complete('write'), { entered: 'wait', waiting: 'call call wait' }],
      [complete('call#2'), { waiting: 'call wait' }],
      // It keeps what runs: the condition alone does not end it.
      [complete('call', { enough: true }), { waiting: 'wait' }],
      [complete('wait'), { entered: 'done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.adHoc'],
    rule: 'an ad-hoc sub-process whose condition does not hold waits for people again when its last activity has ended',
    fixture: 'sub-process/ad-hoc',
    steps: [
      [start({ enough: false }), { waiting: 'work' }],
      [activate('work', ['call']), { waiting: 'call' }],
      [complete('call'), { waiting: 'work' }],
      [activate('work', ['call']), { waiting: 'call' }],
      [complete('call', { enough: true }), { ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.adHoc'],
    rule: 'as soon as the completion condition holds, what still runs is cancelled',
    fixture: 'sub-process/ad-hoc-cancel',
    steps: [
      [start({ enough: false }), { entered: 'begun work call write', waiting: 'call write' }],
      [complete('write', { enough: true }), { cancelled: 'call', entered: 'done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.adHocSequential'],
    rule: 'a sequential ad-hoc sub-process runs one activity at a time: first what follows from the last, then of those that wait the earliest in the flow',
    fixture: 'sub-process/ad-hoc-sequential',
    steps: [
      [start(), { entered: 'begun work call', waiting: 'call', held: { write: 1, call: 1 } }],
      [activate('work', ['write']), { entered: '', waiting: 'call', held: { write: 2, call: 1 } }],
      [complete('call'), { entered: 'call', waiting: 'call', held: { write: 2 } }],
      [complete('call'), { entered: 'write', waiting: 'write', held: { write: 1 } }],
      [complete('write'), { waiting: 'wait', held: { write: 1 } }],
      [complete('wait'), { waiting: 'write', held: {} }],
      [complete('write'), { waiting: 'wait', held: {} }],
      [complete('wait'), { entered: 'done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.adHoc', 'data.expressions'],
    rule: 'the activities to begin with may be computed, and their results are collected',
    fixture: 'sub-process/ad-hoc-output',
    steps: [
      [start({ toDo: ['write', 'call'] }), { entered: 'begun work write call', waiting: 'write call' }],
      [complete('call', { answer: 'b' }), { waiting: 'write' }],
      [complete('write', { answer: 'a' }), { ended: 'completed', variables: { answers: ['b', 'a'] } }],
    ],
  },
  {
    shows: ['subProcess.adHoc'],
    rule: 'an ad-hoc sub-process with nothing to do ends at once',
    fixture: 'sub-process/ad-hoc-output',
    steps: [[start({ toDo: [] }), { entered: 'begun work done', ended: 'completed', variables: { answers: [] } }]],
  },
  {
    shows: ['subProcess.adHoc', 'eventSubProcess.messageNonInterrupting', 'boundary.message'],
    rule: 'an ad-hoc sub-process has event sub-processes and boundary events like any other',
    fixture: 'sub-process/ad-hoc-event',
    steps: [
      [start({ project: 'P1', enough: false }), { waiting: 'work', listening: 'stop note' }],
      [receive('Note', 'P1'), { entered: 'noted note read', waiting: 'read' }],
      [activate('work', ['call']), { waiting: 'read call' }],
      [receive('Stop', 'P1'), { entered: 'stop stopped', cancelled: 'read noted call work', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.transaction'],
    rule: 'a transaction that completes goes on, and nothing in it is undone',
    fixture: 'sub-process/transaction',
    steps: [
      [start({ answer: '' }), { waiting: 'bookHotel' }],
      [complete('bookHotel'), { waiting: 'bookTrain' }],
      [complete('bookTrain'), { waiting: 'confirm' }],
      [complete('confirm', { answer: 'ok' }), { entered: 'ok out done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.transaction', 'end.cancel', 'boundary.cancel', 'compensation.transaction', 'compensation.handler'],
    rule: 'a cancelled transaction is undone, last first, and then leaves by its cancel event',
    fixture: 'sub-process/transaction',
    steps: [
      [start({ answer: '' }), { waiting: 'bookHotel' }],
      [complete('bookHotel'), { waiting: 'bookTrain' }],
      [complete('bookTrain'), { waiting: 'confirm' }],
      [complete('confirm', { answer: 'cancel' }), { entered: 'ok cancelled cancelTrain', waiting: 'cancelTrain' }],
      [fail('cancelTrain', 0), { waiting: 'cancelTrain', incidents: { cancelTrain: 'noRetriesLeft' } }],
      [{ act: 'resolve', element: 'cancelTrain', variables: {} }, { waiting: 'cancelTrain' }],
      [complete('cancelTrain'), { entered: 'cancelHotel', waiting: 'cancelHotel' }],
      [complete('cancelHotel'), { entered: 'tripCancelled apologise', cancelled: 'trip', waiting: 'apologise' }],
      [complete('apologise'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.transaction', 'boundary.error'],
    rule: 'a hazard leaves the transaction by its error event, and nothing is undone',
    fixture: 'sub-process/transaction',
    steps: [
      [start({ answer: '' }), { waiting: 'bookHotel' }],
      [complete('bookHotel'), { waiting: 'bookTrain' }],
      [throwError('bookTrain', 'HAZARD'), { entered: 'tripFailed investigate', waiting: 'investigate' }],
    ],
  },
  {
    shows: ['end.cancel', 'boundary.cancel', 'compensation.transaction'],
    rule: 'cancelling ends what still runs in the transaction and undoes what completed, sub-processes in it from within',
    fixture: 'sub-process/transaction-nested-cancel',
    steps: [
      [start(), { waiting: 'bookHotel wait bookBus' }],
      [complete('bookBus'), { waiting: 'bookHotel wait confirm' }],
      [complete('bookHotel'), { waiting: 'wait confirm' }],
      [complete('confirm'), { entered: 'stop cancelHotel', cancelled: 'wait', waiting: 'cancelHotel' }],
      [complete('cancelHotel'), { entered: 'inner(restored) cancelBus', waiting: 'cancelBus' }],
      [complete('cancelBus'), { entered: 'tripCancelled gone', ended: 'completed' }],
    ],
  },
  {
    shows: ['end.cancel'],
    rule: 'a cancelled transaction without a cancel event ends there, and its token goes nowhere',
    fixture: 'sub-process/transaction-uncaught',
    steps: [
      [start(), { waiting: 'confirm' }],
      [complete('confirm'), { entered: 'stop', cancelled: 'trip', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.adHoc'],
    rule: 'when the condition holds as an activity completes, what would follow it does not begin',
    fixture: 'sub-process/ad-hoc-ends',
    steps: [
      [start({ enough: false }), { waiting: 'work' }],
      [activate('work', ['write', 'call']), { waiting: 'write call' }],
      [complete('write', { enough: true }), { entered: '', taken: '', waiting: 'call' }],
      [complete('call'), { entered: 'done', ended: 'completed', variables: { sent: undefined } }],
    ],
  },
];
