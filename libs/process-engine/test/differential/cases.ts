import type { Course } from './course.ts';
import type { NodeSketch, Sketch } from './sketch.ts';

export interface Case {
  readonly name: string;
  readonly sketch: Sketch;
  readonly course?: Course;
  /**
   * Where the two engines do not agree: what `bpmn-engine` does, and the section of BPMN 2.0.2 by which ours is right.
   * The test fails when they begin to agree, so that the list does not outlive its reasons.
   */
  readonly difference?: { readonly theirs: string; readonly section: string };
}

const event = (type: string, inside: string, attributes = ''): NodeSketch => ({ type, inside, attributes });
const catching = (inside: string): NodeSketch => event('intermediateCatchEvent', inside);
const throwing = (inside: string): NodeSketch => event('intermediateThrowEvent', inside);
const message = (id: string) => `<bpmn:messageEventDefinition messageRef="${id}"/>`;
const signal = (id: string) => `<bpmn:signalEventDefinition signalRef="${id}"/>`;
const error = (id: string) => `<bpmn:errorEventDefinition errorRef="${id}"/>`;
const escalation = (id: string) => `<bpmn:escalationEventDefinition escalationRef="${id}"/>`;
const link = (name: string) => `<bpmn:linkEventDefinition name="${name}"/>`;
const TERMINATE = '<bpmn:terminateEventDefinition/>';
const at = (host: string, inside: string, interrupting = true): NodeSketch =>
  event('boundaryEvent', inside, `attachedToRef="${host}" cancelActivity="${interrupting}"`);
const repeated = (times: number, sequential: boolean): string =>
  `<bpmn:multiInstanceLoopCharacteristics isSequential="${sequential}"><bpmn:loopCardinality>${times}</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>`;
const scope = (inner: Sketch, type = 'subProcess', attributes = ''): NodeSketch => ({ type, attributes, scope: inner });
const task = { s: 'startEvent', u: 'userTask', e: 'endEvent' } as const;
const lonely: Sketch = { nodes: { i: 'startEvent', v: 'userTask', o: 'endEvent' }, flows: ['i > v', 'v > o'] };

const down = { next: (n: number) => n - 1 };

export const CASES: readonly Case[] = [
  { name: 'a sequence', sketch: { nodes: { ...task, m: 'task' }, flows: ['s > u', 'u > m', 'm > e'] } },
  {
    name: 'an exclusive choice by condition',
    sketch: {
      nodes: { ...task, x: 'exclusiveGateway', b: 'userTask', c: 'userTask' },
      flows: ['s > u', 'u > x', 'x > b if n = 2', 'x > c default', 'b > e', 'c > e'],
    },
    course: { n: 2 },
  },
  {
    name: 'an exclusive choice by default',
    sketch: {
      nodes: { ...task, x: 'exclusiveGateway', b: 'userTask', c: 'userTask' },
      flows: ['s > u', 'u > x', 'x > b if n = 2', 'x > c default', 'b > e', 'c > e'],
    },
    course: { n: 7 },
  },
  {
    name: 'a loop through exclusive gateways',
    sketch: {
      nodes: { ...task, m: 'exclusiveGateway', x: 'exclusiveGateway' },
      flows: ['s > m', 'm > u', 'u > x', 'x > m if n > 0', 'x > e default'],
    },
    course: { n: 3, ...down },
  },
  {
    name: 'a parallel split and join',
    sketch: {
      nodes: { s: 'startEvent', p: 'parallelGateway', a: 'userTask', b: 'userTask', j: 'parallelGateway', e: 'endEvent' },
      flows: ['s > p', 'p > a', 'p > b', 'a > j', 'b > j', 'j > e'],
    },
  },
  {
    name: 'a parallel split into two ends',
    sketch: {
      nodes: { s: 'startEvent', p: 'parallelGateway', a: 'userTask', b: 'userTask', e: 'endEvent', f: 'endEvent' },
      flows: ['s > p', 'p > a', 'p > b', 'a > e', 'b > f'],
    },
  },
  {
    name: 'several flows out of a task',
    sketch: {
      nodes: { ...task, a: 'userTask', b: 'userTask', f: 'endEvent' },
      flows: ['s > u', 'u > a', 'u > b', 'a > e', 'b > f'],
    },
  },
  {
    name: 'an implicit merge runs what follows once for each token',
    difference: { theirs: 'the second token waits until the activity has ended and then runs it again', section: '§13.3.2' },
    sketch: {
      nodes: { s: 'startEvent', p: 'parallelGateway', a: 'userTask', b: 'userTask', c: 'userTask', e: 'endEvent' },
      flows: ['s > p', 'p > a', 'p > b', 'a > c', 'b > c', 'c > e'],
    },
  },
  {
    name: 'an inclusive split and join over both branches',
    difference: { theirs: 'the join fires for each token instead of waiting for the other', section: '§13.4.3' },
    sketch: {
      nodes: { s: 'startEvent', p: 'inclusiveGateway', a: 'userTask', b: 'userTask', c: 'userTask', j: 'inclusiveGateway', d: 'userTask', e: 'endEvent' },
      flows: ['s > p', 'p > a if n > 0', 'p > b if n > 1', 'p > c default', 'a > j', 'b > j', 'c > j', 'j > d', 'd > e'],
    },
    course: { n: 2 },
  },
  {
    name: 'an inclusive split and join over one branch',
    sketch: {
      nodes: { s: 'startEvent', p: 'inclusiveGateway', a: 'userTask', b: 'userTask', c: 'userTask', j: 'inclusiveGateway', e: 'endEvent' },
      flows: ['s > p', 'p > a if n > 0', 'p > b if n > 1', 'p > c default', 'a > j', 'b > j', 'c > j', 'j > e'],
    },
    course: { n: 1 },
  },
  {
    name: 'an inclusive join waits for a token that takes another round first',
    difference: { theirs: 'the join fires for each token instead of waiting for the other', section: '§13.4.3' },
    sketch: {
      nodes: {
        s: 'startEvent', p: 'parallelGateway', m: 'exclusiveGateway', a: 'userTask', x: 'exclusiveGateway',
        b: 'userTask', j: 'inclusiveGateway', c: 'userTask', e: 'endEvent',
      },
      flows: ['s > p', 'p > m', 'm > a', 'a > x', 'x > m if n > 0', 'x > j default', 'p > b', 'b > j', 'j > c', 'c > e'],
    },
    course: { n: 2, ...down, pick: (waiting) => ['b', 'a', 'c'].find((it) => waiting.includes(it)) },
  },
  {
    name: 'a sub-process',
    sketch: { nodes: { ...task, p: scope(lonely) }, flows: ['s > u', 'u > p', 'p > e'] },
  },
  {
    name: 'a sub-process in a sub-process',
    sketch: {
      nodes: {
        s: 'startEvent',
        p: scope({ nodes: { k: 'startEvent', q: scope(lonely), w: 'userTask', l: 'endEvent' }, flows: ['k > q', 'q > w', 'w > l'] }),
        e: 'endEvent',
      },
      flows: ['s > p', 'p > e'],
    },
  },
  {
    name: 'a terminate end event ends the process with all its tokens',
    sketch: {
      nodes: { s: 'startEvent', p: 'parallelGateway', a: 'userTask', b: 'userTask', t: event('endEvent', TERMINATE), e: 'endEvent' },
      flows: ['s > p', 'p > a', 'p > b', 'a > t', 'b > e'],
    },
  },
  {
    name: 'a terminate end event ends its own sub-process only',
    sketch: {
      nodes: {
        s: 'startEvent',
        p: scope({
          nodes: { i: 'startEvent', g: 'parallelGateway', a: 'userTask', b: 'userTask', t: event('endEvent', TERMINATE), o: 'endEvent' },
          flows: ['i > g', 'g > a', 'g > b', 'a > t', 'b > o'],
        }),
        u: 'userTask',
        e: 'endEvent',
      },
      flows: ['s > p', 'p > u', 'u > e'],
    },
  },
  {
    name: 'a message that is caught',
    sketch: { nodes: { s: 'startEvent', c: catching(message('word')), u: 'userTask', e: 'endEvent' }, flows: ['s > c', 'c > u', 'u > e'], roots: ['message word'] },
    course: { send: ['message word'] },
  },
  {
    name: 'a signal that is caught',
    sketch: { nodes: { s: 'startEvent', c: catching(signal('bell')), u: 'userTask', e: 'endEvent' }, flows: ['s > c', 'c > u', 'u > e'], roots: ['signal bell'] },
    course: { send: ['signal bell'] },
  },
  {
    name: 'a receive task',
    sketch: { nodes: { s: 'startEvent', r: { type: 'receiveTask', attributes: 'messageRef="word"' }, e: 'endEvent' }, flows: ['s > r', 'r > e'], roots: ['message word'] },
    course: { send: ['message word'] },
  },
  {
    name: 'an event-based gateway takes the first event and drops the other',
    sketch: {
      nodes: { s: 'startEvent', g: 'eventBasedGateway', m: catching(message('word')), b: catching(signal('bell')), a: 'userTask', c: 'userTask', e: 'endEvent' },
      flows: ['s > g', 'g > m', 'g > b', 'm > a', 'b > c', 'a > e', 'c > e'],
      roots: ['message word', 'signal bell'],
    },
    course: { send: ['signal bell'] },
  },
  {
    name: 'a signal thrown in one branch is caught in another',
    sketch: {
      nodes: { s: 'startEvent', p: 'parallelGateway', c: catching(signal('bell')), u: 'userTask', t: throwing(signal('bell')), a: 'userTask', e: 'endEvent', f: 'endEvent' },
      flows: ['s > p', 'p > c', 'p > u', 'u > t', 't > e', 'c > a', 'a > f'],
      roots: ['signal bell'],
    },
  },
  {
    name: 'links',
    sketch: {
      nodes: { ...task, t: throwing(link('over')), c: catching(link('over')), m: 'task' },
      flows: ['s > u', 'u > t', 'c > m', 'm > e'],
    },
  },
  {
    name: 'an error caught at the boundary of the sub-process that throws it',
    difference: { theirs: 'the boundary event does not catch and the sub-process completes', section: '§13.5.3' },
    sketch: {
      nodes: {
        s: 'startEvent',
        p: scope({ nodes: { i: 'startEvent', v: 'userTask', x: event('endEvent', error('bad')) }, flows: ['i > v', 'v > x'] }),
        b: at('p', error('bad')),
        u: 'userTask',
        e: 'endEvent',
        f: 'endEvent',
      },
      flows: ['s > p', 'p > e', 'b > u', 'u > f'],
      roots: ['error bad'],
    },
  },
  {
    name: 'an interrupting message at the boundary',
    sketch: { nodes: { s: 'startEvent', p: scope(lonely), b: at('p', message('word')), w: 'userTask', e: 'endEvent', f: 'endEvent' }, flows: ['s > p', 'p > e', 'b > w', 'w > f'], roots: ['message word'] },
    course: { pick: (waiting) => waiting.find((it) => it !== 'v'), send: ['message word'] },
  },
  {
    name: 'a message at the boundary that does not interrupt',
    sketch: { nodes: { s: 'startEvent', p: scope(lonely), b: at('p', message('word'), false), w: 'userTask', e: 'endEvent', f: 'endEvent' }, flows: ['s > p', 'p > e', 'b > w', 'w > f'], roots: ['message word'] },
    course: { pick: (waiting) => waiting.find((it) => it !== 'v'), send: ['message word'] },
  },
  {
    name: 'an escalation caught at the boundary without interrupting',
    sketch: {
      nodes: {
        s: 'startEvent',
        p: scope({ nodes: { i: 'startEvent', t: throwing(escalation('help')), v: 'userTask', o: 'endEvent' }, flows: ['i > t', 't > v', 'v > o'] }),
        b: at('p', escalation('help'), false),
        w: 'userTask',
        e: 'endEvent',
        f: 'endEvent',
      },
      flows: ['s > p', 'p > e', 'b > w', 'w > f'],
      roots: ['escalation help'],
    },
  },
  { name: 'three bodies at once', sketch: { nodes: { ...task, u: { type: 'userTask', inside: repeated(3, false) } }, flows: ['s > u', 'u > e'] } },
  { name: 'three bodies one after another', sketch: { nodes: { ...task, u: { type: 'userTask', inside: repeated(3, true) } }, flows: ['s > u', 'u > e'] } },
  {
    name: 'two start events',
    sketch: { nodes: { ...task, t: 'startEvent', v: 'userTask', f: 'endEvent' }, flows: ['s > u', 'u > e', 't > v', 'v > f'] },
  },
  { name: 'a process without events', sketch: { nodes: { a: 'userTask', b: 'userTask' }, flows: ['a > b'] } },
  {
    name: 'an event sub-process that interrupts',
    difference: { theirs: 'a message start event of an event sub-process never occurs', section: '§13.5.4' },
    sketch: {
      nodes: {
        ...task,
        h: scope({ nodes: { c: event('startEvent', message('word'), 'isInterrupting="true"'), w: 'userTask', o: 'endEvent' }, flows: ['c > w', 'w > o'] }, 'subProcess', 'triggeredByEvent="true"'),
      },
      flows: ['s > u', 'u > e'],
      roots: ['message word'],
    },
    course: { pick: (waiting) => waiting.find((it) => it !== 'u'), send: ['message word'] },
  },
];
