import type { CallStage } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<CallStage, Tone>> = { draft: 'info', inReview: 'info', open: 'active', closed: 'quiet', withdrawn: 'warn' };

export const callTone = (stage: CallStage): Tone => TONES[stage];
