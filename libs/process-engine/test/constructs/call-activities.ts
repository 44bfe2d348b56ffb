import { complete, receive, start, throwError } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const CALL_ACTIVITIES: readonly Scenario[] = [
  {
    shows: ['subProcess.call'],
    rule: 'a called process runs inside its caller, begins with its variables, and gives its own back',
    fixture: 'call/plain',
    steps: [
      [start({ a: 1 }), { entered: 'begun called Inner in work', waiting: 'work', local: { Inner: { a: 1 } } }],
      [complete('work', { b: 2 }), { entered: 'out done', ended: 'completed', variables: { a: 1, b: 2 } }],
    ],
  },
  {
    shows: ['subProcess.call', 'data.mappings', 'data.scopes'],
    rule: 'without propagation only what mappings name goes in and comes out',
    fixture: 'call/propagation',
    steps: [
      [start({ a: 1 }), { waiting: 'work', local: { Inner: { given: 1 } } }],
      [
        complete('work', { result: 2, other: 3 }),
        { waiting: 'look', variables: { a: 1, given: undefined, taken: 2, result: undefined, other: undefined } },
      ],
    ],
  },
  {
    shows: ['subProcess.call', 'data.expressions'],
    rule: 'which process is called may be computed',
    fixture: 'call/dynamic',
    steps: [[start({ which: 'Other' }), { entered: 'begun called Other otherIn otherWork', waiting: 'otherWork' }]],
  },
  {
    shows: ['subProcess.call'],
    rule: 'a call is bound to the latest version, to the same deployment, or to a version tag',
    fixture: 'call/bindings',
    version: 2,
    beside: [
      ['call/inner-old', 1],
      ['call/inner-same', 2],
      ['call/inner-new', 3],
    ],
    steps: [
      [start(), { waiting: 'newWork' }],
      [complete('newWork'), { waiting: 'sameWork' }],
      [complete('sameWork'), { waiting: 'oldWork' }],
      [complete('oldWork'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call', 'boundary.escalationNonInterrupting', 'boundary.error'],
    rule: 'escalations and errors of a called process come out at its call activity',
    fixture: 'call/events',
    steps: [
      [start(), { entered: 'begun called Inner in ask asked help work', waiting: 'help work' }],
      [complete('work'), { entered: 'out failed mend', cancelled: 'out Inner called', waiting: 'help mend' }],
    ],
  },
  {
    shows: ['subProcess.call', 'boundary.error'],
    rule: 'an error of a worker in a called process comes out at its call activity',
    fixture: 'call/events',
    steps: [
      [start(), { waiting: 'help work' }],
      [throwError('work', 'E1'), { entered: 'failed mend', cancelled: 'work Inner called', waiting: 'help mend' }],
    ],
  },
  {
    shows: ['subProcess.call', 'compensation.handler'],
    rule: 'a completed call is undone by its own handler, which may be a call, and no handler inside it runs',
    fixture: 'call/compensation',
    steps: [
      [start(), { waiting: 'reserve' }],
      [complete('reserve'), { entered: 'out undoAll undo Undoing undoIn giveBack', waiting: 'undoAll giveBack' }],
      [complete('giveBack'), { entered: 'undoOut done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call', 'throw.compensation'],
    rule: 'a called process compensates what completed in itself, and nothing of its caller',
    fixture: 'call/compensation-inside',
    steps: [
      [start(), { waiting: 'before' }],
      [complete('before'), { waiting: 'reserve' }],
      [complete('reserve'), { entered: 'undoAll release', waiting: 'undoAll release' }],
      [complete('release'), { entered: 'out done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call', 'eventSubProcess.message'],
    rule: 'a called process listens with its own event sub-processes',
    fixture: 'call/event-sub-process',
    steps: [
      [start({ project: 'P1' }), { waiting: 'work', listening: 'withdrawal' }],
      [receive('Withdrawal', 'P1'), { cancelled: 'work', waiting: 'closeFile' }],
      [complete('closeFile'), { entered: 'closed done', ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call', 'repetition.parallel', 'repetition.output'],
    rule: 'a process may be called for each element of a list, each call with variables of its own',
    fixture: 'call/multi-instance',
    steps: [
      [start({ sites: ['a', 'b'] }), { waiting: 'work work', local: { Inner: { site: 'a' }, 'Inner#2': { site: 'b' } } }],
      [complete('work#2', { report: 'B' }), { waiting: 'work' }],
      [complete('work', { report: 'A' }), { ended: 'completed', variables: { reports: ['A', 'B'], report: undefined } }],
    ],
  },
  {
    shows: ['subProcess.call'],
    rule: 'a process may call itself',
    fixture: 'call/recursive',
    steps: [[start({ n: 3 }), { ended: 'completed', variables: { n: 0 } }]],
  },
];
