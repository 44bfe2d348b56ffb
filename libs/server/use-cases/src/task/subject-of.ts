import type { ResolversTypes } from '@shixiao/contract';
import { acceptances, blockers, followUps, milestones, planChangeRequests, rectifications } from '@shixiao/persistence';
import type { TaskRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import type { EntitySchema } from 'typeorm';
import { agreementByProject } from '../agreement/agreement-of.ts';
import { consultationOfProposal } from '../consultation/consultation-of.ts';
import { batched } from '../lookup/batched.ts';
import type { Batched } from '../lookup/batched.ts';
import { projectById } from '../lookup/directory.ts';
import { latestMatter, latestRound } from '../review/latest.ts';
import type { Scope } from '../scope.ts';
import { callByInstance, proposalByProject, workOf } from './task-lookup.ts';

type TaskSubject = Awaited<ResolversTypes['TaskSubject']>;
type Kind = TaskSubject['__typename'];
/** @param about which of several the process asks for, as it names them */
type Finder = (scope: Scope, projectId: string, about: string | null) => Promise<TaskSubject | undefined>;

/** What a task is about, by its element; what is not named here, or not yet there, is about the project as a whole, or the call. */
export async function subjectOf(scope: Scope, task: TaskRow): Promise<TaskSubject> {
  const { about } = await workOf(scope, task);
  const finder = Object.hasOwn(SUBJECTS, task.element) ? SUBJECTS[task.element] : undefined;
  const found = (task.projectId === null ? undefined : await finder?.(scope, task.projectId, about)) ?? (await theProjectOrCall(scope, task));
  if (!found) throw new Error(`Task ${task.instanceId}.${task.item} belongs to nothing`);
  return found;
}

async function theProjectOrCall(scope: Scope, { projectId, instanceId }: TaskRow): Promise<TaskSubject | undefined> {
  return projectId === null ? named('Call', await scope.load(callByInstance, instanceId)) : named('Project', await scope.load(projectById, projectId));
}

const theProposal: Finder = async (scope, projectId) => named('Proposal', await scope.load(proposalByProject, projectId));

/** Of the project's only proposal. */
const ofProposal =
  <Row extends object>(kind: Kind, lookup: Batched<string, Row>): Finder =>
  async (scope, projectId) => {
    const proposal = await scope.load(proposalByProject, projectId);
    return proposal && named(kind, await scope.load(lookup, proposal.id));
  };

const ofProject =
  <Row extends object>(kind: Kind, lookup: Batched<string, Row>): Finder =>
  async (scope, projectId) =>
    named(kind, await scope.load(lookup, projectId));

/** One of several in a project, by what the process calls it. */
const oneOf =
  <Row extends object>(kind: Kind, lookup: Batched<string, Row>): Finder =>
  async (scope, projectId, about) =>
    about === null ? undefined : named(kind, await scope.load(lookup, `${projectId} ${about}`));

function named(kind: Kind, row: object | undefined): TaskSubject | undefined {
  return row && ({ ...row, __typename: kind } as unknown as TaskSubject);
}

interface OfProject {
  readonly projectId: string;
}

/** Rows by `<project> <name>`, and by the project alone; of several with one name the last in the order of their ids. */
function byProjectAnd<Row extends OfProject & { readonly id: string }>(schema: EntitySchema<Row>, nameOf: (row: Row) => readonly (string | number)[]) {
  return batched<string, Row>(async ({ entities }, ids) => {
    const projectIds = [...new Set(ids.map((id) => id.split(' ')[0] ?? ''))];
    const rows = await entities.find(schema, { where: { projectId: In(projectIds) } as never, order: { id: 'ASC' } as never });
    return new Map(rows.flatMap((row) => [row.projectId, ...nameOf(row).map((name) => `${row.projectId} ${name}`)].map((key) => [key, row] as const)));
  });
}

const theMilestone = oneOf('Milestone', byProjectAnd(milestones, ({ id, planId }) => [id, planId]));
const theBlocker = oneOf('Blocker', byProjectAnd(blockers, ({ id }) => [id]));
const theFollowUp = oneOf('FollowUp', byProjectAnd(followUps, ({ months }) => [months]));
const theRectification = oneOf('Rectification', byProjectAnd(rectifications, ({ id, ratingId }) => [id, ratingId]));
const theConsultation = ofProposal('Consultation', consultationOfProposal);
const theRound = ofProposal('ScoringRound', latestRound);
const theMatter = ofProposal('DecisionMatter', latestMatter);
const theAgreement = ofProject('Agreement', agreementByProject);
const theAcceptance = ofProject('Acceptance', byProjectAnd(acceptances, () => []));

const SUBJECTS: Readonly<Record<string, Finder>> = {
  submitProposal: theProposal,
  correctProposal: theProposal,
  checkCompleteness: theProposal,
  recheckCompleteness: theProposal,
  publishConsultation: theConsultation,
  answerComments: theConsultation,
  appointExperts: theRound,
  scoreProposal: theRound,
  reachConsensus: theRound,
  decide: theMatter,
  publishDepartureReason: theMatter,
  superviseDecision: theMatter,
  prepareAgreement: theAgreement,
  signAgreementForEnterprise: theAgreement,
  signAgreementForGovernment: theAgreement,
  handInEvidence: theMilestone,
  verifyEvidence: theMilestone,
  resolveDispute: theMilestone,
  respondToBlocker: theBlocker,
  confirmBlockerCleared: theBlocker,
  superviseBlocker: theBlocker,
  approvePlanChange: ofProject('PlanChangeRequest', byProjectAnd(planChangeRequests, () => [])),
  acceptProject: theAcceptance,
  superviseAcceptance: theAcceptance,
  reportOutcome: theFollowUp,
  measureOutcome: theFollowUp,
  rectify: theRectification,
  callBack: theRectification,
  superviseRectification: theRectification,
};
