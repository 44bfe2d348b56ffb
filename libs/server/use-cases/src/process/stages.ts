import type { InstanceState, Library } from '@shixiao/process-engine';
import type { FlowNode, ProcessModel } from '@shixiao/process-model';

/** The model that the root process runs. */
export function modelOf({ model }: InstanceState, library: Library): ProcessModel {
  const found = library.process(model);
  if (!found) throw new Error(`The model ${model.processId} ${model.version} is not there`);
  return found;
}

/** A node of the running model, or of one that it calls. */
export function nodeOf(state: InstanceState, library: Library, element: string): FlowNode | undefined {
  const own = modelOf(state, library).nodes.get(element);
  if (own) return own;
  for (const { model } of state.items.flat()) {
    const found = model && library.process(model)?.nodes.get(element);
    if (found) return found;
  }
  return undefined;
}

/** Names of the stages that run now, by the property `stage` of their sub-processes, in the order of the model. */
export function stagesOf(state: InstanceState, library: Library): readonly string[] {
  const running = new Set(state.items.flat().map(({ element }) => element));
  return [...modelOf(state, library).nodes.values()].flatMap(({ id, properties }) =>
    properties.stage !== undefined && running.has(id) ? [properties.stage] : [],
  );
}

/** A name without the number that the diagram puts before a stage's, as in 4 征求意见: people know stages by what they are. */
export const withoutNumber = (name: string): string => name.replace(/^\d+\s+/, '');

/** What an element is called, in both languages. */
export function nameOf({ name, id, properties }: Pick<FlowNode, 'name' | 'id' | 'properties'>): { readonly zh: string; readonly en: string } {
  const zh = name === '' ? id : withoutNumber(name);
  return { zh, en: properties['name:en'] ?? zh };
}
