import { decidedAs } from './outcome.ts';
import type { ProposalStage, Recommendation } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';
import type { Standing } from './outcome.ts';

const TONES: Readonly<Record<ProposalStage, Tone>> = {
  draft: 'info',
  submitted: 'active',
  returned: 'warn',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
};
const VERDICTS: Readonly<Record<Recommendation, Tone>> = { approve: 'good', return: 'warn', reject: 'bad' };

export const verdictTone = (verdict: Recommendation): Tone => VERDICTS[verdict];

export function proposalTone(proposal: Standing): Tone {
  const verdict = decidedAs(proposal);
  return verdict ? verdictTone(verdict) : TONES[proposal.proposalStage];
}
