import type { Acts } from '../operations.ts';
import { acceptProposal, declineProposal, returnForCorrection } from './checking.ts';

export { completenessFields } from './completeness-fields.ts';
export { proposalFollowsProcess } from './follow-process.ts';

export const completenessActs = { acceptProposal, returnForCorrection, declineProposal } satisfies Acts;
