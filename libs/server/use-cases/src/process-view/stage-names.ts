import type { Stage } from '@shixiao/contract';
import type { FlowNode, ProcessModel } from '@shixiao/process-model';

/** What the lifecycles call their stages, and which stage of a project that is. */
const STAGES: Readonly<Record<string, Stage>> = {
  call: 'call',
  proposal: 'proposal',
  completeness: 'completeness',
  consultation: 'consultation',
  scoring: 'expertScoring',
  decision: 'decision',
  agreement: 'agreement',
  execution: 'execution',
  acceptance: 'acceptance',
  followUp: 'outcomeFollowUp',
  rating: 'publicRating',
  postEvaluation: 'postEvaluation',
  closeOut: 'closeOut',
  // Enterprise filing.
  notice: 'proposal',
  check: 'completeness',
  building: 'execution',
  // Public works.
  approval: 'decision',
  works: 'execution',
  design: 'execution',
  handover: 'acceptance',
  evaluation: 'postEvaluation',
  // Full-chain supervision.
  found: 'proposal',
  checked: 'completeness',
  told: 'decision',
  rectified: 'execution',
  checkedAgain: 'acceptance',
  closed: 'closeOut',
};

/** @param name the property `stage` of a sub-process */
export const stageNamed = (name: string | undefined): Stage | undefined => (name !== undefined && Object.hasOwn(STAGES, name) ? STAGES[name] : undefined);

/** In which stage an element lies; nothing between stages. The close-out is a task of the last stage and one of its own for people. */
export function stageOfNode(model: ProcessModel, node: FlowNode): Stage | undefined {
  if (node.id === 'closeOut') return 'closeOut';
  for (let at: FlowNode | undefined = node; at; at = model.nodes.get(at.scopeId)) {
    const stage = stageNamed(at.properties.stage);
    if (stage) return stage;
  }
  return undefined;
}

/** The sub-processes of a model that are stages, in its order. */
export const stageNodes = (model: ProcessModel): readonly FlowNode[] =>
  [...model.nodes.values()].filter((node) => node.kind === 'subProcess' && stageNamed(node.properties.stage) !== undefined);

/** Whether an element lies in a sub-process, however deep. */
export function liesIn(model: ProcessModel, node: FlowNode, scopeId: string): boolean {
  for (let at: FlowNode | undefined = node; at; at = model.nodes.get(at.scopeId)) if (at.scopeId === scopeId) return true;
  return false;
}
