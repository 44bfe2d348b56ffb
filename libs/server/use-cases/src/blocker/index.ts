import type { Acts, Reads } from '../operations.ts';
import { answerBlocker } from './answer-blocker.ts';
import { raiseBlocker } from './raise-blocker.ts';
import { blocker, blockers } from './read-blockers.ts';
import { closeBlocker, reopenBlocker } from './settle-blocker.ts';

export { blockerEscalated } from './escalated.ts';
export { blockerFields } from './fields.ts';

export const blockerActs = { raiseBlocker, answerBlocker, reopenBlocker, closeBlocker } satisfies Acts;
export const blockerReads = { blocker, blockers } satisfies Reads;
