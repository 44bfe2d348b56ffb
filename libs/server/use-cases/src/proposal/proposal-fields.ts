import { callById } from '../call/call-of.ts';
import { consultationOfProposal } from '../consultation/consultation-of.ts';
import { matterOfProposal } from '../decision/matter-of.ts';
import { organisationById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { roundOfProposal } from '../scoring/round-of.ts';
import { attachmentsOfProposal } from './attaching.ts';
import { contentFields } from './content-fields.ts';
import { missingOf } from './missing.ts';
import { editorsOfProposal, lastHeardOf } from './presence.ts';
import { isEditable, mayOnProposal, shownParty } from './proposal-of.ts';
import { shownSimilar } from './similarity.ts';

const CHECKED = 'submitted';

export const proposalFields = {
  ...contentFields,
  Proposal: {
    project: ({ projectId }, _, { load }) => must(load(projectById, projectId)),
    call: async ({ callId }, _, { load }) => (callId === null ? null : must(load(callById, callId))),
    proposers: ({ proposers }, _, { load }) => Promise.all(proposers.map((id) => must(load(organisationById, id)))),
    proposalStage: ({ stageName }) => stageName,
    attachments: async ({ id }, _, { load }) => (await load(attachmentsOfProposal, id)) ?? [],
    missing: (row, _, scope) => missingOf(scope, row),
    editors: async (row, _, scope) => {
      if (!isEditable(row) || !(await mayOnProposal(scope, 'Mutation.saveProposalDraft', row))) return [];
      const editors = (await scope.load(editorsOfProposal, row.id)) ?? [];
      return editors.filter(({ seenAt }) => seenAt > lastHeardOf(scope.now));
    },
    submittedBy: ({ submittedBy }, _, scope) => (submittedBy === null ? null : shownParty(scope, submittedBy)),
    completeness: (row) => (row.submittedAt === null ? null : row),
    consultation: async ({ id }, _, { load }) => (await load(consultationOfProposal, id)) ?? null,
    scoringRound: ({ id }, _, scope) => roundOfProposal(scope, id),
    decisionMatter: ({ id }, _, scope) => matterOfProposal(scope, id),
    similar: (row, _, scope) => shownSimilar(scope, row),
    isDemonstration: async ({ proposers: [leader = ''] }, _, { load }) => (await must(load(organisationById, leader))).isDemonstration,
    viewerCanEdit: async (row, _, scope) => isEditable(row) && (await mayOnProposal(scope, 'Mutation.saveProposalDraft', row)),
    viewerCanSubmit: async (row, _, scope) => isEditable(row) && (await mayOnProposal(scope, 'Mutation.submitProposal', row)),
    viewerCanWithdraw: async (row, _, scope) =>
      (isEditable(row) || row.stageName === CHECKED) && (await mayOnProposal(scope, 'Mutation.withdrawProposal', row)),
    viewerCanCheck: async (row, _, scope) => row.stageName === CHECKED && (await mayOnProposal(scope, 'Mutation.acceptProposal', row)),
    viewerCanAddProposer: async (row, _, scope) => isEditable(row) && (await mayOnProposal(scope, 'Mutation.addProposer', row)),
  },
} satisfies Fields;
