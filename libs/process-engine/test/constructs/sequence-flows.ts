import { complete, start } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const SEQUENCE_FLOWS: readonly Scenario[] = [
  {
    shows: ['flow.conditional', 'flow.split'],
    rule: 'conditional flows of an activity are taken wherever they hold',
    fixture: 'flow/conditional',
    steps: [
      [start(), { waiting: 'decide' }],
      [complete('decide', { law: true, money: true }), { waiting: 'legal finance' }],
    ],
  },
  {
    shows: ['flow.default'],
    rule: 'the default flow of an activity is taken when no condition holds',
    fixture: 'flow/conditional',
    steps: [
      [start(), { waiting: 'decide' }],
      [complete('decide', { law: false, money: false }), { taken: 'decide_none', waiting: 'none' }],
    ],
  },
  {
    shows: ['flow.split', 'flow.merge'],
    rule: 'several flows split without a gateway, and an activity runs once for each token that comes',
    fixture: 'flow/uncontrolled',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { entered: 'each', waiting: 'second each' }],
      [complete('second'), { entered: 'each', waiting: 'each each' }],
      [complete('each#2'), { waiting: 'each' }],
      [complete('each'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['flow.loop'],
    rule: 'a flow may lead backwards, and the activity is entered again',
    fixture: 'flow/loop',
    steps: [
      [start(), { waiting: 'draft' }],
      [complete('draft'), { waiting: 'check' }],
      [complete('check', { approved: false }), { entered: 'good draft', waiting: 'draft' }],
      [complete('draft'), { waiting: 'check' }],
      [complete('check', { approved: true }), { entered: 'good done', ended: 'completed' }],
    ],
  },
  {
    shows: ['end.implicit'],
    rule: 'a path may stop at any element without an outgoing flow',
    fixture: 'flow/unclosed',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { waiting: 'second' }],
      [complete('second'), { entered: 'count', ended: 'completed', variables: { counted: 1 } }],
    ],
  },
  {
    shows: ['flow.plain'],
    rule: 'several tokens in one flow are several pieces of work, each with its own way',
    fixture: 'flow/several-tokens',
    steps: [
      [start({ again: false }), { waiting: 'work work' }],
      [complete('work#2', { again: true }), { entered: 'decide more', waiting: 'work more' }],
      [complete('work', { again: false }), { entered: 'decide ended', waiting: 'more' }],
      [complete('more'), { ended: 'completed' }],
    ],
  },
];
