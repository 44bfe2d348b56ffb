import type { Variables } from '@shixiao/process-engine';
import type { Deployed } from '../deployed.ts';
import { Journey } from '../journey.ts';

/** A market-led project brought to where a test begins. Monday 28 September 2026 is the day on which the proposal is in. */

export const CASE: Variables = { projectId: 'P1', projectLead: 'li', jurisdiction: '440600' };

export const MILESTONES = [
  { id: 'M1', name: '场地交付', dueOn: '2027-03-31' },
  { id: 'M2', name: '首批青年入驻', dueOn: '2027-06-30' },
];

export function proposalIn(lifecycle: Deployed, variables: Variables = {}): Journey {
  return new Journey(lifecycle, '2026-09-28').start({ ...CASE, ...variables }, 'callAnswered').complete('submitProposal', { milestones: MILESTONES });
}

export function accepted(lifecycle: Deployed): Journey {
  return proposalIn(lifecycle).complete('checkCompleteness', { complete: true });
}

/** @param recommendations of the experts a, b and c */
export function reviewed(lifecycle: Deployed, recommendations: readonly string[] = ['approve', 'approve', 'reject']): Journey {
  const journey = accepted(lifecycle);
  journey.complete('publishConsultation', {}).complete('appointExperts', { experts: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  recommendations.forEach((recommendation, index) =>
    journey.complete('scoreProposal', { recommendation }, { expert: ['a', 'b', 'c'][index]! }),
  );
  return journey.complete('reachConsensus').until('2026-10-29').complete('answerComments');
}

export function approved(lifecycle: Deployed): Journey {
  return reviewed(lifecycle).complete('decide', { outcome: 'approve', reason: '指标可测，自有资金到位' });
}

export function signed(lifecycle: Deployed): Journey {
  return approved(lifecycle)
    .complete('prepareAgreement', { contentHash: 'c1' })
    .complete('signAgreementForEnterprise', { contentHash: 'c1' })
    .complete('signAgreementForGovernment', { contentHash: 'c1' });
}

export function executed(lifecycle: Deployed): Journey {
  const journey = signed(lifecycle);
  for (const milestone of MILESTONES) {
    const which = { milestone: { ...milestone, verifier: null } };
    journey.complete('handInEvidence', {}, which).complete('verifyEvidence', { verdict: 'met' }, which);
  }
  return journey;
}

export function acceptedProject(lifecycle: Deployed): Journey {
  return executed(lifecycle).complete('applyForAcceptance').complete('acceptProject', { outcome: 'accept' });
}
