import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reachability } from '../../src/build/reachability.ts';
import type { FlowNode, ProcessModel, SequenceFlow } from '../../src/model.ts';
import { expression, flow, flows, modelOf, process } from './bpmn-text.ts';

const LATER = `<bpmn:timerEventDefinition>${expression('timeDuration', 'P1D')}</bpmn:timerEventDefinition>`;

function reaching(model: ProcessModel, flowId: string): readonly string[] {
  return [...model.nodes.keys()].filter((id) => model.canReach(id, flowId));
}

describe('what can still arrive on a flow', () => {
  test('is what lies before it', async () => {
    const model = await modelOf(
      process(`<bpmn:startEvent id="Start"/><bpmn:inclusiveGateway id="Fork" default="Fork_B"/><bpmn:userTask id="A"/><bpmn:userTask id="B"/>
        <bpmn:inclusiveGateway id="Join"/><bpmn:userTask id="Last"/><bpmn:endEvent id="End"/>
        ${flows('Start>Fork')}${flow('Fork', 'A', '=a')}${flows('Fork>B', 'A>Join>Last>End', 'B>Join')}`),
    );
    expect(reaching(model, 'A_Join')).toEqual(['Start', 'Fork', 'A']);
    expect(reaching(model, 'B_Join')).toEqual(['Start', 'Fork', 'B']);
    expect(model.canReach('Nowhere', 'A_Join')).toBe(false);
    expect(model.canReach('A', 'Nowhere')).toBe(false);
  });

  test('does not go round through the join itself', async () => {
    const model = await modelOf(
      process(`<bpmn:startEvent id="Start"/><bpmn:inclusiveGateway id="Join"/><bpmn:userTask id="Work"/>
        <bpmn:exclusiveGateway id="Enough" default="Enough_End"/><bpmn:endEvent id="End"/>
        ${flows('Start>Join>Work>Enough>End')}${flow('Enough', 'Join', '=again')}`),
    );
    expect(reaching(model, 'Start_Join')).toEqual(['Start']);
    expect(reaching(model, 'Enough_Join')).toEqual(['Work', 'Enough']);
  });

  test('may come from the boundary of an activity, or over a link', async () => {
    const model = await modelOf(
      process(`<bpmn:startEvent id="Start"/><bpmn:parallelGateway id="Fork"/><bpmn:subProcess id="Work"><bpmn:startEvent id="In"/><bpmn:endEvent id="Out"/>${flows('In>Out')}</bpmn:subProcess>
        <bpmn:boundaryEvent id="Late" attachedToRef="Work" cancelActivity="false">${LATER}</bpmn:boundaryEvent>
        <bpmn:intermediateThrowEvent id="Away"><bpmn:linkEventDefinition name="L"/></bpmn:intermediateThrowEvent>
        <bpmn:intermediateCatchEvent id="Back"><bpmn:linkEventDefinition name="L"/></bpmn:intermediateCatchEvent>
        <bpmn:inclusiveGateway id="Join"/><bpmn:endEvent id="End"/><bpmn:endEvent id="Done"/>
        ${flows('Start>Fork>Work>Done', 'Fork>Away', 'Late>Join>End', 'Back>Join')}`),
    );
    expect(reaching(model, 'Late_Join')).toEqual(['Start', 'Fork', 'Work', 'Late']);
    expect(reaching(model, 'Back_Join')).toEqual(['Start', 'Fork', 'Away', 'Back']);
  });
});

/** The definition taken literally: every path from the node, one step after the other. */
function canReachLiterally(graph: Graph, from: string, flowId: string): boolean {
  const last = graph.flows.get(flowId)!;
  const seen = new Set<string>();
  const walk = (id: string): boolean => {
    if (id === last.targetId || seen.has(id)) return false;
    seen.add(id);
    const node = graph.nodes.get(id)!;
    if (node.outgoing.includes(flowId)) return true;
    const boundary = 'boundaryIds' in node ? node.boundaryIds : [];
    const link = node.kind === 'throwEvent' && node.linkTargetId !== undefined ? [node.linkTargetId] : [];
    return [...node.outgoing.map((it) => graph.flows.get(it)!.targetId), ...boundary, ...link].some(walk);
  };
  return walk(from);
}

interface Graph {
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly flows: ReadonlyMap<string, SequenceFlow>;
}

const MOST_NODES = 12;

/** Nodes 0…n: every third is a boundary event of the one before it, every sixth throws a link. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.nat(MOST_NODES - 1), fc.nat(MOST_NODES - 1)), { minLength: 1, maxLength: 30 })
  .map((pairs) => {
    const list = pairs.map(([source, target], index) => ({ id: `f${index}`, sourceId: `n${source}`, targetId: `n${target}` }));
    const ids = (end: 'sourceId' | 'targetId', node: string): string[] => list.filter((it) => it[end] === node).map(({ id }) => id);
    const nodes = Array.from({ length: MOST_NODES }, (_, index) => {
      const id = `n${index}`;
      const base = { id, incoming: ids('targetId', id), outgoing: ids('sourceId', id) };
      if (index % 3 === 2) return { ...base, kind: 'boundaryEvent', attachedToId: `n${index - 1}` };
      if (index % 6 === 3) return { ...base, kind: 'throwEvent', linkTargetId: `n${(index + 3) % MOST_NODES}` };
      return { ...base, kind: 'userTask', boundaryIds: (index + 1) % 3 === 2 ? [`n${index + 1}`] : [] };
    });
    return {
      nodes: new Map(nodes.map((node) => [node.id, node as unknown as FlowNode])),
      flows: new Map(list.map((it) => [it.id, it as unknown as SequenceFlow])),
    };
  });

test('walking backwards finds what walking forwards finds, in any graph', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const canReach = reachability(graph);
      for (const node of graph.nodes.keys()) {
        for (const flowId of graph.flows.keys()) {
          expect(canReach(node, flowId)).toBe(canReachLiterally(graph, node, flowId));
        }
      }
    }),
  );
});
