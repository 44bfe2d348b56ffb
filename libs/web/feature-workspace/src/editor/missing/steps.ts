/** The steps in which a proposal is written. */
export const STEPS = ['outline', 'market', 'advantage', 'indicators', 'milestones', 'consortium', 'attachments', 'check'] as const;
export type StepId = (typeof STEPS)[number];

/** In which step a field is, by its outermost name. */
export function stepOf([name]: readonly string[]): StepId {
  switch (name) {
    case 'marketCase':
      return 'market';
    case 'localAdvantage':
      return 'advantage';
    case 'indicators':
    case 'wantedIndicators':
      return 'indicators';
    case 'milestones':
      return 'milestones';
    case 'attachments':
      return 'attachments';
    default:
      return 'outline';
  }
}
