import type { SequenceFlow } from '../model.ts';
import { body, is, many, one, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import type { Report } from '../findings.ts';
import { compiler, linkKey } from './building.ts';
import type { Building } from './building.ts';
import { definitionElements } from './event-definitions.ts';
import { optional } from './expressions.ts';

/** A process or sub-process with what lies directly in it. */
export interface Container {
  readonly id: string;
  readonly parentId?: string;
  readonly element: SourceElement;
  readonly nodes: readonly SourceElement[];
}

/** A process and all its sub-processes, each before what is in it. */
export function containersIn(process: SourceElement): readonly Container[] {
  const containers: Container[] = [];
  const visit = (element: SourceElement, parentId?: string): void => {
    const id = text(element, 'id');
    const nodes = many(element, 'flowElements').filter((it) => is(it, 'bpmn:FlowNode') && text(it, 'id') !== '');
    containers.push({ id, ...(parentId !== undefined && { parentId }), element, nodes });
    for (const node of nodes) if (is(node, 'bpmn:SubProcess')) visit(node, id);
  };
  visit(process);
  return containers;
}

/** Gathers what nodes have to know of one another. */
export function prepare(containers: readonly Container[], report: (report: Report) => void): Building {
  const incoming = new Map<string, string[]>();
  const outgoing = new Map<string, string[]>();
  const flows = new Map<string, SequenceFlow>();
  const building: Building = {
    flows,
    incoming,
    outgoing,
    boundaryIds: boundaryIdsIn(containers),
    lanes: lanesIn(containers),
    associated: associatedIn(containers),
    linkTargets: linkTargetsIn(containers),
    compile: compiler(),
    report,
  };
  for (const { id: scopeId, element } of containers) {
    for (const source of many(element, 'flowElements')) {
      const flow = flowOf(building, source, scopeId);
      if (flow === undefined) continue;
      flows.set(flow.id, flow);
      add(outgoing, flow.sourceId, flow.id);
      add(incoming, flow.targetId, flow.id);
    }
  }
  return building;
}

/** A flow with an end that is missing is left out; the rules have reported it. */
function flowOf(building: Building, element: SourceElement, scopeId: string): SequenceFlow | undefined {
  if (!is(element, 'bpmn:SequenceFlow')) return undefined;
  const id = text(element, 'id');
  const source = one(element, 'sourceRef');
  const sourceId = text(source, 'id');
  const targetId = text(one(element, 'targetRef'), 'id');
  if (id === '' || sourceId === '' || targetId === '') return undefined;
  const condition = optional(building, element, body(element, 'conditionExpression'));
  return {
    id,
    name: text(element, 'name'),
    sourceId,
    targetId,
    scopeId,
    ...(condition && { condition }),
    isDefault: one(source, 'default') === element,
  };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function boundaryIdsIn(containers: readonly Container[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { nodes } of containers) {
    for (const node of nodes) {
      if (is(node, 'bpmn:BoundaryEvent')) add(ids, text(one(node, 'attachedToRef'), 'id'), text(node, 'id'));
    }
  }
  return ids;
}

/** What lies in a sub-process lies in its lane, unless the sub-process has lanes of its own (§10.8). */
function lanesIn(containers: readonly Container[]): ReadonlyMap<string, string> {
  const lanes = new Map<string, string>();
  const visit = (lane: SourceElement): void => {
    for (const node of many(lane, 'flowNodeRef')) lanes.set(text(node, 'id'), text(lane, 'id'));
    // An inner lane says more than the one around it.
    for (const inner of many(one(lane, 'childLaneSet'), 'lanes')) visit(inner);
  };
  for (const { id, element, nodes } of containers) {
    for (const set of many(element, 'laneSets')) for (const lane of many(set, 'lanes')) visit(lane);
    const around = lanes.get(id);
    if (around === undefined) continue;
    for (const node of nodes) if (!lanes.has(text(node, 'id'))) lanes.set(text(node, 'id'), around);
  }
  return lanes;
}

function associatedIn(containers: readonly Container[]): ReadonlyMap<string, readonly SourceElement[]> {
  const associated = new Map<string, SourceElement[]>();
  const associations = containers
    .flatMap(({ element }) => many(element, 'artifacts'))
    .filter((artifact) => is(artifact, 'bpmn:Association'));
  for (const association of associations) {
    const source = one(association, 'sourceRef');
    const target = one(association, 'targetRef');
    if (source === undefined || target === undefined) continue;
    add(associated, text(source, 'id'), target);
    add(associated, text(target, 'id'), source);
  }
  return associated;
}

function linkTargetsIn(containers: readonly Container[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { id, nodes } of containers) {
    for (const node of nodes) {
      if (!is(node, 'bpmn:IntermediateCatchEvent')) continue;
      for (const definition of definitionElements(node)) {
        const key = linkKey(id, text(definition, 'name'));
        if (is(definition, 'bpmn:LinkEventDefinition') && !targets.has(key)) targets.set(key, text(node, 'id'));
      }
    }
  }
  return targets;
}
