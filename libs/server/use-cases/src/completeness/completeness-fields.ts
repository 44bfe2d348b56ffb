import type { CompletenessOutcome } from '@shixiao/contract';
import type { ProposalRow, StoredCorrection } from '@shixiao/persistence';
import { limitsOfProject } from '../limit/limit-lookup.ts';
import type { Fields } from '../operations.ts';
import { mayOnProposal, shownParty } from '../proposal/proposal-of.ts';

export const completenessFields = {
  CompletenessCheck: {
    limits: (row, _, scope) => (row.stageName === 'submitted' ? limitsOfProject(scope, row.projectId, 'completenessCheck') : null),
    notice: async ({ returned }, _, scope) => {
      if (!returned) return null;
      const { at, by: person, organisation, onBehalfOf, corrections } = returned;
      return { at, corrections: corrections.map(shownCorrection), by: await shownParty(scope, { person, organisation, ...(onBehalfOf !== undefined && { onBehalfOf }) }) };
    },
    outcome: outcomeOf,
    acceptedFrom: ({ stage }) => (stage.name === 'accepted' ? stage.at : null),
    declinedBecause: ({ stage }) => (stage.name === 'declined' ? stage.reason : null),
    uncorrected: ({ stage, returned }) => {
      if (stage.name !== 'declined') return [];
      return (returned?.corrections ?? []).filter(({ id }) => stage.uncorrected.includes(id)).map(shownCorrection);
    },
    viewerCanReturn: async (row, _, scope) =>
      row.stageName === 'submitted' && row.returned === null && (await mayOnProposal(scope, 'Mutation.returnForCorrection', row)),
    viewerCanDecline: async (row, _, scope) =>
      row.stageName === 'submitted' && row.returned !== null && (await mayOnProposal(scope, 'Mutation.declineProposal', row)),
  },
} satisfies Fields;

const shownCorrection = ({ field, ...correction }: StoredCorrection) => ({ ...correction, field: [...(field ?? [])] });

function outcomeOf({ stage }: ProposalRow): CompletenessOutcome | null {
  if (stage.name === 'declined') return 'declined';
  if (stage.name !== 'accepted') return null;
  return stage.deemed ? 'deemedAccepted' : 'accepted';
}
