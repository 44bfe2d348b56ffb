import { describe, expect, test } from '@jest/globals';
import { readProcesses } from '../../src/read-processes.ts';

/** BPMN 2.0.2 Table 10.93: which event definition may stand where. */
const POSITIONS = {
  start: (definition: string) => `${start(definition)}${tail}`,
  interruptingStart: (definition: string) => inEventSubProcess(start(definition)),
  nonInterruptingStart: (definition: string) => inEventSubProcess(start(definition, 'isInterrupting="false"')),
  catching: (definition: string) => inFlow(event('intermediateCatchEvent', definition)),
  interruptingBoundary: (definition: string) => atTransaction(event('boundaryEvent', definition, AT_HOST)),
  nonInterruptingBoundary: (definition: string) =>
    atTransaction(event('boundaryEvent', definition, `${AT_HOST} cancelActivity="false"`)),
  throwing: (definition: string) => inFlow(event('intermediateThrowEvent', definition)),
  end: (definition: string) => inTransaction(event('endEvent', definition)),
} as const;

type Position = keyof typeof POSITIONS;

const ALLOWED: Readonly<Record<string, readonly Position[]>> = {
  none: ['start', 'throwing', 'end'],
  message: [
    'start',
    'interruptingStart',
    'nonInterruptingStart',
    'catching',
    'interruptingBoundary',
    'nonInterruptingBoundary',
    'throwing',
    'end',
  ],
  timer: [
    'start',
    'interruptingStart',
    'nonInterruptingStart',
    'catching',
    'interruptingBoundary',
    'nonInterruptingBoundary',
  ],
  error: ['interruptingStart', 'interruptingBoundary', 'end'],
  escalation: [
    'interruptingStart',
    'nonInterruptingStart',
    'interruptingBoundary',
    'nonInterruptingBoundary',
    'throwing',
    'end',
  ],
  cancel: ['interruptingBoundary', 'end'],
  // Whether it interrupts has no meaning for compensation (Tables 10.87 and 10.92), so both are let through.
  compensate: [
    'interruptingStart',
    'nonInterruptingStart',
    'interruptingBoundary',
    'nonInterruptingBoundary',
    'throwing',
    'end',
  ],
  conditional: [
    'start',
    'interruptingStart',
    'nonInterruptingStart',
    'catching',
    'interruptingBoundary',
    'nonInterruptingBoundary',
  ],
  link: ['catching', 'throwing'],
  signal: [
    'start',
    'interruptingStart',
    'nonInterruptingStart',
    'catching',
    'interruptingBoundary',
    'nonInterruptingBoundary',
    'throwing',
    'end',
  ],
  terminate: ['end'],
};

const ABOUT_POSITION = /TypeNotAllowed|WithoutTrigger|StartNone|errorStartNotInterrupting|BoundaryNotInterrupting/;

const AT_HOST = 'attachedToRef="Host"';
const tail = '<bpmn:endEvent id="End" /><bpmn:sequenceFlow id="F" sourceRef="It" targetRef="End" />';

function event(type: string, definition: string, attributes = ''): string {
  return `<bpmn:${type} id="It" ${attributes}>${definition}</bpmn:${type}>`;
}

function start(definition: string, attributes = ''): string {
  return event('startEvent', definition, attributes);
}

function inFlow(it: string): string {
  return `<bpmn:startEvent id="Start" /><bpmn:sequenceFlow id="G" sourceRef="Start" targetRef="It" />${it}${tail}`;
}

function inEventSubProcess(it: string): string {
  const handler = `<bpmn:subProcess id="Handler" triggeredByEvent="true">${it}${tail}</bpmn:subProcess>`;
  return `<bpmn:subProcess id="Around">${handler}<bpmn:task id="Task" /></bpmn:subProcess>`;
}

function inTransaction(it: string): string {
  const inner = `<bpmn:startEvent id="Start" />${it}<bpmn:sequenceFlow id="G" sourceRef="Start" targetRef="It" />`;
  return `<bpmn:transaction id="Host">${inner}</bpmn:transaction>`;
}

function atTransaction(it: string): string {
  return `<bpmn:transaction id="Host"><bpmn:task id="Task" /></bpmn:transaction>${it}${tail}`;
}

function fileOf(content: string): string {
  return `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
    <bpmn:process id="Process" isExecutable="true">${content}</bpmn:process>
  </bpmn:definitions>`;
}

const CASES = Object.entries(ALLOWED).flatMap(([kind, allowed]) =>
  (Object.keys(POSITIONS) as Position[]).map((position) => [kind, position, allowed.includes(position)] as const),
);

describe('event definitions stand where Table 10.93 has them', () => {
  test.each(CASES)('%s, %s: %s', async (kind, position, isAllowed) => {
    const definition = kind === 'none' ? '' : `<bpmn:${kind}EventDefinition />`;
    const { findings } = await readProcesses(fileOf(POSITIONS[position](definition)));
    const codes = findings.map(({ code }) => code).filter((code) => ABOUT_POSITION.test(code));
    expect(codes).toHaveLength(isAllowed ? 0 : 1);
  });
});
