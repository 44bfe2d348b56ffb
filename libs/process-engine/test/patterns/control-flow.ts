import { complete, start } from '../scenario/acts.ts';
import { type Pattern, scenario } from './pattern.ts';

/** Basic control flow, branching and synchronization, structure: patterns 1 to 11. */
export const CONTROL_FLOW: readonly Pattern[] = [
  {
    number: 1,
    name: 'Sequence',
    support: 'direct',
    scenarios: [
      scenario(
        'an activity begins when the one before it has completed',
        '01-sequence',
        [start(), { waiting: 'first' }],
        [complete('first'), { waiting: 'second' }],
        [complete('second'), { ended: 'completed' }],
      ),
    ],
  },
  {
    number: 2,
    name: 'Parallel Split',
    support: 'direct',
    scenarios: [scenario('one thread becomes several', '02-parallel-split', [start(), { waiting: 'first second' }])],
  },
  {
    number: 3,
    name: 'Synchronization',
    support: 'direct',
    scenarios: [
      scenario(
        'several threads become one when all have arrived',
        '03-synchronization',
        [start(), { waiting: 'first second' }],
        [complete('second'), { waiting: 'first' }],
        [complete('first'), { entered: 'join after', waiting: 'after' }],
      ),
    ],
  },
  {
    number: 4,
    name: 'Exclusive Choice',
    support: 'direct',
    scenarios: [
      scenario('one branch is chosen by data', '04-exclusive-choice', [start({ amount: 101 }), { waiting: 'first' }]),
      scenario('else the default branch', '04-exclusive-choice', [start({ amount: 100 }), { waiting: 'second' }]),
    ],
  },
  {
    number: 5,
    name: 'Simple Merge',
    support: 'direct',
    scenarios: [
      scenario(
        'alternative branches come together without waiting',
        '05-simple-merge',
        [start({ amount: 5 }), { waiting: 'second' }],
        [complete('second'), { entered: 'merge after', waiting: 'after' }],
      ),
    ],
  },
  {
    number: 6,
    name: 'Multi-Choice',
    support: 'direct',
    scenarios: [
      scenario('several branches may be chosen', '06-multi-choice', [start({ a: true, b: true }), { waiting: 'first second' }]),
      scenario('or one of them', '06-multi-choice', [start({ a: false, b: true }), { waiting: 'second' }]),
      scenario('none is an incident', '06-multi-choice', [
        start({ a: false, b: false }),
        { waiting: 'choose', incidents: { choose: 'noFlowTaken' } },
      ]),
    ],
  },
  {
    number: 7,
    name: 'Structured Synchronizing Merge',
    support: 'direct',
    scenarios: [
      scenario(
        'of several chosen branches all are waited for',
        '07-structured-synchronizing-merge',
        [start({ a: true, b: true }), { waiting: 'first second' }],
        [complete('first'), { waiting: 'second' }],
        [complete('second'), { entered: 'join after', waiting: 'after' }],
      ),
      scenario(
        'one that was not chosen is not waited for',
        '07-structured-synchronizing-merge',
        [start({ a: true, b: false }), { waiting: 'first' }],
        [complete('first'), { entered: 'join after', waiting: 'after' }],
      ),
    ],
  },
  {
    number: 8,
    name: 'Multi-Merge',
    support: 'direct',
    scenarios: [
      scenario(
        'what follows is done once for each branch',
        '08-multi-merge',
        [start(), { waiting: 'first second' }],
        [complete('first'), { waiting: 'second after' }],
        [complete('second'), { waiting: 'after after' }],
        [complete('after#2'), { waiting: 'after' }],
        [complete('after'), { ended: 'completed' }],
      ),
    ],
  },
  {
    number: 9,
    name: 'Structured Discriminator',
    support: 'direct',
    note: 'by the complex gateway (BPMN 2.0.2 §13.4.5), which resets when all branches have arrived',
    scenarios: [
      scenario(
        'the first branch lets the process go on, the others are taken up, and it can happen again',
        '09-structured-discriminator',
        [start({ repeat: true }), { waiting: 'first second third' }],
        [complete('second'), { entered: 'one after', waiting: 'first third after' }],
        [complete('first'), { entered: '', waiting: 'third after' }],
        [complete('third'), { entered: 'one', waiting: 'after' }],
        [complete('after'), { entered: 'more again split first second third' }],
        [complete('third', { repeat: false }), { entered: 'one after', waiting: 'first second after' }],
        [complete('after'), { entered: 'more done', waiting: 'first second' }],
        [complete('first'), { entered: '', waiting: 'second' }],
        [complete('second'), { entered: 'one', ended: 'completed' }],
      ),
    ],
  },
  {
    number: 10,
    name: 'Arbitrary Cycles',
    support: 'direct',
    scenarios: [
      scenario(
        'a cycle is entered and left at several places',
        '10-arbitrary-cycles',
        [start({ direct: false, enough: false }), { waiting: 'second' }],
        [complete('second'), { waiting: 'first' }],
        [complete('first'), { waiting: 'second' }],
        [complete('second', { enough: true }), { entered: 'outOfSecond doneSecond', ended: 'completed' }],
      ),
      scenario(
        'by its other way in and its other way out',
        '10-arbitrary-cycles',
        [start({ direct: true, enough: true }), { waiting: 'first' }],
        [complete('first'), { entered: 'outOfFirst doneFirst', ended: 'completed' }],
      ),
    ],
  },
  {
    number: 11,
    name: 'Implicit Termination',
    support: 'direct',
    scenarios: [
      scenario(
        'the process ends when nothing is left to do',
        '11-implicit-termination',
        [start(), { waiting: 'first second' }],
        [complete('first'), { waiting: 'second' }],
        [complete('second'), { ended: 'completed' }],
      ),
    ],
  },
];
