import type { ProposalStage } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<ProposalStage, Tone>> = {
  draft: 'info',
  submitted: 'active',
  returned: 'warn',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
};

export const proposalTone = (stage: ProposalStage): Tone => TONES[stage];
