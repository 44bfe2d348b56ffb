import { complete, deploy, fail, resolve, set, start, throwError, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What goes wrong stops one token where it is; mended, it is tried again from there. */
export const INCIDENTS: readonly Scenario[] = [
  {
    shows: ['data.expressions'],
    rule: 'an expression that fails stops its token; retried without a remedy it stops again, with one it goes on',
    fixture: 'incident/expression',
    steps: [
      [start({ many: 1e9 }), { waiting: 'compute', incidents: { compute: 'expressionFailed' } }],
      [resolve('compute'), { waiting: 'compute', incidents: { compute: 'expressionFailed' } }],
      [resolve('compute', { many: 2 }), { ended: 'completed', variables: { result: 2 } }],
    ],
  },
  {
    shows: ['data.mappings'],
    rule: 'an input mapping that fails stops the task before it opens and before its boundary events listen',
    fixture: 'incident/input-mapping',
    steps: [
      [start({ many: 1e9 }), { waiting: 'work', listening: '', incidents: { work: 'expressionFailed' } }],
      [resolve('work', { many: 3 }), { waiting: 'work', listening: 'late', local: { work: { amount: 3 } } }],
      [complete('work'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['data.mappings'],
    rule: 'an output mapping that fails keeps the finished work at its task, and it need not be done again',
    fixture: 'incident/output-mapping',
    steps: [
      [start(), { waiting: 'work' }],
      [complete('work', { many: 1e9 }), { waiting: 'work', incidents: { work: 'expressionFailed' } }],
      [set({ many: 3 }, { at: 'work', local: true }), { waiting: 'work', incidents: { work: 'expressionFailed' } }],
      [resolve('work'), { ended: 'completed', variables: { amount: 3 } }],
    ],
  },
  {
    shows: ['gateway.exclusive', 'flow.conditional'],
    rule: 'a condition that is neither true nor false stops the token at its gateway, with no flow taken',
    fixture: 'incident/condition',
    steps: [
      [start({ amount: 7 }), { waiting: 'which', taken: 'begun_which', incidents: { which: 'expressionFailed' } }],
      [resolve('which', { amount: true }), { waiting: 'large' }],
    ],
  },
  {
    shows: ['gateway.exclusive'],
    rule: 'a gateway that finds no flow to take keeps the token until the variables are mended',
    fixture: 'incident/no-flow',
    steps: [
      [start({ amount: 50 }), { waiting: 'which', incidents: { which: 'noFlowTaken' } }],
      [set({ amount: 500 }), { waiting: 'which', incidents: { which: 'noFlowTaken' } }],
      [resolve('which'), { waiting: 'large', taken: 'which_large' }],
    ],
  },
  {
    shows: ['task.service'],
    rule: 'a job without retries left waits until it is given new ones',
    fixture: 'incident/retries',
    steps: [
      [start(), { waiting: 'serve' }],
      [fail('serve', 1), { waiting: 'serve' }],
      [fail('serve', 0), { waiting: 'serve', incidents: { serve: 'noRetriesLeft' } }],
      [complete('serve'), { rejected: 'incidentOpen', incidents: { serve: 'noRetriesLeft' } }],
      [resolve('serve', {}, 5), { waiting: 'serve', wait: { serve: { for: 'job', retries: 5 } } }],
      [complete('serve'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['task.service', 'task.user'],
    rule: 'an error that nothing catches leaves the work open with an incident',
    fixture: 'incident/uncaught-error',
    steps: [
      [start(), { waiting: 'serve' }],
      [throwError('serve', 'E1'), { waiting: 'serve', incidents: { serve: 'uncaughtError' } }],
      [resolve('serve'), { waiting: 'serve' }],
      [complete('serve'), { waiting: 'review' }],
      [throwError('review', 'E1'), { waiting: 'review', incidents: { review: 'uncaughtError' } }],
      [resolve('review'), { waiting: 'review' }],
      [complete('review'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call'],
    rule: 'a process that is not there stops its call until it has been deployed, or another is named',
    fixture: 'incident/called',
    steps: [
      [start({ which: 'Vote' }), { waiting: 'called', incidents: { called: 'calledProcessNotFound' } }],
      [resolve('called', { which: 'ByMessageOnly' }), { waiting: 'called', incidents: { called: 'calledProcessNotFound' } }],
      [deploy('repetition/parallel', 1), { waiting: 'called', incidents: { called: 'calledProcessNotFound' } }],
      [resolve('called', { which: 'Vote', members: ['li'] }), { waiting: 'ballot[0]' }],
      [complete('ballot'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['subProcess.call'],
    rule: 'processes that call one another without end are stopped',
    fixture: 'incident/endless-calls',
    steps: [[start(), { waiting: 'again', incidents: { again: 'calledTooDeep' } }]],
  },
  {
    shows: ['task.businessRule'],
    rule: 'a decision that is not there stops its task',
    fixture: 'incident/decision',
    decisions: ['task/grade'],
    steps: [
      [start({ which: 'rank', points: 10 }), { waiting: 'judge', incidents: { judge: 'decisionFailed' } }],
      [resolve('judge', { which: 'grade' }), { ended: 'completed', variables: { result: 'poor' } }],
    ],
  },
  {
    shows: ['repetition.parallel'],
    rule: 'what is not a list cannot be gone through',
    fixture: 'incident/collection',
    steps: [
      [start({ members: 'li' }), { waiting: 'ballot', incidents: { ballot: 'collectionInvalid' } }],
      [resolve('ballot', { members: ['li'] }), { waiting: 'ballot[0]' }],
    ],
  },
  {
    shows: ['catch.timerDuration', 'boundary.timer'],
    rule: 'a time that cannot be read stops the token before anything listens',
    fixture: 'incident/timer',
    steps: [
      [start({ period: 'soon', deadline: 'never' }), { waiting: 'wait', incidents: { wait: 'timerInvalid' } }],
      [resolve('wait', { period: 'P1D' }), { waiting: 'wait' }],
      [wait('P1D'), { waiting: 'work', listening: '', incidents: { work: 'timerInvalid' } }],
      [resolve('work', { deadline: '2026-04-01' }), { waiting: 'work', listening: 'late' }],
      [wait('P30D'), { ended: 'completed', entered: 'late ended' }],
    ],
  },
  {
    shows: ['gateway.parallel'],
    rule: 'a token at a join to which nothing else can come is told of, and another token frees it',
    fixture: 'incident/starved-join',
    steps: [
      [start({ other: false }), { waiting: 'first' }],
      [complete('first'), { held: { join: 1 }, incidents: { Joining: 'joinStarved' } }],
      [{ act: 'modify', cancel: [], start: ['second'] }, { waiting: 'second', held: { join: 1 } }],
      [complete('second'), { entered: 'join done', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.complex'],
    rule: 'a complex gateway whose condition fails keeps its tokens and asks again when that is mended',
    fixture: 'incident/complex-condition',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { waiting: 'second', held: { enough: 1 }, incidents: { Joining: 'expressionFailed' } }],
      [resolve('Joining', { needed: 1 }), { entered: 'enough done', waiting: 'second', held: {} }],
      [complete('second'), { entered: 'enough', ended: 'completed' }],
    ],
  },
  {
    shows: ['repetition.parallel'],
    rule: 'an incident in one body leaves the others alone',
    fixture: 'incident/multi-instance-body',
    steps: [
      [start({ numbers: [1, 1e9, 3] }), { waiting: 'compute[1]', incidents: { 'compute[1]': 'expressionFailed' } }],
      [set({ n: 2 }, { at: 'compute#2', local: true }), { incidents: { 'compute[1]': 'expressionFailed' } }],
      [resolve('compute'), { ended: 'completed', variables: { doubles: [2, 4, 6] } }],
    ],
  },
  {
    shows: [],
    rule: 'a loop without anything to wait for is refused as a whole, and nothing of it remains',
    fixture: 'incident/endless-loop',
    steps: [[start({ n: 1 }), { rejected: 'endless' }]],
  },
  {
    shows: ['subProcess.adHoc'],
    rule: 'a completion condition that is neither true nor false is an incident of the ad-hoc sub-process',
    fixture: 'incident/ad-hoc-condition',
    steps: [
      [start({ enough: false }), { waiting: 'write' }],
      [complete('write', { enough: 7 }), { entered: 'call', waiting: 'work call', incidents: { work: 'expressionFailed' } }],
      [resolve('work', { enough: true }), { cancelled: 'call', ended: 'completed' }],
    ],
  },
];
