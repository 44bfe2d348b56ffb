import type { Party, Proposal } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { proposals } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import type { Caller } from '../caller.ts';
import { rowsById } from '../lookup/batched.ts';
import { organisationById, personById, projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { mayOn } from '../policy/ability.ts';
import { isShownTo } from '../policy/handed-in.ts';
import type { Place } from '../policy/place.ts';
import { latestRound } from '../review/latest.ts';
import type { Scope } from '../scope.ts';

export const proposalById = rowsById(proposals);

/** Where a proposal belongs, for rights: where its project does, and the experts of its round were asked for it. */
export async function placeOfProposal(scope: Scope, { id, projectId }: ProposalRow): Promise<Place> {
  const project = await must(scope.load(projectById, projectId));
  const round = scope.caller?.roles.includes('expert') ? await scope.load(latestRound, id) : undefined;
  return placeOfProjectRow(project, { personIds: round?.expertIds ?? [] });
}

export async function mayOnProposal(scope: Scope, operation: Operation, row: ProposalRow): Promise<boolean> {
  return isShownTo(scope.caller, row) && mayOn(scope.caller, operation, await placeOfProposal(scope, row));
}

/** A proposal about which the caller may call the operation. What they may not is as if it were not there. */
export async function findProposal(scope: Scope, operation: Operation, id: string): Promise<ProposalRow | undefined> {
  const row = isUuid(id) ? await scope.load(proposalById, id) : undefined;
  return row && (await mayOnProposal(scope, operation, row)) ? row : undefined;
}

/** A row as the rules see it. */
export function proposalOf({ id, callId, proposers, stage, returned }: ProposalRow): Proposal {
  return { id, proposers, stage, ...(callId !== null && { callId }), ...(returned && { returned }) };
}

export const isEditable = ({ stageName }: Pick<ProposalRow, 'stageName'>): boolean => stageName === 'draft' || stageName === 'returned';

/** Whoever acts, as it is kept. */
export const partyOf = ({ personId, organisationId }: Caller, onBehalfOf?: string): Party => ({
  person: personId,
  organisation: organisationId,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});

/** The same as it is shown. */
export async function shownParty({ load }: Scope, { person, organisation, onBehalfOf }: Party) {
  return {
    person: await must(load(personById, person)),
    organisation: await must(load(organisationById, organisation)),
    onBehalfOf: onBehalfOf === undefined ? null : await must(load(personById, onBehalfOf)),
  };
}
