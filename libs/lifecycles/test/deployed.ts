import { readDecisions } from '@shixiao/decisions';
import type { DecisionFinding, DecisionModel } from '@shixiao/decisions';
import { createLibrary } from '@shixiao/process-engine';
import type { Library } from '@shixiao/process-engine';
import { readProcesses } from '@shixiao/process-model';
import type { Finding, FlowNode, ProcessModel } from '@shixiao/process-model';
import { readLifecycle } from '../src/index.ts';
import type { LifecycleFiles, LifecycleId } from '../src/index.ts';

export interface Deployed extends LifecycleFiles {
  readonly models: readonly ProcessModel[];
  readonly rules: readonly DecisionModel[];
  readonly findings: readonly (Finding | DecisionFinding)[];
  readonly library: Library;
}

export async function deployed(id: LifecycleId): Promise<Deployed> {
  const files = await readLifecycle(id);
  const processes = await Promise.all(files.processes.map((xml) => readProcesses(xml)));
  const decisions = await Promise.all(files.decisions.map((xml) => readDecisions(xml)));
  const models = processes.flatMap((it) => it.models);
  const rules = decisions.flatMap((it) => it.decisions);
  const findings = [...processes.flatMap((it) => it.findings), ...decisions.flatMap((it) => it.findings)];
  return { ...files, models, rules, findings, library: createLibrary(models, rules) };
}

export function nodesOf({ models }: Deployed): readonly FlowNode[] {
  return models.flatMap((model) => [...model.nodes.values()]);
}

export function userTasksOf(lifecycle: Deployed): readonly Extract<FlowNode, { kind: 'userTask' }>[] {
  return nodesOf(lifecycle).filter((node) => node.kind === 'userTask');
}

/** Sub-processes that are stages, with their user tasks at any depth. */
export function stagesOf({ models }: Deployed): readonly { readonly stage: FlowNode; readonly tasks: readonly FlowNode[] }[] {
  return models.flatMap((model) =>
    [...model.nodes.values()]
      .filter((node) => node.properties.stage !== undefined)
      .map((stage) => ({
        stage,
        tasks: [...model.nodes.values()].filter((node) => node.kind === 'userTask' && scopesAround(model, node).includes(stage.id)),
      })),
  );
}

function scopesAround(model: ProcessModel, node: FlowNode): readonly string[] {
  const around: string[] = [];
  for (let scope = model.scopes.get(node.scopeId); scope !== undefined; scope = model.scopes.get(scope.parentId ?? '')) {
    around.push(scope.id);
  }
  return around;
}
