import type { Acts, Reads } from '../operations.ts';
import { disputeVerdict, resolveDispute } from './dispute.ts';
import { forecastMilestone } from './forecast-milestone.ts';
import { handInEvidence } from './hand-in-evidence.ts';
import { milestone, verificationQueue } from './read-milestones.ts';
import { verifyMilestone } from './verify-milestone.ts';

export { milestoneFields } from './fields.ts';

export const milestoneActs = { handInEvidence, verifyMilestone, disputeVerdict, resolveDispute, forecastMilestone } satisfies Acts;
export const milestoneReads = { milestone, verificationQueue } satisfies Reads;
