import { complete, start } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const DRAWN: readonly Scenario[] = [
  {
    shows: ['drawn.lane', 'drawn.pool', 'drawn.messageFlow', 'drawn.conversation', 'drawn.data', 'drawn.artifact'],
    rule: 'pools, lanes, message flows, conversations, data, notes and groups change nothing about the course of a process',
    fixture: 'drawn/drawn-only',
    steps: [
      [start(), { entered: 'begun task', waiting: 'task', listening: '' }],
      [complete('task'), { entered: 'done', ended: 'completed', variables: { form: undefined, archive: undefined } }],
    ],
  },
];
