import { projectById } from '../lookup/directory.ts';
import { findProject } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { shownParty } from '../proposal/proposal-of.ts';

export const planFields = {
  Plan: {
    current: ({ versions }) => {
      const last = versions.at(-1);
      if (!last) throw new Error('A plan has at least one version');
      return last;
    },
    versions: ({ versions }) => versions,
    requests: ({ requests }) => requests.slice(0, 100),
  },
  PlanVersion: {
    changeReason: ({ change }) => change?.reason ?? null,
    requestedBy: ({ change }, _, scope) => (change ? shownParty(scope, change.requestedBy) : null),
    approvedBy: ({ approvedBy, approvedFor }, _, scope) => shownParty(scope, { person: approvedBy, organisation: approvedFor }),
  },
  PlannedMilestone: {
    demands: ({ evidence }) => evidence,
  },
  PlanChangeRequest: {
    project: ({ projectId }, _, { load }) => must(load(projectById, projectId)),
    by: ({ requestedBy }, _, scope) => shownParty(scope, requestedBy),
    at: ({ requestedAt }) => requestedAt,
    decidedBy: ({ decidedBy }, _, scope) => (decidedBy ? shownParty(scope, decidedBy) : null),
    viewerCanDecide: async ({ status, projectId }, _, scope) => {
      const project = status === 'pending' ? await findProject(scope, 'Mutation.approvePlanChange', projectId) : undefined;
      return project !== undefined && project.authorityId === scope.caller?.organisationId;
    },
  },
} satisfies Fields;
