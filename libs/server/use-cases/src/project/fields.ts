import type { Operation, Stage } from '@shixiao/contract';
import type { ProjectRow } from '@shixiao/persistence';
import { acceptanceOfProject } from '../acceptance/acceptance-of.ts';
import { agreementByProject } from '../agreement/agreement-of.ts';
import { burdenOf } from '../burden/burden.ts';
import { blockersOfProject } from '../blocker/read-blockers.ts';
import { evidenceOfProject } from '../evidence/read-evidence.ts';
import { limitsOfProject } from '../limit/limit-lookup.ts';
import { jurisdictionById, organisationById, proposalOfProject } from '../lookup/directory.ts';
import { placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { postEvaluationOfProject } from '../outcome/evaluate.ts';
import { followUpsOfProject } from '../outcome/follow-up-of.ts';
import { ratingsOfProject } from '../outcome/read-outcome.ts';
import { mayOn } from '../policy/ability.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import { nextSteps } from '../process-view/next-steps.ts';
import { processViewOf } from '../process-view/view-of.ts';
import type { Scope } from '../scope.ts';
import { indicatorsOf } from './indicators.ts';
import { modelOfProject } from './model-of-project.ts';
import { openTasksOfProject } from './open-tasks.ts';
import { partiesShown } from './parties.ts';
import { milestonesOfProject, planOfProject } from './plan.ts';
import { isRunning, numberOf, phaseOf } from './project-of.ts';
import { decisionsOfProject, discussion, ledger } from './project-pages.ts';
import { terminationOfProject } from './termination-of.ts';
import { by, kindOf, stageAround, timeline, told } from './timeline.ts';

/** Whether the caller may, in a project that goes on and stands at one of these stages; at any, where none is named. */
function may({ caller }: Scope, operation: Operation, project: ProjectRow, ...stages: Stage[]): boolean {
  if (!isRunning(project) || !mayOn(caller, operation, placeOfProjectRow(project))) return false;
  return stages.length === 0 || stages.some((stage) => project.stages.includes(stage));
}

export const projectFields = {
  Project: {
    number: numberOf,
    summary: async ({ id }, _, { load }) => (await load(proposalOfProject, id))?.content.summary ?? '',
    async lifecycle(project, _, scope) {
      const { processId, version } = await modelOfProject(scope, project);
      const known = scope.app.lifecycles.byProcess(processId);
      return { id: project.lifecycleId, name: known?.name ?? { zh: processId, en: processId }, processId, version };
    },
    projectPhase: phaseOf,
    stages: (project) => (isRunning(project) ? (project.stages as readonly Stage[]) : []),
    jurisdiction: ({ jurisdictionId }, _, { load }) => must(load(jurisdictionById, jurisdictionId)),
    parties: (project, _, scope) => partiesShown(scope, project),
    proposal: ({ id }, _, { load }) => must(load(proposalOfProject, id)),
    agreement: async ({ id }, _, { load }) => (await load(agreementByProject, id)) ?? null,
    limits: ({ id }, _, scope) => limitsOfProject(scope, id),
    nextSteps: ({ instanceId }, _, scope) => nextSteps(scope, instanceId),
    milestones: async ({ id }, _, { load }) => (await load(milestonesOfProject, id)) ?? [],
    plan: async ({ id }, _, { load }) => (await load(planOfProject, id)) ?? null,
    async process(project, _, scope) {
      const view = await processViewOf(scope, project);
      if (!view) throw new Error(`Project ${project.id} has no process`);
      return view;
    },
    indicators: (project, _, scope) => indicatorsOf(scope, project),
    timeline: (project, args, scope) => timeline(scope, project, args),
    evidence: (project, args, scope) => evidenceOfProject(scope, project, args),
    decisions: async ({ id }, _, { load }) => (await load(decisionsOfProject, id)) ?? [],
    openTasks: async ({ id }, _, { load }) => ((await load(openTasksOfProject, id)) ?? []).slice(0, 50),
    blockers: (project, args, scope) => blockersOfProject(scope, project, args),
    acceptance: async ({ id }, _, { load }) => (await load(acceptanceOfProject, id)) ?? null,
    followUps: async ({ id }, _, { load }) => (await load(followUpsOfProject, id)) ?? [],
    ratings: (project, args, scope) => ratingsOfProject(scope, project, args),
    postEvaluation: async ({ id }, _, { load }) => (await load(postEvaluationOfProject, id)) ?? null,
    termination: async ({ id }, _, { load }) => (await load(terminationOfProject, id)) ?? null,
    discussion: (project, args, scope) => discussion(scope, project, args),
    ledger: (project, args, scope) => ledger(scope, project, args),
    burden: async (project, _, scope) => burdenOf(scope, (await modelOfProject(scope, project)).processId),
    isDemonstration: async ({ leadOrganisationId }, _, { load }) => (await must(load(organisationById, leadOrganisationId))).isDemonstration,
    viewerIsParty: ({ partyIds }, _, { caller }) => caller !== undefined && partyIds.includes(caller.organisationId),
    viewerCanHandInEvidence: (project, _, scope) => may(scope, 'Mutation.handInEvidence', project, 'execution'),
    viewerCanAppointVerifier: (project, _, scope) => may(scope, 'Mutation.appointVerifier', project),
    viewerCanRaiseBlocker: (project, _, scope) => may(scope, 'Mutation.raiseBlocker', project, 'execution'),
    async viewerCanRequestPlanChange(project, _, scope) {
      if (!may(scope, 'Mutation.requestPlanChange', project, 'execution')) return false;
      const plan = await scope.load(planOfProject, project.id);
      return plan !== undefined && !plan.requests.some(({ status }) => status === 'pending');
    },
    viewerCanApplyForAcceptance: async (project, _, scope) =>
      may(scope, 'Mutation.applyForAcceptance', project, 'acceptance') &&
      ((await scope.load(openTasksOfProject, project.id)) ?? []).some(({ element }) => element === 'applyForAcceptance'),
    viewerCanRequestWithdrawal: async (project, _, scope) =>
      may(scope, 'Mutation.requestWithdrawal', project) &&
      !((await scope.load(openTasksOfProject, project.id)) ?? []).some(({ element }) => LEAVING.has(element)),
    viewerCanDiscuss: (project, _, { caller }) => mayOn(caller, 'Mutation.postToDiscussion', placeOfProjectRow(project)),
  },
  DiscussionPost: {
    text: ({ body }) => body,
    by: ({ personId, organisationId }, _, scope) => shownParty(scope, { person: personId, organisation: organisationId }),
  },
  TimelineEntry: {
    id: ({ source, sequence }) => `${source}.${sequence}`,
    kind: kindOf,
    stage: stageAround,
    act: ({ entry }) => entry?.act ?? null,
    told: (happening, _, scope) => told(scope, happening),
    by: (happening, _, scope) => by(scope, happening),
    ledgerEntry: ({ entry }) => entry,
  },
} satisfies Fields;

const LEAVING = new Set(['settleTermination', 'confirmTermination']);
