import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FlowNode, ProcessModel } from '../../src/model.ts';
import { readProcesses } from '../../src/read-processes.ts';
import { printed } from '../reading/bpmn-text.ts';

/** The same process, as different tools write it. */
const FILES = ['camunda-8', 'camunda-7', 'bpmn-io', 'signavio', 'trisotech', 'visual-paradigm'] as const;

const read = (name: string) => readProcesses(readFileSync(path.join(import.meta.dirname, 'files', `${name}.bpmn`), 'utf8'));

const CONFLICTING: ReadonlySet<string> = new Set(['id', 'scopeId', 'incoming', 'outgoing', 'boundaryIds', 'order', 'laneId', 'properties', 'defaultFlowId', 'attachedToId']);

/** A model without what tools are free to choose: ids become names, and order does not count. */
function core(model: ProcessModel): object {
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (model.nodes.get(id)?.name ?? model.name));
  const ends = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => `${nameOf(model.flows.get(id)?.sourceId)}→${nameOf(model.flows.get(id)?.targetId)}`).sort();
  const own = (node: FlowNode): object => Object.fromEntries(Object.entries(printed(node) as object).filter(([key]) => !CONFLICTING.has(key)));
  const nodes = [...model.nodes.values()].map((node) => [
    node.name,
    {
      ...own(node),
      scope: nameOf(node.scopeId),
      incoming: ends(node.incoming),
      outgoing: ends(node.outgoing),
      ...('boundaryIds' in node && { boundary: node.boundaryIds.map(nameOf) }),
      ...('attachedToId' in node && { attachedTo: nameOf(node.attachedToId) }),
      ...('defaultFlowId' in node && { default: nameOf(model.flows.get(node.defaultFlowId ?? '')?.targetId) }),
    },
  ]);
  const flows = [...model.flows.values()].map((flow) => [
    `${nameOf(flow.sourceId)}→${nameOf(flow.targetId)}`,
    { name: flow.name, scope: nameOf(flow.scopeId), isDefault: flow.isDefault, condition: printed(flow.condition) },
  ]);
  const scopes = [...model.scopes.values()].map((scope) => [
    nameOf(scope.id),
    { parent: nameOf(scope.parentId), entries: scope.entryIds.map(nameOf), nodes: scope.nodeIds.map(nameOf).sort() },
  ]);
  return { name: model.name, nodes: Object.fromEntries(nodes), flows: Object.fromEntries(flows), scopes: Object.fromEntries(scopes) };
}

describe('the same process', () => {
  test.each(FILES)('gives the same model in the file of %s', async (name) => {
    const [first, other] = [await read('camunda-8'), await read(name)];
    expect(other.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(core(other.models[0]!)).toEqual(core(first.models[0]!));
  });

  test('is the one that is meant', async () => {
    const { models } = await read('camunda-8');
    expect(core(models[0]!)).toMatchObject({
      name: '办理',
      nodes: {
        审查材料: { kind: 'userTask', boundary: ['超时'], outgoing: ['审查材料→材料是否齐全'] },
        超时: { kind: 'boundaryEvent', interrupting: false, attachedTo: '审查材料', definitions: [{ kind: 'timer', timer: 'duration', value: 'P5D' }] },
        材料是否齐全: { kind: 'exclusiveGateway', default: '退回' },
        核查: { kind: 'passThroughTask', scope: '现场核查' },
      },
      flows: { '材料是否齐全→现场核查': { name: '齐全', condition: '=complete' } },
      scopes: { 现场核查: { parent: '办理', entries: ['开始核查'] } },
    });
  });
});

describe('what a tool adds of its own', () => {
  test.each([
    ['camunda-8', []],
    ['camunda-7', ['Settings that other tools added are not used: camunda.']],
    ['bpmn-io', []],
    ['signavio', ['Settings that other tools added are not used: signavio.']],
    ['trisotech', ['Settings that other tools added are not used: triso, trisofeed, drools.']],
    ['visual-paradigm', ['Settings that other tools added are not used: visual-paradigm.']],
  ])('is told once, or not at all where it is only drawing: %s', async (name, expected) => {
    const { findings } = await read(name);
    expect(findings.map(({ message }) => message.en)).toEqual(expected);
  });
});

test.each(['signavio', 'trisotech'])('lanes are those of the file: %s', async (name) => {
  const { models } = await read(name);
  const lanes = new Map<string | undefined, string[]>();
  for (const node of models[0]!.nodes.values()) lanes.set(node.laneId, [...(lanes.get(node.laneId) ?? []), node.name]);
  expect([...lanes.values()].map((names) => names.sort()).sort()).toEqual([
    ['催办', '审查材料', '已催办', '申请提交', '超时'],
    ['办结', '开始核查', '材料是否齐全', '核查', '核查完成', '现场核查', '退回'],
  ].map((names) => names.sort()).sort());
});
