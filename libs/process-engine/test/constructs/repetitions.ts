import { addBody, complete, receive, removeBody, removePending, start, throwError, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

const MEMBERS = ['li', 'wang', 'zhao'];

export const REPETITIONS: readonly Scenario[] = [
  {
    shows: ['repetition.parallel', 'repetition.output'],
    rule: 'a parallel multi-instance has all bodies at once and collects their results in the order of the list',
    fixture: 'repetition/parallel',
    steps: [
      [
        start({ members: MEMBERS }),
        {
          entered: 'begun ballot ballot[0] ballot[1] ballot[2]',
          waiting: 'ballot[0] ballot[1] ballot[2]',
          local: { 'ballot#2': { member: 'li', loopCounter: 1 }, 'ballot#4': { member: 'zhao', loopCounter: 3 } },
        },
      ],
      [complete('ballot#3', { vote: 'no' }), { waiting: 'ballot[0] ballot[1]', variables: { vote: undefined } }],
      [complete('ballot#1', { vote: 'yes' }), { waiting: 'ballot[1]' }],
      [complete('ballot'), { ended: 'completed', variables: { votes: ['yes', null, 'no'], vote: undefined } }],
    ],
  },
  {
    shows: ['repetition.parallel'],
    rule: 'an empty list has no bodies, and the token goes on',
    fixture: 'repetition/parallel',
    steps: [[start({ members: [] }), { entered: 'begun ballot done', ended: 'completed', variables: { votes: [] } }]],
  },
  {
    shows: ['repetition.parallel'],
    rule: 'a body may be added while a parallel multi-instance runs (加签)',
    fixture: 'repetition/parallel',
    steps: [
      [start({ members: ['li'] }), { waiting: 'ballot[0]' }],
      [addBody('ballot', 'sun'), { entered: 'ballot[1]', waiting: 'ballot[0] ballot[1]', local: { 'ballot#3': { member: 'sun' } } }],
      [complete('ballot#1', { vote: 'yes' }), { waiting: 'ballot[1]' }],
      [complete('ballot', { vote: 'no' }), { ended: 'completed', variables: { votes: ['yes', 'no'] } }],
    ],
  },
  {
    shows: ['repetition.parallel'],
    rule: 'a running body may be taken away (减签), which ends the multi-instance when it was the last',
    fixture: 'repetition/parallel',
    steps: [
      [start({ members: MEMBERS }), { waiting: 'ballot[0] ballot[1] ballot[2]' }],
      [removeBody('ballot#2'), { cancelled: 'ballot', waiting: 'ballot[0] ballot[2]' }],
      [complete('ballot#1', { vote: 'yes' }), { waiting: 'ballot[2]' }],
      [removeBody('ballot'), { entered: 'done', ended: 'completed', variables: { votes: ['yes'] } }],
    ],
  },
  {
    shows: ['repetition.sequential', 'repetition.output'],
    rule: 'a sequential multi-instance has its bodies one after the other',
    fixture: 'repetition/sequential',
    steps: [
      [start({ members: MEMBERS }), { entered: 'begun sign sign[0]', waiting: 'sign[0]' }],
      [complete('sign', { signature: 'l' }), { entered: 'sign[1]', waiting: 'sign[1]', local: { 'sign#2': { member: 'wang' } } }],
      [complete('sign', { signature: 'w' }), { entered: 'sign[2]' }],
      [complete('sign', { signature: 'z' }), { ended: 'completed', variables: { signatures: ['l', 'w', 'z'] } }],
    ],
  },
  {
    shows: ['repetition.sequential'],
    rule: 'values may be added to and taken from those whose turn has not come',
    fixture: 'repetition/sequential',
    steps: [
      [start({ members: MEMBERS }), { waiting: 'sign[0]' }],
      [addBody('sign', 'sun'), { entered: '', waiting: 'sign[0]' }],
      [removePending('sign', 7), { rejected: 'invalidInput' }],
      [removePending('sign', 1), { entered: '', waiting: 'sign[0]' }],
      [complete('sign'), { waiting: 'sign[1]', local: { 'sign#2': { member: 'wang' } } }],
      [removeBody('sign'), { rejected: undefined, waiting: 'sign[2]', local: { 'sign#2': { member: 'sun' } } }],
      [complete('sign', { signature: 's' }), { ended: 'completed', variables: { signatures: [null, null, 's'] } }],
    ],
  },
  {
    shows: ['repetition.cardinality', 'repetition.output'],
    rule: 'a number instead of a list, and each body knows its own number',
    fixture: 'repetition/cardinality',
    steps: [[start({ many: 3 }), { ended: 'completed', variables: { numbers: [1, 2, 3], number: undefined } }]],
  },
  {
    shows: ['repetition.completionCondition'],
    rule: 'the completion condition ends the multi-instance early, and the other bodies are cancelled',
    fixture: 'repetition/completion',
    steps: [
      [start({ members: MEMBERS }), { waiting: 'ballot[0] ballot[1] ballot[2]' }],
      [complete('ballot#3', { vote: 'c' }), { waiting: 'ballot[0] ballot[1]' }],
      [complete('ballot#1', { vote: 'a' }), { cancelled: 'ballot', ended: 'completed', variables: { votes: ['a', null, 'c'] } }],
    ],
  },
  {
    shows: ['repetition.completionCondition', 'repetition.sequential'],
    rule: 'the completion condition reads what the body has just given',
    fixture: 'repetition/completion-veto',
    steps: [
      [start({ members: MEMBERS }), { waiting: 'ballot[0]' }],
      [complete('ballot', { vote: 'yes' }), { waiting: 'ballot[1]' }],
      [complete('ballot', { vote: 'veto' }), { entered: 'done', ended: 'completed', variables: { votes: ['yes', 'veto'] } }],
    ],
  },
  {
    shows: ['repetition.parallel', 'boundary.message', 'boundary.timerNonInterrupting'],
    rule: 'the boundary events of a multi-instance belong to the whole of it and occur once',
    fixture: 'repetition/boundary',
    steps: [
      [start({ members: MEMBERS, project: 'P1' }), { listening: 'stop remind' }],
      [wait('P1D'), { entered: 'remind call', waiting: 'ballot[0] ballot[1] ballot[2] call' }],
      [complete('ballot'), { waiting: 'ballot[1] ballot[2] call' }],
      [receive('Stop', 'P1'), { entered: 'stop afterStop', cancelled: 'ballot ballot ballot', waiting: 'call afterStop' }],
    ],
  },
  {
    shows: ['repetition.parallel', 'subProcess.embedded', 'data.scopes', 'eventSubProcess.messageNonInterrupting'],
    rule: 'each body of a repeated sub-process has its own scope, variables and event sub-processes',
    fixture: 'repetition/sub-process',
    steps: [
      [start({ sites: ['a', 'b'] }), { waiting: 'look look', local: { 'visit#3': { site: 'b', label: 'site b' } } }],
      [receive('Note', 'b', { text: 'mind the dog' }), { waiting: 'look look read', local: { noted: { text: 'mind the dog' } } }],
      [complete('look#2'), { waiting: 'look read write' }],
      [complete('write', { finding: 'B' }), { waiting: 'look read' }],
      [complete('read'), { waiting: 'look' }],
      [complete('look'), { waiting: 'write' }],
      [complete('write', { finding: 'A' }), { ended: 'completed', variables: { findings: ['A', 'B'] } }],
    ],
  },
  {
    shows: ['repetition.parallel', 'boundary.error'],
    rule: 'an error out of one body ends the whole multi-instance',
    fixture: 'repetition/error-in-body',
    steps: [
      [start({ sites: ['a', 'b'] }), { waiting: 'look look' }],
      [throwError('look#2', 'E1'), { entered: 'failed mend', cancelled: 'look visit look visit visit', waiting: 'mend' }],
    ],
  },
  {
    shows: ['repetition.parallel', 'repetition.output'],
    rule: 'a multi-instance within a multi-instance',
    fixture: 'repetition/nested',
    steps: [
      [start({ committees: [['a', 'b'], ['c']] }), { waiting: 'ballot[0] ballot[1] ballot[0]' }],
      [complete('ballot#3', { vote: 3 }), { waiting: 'ballot[0] ballot[1]' }],
      [complete('ballot#2', { vote: 2 }), { waiting: 'ballot[0]' }],
      [complete('ballot', { vote: 1 }), { ended: 'completed', variables: { results: [[1, 2], [3]] } }],
    ],
  },
  {
    shows: ['repetition.standardLoop'],
    rule: 'a loop that tests after each round has at least one, and its maximum ends it in any case',
    fixture: 'repetition/loop-after',
    steps: [
      [start({ good: true }), { entered: 'begun try try[0]', waiting: 'try[0]' }],
      [complete('try', { good: false }), { waiting: 'try[1]' }],
      [complete('try'), { waiting: 'try[2]' }],
      [complete('try'), { entered: 'done', ended: 'completed' }],
    ],
  },
  {
    shows: ['repetition.standardLoop'],
    rule: 'a loop ends after the round whose condition does not hold',
    fixture: 'repetition/loop-after',
    steps: [
      [start({ good: false }), { waiting: 'try[0]' }],
      [complete('try', { good: true }), { ended: 'completed' }],
    ],
  },
  {
    shows: ['repetition.standardLoopBefore'],
    rule: 'a loop that tests before each round may have none',
    fixture: 'repetition/loop-before',
    steps: [[start({ good: true }), { entered: 'begun try done', ended: 'completed' }]],
  },
  {
    shows: ['repetition.standardLoopBefore'],
    rule: 'a loop that tests before each round goes on while its condition holds',
    fixture: 'repetition/loop-before',
    steps: [
      [start({ good: false }), { waiting: 'try[0]' }],
      [complete('try'), { waiting: 'try[1]' }],
      [complete('try', { good: true }), { ended: 'completed' }],
    ],
  },
  {
    shows: ['repetition.standardLoop'],
    rule: 'rounds are counted from 1, inside and in the condition',
    fixture: 'repetition/loop-sub-process',
    steps: [[start({ seen: [] }), { ended: 'completed', variables: { seen: [1, 2, 3] } }]],
  },
];
