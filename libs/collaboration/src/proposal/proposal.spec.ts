import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import type { Call } from '../call/call.ts';
import { missingFrom } from './completeness.ts';
import { EMPTY_PROPOSAL } from './content.ts';
import type { ProposalContent } from './content.ts';
import { acceptProposal, declineUncorrected, deemAccepted, returnForCorrection, submitProposal, withdrawProposal } from './proposal.ts';
import type { Proposal } from './proposal.ts';

const NOW = '2026-11-24T01:00:00Z';
const LIMIT = '2026-12-01T16:00:00.000Z';
const LATE = '2026-12-02T01:00:00Z';

const content: ProposalContent = {
  title: '青年成才园',
  summary: '为本地制造业培养技能青年',
  marketCase: { demandEvidence: '32 家企业用工意向书', ownFundsShare: 60, revenueAfterSupport: '学费与企业委培' },
  localAdvantage: '毗邻制造业集群',
  indicators: [
    {
      id: 'i1',
      answers: 'w1',
      name: '本地就业人数',
      unit: '人',
      source: '社保登记',
      method: '毕业六个月后在保人数',
      baseline: 0,
      baselineOn: '2026-11-01',
      target: 300,
      targetOn: '2028-06-30',
      measuredBy: 'institute',
    },
  ],
  milestones: [
    { id: 'm1', name: '首期开班', dueOn: '2027-03-01', evidence: [{ id: 'd1', description: '学员名册' }] },
    { id: 'm2', name: '首期结业', dueOn: '2027-12-01', evidence: [{ id: 'd2', description: '录用合同' }] },
  ],
};
const context = { wanted: [{ id: 'w1', name: '本地就业人数', unit: '人' }], proposers: ['company'], today: '2026-11-24' };
const call: Call = {
  id: 'call',
  content: { title: 't', need: 'n', wanted: context.wanted, criteria: [{ id: 'c', name: 'c', weight: 100 }], closesAt: '2026-11-30T01:00:00Z' },
  stage: { name: 'open', openedAt: '2026-10-01T01:00:00Z', openedBy: 'guo' },
};
const lin = { person: 'lin', organisation: 'company' };
const draft: Proposal = { id: 'p', callId: 'call', proposers: ['company'], stage: { name: 'draft' } };
const submitted = valueOf(submitProposal(draft, content, call, lin, NOW));
const corrections = [{ id: 'k1', what: '意向书缺盖章' }];
const returned = valueOf(returnForCorrection(submitted, corrections, 'guo', NOW, LIMIT));
const again = valueOf(submitProposal(returned, content, call, lin, LATE));

describe('completeness', () => {
  it('finds nothing missing in a complete proposal', () => {
    expect(missingFrom(content, context)).toEqual([]);
  });

  it('tells everything that an empty proposal lacks at once', () => {
    expect(missingFrom(EMPTY_PROPOSAL, context).map(({ kind }) => kind)).toEqual([
      'textMissing',
      'textMissing',
      'textMissing',
      'marketCaseMissing',
      'marketCaseMissing',
      'marketCaseMissing',
      'noIndicator',
      'wantedIndicatorUnanswered',
      'noMilestone',
    ]);
  });

  const [first, second] = content.milestones as [ProposalContent['milestones'][number], ProposalContent['milestones'][number]];
  const indicator = content.indicators[0]!;
  it.each<[string, Partial<ProposalContent>, object]>([
    ['funds of more than all', { marketCase: { ...content.marketCase, ownFundsShare: 101 } }, { kind: 'shareOutOfRange', share: 101 }],
    ['milestones out of order', { milestones: [second, first] }, { kind: 'milestonesOutOfOrder', milestone: 'm1', after: 'm2' }],
    ['a milestone in the past', { milestones: [{ ...first, dueOn: '2026-11-23' }] }, { kind: 'milestoneInThePast', milestone: 'm1' }],
    ['a milestone without a day', { milestones: [{ ...first, dueOn: '2027-02-30' }] }, { kind: 'milestoneWithoutDay' }],
    ['a milestone that nothing will show', { milestones: [{ ...first, evidence: [] }] }, { kind: 'milestoneWithoutEvidence' }],
    ['an empty demand', { milestones: [{ ...first, evidence: [{ id: 'd1', description: ' ' }] }] }, { kind: 'evidenceDemandEmpty', demand: 'd1' }],
    ['an id used twice', { milestones: [first, { ...second, id: 'm1' }] }, { kind: 'idTwice', id: 'm1' }],
    ['no baseline', { indicators: [{ ...indicator, baseline: null }] }, { kind: 'indicatorProblem', problem: { kind: 'notANumber', field: 'baseline' } }],
    ['a count of meetings', { indicators: [{ ...indicator, name: '会议次数', unit: '次' }] }, { problem: { kind: 'activityNotOutcome' } }],
    ['itself as the one who measures', { indicators: [{ ...indicator, measuredBy: 'company' }] }, { problem: { kind: 'measuredByPromiser' } }],
    ['an answer to what was not asked', { indicators: [indicator, { ...indicator, id: 'i2', answers: 'w9' }] }, { kind: 'indicatorAnswersUnknown', wanted: 'w9' }],
  ])('finds %s', (_what, change, missing) => {
    const found = missingFrom({ ...content, ...change }, context);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(missing);
  });
});

describe('submitting', () => {
  it('is refused with the whole list when something is missing', () => {
    const refusal = refusalOf(submitProposal(draft, EMPTY_PROPOSAL, call, lin, NOW));
    expect(refusal).toMatchObject({ kind: 'incomplete' });
    expect('missing' in refusal && refusal.missing).toHaveLength(9);
  });

  it.each([
    ['by somebody else', { person: 'x', organisation: 'other' }, NOW, 'notAProposer'],
    ['after the call closed', lin, '2026-11-30T01:00:00Z', 'callNotOpen'],
  ])('is refused %s', (_when, by, at, kind) => {
    expect(refusalOf(submitProposal(draft, content, call, by, at)).kind).toBe(kind);
  });

  it('is refused twice', () => {
    expect(refusalOf(submitProposal(submitted, content, call, lin, NOW))).toEqual({ kind: 'wrongStage', stage: 'submitted' });
  });

  it('needs no call for an enterprise that proposes by itself', () => {
    const own: Proposal = { id: 'p', proposers: ['company'], stage: { name: 'draft' } };
    const unasked = { ...content, indicators: content.indicators.map(({ answers: _, ...rest }) => rest) };
    expect(valueOf(submitProposal(own, unasked, undefined, lin, NOW)).stage.name).toBe('submitted');
  });

  it('is open to every member of a consortium', () => {
    const together = { ...draft, proposers: ['company', 'school'] };
    expect(submitProposal(together, content, call, { person: 'x', organisation: 'school' }, NOW).ok).toBe(true);
  });

  it('after a return is in time although the call has closed', () => {
    expect(again.stage.name).toBe('submitted');
  });
});

describe('the return for correction', () => {
  it('happens once', () => {
    expect(refusalOf(returnForCorrection(again, corrections, 'guo', NOW, LIMIT))).toEqual({ kind: 'returnedAlready', at: NOW });
  });

  it.each([
    ['without a list', [], NOW, 'nothingListed'],
    ['with an empty point', [{ id: 'k1', what: '—' }], NOW, 'correctionEmpty'],
    ['after the limit', corrections, LIMIT, 'limitPassed'],
  ])('is refused %s', (_how, list, at, kind) => {
    expect(refusalOf(returnForCorrection(submitted, list, 'guo', at, LIMIT)).kind).toBe(kind);
  });

  it('binds the authority to its list when the proposal comes back', () => {
    const end = '2026-12-10T16:00:00Z';
    expect(refusalOf(declineUncorrected(again, ['k2'], '仍缺', LATE, end))).toEqual({ kind: 'notOnTheList', correction: 'k2' });
    expect(refusalOf(declineUncorrected(again, [], '仍缺', LATE, end)).kind).toBe('nothingListed');
    expect(refusalOf(declineUncorrected(again, ['k1'], ' ', LATE, end)).kind).toBe('reasonMissing');
    expect(refusalOf(declineUncorrected(submitted, ['k1'], '仍缺', NOW, end)).kind).toBe('notReturnedBefore');
    expect(refusalOf(declineUncorrected(again, ['k1'], '仍缺', end, end)).kind).toBe('limitPassed');
    expect(valueOf(declineUncorrected(again, ['k1'], '仍缺盖章', LATE, end)).stage.name).toBe('declined');
  });
});

describe('acceptance', () => {
  it('by silence counts from the day on which the papers came in', () => {
    expect(valueOf(deemAccepted(submitted, LIMIT, LIMIT)).stage).toEqual({ name: 'accepted', at: NOW, deemed: true });
  });

  it('by silence does not happen before the limit ends, nor for what was returned', () => {
    expect(refusalOf(deemAccepted(submitted, '2026-12-01T15:59:59Z', LIMIT))).toEqual({ kind: 'limitRunning', endsAt: LIMIT });
    expect(refusalOf(deemAccepted(returned, LATE, LIMIT)).kind).toBe('wrongStage');
  });

  it('ends what can be taken back', () => {
    const accepted = valueOf(acceptProposal(submitted, LATE));
    expect(accepted.stage).toEqual({ name: 'accepted', at: LATE, deemed: false });
    expect(refusalOf(withdrawProposal(accepted, lin, LATE)).kind).toBe('wrongStage');
    expect(valueOf(withdrawProposal(returned, lin, LATE)).stage.name).toBe('withdrawn');
    expect(refusalOf(withdrawProposal(submitted, { person: 'guo', organisation: 'bureau' }, LATE)).kind).toBe('notAProposer');
  });
});
