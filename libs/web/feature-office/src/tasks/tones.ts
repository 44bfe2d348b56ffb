import type { CallStage, ExceptionKind, ProposalStage, Recommendation } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

export const CALL_TONES: Readonly<Record<CallStage, Tone>> = { draft: 'quiet', inReview: 'warn', open: 'active', closed: 'quiet', withdrawn: 'bad' };
export const PROPOSAL_TONES: Readonly<Record<ProposalStage, Tone>> = {
  draft: 'quiet',
  submitted: 'active',
  returned: 'warn',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
};
export const VERDICT_TONES: Readonly<Record<Recommendation, Tone>> = { approve: 'good', return: 'warn', reject: 'bad' };
export const EXCEPTION_TONES: Readonly<Record<ExceptionKind, Tone>> = {
  late: 'bad',
  disputed: 'warn',
  overburdened: 'warn',
  overridden: 'info',
  escalated: 'bad',
  gap: 'warn',
};
