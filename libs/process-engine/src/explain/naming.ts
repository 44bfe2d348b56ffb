import type { NodeKind, ProcessModel } from '@shixiao/process-model';
import { filled, type Sentence } from '../sentences.ts';
import type { Named } from './facts.ts';
import { EN, type Messages } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

/** An element as people know it: by its name in quotation marks, else by what it is; by its id where its model is gone. */
export function elementNamed(model: ProcessModel | undefined, id: string): Named {
  const isProcess = id === model?.processId;
  const name = isProcess ? model.name : model?.nodes.get(id)?.name;
  const kind: NodeKind | 'process' | undefined = isProcess ? 'process' : model?.nodes.get(id)?.kind;
  if (name || kind === undefined) return { id, label: quoted(name || id) };
  return { id, label: { en: EN.kinds[kind], zh: ZH.kinds[kind] }, ...(kind.endsWith('Gateway') && { isNamelessGateway: true as const }) };
}

/** A flow without a name is known by where it leads. */
export function flowNamed(model: ProcessModel | undefined, id: string): Named {
  const flow = model?.flows.get(id);
  if (flow === undefined || flow.name) return { id, label: quoted(flow?.name || id) };
  const to = elementNamed(model, flow.targetId).label;
  const label = ({ flowTo }: Messages, name: string): string => filled(flowTo, { to: name });
  return { id, label: { en: label(EN, to.en), zh: label(ZH, to.zh) } };
}

export function quoted(name: string): Sentence {
  return { en: filled(EN.quoted, { name }), zh: filled(ZH.quoted, { name }) };
}
