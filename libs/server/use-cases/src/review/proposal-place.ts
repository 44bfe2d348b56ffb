import type { Operation } from '@shixiao/contract';
import type { ProjectRow, ProposalRow } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import { groupOf } from '../policy/place.ts';
import type { Place } from '../policy/place.ts';
import { proposalById } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { latestMatter, latestRound } from './latest.ts';

export interface ProposalUnderReview {
  readonly proposal: ProposalRow;
  readonly project: ProjectRow;
}

/** A proposal about which the caller may do the operation, as somebody of a party, of the jurisdiction, or as one who was asked. */
export async function findProposal(scope: Scope, operation: Operation, id: string): Promise<ProposalUnderReview | undefined> {
  const proposal = isUuid(id) ? await scope.load(proposalById, id) : undefined;
  if (!proposal) return undefined;
  const project = await must(scope.load(projectById, proposal.projectId));
  return mayOn(scope.caller, operation, await placeOfProposal(scope, proposal, project)) ? { proposal, project } : undefined;
}

/** Where a proposal belongs: to its parties, and to everybody who was asked to score, check or decide it. */
export async function placeOfProposal(scope: Scope, proposal: ProposalRow, project: ProjectRow): Promise<Place> {
  const [round, matter] = await Promise.all([scope.load(latestRound, proposal.id), scope.load(latestMatter, proposal.id)]);
  const { authorityId, verifierOrganisationId } = project;
  return placeOfProjectRow(project, {
    personIds: [...(round?.expertIds ?? []), ...(matter?.members ?? []), ...(matter?.chiefId ? [matter.chiefId] : [])],
    groups: [
      groupOf('caseOfficer', authorityId),
      groupOf('approver', authorityId),
      ...(verifierOrganisationId === null ? [] : [groupOf('verifier', verifierOrganisationId)]),
    ],
  });
}
