import type { BlockerStatus, ElementState, EvidenceState, MilestoneStatus, ProjectPhase, Recommendation } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

export const MILESTONE_TONES: Readonly<Record<MilestoneStatus, Tone>> = { planned: 'quiet', handedIn: 'active', met: 'good', notMet: 'bad', disputed: 'warn' };
export const EVIDENCE_TONES: Readonly<Record<EvidenceState, Tone>> = { draft: 'quiet', handedIn: 'active', verified: 'good', rejected: 'bad', disputed: 'warn' };
export const BLOCKER_TONES: Readonly<Record<BlockerStatus, Tone>> = { open: 'bad', answered: 'warn', closed: 'good' };
export const PHASE_TONES: Readonly<Record<ProjectPhase, Tone>> = { running: 'active', closed: 'good', rejected: 'bad', withdrawn: 'quiet' };
export const VERDICT_TONES: Readonly<Record<Recommendation, Tone>> = { approve: 'good', return: 'warn', reject: 'bad' };
export const STAGE_TONES: Readonly<Record<ElementState, Tone>> = {
  notReached: 'quiet',
  active: 'active',
  waiting: 'info',
  incident: 'bad',
  completed: 'good',
  cancelled: 'quiet',
  skipped: 'quiet',
};
