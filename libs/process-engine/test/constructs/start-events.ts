import { complete, receive, start } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const START_EVENTS: readonly Scenario[] = [
  {
    shows: ['start.none', 'flow.plain', 'end.none'],
    rule: 'a process begins at its start event without a trigger, with what it is given',
    fixture: 'start/none',
    steps: [
      [start({ amount: 5 }), { entered: 'applied review', taken: 'applied_review', waiting: 'review', variables: { amount: 5 } }],
      [complete('review', { good: true }), { entered: 'done', ended: 'completed', variables: { amount: 5, good: true } }],
    ],
  },
  {
    shows: ['start.several', 'end.several'],
    rule: 'a token begins at each start event without a trigger',
    fixture: 'start/several-none',
    steps: [
      [start(), { entered: 'applied registered review file', waiting: 'review file' }],
      [complete('file'), { entered: 'filed', waiting: 'review' }],
      [complete('review'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['start.implicit', 'end.implicit'],
    rule: 'without a start event everything begins that no flow leads to, and a path may simply stop',
    fixture: 'start/implicit',
    steps: [
      [start(), { entered: 'review file', waiting: 'review file' }],
      [complete('review'), { waiting: 'file archive' }],
      [complete('archive'), { waiting: 'file' }],
      [complete('file'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['start.message'],
    rule: 'a message start event begins the process at itself alone, with what the message brings',
    fixture: 'start/triggers',
    steps: [
      [start({ sender: 'li' }, { at: 'byMessage' }), { entered: 'byMessage review', waiting: 'review', variables: { sender: 'li' } }],
      [complete('review'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['start.timer'],
    rule: 'a timer start event begins the process at itself alone',
    fixture: 'start/triggers',
    steps: [[start({}, { at: 'byTimer' }), { entered: 'byTimer review', waiting: 'review' }]],
  },
  {
    shows: ['start.signal'],
    rule: 'a signal start event begins the process at itself alone',
    fixture: 'start/triggers',
    steps: [[start({}, { at: 'bySignal' }), { entered: 'bySignal review', waiting: 'review' }]],
  },
  {
    shows: ['start.conditional'],
    rule: 'a conditional start event begins the process at itself alone',
    fixture: 'start/triggers',
    steps: [[start({ budget: 2000 }, { at: 'byCondition' }), { entered: 'byCondition review', waiting: 'review' }]],
  },
  {
    shows: ['start.multiple'],
    rule: 'one trigger of a multiple start event is enough',
    fixture: 'start/triggers',
    steps: [[start({}, { at: 'byAny' }), { entered: 'byAny review', waiting: 'review' }]],
  },
  {
    shows: ['start.none'],
    rule: 'starting by hand uses the start event without a trigger and no other',
    fixture: 'start/triggers',
    steps: [[start(), { entered: 'byHand review', waiting: 'review' }]],
  },
  {
    shows: ['start.parallelMultiple'],
    rule: 'a parallel multiple start event begins the process once all of its triggers have been seen',
    fixture: 'start/parallel-multiple',
    steps: [
      [start({ project: 'P1' }, { at: 'byBoth' }), { entered: 'byBoth review', waiting: 'review' }],
      [complete('review'), { ended: 'completed' }],
    ],
  },
  {
    shows: [],
    rule: 'a process with triggered start events only does not begin by itself',
    fixture: 'start/parallel-multiple',
    steps: [[start(), { rejected: 'noStartEvent' }]],
  },
  {
    shows: ['start.message', 'data.mappings'],
    rule: 'what the message brings is mapped at the start event',
    fixture: 'start/io',
    steps: [
      [start({ sender: { name: 'li' } }, { at: 'byMessage' }), { waiting: 'review', variables: { applicant: 'li', sender: undefined } }],
    ],
  },
  {
    shows: [],
    rule: 'a process cannot begin where nothing starts it',
    fixture: 'start/triggers',
    steps: [
      [start({}, { at: 'review' }), { rejected: 'noStartEvent' }],
      [start({}, { at: 'nowhere' }), { rejected: 'noStartEvent' }],
      [start({}, { processId: 'Unknown' }), { rejected: 'processNotFound' }],
    ],
  },
  {
    shows: ['start.receiveTask'],
    rule: 'a receive task that instantiates begins the process with its message and is done at once',
    fixture: 'start/receive-task',
    steps: [
      [start({ form: 'A' }, { at: 'application' }), { entered: 'application review', waiting: 'review', variables: { form: 'A' } }],
      [complete('review'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['start.none'],
    rule: 'a receive task that instantiates is not waited for by a process that began elsewhere',
    fixture: 'start/receive-task',
    steps: [[start(), { entered: 'byHand review', waiting: 'review', listening: '' }]],
  },
  {
    shows: ['start.eventGatewayExclusive'],
    rule: 'the first message begins the process, and the other is not waited for',
    fixture: 'start/gateway-exclusive',
    steps: [
      [start({}, { at: 'call' }), { entered: 'first call noteCall', waiting: 'noteCall' }],
      [receive('Letter'), { rejected: 'nothingWaits' }],
      [complete('noteCall'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['start.eventGatewayParallel'],
    rule: 'the first message begins the process, which waits for every other and does not end before',
    fixture: 'start/gateway-parallel',
    steps: [
      [start({ project: 'P1' }, { at: 'budget' }), { entered: 'all budget readBudget', waiting: 'all readBudget' }],
      [complete('readBudget'), { waiting: 'all' }],
      [receive('Form', 'P2'), { rejected: 'nothingWaits' }],
      [receive('Form', 'P1'), { entered: 'form readForm', waiting: 'all readForm' }],
      [receive('Form', 'P1'), { rejected: 'nothingWaits' }],
      [receive('Consent', 'P1'), { waiting: 'readForm readConsent' }],
      [complete('readForm'), { waiting: 'readConsent' }],
      [complete('readConsent'), { ended: 'completed' }],
    ],
  },
];
