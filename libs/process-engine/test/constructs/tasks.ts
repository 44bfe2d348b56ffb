import { assign, complete, fail, receive, resolve, start } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const TASKS: readonly Scenario[] = [
  {
    shows: ['task.user'],
    rule: 'a user task waits for a person, with who may do it, until when and how urgent it is',
    fixture: 'task/user',
    steps: [
      [
        start({ reviewer: 'zhang' }),
        {
          waiting: 'review',
          wait: {
            review: {
              for: 'task',
              assignee: 'zhang',
              candidateGroups: ['office', 'lead'],
              candidateUsers: ['li', 'wang'],
              dueDate: '2026-03-09T04:00:00Z',
              followUpDate: '2026-03-10T01:00:00Z',
              priority: 70,
            },
          },
        },
      ],
      [assign('review', 'li'), { waiting: 'review', wait: { review: { assignee: 'li', priority: 70 } } }],
      [assign('review', null), { wait: { review: { assignee: undefined, candidateUsers: ['li', 'wang'] } } }],
      [complete('review'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['task.service', 'task.send', 'task.script', 'task.businessRule'],
    rule: 'a task with a task definition is a job of its type for a program outside',
    fixture: 'task/job',
    steps: [
      [
        start({ kind: 'fast' }),
        {
          waiting: 'serve',
          wait: { serve: { for: 'job', type: 'serve-fast', retries: 2 } },
          recorded: [{ type: 'jobOpened', element: 'serve', headers: { channel: 'post' } }],
        },
      ],
      [fail('serve', 1), { waiting: 'serve', wait: { serve: { retries: 1 } } }],
      [complete('serve', { receipt: 'R1' }), { waiting: 'notify', variables: { receipt: 'R1' } }],
      [complete('notify'), { waiting: 'compute', wait: { compute: { type: 'compute' } } }],
      [complete('compute'), { waiting: 'judge', wait: { judge: { type: 'judge' } } }],
      [complete('judge'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['task.script', 'data.expressions'],
    rule: 'a FEEL script runs at once, and its result becomes a variable, or what its output mappings make of it',
    fixture: 'task/script',
    steps: [
      [
        start({ a: 1, b: 2 }),
        { entered: 'begun add rename done', ended: 'completed', variables: { total: 3, kept: 3, answer: undefined } },
      ],
    ],
  },
  {
    shows: ['task.businessRule'],
    rule: 'a business rule task takes the result of a decision, and how it came about is on record',
    fixture: 'task/decision',
    decisions: ['task/grade'],
    steps: [
      [
        start({ points: 72 }),
        {
          ended: 'completed',
          variables: { result: 'good' },
          recorded: [{ type: 'decisionEvaluated', element: 'grade', decisionId: 'grade', value: 'good' }],
        },
      ],
    ],
  },
  {
    shows: ['task.receive'],
    rule: 'a receive task waits for its message',
    fixture: 'task/receive',
    steps: [
      [start({ project: 'P1' }), { waiting: 'receive' }],
      [receive('Answer', 'P2'), { rejected: 'nothingWaits' }],
      [receive('Answer', 'P1', { answer: 'yes' }), { ended: 'completed', variables: { text: 'yes', answer: undefined } }],
    ],
  },
  {
    shows: ['task.undefined', 'task.manual'],
    rule: 'an undefined task and a manual task are no work for the engine',
    fixture: 'task/pass-through',
    steps: [[start(), { entered: 'begun note carry done', ended: 'completed' }]],
  },
  {
    shows: ['task.startQuantity', 'task.completionQuantity'],
    rule: 'an activity waits for startQuantity tokens and puts completionQuantity on each flow',
    fixture: 'task/quantities',
    steps: [
      [start(), { entered: 'begun split collect', waiting: 'collect', held: {} }],
      [complete('collect'), { entered: 'each each each', waiting: 'each each each' }],
      [complete('each'), { waiting: 'each each' }],
      [complete('each'), { waiting: 'each' }],
      [complete('each'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['task.startQuantity'],
    rule: 'tokens that are too few wait, and are told of when no other can come',
    fixture: 'task/quantity-short',
    steps: [
      [start({ both: true }), { waiting: 'first second' }],
      [complete('first'), { waiting: 'second', held: { collect: 1 } }],
      [complete('second', { both: false }), { held: { collect: 1 }, incidents: { Quantities: 'joinStarved' } }],
      [resolve('Quantities'), { held: { collect: 1 }, incidents: { Quantities: 'joinStarved' } }],
    ],
  },
];
