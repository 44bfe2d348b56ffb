import { complete, modify, receive, start, wait } from '../scenario/acts.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Inclusive and complex gateways, whose joins depend on what else is alive. */
export const WAITING_JOINS: readonly Scenario[] = [
  {
    shows: ['gateway.inclusive', 'flow.conditional'],
    rule: 'every flow whose condition holds is taken, and the join waits for just those',
    fixture: 'gateway/inclusive',
    steps: [
      [start({ law: true, money: true }), { taken: 'begun_split split_legal split_finance', waiting: 'legal finance' }],
      [complete('legal'), { entered: '', held: { join: 1 } }],
      [complete('finance'), { entered: 'join after', waiting: 'after', held: {} }],
    ],
  },
  {
    shows: ['gateway.inclusive'],
    rule: 'where one flow was taken the join waits for nothing else',
    fixture: 'gateway/inclusive',
    steps: [
      [start({ law: false, money: true }), { waiting: 'finance' }],
      [complete('finance'), { entered: 'join after', waiting: 'after' }],
    ],
  },
  {
    shows: ['gateway.inclusive', 'flow.default'],
    rule: 'an inclusive gateway takes its default flow when no condition holds',
    fixture: 'gateway/inclusive',
    steps: [
      [start({ law: false, money: false }), { taken: 'begun_split split_none', waiting: 'none' }],
      [complete('none'), { entered: 'join after', waiting: 'after' }],
    ],
  },
  {
    shows: ['gateway.inclusive'],
    rule: 'the join waits for a token that may still come, until that goes another way',
    fixture: 'gateway/inclusive-upstream',
    steps: [
      [start({ away: true }), { waiting: 'first second elsewhere' }],
      [complete('first'), { entered: '', held: { join: 1 } }],
      [complete('second'), { entered: 'leave gone join after', waiting: 'elsewhere after' }],
    ],
  },
  {
    shows: ['gateway.inclusive'],
    rule: 'the join does not wait for a token that cannot come',
    fixture: 'gateway/inclusive-upstream',
    steps: [
      [start({ away: false }), { waiting: 'first second elsewhere' }],
      [complete('first'), { held: { join: 1 } }],
      [complete('second'), { entered: 'leave join after', waiting: 'elsewhere after', held: {} }],
    ],
  },
  {
    shows: ['gateway.inclusive', 'flow.loop'],
    rule: 'an inclusive join in a loop does not wait for itself',
    fixture: 'gateway/inclusive-loop',
    steps: [
      [start({ repeat: true }), { entered: 'begun join work', waiting: 'work' }],
      [complete('work'), { entered: 'again join work', waiting: 'work' }],
      [complete('work', { repeat: false }), { entered: 'again done', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.inclusive', 'flow.loop'],
    rule: 'the join waits for a token that goes round a loop before it comes',
    fixture: 'gateway/inclusive-loop-branch',
    steps: [
      [start({ repeat: true }), { waiting: 'first second' }],
      [complete('first'), { held: { join: 1 } }],
      [complete('second'), { entered: 'again loop second', held: { join: 1 } }],
      [complete('second', { repeat: false }), { entered: 'again join after', held: {} }],
    ],
  },
  {
    shows: ['gateway.inclusive', 'flow.loop'],
    rule: 'two inclusive joins that wait for each other block, as Table 13.3 has it; that is told, and a token put behind one of them frees both',
    fixture: 'gateway/inclusive-two-in-cycle',
    steps: [
      [start({ stopA: false, repeat: true }), { waiting: 'first second' }],
      [complete('first'), { entered: '', held: { joinA: 1 } }],
      [complete('second'), { entered: '', held: { joinA: 1, joinB: 1 }, incidents: { Inclusive: 'joinStarved' } }],
      [modify([], ['afterA']), { entered: 'afterA', waiting: 'afterA', held: { joinA: 1, joinB: 1 } }],
      [complete('afterA'), { entered: 'decideA joinB afterB', held: { joinA: 1 } }],
      [complete('afterB'), { entered: 'decideB joinA afterA', held: {} }],
      [complete('afterA', { stopA: true }), { entered: 'decideA doneA', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.inclusive', 'boundary.timer', 'catch.link'],
    rule: 'a token that may leave by a boundary event or a link is waited for',
    fixture: 'gateway/inclusive-boundary',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { entered: '', held: { join: 1 } }],
      [wait('P1D'), { entered: 'late leave back join after', held: {}, waiting: 'after' }],
    ],
  },
  {
    shows: ['gateway.inclusive'],
    rule: 'the join goes on when the token that might have left by a boundary event did not',
    fixture: 'gateway/inclusive-boundary',
    steps: [
      [start(), { waiting: 'first second' }],
      [complete('first'), { held: { join: 1 } }],
      [complete('second'), { entered: 'done join after', held: {} }],
    ],
  },
  {
    shows: ['gateway.inclusive'],
    rule: 'of two tokens on one flow each firing takes one',
    fixture: 'gateway/inclusive-several-tokens',
    steps: [
      [start(), { waiting: 'other work work' }],
      [complete('work'), { entered: '', held: { join: 1 } }],
      // The second token on the same flow cannot fill the flow that is still empty, but the other can.
      [complete('work'), { entered: '', held: { join: 2 } }],
      [complete('other'), { entered: 'join after join after', held: {} }],
    ],
  },
  {
    shows: ['gateway.complex'],
    rule: 'a complex gateway fires as soon as its condition holds, and takes up what comes late without passing it on',
    fixture: 'gateway/complex',
    steps: [
      [start(), { waiting: 'first second third' }],
      [complete('third'), { entered: '', held: { enough: 1 } }],
      [complete('first'), { entered: 'enough after', waiting: 'second after', held: {} }],
      [complete('second'), { entered: 'enough', waiting: 'after', held: {} }],
      [complete('after'), { ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.complex'],
    rule: 'at its reset the gateway takes the flows whose conditions ask for that phase',
    fixture: 'gateway/complex-reset',
    steps: [
      [start(), { waiting: 'first second third' }],
      [complete('first'), { held: { enough: 1 } }],
      [complete('second'), { entered: 'enough after', taken: 'second_enough enough_after' }],
      [complete('third'), { entered: 'enough rest', taken: 'third_enough enough_rest', waiting: 'after rest' }],
    ],
  },
  {
    shows: ['gateway.complex', 'flow.loop'],
    rule: 'a complex gateway in a loop starts anew after each reset',
    fixture: 'gateway/complex-loop',
    steps: [
      [start({ rounds: 0 }), { waiting: 'first second' }],
      [complete('first'), { entered: 'either count enough again split first second' }],
      [complete('second'), { entered: 'either' }],
      [complete('second'), { entered: 'either count enough done', waiting: 'first' }],
      [complete('first'), { entered: 'either', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.complex'],
    rule: 'a complex gateway that only splits takes every flow whose condition holds, else its default',
    fixture: 'gateway/complex-split',
    steps: [[start({ law: false, money: false }), { waiting: 'none' }]],
  },
  {
    shows: ['gateway.complex'],
    rule: 'the activation condition reads process variables, too',
    fixture: 'gateway/complex-variables',
    steps: [
      [start({ needed: 3 }), { waiting: 'first second third' }],
      [complete('first'), { held: { enough: 1 } }],
      [complete('second'), { held: { enough: 2 } }],
      [complete('third'), { entered: 'enough after', waiting: 'after' }],
    ],
  },
  {
    shows: ['gateway.complex'],
    rule: 'a scope that ends by an interruption takes a waiting complex gateway along',
    fixture: 'gateway/complex-interrupted',
    steps: [
      [start({ project: 'P1' }), { waiting: 'first second third' }],
      [complete('first'), { held: { enough: 1 } }],
      [complete('second'), { entered: 'enough after' }],
      [receive('Stop', 'P1'), { entered: 'stop stopped', ended: 'completed' }],
    ],
  },
  {
    shows: ['gateway.complex', 'flow.default'],
    rule: 'at its reset a complex gateway asks all its conditions again, and takes its default flow when none holds',
    fixture: 'gateway/complex-reset-conditions',
    steps: [
      [start({ amount: 20 }), { waiting: 'first second' }],
      [complete('first'), { taken: 'first_enough enough_large', waiting: 'second large' }],
      [complete('second', { amount: 5 }), { taken: 'second_enough enough_other', waiting: 'large other' }],
    ],
  },
  {
    shows: ['gateway.complex'],
    rule: 'the reset waits for no token that can also come on a flow that the start has used',
    fixture: 'gateway/complex-reset-reachable',
    steps: [
      [start({ early: true }), { waiting: 'work work' }],
      [complete('work'), { entered: 'which toFirst enough after enough', waiting: 'work after' }],
      // Had the gateway waited for its reset, this token would only have been taken up.
      [complete('work'), { entered: 'which toFirst enough after enough', waiting: 'after after' }],
    ],
  },
];
