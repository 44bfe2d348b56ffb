import type { TaskPlaceFactsFragment } from '../../generated/tasks.ts';

/** Where something is worked on, as the router wants it. */
export interface WorkPlace {
  readonly commands: readonly string[];
  readonly queryParams: Readonly<Record<string, string>>;
}

interface Facts {
  readonly project: string | undefined;
  readonly subject: string | undefined;
  readonly subjectType: string;
  /** The proposal that the subject is, or belongs to. */
  readonly proposal: string | undefined;
}
type Find = (facts: Facts) => readonly string[] | undefined;

/** The part of a project's page where something is done; nothing without a project. */
const onProject =
  (...part: readonly string[]): Find =>
  ({ project }) =>
    project === undefined ? undefined : ['/projects', project, ...part];
const onSubject =
  (before: string, ...after: readonly string[]): Find =>
  ({ subject }) =>
    subject === undefined ? undefined : [before, subject, ...after];
/** Evidence, verdict and statements on one milestone lie side by side on its page. */
const onMilestone: Find = ({ project, subject, subjectType }) =>
  project !== undefined && subjectType === 'Milestone' && subject !== undefined ? ['/projects', project, 'milestones', subject] : undefined;
/** The proposal, what others think of it and what is to be done with it lie side by side; the page opens at the present step. */
const onReview: Find = ({ proposal }) => (proposal === undefined ? undefined : ['/office/proposals', proposal]);

const onRound: Find = ({ subject, subjectType }) => (subjectType === 'ScoringRound' && subject !== undefined ? ['/scoring', subject] : undefined);
const onMatter: Find = ({ subject, subjectType }) => (subjectType === 'DecisionMatter' && subject !== undefined ? ['/office/decisions', subject] : undefined);

/** By the act that a task asks for. What is not named has no screen of its own: its form is on the task's page. */
const PLACES: Readonly<Record<string, Find>> = {
  draftCall: onSubject('/office/calls', 'edit'),
  reviewCall: onSubject('/office/calls', 'edit'),
  submitProposal: onSubject('/proposals', 'edit'),
  correctProposal: onSubject('/proposals', 'edit'),
  checkCompleteness: onReview,
  recheckCompleteness: onReview,
  publishConsultation: onReview,
  answerComments: onReview,
  appointExperts: onReview,
  scoreProposal: onRound,
  reachConsensus: onRound,
  decide: onMatter,
  publishDepartureReason: onMatter,
  prepareAgreement: onProject('agreement'),
  signAgreementForEnterprise: onProject('agreement'),
  signAgreementForGovernment: onProject('agreement'),
  handInEvidence: onMilestone,
  verifyEvidence: onSubject('/verification'),
  resolveDispute: onMilestone,
  respondToBlocker: onProject('blockers'),
  confirmBlockerCleared: onProject('blockers'),
  approvePlanChange: onProject('milestones'),
  applyForAcceptance: onProject('acceptance'),
  acceptProject: onProject('acceptance'),
  reportOutcome: onProject('outcome'),
  measureOutcome: ({ project }) => (project === undefined ? undefined : ['/verification', 'outcome', project]),
  rectify: onProject('outcome'),
  callBack: onProject('outcome'),
  postEvaluate: onProject('outcome'),
  closeOut: onProject('outcome'),
  settleTermination: onProject('ending'),
  confirmTermination: onProject('ending'),
};

/** Where a task is worked on; it is named in the address, so that the screen can show its limits and actions. */
export function taskPlace({ id, act, project, subject }: TaskPlaceFactsFragment): WorkPlace {
  const find = Object.hasOwn(PLACES, act) ? PLACES[act] : undefined;
  const commands = find?.({ project: project?.id, subject: 'id' in subject ? subject.id : undefined, subjectType: subject.__typename, proposal: proposalOf(subject) });
  if (!commands) return { commands: ['/tasks', id], queryParams: {} };
  return { commands, queryParams: { task: id, ...(subject.__typename === 'Milestone' && { milestone: subject.id }) } };
}

function proposalOf(subject: TaskPlaceFactsFragment['subject']): string | undefined {
  switch (subject.__typename) {
    case 'Proposal':
      return subject.id;
    case 'Project':
    case 'ScoringRound':
    case 'DecisionMatter':
      return subject.proposal.id;
    case 'Consultation':
      return subject.project.proposal.id;
    default:
      return undefined;
  }
}
