import type { ActName } from '../operations.ts';

/**
 * Which mutation completes a task of the market-led lifecycle, where it is more than a form: by the element's id. Whatever is not
 * named is completed by `completeTask`.
 */
const OWN_ACTS: Readonly<Record<string, ActName>> = {
  draftCall: 'handInCall',
  reviewCall: 'openCall',
  submitProposal: 'submitProposal',
  correctProposal: 'submitProposal',
  checkCompleteness: 'acceptProposal',
  recheckCompleteness: 'acceptProposal',
  publishConsultation: 'openConsultation',
  answerComments: 'closeConsultation',
  appointExperts: 'appointExperts',
  scoreProposal: 'submitScoreSheet',
  reachConsensus: 'recordConsensus',
  decide: 'decide',
  publishDepartureReason: 'publishDepartureReason',
  prepareAgreement: 'drawUpAgreement',
  signAgreementForEnterprise: 'signAgreement',
  signAgreementForGovernment: 'signAgreement',
  handInEvidence: 'handInEvidence',
  verifyEvidence: 'verifyMilestone',
  resolveDispute: 'resolveDispute',
  respondToBlocker: 'answerBlocker',
  confirmBlockerCleared: 'closeBlocker',
  approvePlanChange: 'approvePlanChange',
  applyForAcceptance: 'applyForAcceptance',
  acceptProject: 'acceptProject',
  reportOutcome: 'reportOutcome',
  measureOutcome: 'measureOutcome',
  rectify: 'reportRectified',
  callBack: 'recordCallBack',
  postEvaluate: 'postEvaluate',
  closeOut: 'closeOutProject',
  settleTermination: 'settleTermination',
  confirmTermination: 'confirmTermination',
};

export const ownActOf = (element: string): ActName | undefined => (Object.hasOwn(OWN_ACTS, element) ? OWN_ACTS[element] : undefined);
