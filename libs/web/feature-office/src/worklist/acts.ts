import type { Role } from '@shixiao/contract';

/** Acts that a role is asked for, to filter by; their names are `office.act.<act>`. */
export const ACTS_BY_ROLE: Readonly<Partial<Record<Role, readonly string[]>>> = {
  caseOfficer: ['draftCall', 'checkCompleteness', 'recheckCompleteness', 'publishConsultation', 'answerComments', 'appointExperts', 'prepareAgreement', 'respondToBlocker', 'closeOut'],
  approver: ['reviewCall', 'decide', 'publishDepartureReason', 'signAgreementForGovernment', 'resolveDispute', 'approvePlanChange', 'acceptProject'],
  expert: ['scoreProposal', 'reachConsensus'],
  supervisor: ['superviseDecision', 'superviseBlocker', 'superviseAcceptance', 'superviseRectification'],
};

/** Whether a task asks the supervisor to look into a matter, and not somebody to get on with it. */
export function isSupervision(act: string | undefined): boolean {
  return act !== undefined && (ACTS_BY_ROLE.supervisor ?? []).includes(act);
}
