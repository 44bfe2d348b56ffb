import { complete, fire, hear, receive, set, start, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const CATCHING_EVENTS: readonly Scenario[] = [
  {
    shows: ['catch.message'],
    rule: 'a message goes to the process that waits for its name and key, once, and brings its variables',
    fixture: 'catch/message',
    steps: [
      [start({ project: 'P1' }), { entered: 'applied paid', waiting: 'paid' }],
      [receive('Paid', 'P2'), { rejected: 'nothingWaits' }],
      [receive('Refunded', 'P1'), { rejected: 'nothingWaits' }],
      [receive('Paid', 'P1', { amount: 7 }), { entered: 'spend', waiting: 'spend', variables: { amount: 7 } }],
      [receive('Paid', 'P1'), { rejected: 'nothingWaits' }],
      [complete('spend'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.message', 'data.mappings'],
    rule: 'output mappings choose what of a message is kept',
    fixture: 'catch/message-output',
    steps: [
      [start({ project: 'P1' }), { waiting: 'paid' }],
      [receive('Paid', 'P1', { amount: 7, note: 'x' }), { variables: { received: 7, amount: undefined, note: undefined } }],
    ],
  },
  {
    shows: ['catch.timerDate', 'catch.timerDuration', 'catch.timerCycle'],
    rule: 'a timer waits for a date, for a duration from its beginning, for the first firing of a cycle',
    fixture: 'catch/timers',
    steps: [
      [start({ 'waiting period': 'P2D' }), { waiting: 'onDate', wait: { onDate: { due: '2026-03-10T01:00:00Z' } } }],
      [fire('onDate'), { rejected: 'timerNotDue', waiting: 'onDate' }],
      // Until 12:00 in Beijing on the 10th: three hours after the date, while the duration runs from its firing.
      [wait('P6D'), { waiting: 'afterDuration', wait: { afterDuration: { due: '2026-03-12T01:00:00Z' } } }],
      [wait('P2D'), { waiting: '', ended: 'completed', entered: 'firstOfCycle done' }],
    ],
  },
  {
    shows: ['catch.signal'],
    rule: 'a signal reaches everybody who waits for it and nobody else',
    fixture: 'catch/signal',
    steps: [
      [start(), { waiting: 'first second other' }],
      [hear('Fire'), { rejected: 'nothingWaits' }],
      [hear('Alarm', { place: 'hall' }), { entered: 'done done', waiting: 'other', variables: { place: 'hall' } }],
      [hear('Drill'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.conditional'],
    rule: 'a condition is looked at when a variable that it reads is set',
    fixture: 'catch/conditional',
    steps: [
      [start({ amount: 10 }), { waiting: 'enough' }],
      [set({ amount: 99 }), { waiting: 'enough' }],
      [set({ other: 1 }), { waiting: 'enough' }],
      [set({ amount: 100 }), { entered: 'done', ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.conditional'],
    rule: 'a condition that holds already lets the token through at once',
    fixture: 'catch/conditional',
    steps: [[start({ amount: 500 }), { entered: 'begun enough done', ended: 'completed' }]],
  },
  {
    shows: ['catch.conditional'],
    rule: 'a condition whose variables are not there yet does not hold, and is no incident',
    fixture: 'catch/conditional',
    steps: [
      [start(), { waiting: 'enough' }],
      [set({ amount: 100 }), { ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.conditional'],
    rule: 'a filter names the variables that wake the condition',
    fixture: 'catch/conditional-filter',
    steps: [
      [start({ amount: 50, limit: 100 }), { waiting: 'enough' }],
      [set({ limit: 10 }), { waiting: 'enough' }],
      [set({ amount: 50 }), { ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.multiple'],
    rule: 'the first of several triggers lets the token go on, and the others are no longer waited for',
    fixture: 'catch/multiple',
    steps: [
      [start({ project: 'P1' }), { waiting: 'anyAnswer' }],
      [hear('Call', { by: 'phone' }), { entered: 'read', waiting: 'read', variables: { by: 'phone' } }],
      [receive('Letter', 'P1'), { rejected: 'nothingWaits' }],
      [wait('P6D'), { waiting: 'read' }],
      [complete('read'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.parallelMultiple'],
    rule: 'all triggers must occur, in any order, and none counts twice',
    fixture: 'catch/parallel-multiple',
    steps: [
      [start({ project: 'P1', complete: false }), { waiting: 'allAnswers' }],
      [hear('Call', { by: 'phone' }), { waiting: 'allAnswers', variables: { by: undefined } }],
      [hear('Call'), { rejected: 'nothingWaits' }],
      [set({ complete: true }), { waiting: 'allAnswers' }],
      [receive('Letter', 'P1', { page: 1 }), { entered: 'read', waiting: 'read', variables: { by: 'phone', page: 1 } }],
    ],
  },
  {
    shows: ['catch.eventDefinitionRef'],
    rule: 'events that share a definition wait each for itself',
    fixture: 'catch/shared-definition',
    steps: [
      [start(), { waiting: 'submit prepare', listening: 'late' }],
      [complete('prepare'), { waiting: 'submit', listening: '' }],
      [wait('P30D'), { entered: 'submitted', ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.link', 'throw.link'],
    rule: 'a token leaves at the throwing link and goes on at the catching one of the same name',
    fixture: 'catch/link',
    steps: [
      [start(), { waiting: 'first' }],
      [complete('first'), { entered: 'leave goOn second', waiting: 'second' }],
      [complete('second'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['catch.link', 'throw.link'],
    rule: 'several throwing links lead to one catching link, backwards too',
    fixture: 'catch/link-loop',
    steps: [
      [
        start({ rounds: 0 }),
        {
          entered: 'begun begin round count enough again round count enough again round count enough done',
          ended: 'completed',
          variables: { rounds: 3 },
        },
      ],
    ],
  },
];
