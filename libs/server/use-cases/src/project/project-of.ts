import type { ProjectParties } from '@shixiao/collaboration';
import type { ProjectPhase } from '@shixiao/contract';
import type { ProjectRow } from '@shixiao/persistence';
import { proposalOfProject } from '../lookup/directory.ts';
import { refused } from '../refusal.ts';
import type { Scope } from '../scope.ts';

/** How a project goes on or ended, by what its row says of its process. */
export function phaseOf({ status }: Pick<ProjectRow, 'status'>): ProjectPhase {
  switch (status) {
    case 'closed':
    case 'completed':
      return 'closed';
    case 'rejected':
      return 'rejected';
    case 'withdrawn':
    case 'terminated':
    case 'cancelled':
      return 'withdrawn';
    default:
      return 'running';
  }
}

export const isRunning = (project: Pick<ProjectRow, 'status'>): boolean => phaseOf(project) === 'running';

/** A project that has ended takes no more acts. */
export const projectOver = (project: ProjectRow) => refused('ProjectOver', { projectPhase: phaseOf(project) });

/** The two sides, as the rules ask for them. */
export async function partiesOf(scope: Scope, { id, authorityId, leadOrganisationId }: ProjectRow): Promise<ProjectParties> {
  const proposal = await scope.load(proposalOfProject, id);
  return { authority: authorityId, enterprises: proposal?.proposers ?? [leadOrganisationId] };
}

/** The number by which people call a project. */
export const numberOf = ({ number, createdAt }: Pick<ProjectRow, 'number' | 'createdAt'>): string =>
  `${createdAt.slice(0, 4)}-${String(number).padStart(5, '0')}`;
