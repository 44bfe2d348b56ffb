import type { Acts, Read, Reads } from '../operations.ts';
import { decide } from './decide.ts';
import { extendDecision } from './extend-decision.ts';
import { giveOpinion } from './give-opinion.ts';
import { findMatter } from './matter-of.ts';
import { nameMembers } from './name-members.ts';
import { publishDepartureReason } from './publish-departure-reason.ts';

export { decisionFields } from './fields.ts';
export { openMatterWithProcess } from './open-matter.ts';

const decisionMatter: Read<'decisionMatter'> = async (scope, { id }) => (await findMatter(scope, 'Query.decisionMatter', id)) ?? null;

export const decisionActs = { nameMembers, giveOpinion, decide, publishDepartureReason, extendDecision } satisfies Acts;
export const decisionReads = { decisionMatter } satisfies Reads;
