import { beforeAll, describe, expect, test } from '@jest/globals';
import { deployed } from '../deployed.ts';
import type { Deployed } from '../deployed.ts';
import { Journey, at } from '../journey.ts';
import { CASE, accepted, approved, proposalIn, reviewed } from './stops.ts';

let lifecycle: Deployed;
beforeAll(async () => {
  lifecycle = await deployed('market-led-project');
});

describe('a call', () => {
  const opened = (): Journey =>
    new Journey(lifecycle, '2026-08-03')
      .start({ callId: 'C1' })
      .complete('draftCall', { closesOn: '2026-08-31' })
      .complete('reviewCall', { outcome: 'open' });

  test('stays open until its last day is over', () => {
    const journey = opened();
    expect(journey.tasks).toEqual([]);
    expect(journey.until('2026-08-31').phase).toBe('running');
    expect(journey.endOf('2026-08-31').ends).toEqual(['callClosed', 'callEnded']);
    expect(journey.phase).toBe('completed');
  });

  test('goes back to its author when the reviewer sends it back', () => {
    const journey = new Journey(lifecycle, '2026-08-03').start().complete('draftCall', { closesOn: '2026-08-31' });
    expect(journey.complete('reviewCall', { outcome: 'return' }).tasks).toEqual(['draftCall']);
  });
});

describe('a proposal', () => {
  test.each(['callAnswered', 'ownProposalMade'])('begins at %s with its drafting, by the project lead', (startEvent) => {
    const journey = new Journey(lifecycle, '2026-09-28').start(CASE, startEvent);
    expect(journey.tasks).toEqual(['submitProposal']);
    expect(journey.waitOf('submitProposal')).toMatchObject({ assignee: 'li', candidateGroups: ['projectLead'] });
  });

  test('hands the process the plan and nothing of what else it says', () => {
    const journey = new Journey(lifecycle, '2026-09-28').start(CASE, 'callAnswered');
    journey.complete('submitProposal', { title: '青年成才园', localAdvantage: '…', milestones: [{ id: 'M1', name: '交付', dueOn: '2027-03-31', evidence: '交接单' }] });
    expect(journey.variable('milestones')).toEqual([{ id: 'M1', name: '交付', dueOn: '2027-03-31', verifier: null }]);
    expect([journey.variable('title'), journey.variable('localAdvantage')]).toEqual([undefined, undefined]);
  });

  test('ends when the enterprise withdraws it, with nothing to settle', () => {
    const journey = accepted(lifecycle).receive('withdrawalRequested', { reason: '资金安排变化' });
    expect([journey.phase, journey.ends.at(-1)]).toEqual(['completed', 'proposalWithdrawn']);
  });
});

describe('completeness', () => {
  test('is promised within three working days and due within five, which the holiday does not count', () => {
    const journey = proposalIn(lifecycle);
    expect(journey.waitOf('checkCompleteness').dueDate).toBe(at('2026-10-08', '23:59:59'));
    expect(journey.until('2026-10-10').complete('checkCompleteness', { complete: true }).variable('acceptance')).toBe('accepted');
  });

  test('is deemed given when nobody has answered by the end of the fifth working day', () => {
    const journey = proposalIn(lifecycle).until('2026-10-10');
    expect(journey.tasks).toEqual(['checkCompleteness']);
    journey.endOf('2026-10-10');
    expect(journey.ends).toContain('deemedAccepted');
    expect(journey.variable('acceptance')).toBe('deemedAccepted');
    expect(journey.tasks).toEqual(['publishConsultation', 'appointExperts']);
  });

  test('is given after one return for correction', () => {
    const journey = proposalIn(lifecycle).complete('checkCompleteness', { complete: false });
    expect(journey.tasks).toEqual(['correctProposal']);
    journey.complete('correctProposal').complete('recheckCompleteness', { complete: true });
    expect(journey.stages).toEqual(['consultationStage', 'scoringStage']);
  });

  test('is refused rather than returned a second time', () => {
    const journey = proposalIn(lifecycle).complete('checkCompleteness', { complete: false }).complete('correctProposal');
    expect(journey.complete('recheckCompleteness', { complete: false }).ends).toEqual(['proposalSubmitted', 'refused', 'notAccepted']);
    expect(journey.phase).toBe('completed');
  });

  test('is deemed given when what was corrected is left lying, too', () => {
    const journey = proposalIn(lifecycle).complete('checkCompleteness', { complete: false }).until('2026-10-12').complete('correctProposal');
    expect(journey.endOf('2026-10-19').variable('acceptance')).toBe('deemedAccepted');
  });
});

describe('consultation', () => {
  test.each([
    ['runs for thirty days', {}, '2026-10-28'],
    ['is shorter for a published reason', { shortenedDays: 10, shorteningReason: '汛期前须完成' }, '2026-10-08'],
    ['is not shortened without a reason', { shortenedDays: 10, shorteningReason: '' }, '2026-10-28'],
  ])('%s', (_rule, variables, lastDay) => {
    const journey = accepted(lifecycle).complete('publishConsultation', variables);
    expect(journey.until(lastDay).tasks).toEqual(['appointExperts']);
    expect(journey.endOf(lastDay).tasks).toEqual(['appointExperts', 'answerComments']);
  });

  test('and scoring both come before the decision', () => {
    const journey = accepted(lifecycle).complete('publishConsultation').endOf('2026-10-28').complete('answerComments');
    expect(journey.tasks).toEqual(['appointExperts']);
  });
});

describe('scoring', () => {
  const appointed = (): Journey => accepted(lifecycle).complete('appointExperts', { experts: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });

  test('stays sealed until every expert has scored', () => {
    const journey = appointed().complete('scoreProposal', { recommendation: 'approve' }, { expert: 'a' });
    expect([journey.variable('scores'), journey.variable('recommendation')]).toEqual([undefined, undefined]);
    expect(journey.tasks).toEqual(['publishConsultation', 'scoreProposal', 'scoreProposal']);
  });

  test('goes on without an expert who stands aside', () => {
    const journey = appointed();
    journey.do({ type: 'removeBody', item: journey.itemOf('scoreProposal'), reason: '申明利害关系' });
    journey.complete('scoreProposal', { recommendation: 'approve' }, { expert: 'b' });
    journey.complete('scoreProposal', { recommendation: 'approve' }, { expert: 'c' });
    expect(journey.waitOf('reachConsensus').candidateUsers).toEqual(['b', 'c']);
    expect(journey.complete('reachConsensus').variable('majority')).toBe('approve');
  });

  test.each([
    [['approve', 'approve', 'reject'], 'approve'],
    [['reject', 'approve', 'reject'], 'reject'],
    [['approve', 'reject', 'abstain'], 'none'],
  ])('of %j has the majority for %s', (recommendations, majority) => {
    expect(reviewed(lifecycle, recommendations).variable('majority')).toBe(majority);
  });
});

describe('the decision', () => {
  test.each([
    ['approve', 'agreementStage', undefined],
    ['return', 'proposalStage', undefined],
    ['reject', undefined, 'rejected'],
  ])('to %s leads on', (outcome, stage, end) => {
    const journey = reviewed(lifecycle, outcome === 'reject' ? ['reject', 'reject', 'approve'] : undefined).complete('decide', { outcome });
    expect(journey.stages).toEqual(stage === undefined ? [] : [stage]);
    if (end !== undefined) expect([journey.phase, journey.ends.at(-1)]).toEqual(['completed', end]);
  });

  test.each([
    ['approve', ['reject', 'reject', 'approve']],
    ['reject', ['approve', 'approve', 'reject']],
  ])('to %s against the majority takes effect once its reason is published', (outcome, recommendations) => {
    const journey = reviewed(lifecycle, recommendations).complete('decide', { outcome });
    expect(journey.tasks).toEqual(['publishDepartureReason']);
    expect(journey.stages).toEqual(['decisionStage']);
    expect(journey.complete('publishDepartureReason', { departureReason: '…' }).ends).toContain('decided');
  });

  test('that is late is shown to the supervisor and can still be made', () => {
    const journey = reviewed(lifecycle).endOf('2026-11-25');
    expect(journey.tasks).toEqual(['decide']);
    expect(journey.endOf('2026-11-26').tasks).toEqual(['decide', 'superviseDecision']);
    expect(journey.waitOf('superviseDecision').candidateGroups).toEqual(['supervisor']);
    expect(journey.complete('decide', { outcome: 'approve' }).tasks).toEqual(['prepareAgreement']);
  });

  test('is extended by ten working days, once', () => {
    const journey = reviewed(lifecycle).receive('extensionGranted', { extensionReason: '需现场踏勘' });
    expect(journey.refuses('extensionGranted')).toBe('nothingWaits');
    expect(journey.endOf('2026-12-09').tasks).toEqual(['decide']);
    expect(journey.endOf('2026-12-10').tasks).toEqual(['decide', 'superviseDecision']);
    journey.complete('decide', { outcome: 'approve' });
    expect(journey.variable('decision')).toEqual({ outcome: 'approve', deadline: '2026-12-10T23:59:59', extensionReason: '需现场踏勘' });
  });

  test('to return leads through completeness again, with a correction of its own', () => {
    const journey = reviewed(lifecycle).complete('decide', { outcome: 'return' }).complete('submitProposal', { milestones: [] });
    expect(journey.complete('checkCompleteness', { complete: false }).tasks).toEqual(['correctProposal']);
  });
});

describe('the agreement', () => {
  test('binds once both have signed the same content', () => {
    const journey = approved(lifecycle).complete('prepareAgreement', { contentHash: 'c1' }).complete('signAgreementForGovernment', { contentHash: 'c1' });
    expect(journey.stages).toEqual(['agreementStage']);
    expect(journey.complete('signAgreementForEnterprise', { contentHash: 'c1' }).stages).toEqual(['executionStage']);
  });

  test('is prepared again when the two signed different contents', () => {
    const journey = approved(lifecycle).complete('prepareAgreement', { contentHash: 'c1' });
    journey.complete('signAgreementForEnterprise', { contentHash: 'c1' }).complete('signAgreementForGovernment', { contentHash: 'c0' });
    expect(journey.tasks).toEqual(['prepareAgreement']);
    journey.complete('prepareAgreement', { contentHash: 'c2' }).complete('signAgreementForEnterprise', { contentHash: 'c2' });
    expect(journey.complete('signAgreementForGovernment', { contentHash: 'c2' }).stages).toEqual(['executionStage']);
  });
});
