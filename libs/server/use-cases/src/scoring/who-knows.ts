import type { Caller } from '../caller.ts';
import { hasOfficialRole } from '../policy/officials.ts';

/** What steps ask experts for. */
const STEPS_OF_EXPERTS: readonly string[] = ['scoreProposal', 'reachConsensus'];
export const isStepOfExpert = (act: string | undefined): boolean => act !== undefined && STEPS_OF_EXPERTS.includes(act);

/** Acts that an expert puts on record. */
const ACTS_OF_EXPERTS: readonly string[] = ['submitScoreSheet', 'declareInterest', 'recordConsensus'];
export const isActOfExpert = (act: string): boolean => ACTS_OF_EXPERTS.includes(act);

/** Officials of the jurisdiction, who appoint experts and decide on what they say. */
export function isOfficial(caller: Caller | undefined, { jurisdictionId }: { readonly jurisdictionId: string }): boolean {
  return caller !== undefined && caller.jurisdictionIds.includes(jurisdictionId) && hasOfficialRole(caller);
}

/**
 * Whether the caller is told who the experts of a round are: officials and the experts themselves. A proposer reads scores and reasons and
 * no names, so that nobody scores with an eye on who will remember it. Where the experts are not at hand, only officials are told.
 */
export function knowsExperts(caller: Caller | undefined, where: { readonly jurisdictionId: string; readonly expertIds?: readonly string[] }): boolean {
  return isOfficial(caller, where) || (caller !== undefined && (where.expertIds ?? []).includes(caller.personId));
}
