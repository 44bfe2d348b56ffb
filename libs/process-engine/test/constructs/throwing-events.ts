import { complete, start } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const THROWING_EVENTS: readonly Scenario[] = [
  {
    shows: ['throw.none'],
    rule: 'a throwing event without a trigger is passed at once',
    fixture: 'throw/none',
    steps: [[start(), { entered: 'begun filed review', waiting: 'review' }]],
  },
  {
    shows: ['throw.message', 'task.send', 'end.message'],
    rule: 'a message leaves the process with its key and with what its input mappings name',
    fixture: 'throw/message',
    steps: [
      [
        start({ project: 'P1', greeting: 'dear ', name: 'li' }),
        {
          ended: 'completed',
          entered: 'begun notify remind told',
          thrown: 'message Notice, message Reminder, message Closing',
          variables: { text: undefined },
          recorded: [{ type: 'messageThrown', element: 'notify', name: 'Notice', key: 'P1', variables: { text: 'dear li' } }],
        },
      ],
    ],
  },
  {
    shows: ['throw.message', 'task.send', 'end.message'],
    rule: 'a message that a worker sends waits for the worker, and the engine throws nothing itself',
    fixture: 'throw/message-job',
    steps: [
      [start({ project: 'P1' }), { waiting: 'notify', wait: { notify: { for: 'job', type: 'send-letter' } } }],
      [complete('notify', { number: 7 }), { waiting: 'remind', thrown: '', variables: { number: 7 } }],
      [complete('remind'), { waiting: 'told' }],
      [complete('told'), { ended: 'completed', thrown: '' }],
    ],
  },
  {
    shows: ['throw.signal'],
    rule: 'a signal reaches those who wait in the same process at once, and goes out',
    fixture: 'throw/signal',
    steps: [
      [start(), { waiting: 'heard look' }],
      [
        complete('look'),
        {
          entered: 'raise leaveHouse stay',
          waiting: 'leaveHouse stay',
          thrown: 'signal Alarm',
          variables: { place: 'hall' },
          recorded: [{ type: 'signalThrown', name: 'Alarm', variables: { place: 'hall' } }],
        },
      ],
    ],
  },
  {
    shows: ['end.signal'],
    rule: 'a signal end event raises its signal and ends its token',
    fixture: 'throw/signal-end',
    steps: [
      [start(), { waiting: 'heard look' }],
      [complete('look'), { entered: 'raised left', ended: 'completed', thrown: 'signal Alarm' }],
    ],
  },
  {
    shows: ['throw.escalation', 'boundary.escalationNonInterrupting'],
    rule: 'an escalation tells those around, and the work goes on beside what it began',
    fixture: 'throw/escalation',
    steps: [
      [start(), { entered: 'begun inner in ask helper help work', waiting: 'help work', thrown: 'escalation HELP' }],
      [complete('work'), { entered: 'out done', waiting: 'help' }],
      [complete('help'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['throw.escalation', 'end.escalation'],
    rule: 'an escalation that nobody catches has no effect',
    fixture: 'throw/escalation-uncaught',
    steps: [
      [
        start(),
        {
          entered: 'begun ask work',
          waiting: 'work',
          thrown: 'escalation HELP',
          recorded: [{ type: 'escalationThrown', code: 'HELP', caught: false }],
        },
      ],
      [complete('work'), { ended: 'completed', thrown: 'escalation DONE' }],
    ],
  },
  {
    shows: ['throw.multiple', 'end.multiple'],
    rule: 'an event with several definitions throws all of them in their order',
    fixture: 'throw/multiple',
    steps: [
      [start({ project: 'P1' }), { entered: 'begun tell wait', thrown: 'message Notice, signal Told' }],
      [complete('wait'), { ended: 'completed', thrown: 'message Closing, signal Closed' }],
    ],
  },
];
