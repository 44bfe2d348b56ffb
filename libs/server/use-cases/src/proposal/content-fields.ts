import type { Day } from '@shixiao/collaboration';
import { organisationById, personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { isEditable, placeOfProposal, proposalById, shownParty } from './proposal-of.ts';
import { storedFile } from './stored-file.ts';

const filledIn = (day: Day): Day | null => (day === '' ? null : day);
const decimal = (value: number | null): string | null => (value === null ? null : String(value));

/** What a proposal says. Figures go out as texts, and what has not been filled in as nothing. */
export const contentFields = {
  ProposalContent: {
    marketCase: ({ marketCase }) => ({ ...marketCase, ownFundsShare: decimal(marketCase.ownFundsShare) }),
  },
  ProposedIndicator: {
    answers: ({ answers }) => answers ?? null,
    baseline: ({ baseline }) => decimal(baseline),
    baselineOn: ({ baselineOn }) => filledIn(baselineOn),
    target: ({ target }) => decimal(target),
    targetOn: ({ targetOn }) => filledIn(targetOn),
    measuredBy: async ({ measuredBy }, _, { load }) => (isUuid(measuredBy) ? ((await load(organisationById, measuredBy)) ?? null) : null),
  },
  ProposedMilestone: {
    dueOn: ({ dueOn }) => filledIn(dueOn),
  },
  Attachment: {
    file: storedFile,
    by: ({ attachedBy, attachedFor }, _, scope) => shownParty(scope, { person: attachedBy, organisation: attachedFor }),
    viewerCanRemove: async ({ proposalId }, _, scope) => {
      const row = await must(scope.load(proposalById, proposalId));
      return isEditable(row) && mayOn(scope.caller, 'Mutation.detachFromProposal', await placeOfProposal(scope, row));
    },
  },
  Editor: {
    person: ({ personId }, _, { load }) => must(load(personById, personId)),
  },
} satisfies Fields;
