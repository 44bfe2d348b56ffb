import type { ProposalRow } from '@shixiao/persistence';
import type { Caller } from '../caller.ts';

/** What was never handed in is its proposers' own. */
export function isShownTo(caller: Caller | undefined, { submittedAt, proposers }: Pick<ProposalRow, 'submittedAt' | 'proposers'>): boolean {
  return submittedAt !== null || (caller !== undefined && proposers.includes(caller.organisationId));
}
