import type { Criterion } from '@shixiao/collaboration';
import { calls, insertRow, proposals, scoringRounds } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import type { Reaction } from '../process/reaction.ts';
import type { ActScope } from '../scope.ts';
import ownProposalCriteria from './own-proposal-criteria.json' with { type: 'json' };

/** Fewer than this are no panel: one who errs would decide, and two could not disagree with a majority. */
export const MINIMUM_EXPERTS = 3;

/** A round is there as soon as the process asks for experts. */
export const openRoundWithProcess: Reaction = async (scope, running, records) => {
  const { projectId, jurisdictionId } = running.place;
  if (projectId === null || !records.some((record) => record.type === 'taskOpened' && record.element === 'appointExperts')) return running;
  const proposal = await scope.entities.findOneByOrFail(proposals, { projectId });
  const before = await scope.entities.countBy(scoringRounds, { proposalId: proposal.id });
  await insertRow(scope.tx, scoringRounds, {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    proposalId: proposal.id,
    number: before + 1,
    criteria: await criteriaFor(scope, proposal),
    proposers: proposal.proposers,
    minimumExperts: MINIMUM_EXPERTS,
    experts: [],
    expertIds: [],
    recusals: [],
    selections: [],
    version: 1,
    createdAt: scope.now,
    changedAt: scope.now,
  });
  return running;
};

/** What the call has published; what everybody is measured by who proposes without a call (企业自提). */
async function criteriaFor({ entities }: ActScope, { callId }: ProposalRow): Promise<readonly Criterion[]> {
  if (callId === null) return ownProposalCriteria;
  const { content } = await entities.findOneByOrFail(calls, { id: callId });
  return content.criteria;
}
