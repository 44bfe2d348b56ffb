import type { Report } from '../findings.ts';
import type { FlowNode, ProcessModel, Scope } from '../model.ts';
import { extension, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import { containersIn, prepare } from './contents.ts';
import { propertiesOf } from './extensions.ts';
import { ignoredSettings } from './ignored.ts';
import { frozen } from './freeze.ts';
import { nodeOf } from './nodes.ts';
import { flowOrder } from './order.ts';
import { reachability } from './reachability.ts';
import { scopeOf } from './scopes.ts';

/** The model of one executable process. What cannot be executed is reported. */
export function buildProcess(
  process: SourceElement,
  version: number,
  report: (report: Report) => void,
): ProcessModel {
  ignoredSettings(process).forEach(report);
  const containers = containersIn(process);
  const building = prepare(containers, report);
  const unordered = new Map<string, FlowNode>();
  for (const { id: scopeId, nodes } of containers) {
    for (const element of nodes) {
      const id = text(element, 'id');
      ignoredSettings(element).forEach(report);
      const node = nodeOf(building, element, id, scopeId);
      if (node) unordered.set(id, node);
    }
  }
  const { flows } = building;
  const scopes: ReadonlyMap<string, Scope> = new Map(
    containers.map((container) => [container.id, frozen(scopeOf(container, unordered))]),
  );
  const order = flowOrder({ nodes: unordered, flows, scopes });
  const nodes = new Map<string, FlowNode>();
  for (const [id, node] of unordered) nodes.set(id, frozen({ ...node, order: order.get(id) ?? 0 }));
  for (const flow of flows.values()) frozen(flow);
  const versionTag = text(extension(process, 'zeebe:VersionTag'), 'value');
  return Object.freeze({
    processId: text(process, 'id'),
    version,
    ...(versionTag !== '' && { versionTag }),
    name: text(process, 'name'),
    nodes,
    flows,
    scopes,
    properties: frozen(propertiesOf(process)),
    canReach: reachability({ nodes, flows }),
  });
}
