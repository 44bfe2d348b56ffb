import type { CompiledExpression } from '@shixiao/feel';
import type { FlowNode, ProcessModel, SequenceFlow } from '@shixiao/process-model';
import type { Library } from '../library.ts';
import type { Dice } from './random.ts';

/** The dice of the run that is going on; conditions of the models roll them. */
export interface Table {
  dice: Dice;
}

/** The same library, but conditions of flows with a given probability hold by chance, whatever the variables say. */
export function withBranches(library: Library, branches: Readonly<Record<string, number>>, table: Table): Library {
  const changed = new Map<ProcessModel, ProcessModel>();
  const change = (model: ProcessModel | undefined): ProcessModel | undefined => {
    if (model === undefined) return undefined;
    const known = changed.get(model) ?? withChances(model, branches, table);
    changed.set(model, known);
    return known;
  };
  return {
    process: (ref) => change(library.process(ref)),
    latest: (processId) => change(library.latest(processId)),
    tagged: (processId, versionTag) => change(library.tagged(processId, versionTag)),
    decision: (decisionId) => library.decision(decisionId),
    decisions: library.decisions,
  };
}

function withChances(model: ProcessModel, branches: Readonly<Record<string, number>>, table: Table): ProcessModel {
  const flows = new Map(model.flows);
  for (const [id, probability] of Object.entries(branches)) {
    const flow = flows.get(id);
    const source = flow && model.nodes.get(flow.sourceId);
    if (flow === undefined || source === undefined) continue;
    const chance = source.kind === 'exclusiveGateway' ? chanceInTurn(model, source, flow, branches) : probability;
    const compiled = chanceExpression(probability, () => table.dice() < chance);
    flows.set(id, { ...flow, condition: { kind: 'feel', source: compiled.source, compiled } });
  }
  return { ...model, flows, canReach: (nodeId, flowId) => model.canReach(nodeId, flowId) };
}

/** An exclusive gateway asks one flow after the other: a later one is only asked when the earlier ones were not taken. */
function chanceInTurn(
  model: ProcessModel,
  gateway: FlowNode,
  flow: SequenceFlow,
  branches: Readonly<Record<string, number>>,
): number {
  let left = 1;
  for (const id of gateway.outgoing) {
    const probability = branches[id] ?? 0;
    // What is left over by rounding is no reason to take no flow at all.
    if (id === flow.id) return left - probability < 1e-9 ? 1 : probability / left;
    if (model.flows.get(id)?.isDefault !== true) left -= probability;
  }
  return 0;
}

function chanceExpression(probability: number, roll: () => boolean): CompiledExpression {
  return {
    source: `${probability}`,
    names: [],
    evaluate: () => ({ ok: true, value: roll() }),
    evaluateFeel: () => ({ ok: true, value: roll() }),
  };
}
