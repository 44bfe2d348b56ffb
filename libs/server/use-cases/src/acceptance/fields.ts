import { acceptProject } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import type { AcceptanceRow, ProjectRow } from '@shixiao/persistence';
import { limitsOfItem } from '../limit/limit-lookup.ts';
import { projectById } from '../lookup/directory.ts';
import { placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { milestonesOfProject } from '../project/plan.ts';
import { isRunning } from '../project/project-of.ts';
import { partyOf, shownParty } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { markedBy, markThatCounts, marksOf, stateOf } from './acceptance-of.ts';
import { gateProblemsOf, judgeOf } from './gate.ts';

const projectOf = ({ load }: Scope, { projectId }: AcceptanceRow): Promise<ProjectRow> => must(load(projectById, projectId));

/** The project, where the caller may judge it now by their role and authority. */
async function judged(scope: Scope, row: AcceptanceRow, operation: Operation): Promise<ProjectRow | undefined> {
  if (row.state !== 'applied') return undefined;
  const project = await projectOf(scope, row);
  const may = isRunning(project) && scope.caller?.organisationId === project.authorityId && mayOn(scope.caller, operation, placeOfProjectRow(project));
  return may ? project : undefined;
}

export const acceptanceFields = {
  Acceptance: {
    project: (row, _, scope) => projectOf(scope, row),
    appliedBy: ({ appliedBy }, _, scope) => shownParty(scope, appliedBy),
    async checklist(acceptance, _, { load }) {
      const [milestones = [], marks = []] = await Promise.all([load(milestonesOfProject, acceptance.projectId), load(marksOf, acceptance.id)]);
      return milestones.map((milestone) => ({ acceptance, milestone, mark: markThatCounts(marks, milestone, acceptance.application) }));
    },
    async gateProblems(row, _, scope) {
      if (row.state === 'accepted') return [];
      const project = await projectOf(scope, row);
      return gateProblemsOf(scope, project, judgeOf(project));
    },
    limits: ({ instanceId, item }, _, scope) => limitsOfItem(scope, instanceId, item),
    acceptedBy: ({ state, decidedBy }, _, scope) => (state === 'accepted' && decidedBy ? shownParty(scope, decidedBy) : null),
    acceptedAt: ({ state, decidedAt }) => (state === 'accepted' ? decidedAt : null),
    viewerCanMark: async (row, _, scope) => (await judged(scope, row, 'Mutation.markMilestone')) !== undefined,
    async viewerCanAccept(row, _, scope) {
      const project = await judged(scope, row, 'Mutation.acceptProject');
      if (!project || !scope.caller) return false;
      const by = partyOf(scope.caller);
      const [milestones = [], marks = []] = await Promise.all([scope.load(milestonesOfProject, project.id), scope.load(marksOf, row.id)]);
      if (!acceptProject(stateOf(row, milestones, marks), by, scope.now).ok) return false;
      return (await gateProblemsOf(scope, project, by)).length === 0;
    },
  },
  ChecklistLine: {
    claim: ({ acceptance, milestone }) => acceptance.claims[milestone.id] ?? '',
    verdict: ({ mark }) => mark?.verdict ?? null,
    note: ({ mark }) => (mark && mark.note !== '' ? mark.note : null),
    by: ({ mark }, _, scope) => (mark ? shownParty(scope, markedBy(mark)) : null),
    at: ({ mark }) => mark?.markedAt ?? null,
  },
} satisfies Fields;
