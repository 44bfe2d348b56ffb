import { complete, set, start } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const VARIABLES: readonly Scenario[] = [
  {
    shows: ['data.scopes', 'data.mappings'],
    rule: 'a variable is set where its name is known, from the inside outwards, and else on the process',
    fixture: 'variables/scopes',
    steps: [
      [start({ level: 'process' }), { waiting: 'work', local: { outer: { level: 'outer' }, inner: { level: 'inner' } } }],
      [set({ level: 'changed' }, { at: 'work' }), { local: { inner: { level: 'changed' }, outer: { level: 'outer' } } }],
      [set({ own: 1 }, { at: 'work', local: true }), { local: { work: { own: 1 } }, variables: { own: undefined } }],
      [set({ level: 'mine' }, { at: 'work', local: true }), { local: { work: { level: 'mine' }, inner: { level: 'changed' } } }],
      [
        complete('work', { level: 'done', fresh: true }),
        { ended: 'completed', variables: { level: 'process', fresh: true, seen: 'changed' } },
      ],
    ],
  },
  {
    shows: ['data.mappings', 'data.expressions'],
    rule: 'later mappings see earlier ones, dotted targets build contexts, and what is not mapped stays inside',
    fixture: 'variables/mappings',
    steps: [
      [start({ price: 10, invoice: { number: 'N1' } }), { local: { work: { order: { net: 10, gross: 20 } } } }],
      [
        complete('work', { paid: 1, clerk: 'li', noise: true }),
        {
          ended: 'completed',
          variables: { invoice: { number: 'N1', total: 21, by: 'li' }, order: undefined, paid: undefined, noise: undefined },
        },
      ],
    ],
  },
  {
    shows: ['data.mappings'],
    rule: 'mappings work alike on every kind of activity that has them',
    fixture: 'variables/on-every-activity',
    steps: [
      [start({ n: 1, project: 'P1' }), { waiting: 'serve', variables: { computed: 4, x: undefined, result: undefined }, local: { serve: { x: 4 } } }],
      [
        complete('serve', { answer: 'a' }),
        {
          ended: 'completed',
          variables: { served: 'a', answer: undefined, text: undefined, inside: 'a!', y: undefined },
          recorded: [{ type: 'messageThrown', element: 'notify', variables: { text: 'a' } }],
        },
      ],
    ],
  },
];
