import { complete, resolve, start, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const END_EVENTS: readonly Scenario[] = [
  {
    shows: ['end.none', 'end.several'],
    rule: 'the process lives until its last token has ended',
    fixture: 'end/several',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { entered: 'firstDone', waiting: 'second' }],
      [complete('second'), { entered: 'secondDone', ended: 'completed' }],
    ],
  },
  {
    shows: ['end.terminate'],
    rule: 'a terminate end event ends all else in its process',
    fixture: 'end/terminate',
    steps: [
      [start(), { waiting: 'decide wait', listening: 'late' }],
      [wait('P1D'), { entered: 'late remind', waiting: 'decide wait remind' }],
      [complete('decide'), { entered: 'stop', cancelled: 'wait remind', ended: 'terminated' }],
    ],
  },
  {
    shows: ['end.terminate'],
    rule: 'a terminate end event in a sub-process ends that sub-process only, which then goes on',
    fixture: 'end/terminate-nested',
    steps: [
      [start(), { waiting: 'outside decide wait' }],
      [complete('decide'), { entered: 'stop after', cancelled: 'wait', waiting: 'outside after' }],
      [complete('outside'), { waiting: 'after' }],
      [complete('after'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['end.terminate', 'subProcess.call'],
    rule: 'a terminate end event of a called process ends the called process, and the caller goes on',
    fixture: 'end/terminate-called',
    steps: [
      [start(), { waiting: 'decide wait' }],
      [complete('decide', { result: 1 }), { entered: 'stop after', cancelled: 'wait', variables: { result: 1 } }],
      [complete('after'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['end.terminate', 'subProcess.event'],
    rule: 'a terminate end event in an event sub-process ends that event sub-process only',
    fixture: 'end/terminate-event-sub-process',
    steps: [
      [start(), { waiting: 'work', listening: 'alarm' }],
      [{ act: 'hear', name: 'Alarm', variables: {} }, { entered: 'alarmed alarm each look tell', waiting: 'work look tell' }],
      [complete('look'), { entered: 'stop', cancelled: 'tell', waiting: 'work', listening: 'alarm' }],
      [complete('work'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['end.error', 'boundary.error'],
    rule: 'an error ends everything in the sub-process that it leaves, and goes to the event that names its code',
    fixture: 'end/error',
    steps: [
      [start(), { waiting: 'check pack' }],
      [
        complete('check'),
        { entered: 'failed noStock refund', cancelled: 'pack failed inner', thrown: 'error NO_STOCK', waiting: 'refund' },
      ],
      [complete('refund'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['end.error'],
    rule: 'an error that nobody catches keeps its token and raises an incident',
    fixture: 'end/error-uncaught',
    steps: [
      [start(), { waiting: 'check' }],
      [complete('check'), { waiting: 'failed', incidents: { failed: 'uncaughtError' }, thrown: 'error NO_STOCK' }],
      [resolve('failed'), { waiting: 'failed', incidents: { failed: 'uncaughtError' } }],
      [{ act: 'modify', cancel: ['failed'], start: ['check'] }, { waiting: 'check' }],
    ],
  },
  {
    shows: ['end.escalation', 'boundary.escalation'],
    rule: 'an escalation end event that is caught by an interrupting event ends what is left of the sub-process',
    fixture: 'end/escalation',
    steps: [
      [start(), { waiting: 'work look' }],
      [complete('look'), { entered: 'asked helper help', cancelled: 'work asked inner', waiting: 'help' }],
      [complete('help'), { ended: 'completed' }],
    ],
  },
];
