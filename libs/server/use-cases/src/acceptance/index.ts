import type { Acts } from '../operations.ts';
import { applyForAcceptance } from './apply-for-acceptance.ts';
import { acceptProject, returnAcceptance } from './decide-acceptance.ts';
import { markMilestone } from './mark-milestone.ts';

export { acceptanceFields } from './fields.ts';

export const acceptanceActs = { applyForAcceptance, markMilestone, acceptProject, returnAcceptance } satisfies Acts;
