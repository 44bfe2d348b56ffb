import type { Light, ProjectOrder, Stage } from '@shixiao/contract';
import type { ProjectsSeenQueryVariables } from '@shixiao/data-access';

export const LIGHTS: readonly Light[] = ['overdue', 'red', 'yellow', 'green'];
export const ORDERS: readonly ProjectOrder[] = ['deadline', 'changed', 'attainment'];
export const STAGES: readonly Stage[] = [
  'proposal',
  'completeness',
  'consultation',
  'expertScoring',
  'decision',
  'agreement',
  'execution',
  'acceptance',
  'outcomeFollowUp',
  'publicRating',
  'postEvaluation',
  'closeOut',
];

/** What the address says; anybody may have written it. */
export interface Wanted {
  readonly stage: string | undefined;
  readonly light: string | undefined;
  readonly text: string | undefined;
  readonly phase: string | undefined;
  readonly organisationId: string | undefined;
}

/** What is asked of the server: what the address has no word for is left out. */
export function filterOf({ stage, light, text, phase, organisationId }: Wanted): NonNullable<ProjectsSeenQueryVariables['filter']> {
  const knownStage = STAGES.find((each) => each === stage);
  const knownLight = LIGHTS.find((each) => each === light);
  return {
    ...(phase !== 'all' && { phases: ['running'] }),
    ...(knownStage && { stages: [knownStage] }),
    ...(knownLight && { lights: [knownLight] }),
    ...(text?.trim() && { text: text.trim() }),
    ...(organisationId && { organisationId }),
  };
}

export function orderOf(order: string | undefined): ProjectOrder {
  return ORDERS.find((each) => each === order) ?? 'deadline';
}
