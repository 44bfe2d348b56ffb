import { describe, expect, test } from '@jest/globals';
import { BpmnModdle } from 'bpmn-moddle';
import { checkRules } from '../../src/rules/index.ts';
import type { SourceDocument, SourceElement } from '../../src/source/source.ts';

const moddle = new BpmnModdle() as unknown as { create(type: string, attributes: object): unknown };
const SIZE = 50_000;
const SMALLER = 10_000;
/** Of computing, whatever else the machine does. Generous: a rule that looks from everything at everything needs minutes. */
const LONGEST_MS = 10_000;

function create(type: string, attributes: object): SourceElement {
  return moddle.create(type, attributes) as SourceElement;
}

function node(type: string, id: string): SourceElement {
  return create(type, { id });
}

function flow(source: SourceElement, target: SourceElement): SourceElement {
  return create('bpmn:SequenceFlow', { id: `${source.id}_${target.id}`, sourceRef: source, targetRef: target });
}

function documentOf(flowElements: readonly SourceElement[]): SourceDocument {
  const process = create('bpmn:Process', { id: 'Process', isExecutable: true, flowElements });
  const definitions = create('bpmn:Definitions', { rootElements: [process] });
  return { definitions, elements: new Map([['Process', process]]), positionOf: () => undefined };
}

function codesIn(document: SourceDocument): ReadonlySet<string> {
  const before = process.cpuUsage();
  const codes = new Set(checkRules(document).map(({ code }) => code));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(LONGEST_MS);
  return codes;
}

describe('big files, up to a hundred thousand elements', () => {
  test('a long chain', () => {
    const nodes = Array.from({ length: SIZE }, (_, index) => node('bpmn:Task', `Task${index}`));
    const chain = [node('bpmn:StartEvent', 'Start'), ...nodes, node('bpmn:EndEvent', 'End')];
    const flows = chain.slice(1).map((target, index) => flow(chain[index]!, target));
    expect(codesIn(documentOf([...chain, ...flows]))).toEqual(new Set());
  });

  test('a circle', () => {
    const nodes = Array.from({ length: SMALLER }, (_, index) => node('bpmn:UserTask', `Task${index}`));
    const start = node('bpmn:StartEvent', 'Start');
    const end = node('bpmn:EndEvent', 'End');
    const flows = nodes.map((source, index) => flow(source, nodes[(index + 1) % SMALLER]!));
    const elements = [start, ...nodes, end, ...flows, flow(start, nodes[0]!), flow(nodes[SMALLER / 2]!, end)];
    expect(codesIn(documentOf(elements))).toEqual(new Set());
  });

  test('a fan of parallel branches', () => {
    const start = node('bpmn:StartEvent', 'Start');
    const fork = node('bpmn:ParallelGateway', 'Fork');
    const join = node('bpmn:ParallelGateway', 'Join');
    const end = node('bpmn:EndEvent', 'End');
    const branches = Array.from({ length: SMALLER }, (_, index) => node('bpmn:Task', `Task${index}`));
    const flows = branches.flatMap((branch) => [flow(fork, branch), flow(branch, join)]);
    const elements = [start, fork, ...branches, join, end, flow(start, fork), ...flows, flow(join, end)];
    expect(codesIn(documentOf(elements))).toEqual(new Set());
  });

  test('nothing connected to anything', () => {
    const nodes = Array.from({ length: SIZE }, (_, index) => node('bpmn:EventBasedGateway', `Gateway${index}`));
    const links = Array.from({ length: SIZE }, (_, index) =>
      create('bpmn:IntermediateCatchEvent', {
        id: `Link${index}`,
        eventDefinitions: [create('bpmn:LinkEventDefinition', { name: 'same' })],
      }),
    );
    const boundary = Array.from({ length: SIZE }, (_, index) =>
      create('bpmn:BoundaryEvent', {
        id: `Boundary${index}`,
        attachedToRef: nodes[0],
        eventDefinitions: [create('bpmn:ErrorEventDefinition', {})],
      }),
    );
    const codes = codesIn(documentOf([...nodes, ...links, ...boundary]));
    expect(codes).toContain('eventGatewayTooFewFlows');
    expect(codes).toContain('linkTargetTaken');
    expect(codes).toContain('boundaryHostNotActivity');
  });

  test('ten thousand levels of sub-processes', () => {
    const sub = (depth: number, inner: readonly SourceElement[]): SourceElement =>
      create('bpmn:SubProcess', { id: `Sub${depth}`, triggeredByEvent: depth % 2 === 1, flowElements: inner });
    let inner: readonly SourceElement[] = [node('bpmn:Task', 'Innermost')];
    for (let depth = 10_000; depth > 0; depth -= 1) inner = [sub(depth, inner), node('bpmn:Task', `Task${depth}`)];
    const codes = codesIn(documentOf(inner));
    expect(codes).toContain('eventSubProcessStartCount');
    expect(codes).toContain('implicitStart');
  });
});
