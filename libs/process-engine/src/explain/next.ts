import type { FlowNode, ProcessModel, SequenceFlow } from '@shixiao/process-model';
import type { Named, Next } from './facts.ts';
import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';
import { elementNamed, quoted } from './naming.ts';

/** Activities and events that can follow a node, each with the choices that lead there. Gateways only decide on the way. */
export function nextOf(model: ProcessModel, node: FlowNode): Next[] {
  const found = new Map<string, Next>();
  const seen = new Set<string>([node.id]);
  follow(model, node, [], seen, found);
  return [...found.values()];
}

function follow(
  model: ProcessModel,
  node: FlowNode,
  choices: readonly Named[],
  seen: Set<string>,
  found: Map<string, Next>,
): void {
  for (const id of node.outgoing) {
    const flow = model.flows.get(id);
    const target = model.nodes.get(flow?.targetId ?? '');
    if (flow === undefined || target === undefined) continue;
    const ways = isChoice(flow) ? [...choices, choiceNamed(flow)] : choices;
    if (!isGateway(target)) {
      if (!found.has(target.id)) found.set(target.id, { element: elementNamed(model, target.id), if: ways });
    } else if (!seen.has(target.id)) {
      seen.add(target.id);
      follow(model, target, ways, seen, found);
    }
  }
  const link = node.kind === 'throwEvent' ? model.nodes.get(node.linkTargetId ?? '') : undefined;
  if (link) found.set(link.id, { element: elementNamed(model, link.id), if: choices });
}

/** What somebody has to know to see whether this way will be taken. */
function choiceNamed({ id, name, condition }: SequenceFlow): Named {
  if (name) return { id, label: quoted(name) };
  if (condition === undefined) return { id, label: { en: EN.parts.otherwise, zh: ZH.parts.otherwise } };
  const text = condition.kind === 'feel' ? condition.source : condition.value;
  return { id, label: { en: text, zh: text } };
}

function isChoice({ condition, isDefault }: SequenceFlow): boolean {
  return condition !== undefined || isDefault;
}

function isGateway({ kind }: FlowNode): boolean {
  return kind.endsWith('Gateway');
}
