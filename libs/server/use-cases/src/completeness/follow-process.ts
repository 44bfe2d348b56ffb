import { deemAccepted } from '@shixiao/collaboration';
import type { Proposal } from '@shixiao/collaboration';
import { proposals } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import { announce, ruled, storeProposal } from '../proposal/change-proposal.ts';
import { proposalOf } from '../proposal/proposal-of.ts';
import type { Reaction } from '../process/reaction.ts';
import type { ActScope } from '../scope.ts';

/**
 * What the process does to a proposal by itself: silence past the limit accepts it, from when the papers came in; a decision to send
 * it back gives it to its proposers again, who may hand it in anew though the call has closed.
 */
export const proposalFollowsProcess: Reaction = async (scope, running, records) => {
  const entered = new Set(records.flatMap((record) => (record.type === 'elementEntered' ? [record.element] : [])));
  const { projectId } = running.place;
  if (projectId === null) return running;
  if (entered.has('deemedAccepted')) await acceptBySilence(scope, projectId);
  if (entered.has('proposalStage')) await giveBack(scope, projectId);
  return running;
};

const locked = ({ entities }: ActScope, projectId: string): Promise<ProposalRow | null> =>
  entities.findOne(proposals, { where: { projectId }, lock: { mode: 'pessimistic_write' } });

async function acceptBySilence(scope: ActScope, projectId: string): Promise<void> {
  const row = await locked(scope, projectId);
  if (!row) return;
  // The process has waited for the end of the limit; that it fires now is that end.
  const deemed = deemAccepted(proposalOf(row), scope.now, scope.now);
  if (!deemed.ok) return;
  const { stage } = deemed.value;
  const answer = await storeProposal(scope, row, ruled(deemed.value));
  announce(scope, answer, { acceptedFrom: 'at' in stage ? stage.at : scope.now }, { act: 'deemProposalAccepted' });
}

async function giveBack(scope: ActScope, projectId: string): Promise<void> {
  const row = await locked(scope, projectId);
  if (row?.stageName !== 'accepted') return;
  const back: Proposal = { ...proposalOf(row), stage: { name: 'returned', at: scope.now } };
  const answer = await storeProposal(scope, row, ruled(back));
  announce(scope, answer, { at: scope.now }, { act: 'giveProposalBack' });
}
