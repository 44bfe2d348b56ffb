import { EVIDENCE_TONES } from '../project/tones.ts';
import type { EvidenceOnProjectFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

/** The key of what is said of evidence, and how it is coloured. */
export interface Standing {
  readonly tone: Tone;
  readonly key: string;
}

/**
 * How far evidence has got. What belongs to no milestone is checked in no round, so that no verdict on it is to be expected: what a
 * verifier keeps of its own measuring is called so.
 */
export function standingOf({ milestone, state, by }: Pick<EvidenceOnProjectFragment, 'milestone' | 'state' | 'by'>): Standing | undefined {
  if (milestone) return { tone: EVIDENCE_TONES[state], key: `terms.EvidenceState.${state}` };
  return by.organisation.kind === 'verifier' ? { tone: 'info', key: 'project.evidence.independent' } : undefined;
}
