import { complete, hear, receive, set, start, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const GATEWAYS: readonly Scenario[] = [
  {
    shows: ['gateway.exclusive', 'flow.conditional'],
    rule: 'an exclusive gateway takes the first flow in document order whose condition holds, and tries no further',
    fixture: 'gateway/exclusive',
    steps: [
      [
        start({ amount: 5000 }),
        {
          taken: 'begun_which which_large',
          waiting: 'large',
          recorded: [{ type: 'flowTaken', flow: 'which_large', reading: { expression: '=amount >= 1000', values: { amount: 5000 } } }],
        },
      ],
      [complete('large'), { entered: 'joined done', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.exclusive', 'flow.conditional'],
    rule: 'a flow that is not taken is on record with its condition and what that read',
    fixture: 'gateway/exclusive',
    steps: [
      [
        start({ amount: 500 }),
        {
          waiting: 'medium',
          recorded: [
            { type: 'flowNotTaken', flow: 'which_large', reading: { expression: '=amount >= 1000', values: { amount: 500 } } },
          ],
        },
      ],
    ],
  },
  {
    shows: ['gateway.exclusive', 'flow.default'],
    rule: 'the default flow is taken when no condition holds',
    fixture: 'gateway/exclusive',
    steps: [
      [start({ amount: 5 }), { waiting: 'small', recorded: [{ type: 'flowTaken', flow: 'which_small', byDefault: true }] }],
    ],
  },
  {
    shows: ['gateway.exclusive'],
    rule: 'an exclusive gateway that joins passes every token on at once',
    fixture: 'gateway/exclusive-merge',
    steps: [
      [start(), { entered: 'begun both merged merged work work', waiting: 'work work' }],
      [complete('work#2'), { waiting: 'work' }],
      [complete('work'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.parallel'],
    rule: 'a parallel gateway takes all flows, and its join waits for one token from each',
    fixture: 'gateway/parallel',
    steps: [
      [start(), { waiting: 'first second third', held: {} }],
      [complete('third'), { entered: '', waiting: 'first second', held: { join: 1 } }],
      [complete('first'), { entered: '', waiting: 'second', held: { join: 2 } }],
      [complete('second'), { entered: 'join done', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.parallel'],
    rule: 'one gateway may join and split at once',
    fixture: 'gateway/parallel-join-split',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { waiting: 'second' }],
      [complete('second'), { entered: 'meeting third fourth', waiting: 'third fourth' }],
    ],
  },
  {
    shows: ['gateway.parallel'],
    rule: 'two tokens on one flow do not replace the one that is missing on another, and are not lost',
    fixture: 'gateway/parallel-several-tokens',
    steps: [
      [start(), { waiting: 'second first first' }],
      [complete('first'), { entered: '', held: { join: 1 } }],
      [complete('first'), { entered: '', waiting: 'second', held: { join: 2 } }],
      [complete('second'), { entered: 'join after', waiting: 'after', held: { join: 1 } }],
      // BPMN says nothing of the token that is left over; that it can go no further is told as an incident.
      [complete('after'), { entered: 'done', held: { join: 1 }, incidents: { Parallel: 'joinStarved' } }],
    ],
  },
  {
    shows: ['gateway.parallel', 'flow.loop'],
    rule: 'a parallel block in a loop forks and joins afresh in each round',
    fixture: 'gateway/parallel-loop',
    steps: [
      [start({ rounds: 0 }), { waiting: 'first second' }],
      [complete('first'), { held: { join: 1 } }],
      [complete('second'), { entered: 'join count enough again split first second', waiting: 'first second', held: {} }],
      [complete('second'), { held: { join: 1 } }],
      [complete('first'), { entered: 'join count enough done', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.eventBased'],
    rule: 'the first event decides which way the token goes, and the others are no longer waited for',
    fixture: 'gateway/event-based',
    steps: [
      [start({ project: 'P1', amount: 1 }), { waiting: 'which', listening: '' }],
      [receive('Answer', 'P1', { text: 'yes' }), { entered: 'answered read', taken: 'which_answered answered_read', waiting: 'read', variables: { text: 'yes' } }],
      [hear('Withdrawal'), { rejected: 'nothingWaits' }],
      [set({ amount: 50 }), { entered: '' }],
      [wait('P9D'), { entered: '', waiting: 'read' }],
    ],
  },
  {
    shows: ['gateway.eventBased'],
    rule: 'a timer, a signal or a condition may be the first event as well',
    fixture: 'gateway/event-based',
    steps: [
      [start({ project: 'P1', amount: 1 }), { waiting: 'which' }],
      [wait('P5D'), { entered: 'late remind', waiting: 'remind' }],
    ],
  },
  {
    shows: ['gateway.eventBased'],
    rule: 'a signal decides an event-based gateway',
    fixture: 'gateway/event-based',
    steps: [
      [start({ project: 'P1', amount: 1 }), { waiting: 'which' }],
      [hear('Withdrawal'), { entered: 'withdrawn close', waiting: 'close' }],
    ],
  },
  {
    shows: ['gateway.eventBased'],
    rule: 'a condition that holds already decides an event-based gateway at once',
    fixture: 'gateway/event-based',
    steps: [[start({ project: 'P1', amount: 11 }), { entered: 'asked which enough spend', waiting: 'spend' }]],
  },
  {
    shows: ['gateway.eventBased', 'task.receive'],
    rule: 'receive tasks may follow the gateway instead of message events',
    fixture: 'gateway/event-based-receive',
    steps: [
      [start({ project: 'P1' }), { waiting: 'which' }],
      [receive('Refusal', 'P1'), { entered: 'refusal close', waiting: 'close' }],
      [receive('Answer', 'P1'), { rejected: 'nothingWaits' }],
    ],
  },
];
