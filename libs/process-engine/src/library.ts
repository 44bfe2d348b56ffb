import type { DecisionModel } from '@shixiao/decisions';
import type { ProcessModel } from '@shixiao/process-model';
import type { ModelRef } from './state.ts';

/** The deployed models that a running process may need, its own and those it calls. */
export interface Library {
  process(ref: ModelRef): ProcessModel | undefined;
  latest(processId: string): ProcessModel | undefined;
  tagged(processId: string, versionTag: string): ProcessModel | undefined;
  decision(decisionId: string): DecisionModel | undefined;
  readonly decisions: readonly DecisionModel[];
}

export function createLibrary(processes: readonly ProcessModel[], decisions: readonly DecisionModel[] = []): Library {
  const versions = new Map<string, Map<number, ProcessModel>>();
  for (const model of processes) {
    const known = versions.get(model.processId) ?? new Map<number, ProcessModel>();
    versions.set(model.processId, known.set(model.version, model));
  }
  const newestFirst = (processId: string): ProcessModel[] =>
    [...(versions.get(processId)?.values() ?? [])].sort((a, b) => b.version - a.version);
  const latest = new Map([...versions.keys()].map((processId) => [processId, newestFirst(processId)[0]]));
  const decisionsById = new Map(decisions.map((decision) => [decision.decisionId, decision]));
  return {
    process: (ref) => versions.get(ref.processId)?.get(ref.version),
    latest: (processId) => latest.get(processId),
    tagged: (processId, versionTag) => newestFirst(processId).find((model) => model.versionTag === versionTag),
    decision: (decisionId) => decisionsById.get(decisionId),
    decisions,
  };
}
