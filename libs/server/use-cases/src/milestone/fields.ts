import type { Operation } from '@shixiao/contract';
import type { MilestoneRow, ProjectRow } from '@shixiao/persistence';
import { evidenceById } from '../evidence/evidence-of.ts';
import { clockByItem, twoLimits } from '../limit/limit-lookup.ts';
import { projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { indicatorsOf } from '../project/indicators.ts';
import { openTasksOfProject } from '../project/open-tasks.ts';
import { isRunning } from '../project/project-of.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { workOf } from '../task/task-lookup.ts';
import { attemptsOf, placeOfMilestone } from './milestone-of.ts';

const projectOf = ({ load }: Scope, { projectId }: MilestoneRow): Promise<ProjectRow> => must(load(projectById, projectId));

/** The open task that the process has for a milestone; what a task is about stands beside it. */
async function openTaskOf(scope: Scope, row: MilestoneRow) {
  const open = (await scope.load(openTasksOfProject, row.projectId)) ?? [];
  const works = await Promise.all(open.map(async (task) => ({ task, work: await workOf(scope, task) })));
  return works.find(({ task, work }) => OF_MILESTONE.has(task.element) && work.about === row.planId)?.task;
}
const OF_MILESTONE = new Set(['handInEvidence', 'verifyEvidence', 'resolveDispute']);

async function may(scope: Scope, operation: Operation, row: MilestoneRow, statuses: readonly MilestoneRow['status'][]): Promise<boolean> {
  if (!statuses.includes(row.status) || row.droppedAt !== null) return false;
  const project = await projectOf(scope, row);
  return isRunning(project) && mayOn(scope.caller, operation, placeOfMilestone(project));
}

const inExecution = async (scope: Scope, row: MilestoneRow): Promise<boolean> => (await projectOf(scope, row)).stages.includes('execution');

export const milestoneFields = {
  Milestone: {
    project: (row, _, scope) => projectOf(scope, row),
    name: ({ title }) => title,
    actualOn: (row) => (row.status === 'met' ? (attemptsOf(row).at(-1)?.submission.achievedOn ?? null) : null),
    milestoneStatus: ({ status }) => status,
    demands: ({ content }) => content.evidence,
    attempts: (milestone) => attemptsOf(milestone).map((attempt, index) => ({ milestone, number: index + 1, attempt })),
    async limits(row, _, scope) {
      const task = await openTaskOf(scope, row);
      const clock = task && (await scope.load(clockByItem, `${task.instanceId}.${task.item}`));
      return clock ? twoLimits(clock) : null;
    },
    viewerCanHandIn: async (row, _, scope) =>
      (await inExecution(scope, row)) && may(scope, 'Mutation.handInEvidence', row, ['planned', 'notMet']),
    viewerCanVerify: (row, _, scope) => may(scope, 'Mutation.verifyMilestone', row, ['handedIn']),
    viewerCanDispute: async (row, _, scope) =>
      attemptsOf(row).at(-1)?.dispute === undefined && may(scope, 'Mutation.disputeVerdict', row, ['notMet']),
    viewerCanResolveDispute: (row, _, scope) => may(scope, 'Mutation.resolveDispute', row, ['disputed']),
    viewerCanForecast: (row, _, scope) => may(scope, 'Mutation.forecastMilestone', row, ['planned', 'handedIn', 'notMet', 'disputed']),
  },
  MilestoneAttempt: {
    answers: ({ milestone, attempt }) =>
      milestone.content.evidence.flatMap(({ id: demand }) => {
        const evidence = attempt.submission.evidence[demand];
        return evidence ? [{ milestone, demand, evidence }] : [];
      }),
    outcomes: async ({ milestone, attempt }, _, scope) => {
      const project = await projectOf(scope, milestone);
      const known = await indicatorsOf(scope, project);
      const told = attempt.submission.outcomes.filter((stated) => known.some(({ indicator }) => indicator.id === stated.indicator));
      return told.map((stated) => ({ project, stated }));
    },
    achievedOn: ({ attempt }) => attempt.submission.achievedOn,
    by: ({ attempt }, _, scope) => shownParty(scope, attempt.submission.by),
    at: ({ attempt }) => attempt.submission.at,
    verification: ({ attempt }) => attempt.verification ?? null,
    dispute: ({ attempt }) => attempt.dispute ?? null,
  },
  DemandAnswer: {
    demand: ({ milestone, demand }) => {
      const found = milestone.content.evidence.find(({ id }) => id === demand);
      if (!found) throw new Error(`Milestone ${milestone.id} has no demand ${demand}`);
      return found;
    },
    evidence: ({ evidence }, _, { load }) => Promise.all(evidence.map((id) => must(load(evidenceById, id)))),
  },
  OutcomeStatement: {
    indicator: async ({ project, stated }, _, scope) => {
      const found = (await indicatorsOf(scope, project)).find(({ indicator }) => indicator.id === stated.indicator);
      if (!found) throw new Error(`Project ${project.id} has no indicator ${stated.indicator}`);
      return found;
    },
    value: ({ stated }) => String(stated.value),
  },
  Verification: {
    visitedOn: ({ visitedOn }) => visitedOn ?? null,
    by: ({ by }, _, scope) => shownParty(scope, by),
  },
  Dispute: {
    raisedBy: ({ raisedBy }, _, scope) => shownParty(scope, raisedBy),
    raisedAt: ({ at }) => at,
    verdict: ({ resolution }) => resolution?.verdict ?? null,
    verdictReason: ({ resolution }) => resolution?.reason ?? null,
    resolvedBy: ({ resolution }, _, scope) => (resolution ? shownParty(scope, resolution.by) : null),
    resolvedAt: ({ resolution }) => resolution?.at ?? null,
  },
} satisfies Fields;

