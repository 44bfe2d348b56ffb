import { activate, addBody, cancel, complete, hear, receive, start, wait } from '../scenario/acts.ts';
import { type Pattern, scenario } from './pattern.ts';

/** Multiple instances, states, cancellation: patterns 12 to 20. */
export const INSTANCES_AND_STATES: readonly Pattern[] = [
  {
    number: 12,
    name: 'Multiple Instances without Synchronization',
    support: 'direct',
    scenarios: [
      scenario(
        'instances are started one by one, and what follows does not wait for them',
        '12-multiple-instances-without-synchronization',
        [start({ started: 0, wanted: 3 }), { waiting: 'work work work after' }],
        [complete('after'), { waiting: 'work work work' }],
        [complete('work#2'), { waiting: 'work work' }],
        [complete('work'), { waiting: 'work' }],
        [complete('work'), { ended: 'completed' }],
      ),
    ],
  },
  {
    number: 13,
    name: 'Multiple Instances with a Priori Design-Time Knowledge',
    support: 'direct',
    scenarios: [
      scenario(
        'as many instances as the model says, all of which are waited for',
        '13-multiple-instances-design-time',
        [start(), { waiting: 'work[0] work[1] work[2]' }],
        [complete('work'), { waiting: 'work[1] work[2]' }],
        [complete('work'), { waiting: 'work[2]' }],
        [complete('work'), { waiting: 'after' }],
      ),
    ],
  },
  {
    number: 14,
    name: 'Multiple Instances with a Priori Run-Time Knowledge',
    support: 'direct',
    scenarios: [
      scenario(
        'as many instances as are known when the first begins',
        '14-multiple-instances-run-time',
        [start({ items: ['a', 'b'] }), { waiting: 'work[0] work[1]' }],
        [complete('work'), { waiting: 'work[1]' }],
        [complete('work'), { waiting: 'after' }],
      ),
    ],
  },
  {
    number: 15,
    name: 'Multiple Instances without a Priori Run-Time Knowledge',
    support: 'partly',
    note: 'no construct of BPMN adds instances while others run; the command addBody does (加签)',
    scenarios: [
      scenario(
        'instances are added while others run, and all are waited for',
        '15-multiple-instances-without-knowledge',
        [start({ items: ['a'] }), { waiting: 'work[0]' }],
        [addBody('work', 'b'), { waiting: 'work[0] work[1]' }],
        [complete('work#1'), { waiting: 'work[1]' }],
        [addBody('work', 'c'), { waiting: 'work[1] work[2]' }],
        [complete('work'), { waiting: 'work[2]' }],
        [complete('work'), { waiting: 'after' }],
      ),
    ],
  },
  {
    number: 16,
    name: 'Deferred Choice',
    support: 'direct',
    scenarios: [
      scenario(
        'the choice is made by whatever happens first',
        '16-deferred-choice',
        [start({ project: 'P1' }), { waiting: 'wait' }],
        [receive('Answer', 'P1'), { waiting: 'read' }],
        [wait('P4D'), { entered: '', waiting: 'read' }],
      ),
      scenario(
        'or by nothing happening in time',
        '16-deferred-choice',
        [start({ project: 'P1' }), { waiting: 'wait' }],
        [wait('P3D'), { waiting: 'remind' }],
        [receive('Answer', 'P1'), { rejected: 'nothingWaits' }],
      ),
    ],
  },
  {
    number: 17,
    name: 'Interleaved Parallel Routing',
    support: 'partly',
    note: 'by a sequential ad-hoc sub-process: people choose the order, so it is for activities that people begin; an order between parts of several branches cannot be drawn',
    scenarios: [
      scenario(
        'activities in any order, never two at once, part of them one after the other',
        '17-interleaved-parallel-routing',
        [start(), { waiting: 'checks' }],
        [activate('checks', ['driving']), { rejected: 'elementNotFound' }],
        [activate('checks', ['eyes', 'blood']), { waiting: 'eyes', held: { blood: 1 } }],
        [complete('eyes'), { waiting: 'driving', held: { blood: 1 } }],
        [complete('driving'), { waiting: 'blood', held: {} }],
        [complete('blood'), { ended: 'completed' }],
      ),
    ],
  },
  {
    number: 18,
    name: 'Milestone',
    support: 'approximated',
    note: 'BPMN has no test of a state without taking its token; here the state is a scope, its end a signal, and what may be done during it a non-interrupting event sub-process. Work begun before the end may finish after it',
    scenarios: [
      scenario(
        'an activity can be begun as long as the state lasts',
        '18-milestone',
        [start({ course: 'C1' }), { waiting: 'teach closing' }],
        [receive('Enrolment', 'C1'), { waiting: 'teach closing enter' }],
        [complete('enter'), { waiting: 'teach closing' }],
        [complete('teach'), { ended: 'completed' }],
        [receive('Enrolment', 'C1'), { rejected: 'ended', ended: 'completed' }],
      ),
      scenario(
        'when the state has ended it can no longer be begun',
        '18-milestone',
        [start({ course: 'C1' }), { waiting: 'teach closing' }],
        [receive('Enrolment', 'C1'), { waiting: 'teach closing enter' }],
        [hear('Closing'), { waiting: 'teach enter' }],
        [complete('enter'), { waiting: 'teach' }],
        [receive('Enrolment', 'C1'), { rejected: 'nothingWaits' }],
      ),
    ],
  },
  {
    number: 19,
    name: 'Cancel Activity',
    support: 'direct',
    scenarios: [
      scenario(
        'one activity is withdrawn',
        '19-cancel-activity',
        [start({ project: 'P1' }), { waiting: 'work' }],
        [receive('Withdrawal', 'P1'), { cancelled: 'work', waiting: 'after' }],
      ),
    ],
  },
  {
    number: 20,
    name: 'Cancel Case',
    support: 'direct',
    scenarios: [
      scenario(
        'the whole process is withdrawn by an event of its own',
        '20-cancel-case',
        [start({ project: 'P1' }), { waiting: 'first second' }],
        [receive('Withdrawal', 'P1'), { entered: 'withdrawn withdrawal stopped', cancelled: 'first second', ended: 'completed' }],
      ),
      scenario(
        'or by command',
        '20-cancel-case',
        [start({ project: 'P1' }), { waiting: 'first second' }],
        [cancel(), { cancelled: 'first second', ended: 'cancelled' }],
      ),
    ],
  },
];
