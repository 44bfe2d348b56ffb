import { describe, expect, it } from '@jest/globals';
import { halfFilled, listed, partsOf, placeOfMissing } from '../src/review/correction-list.ts';
import { marked } from '../src/review/marked.ts';
import { partNow } from '../src/review/part-now.ts';
import type { ReviewState } from '../src/review/part-now.ts';
import type { ProposalContentFactsFragment } from '@shixiao/data-access';

const CLOSED = { closedAt: '2026-11-24T01:00:00.000Z' };

describe('a review opens', () => {
  it.each<[string, ReviewState, string]>([
    ['at completeness while it is handed in', { proposalStage: 'submitted' }, 'completeness'],
    ['at the consultation that is to be published', { proposalStage: 'accepted' }, 'consultation'],
    ['at the experts that are to be appointed while the public is consulted', { proposalStage: 'accepted', consultation: {}, scoringRound: { experts: [] } }, 'scoring'],
    ['at the comments while experts score', { proposalStage: 'accepted', consultation: {}, scoringRound: { experts: [1] } }, 'consultation'],
    ['at scoring once the consultation is closed', { proposalStage: 'accepted', consultation: CLOSED, scoringRound: { experts: [1] } }, 'scoring'],
    ['at the decision once there is a matter', { proposalStage: 'accepted', consultation: CLOSED, decisionMatter: {} }, 'decision'],
    ['at completeness, where the reasons are, once it was declined', { proposalStage: 'declined' }, 'completeness'],
    ['at the proposal once it was withdrawn', { proposalStage: 'withdrawn' }, 'proposal'],
  ])('%s', (_, state, part) => {
    expect(partNow(state)).toBe(part);
  });

  it('at the task that led here, whatever else is going on', () => {
    expect(partNow({ proposalStage: 'accepted', decisionMatter: {} }, 'appointExperts')).toBe('scoring');
  });

  it('at the present step where the task has no part of its own', () => {
    expect(partNow({ proposalStage: 'submitted' }, 'constructor')).toBe('completeness');
  });
});

describe('the list of corrections', () => {
  const content = { indicators: [{ id: 'i1', name: '周末可用场地' }], milestones: [{ id: 'm1', name: '  ' }] } as unknown as ProposalContentFactsFragment;

  it('names the indicator that something is missing in, and numbers what has no name', () => {
    expect(placeOfMissing({ field: ['indicators', 'i1', 'unit'] }, content)).toEqual({ part: 'indicators', item: '周末可用场地' });
    expect(placeOfMissing({ field: ['milestones', 'm1', 'name'] }, content)).toEqual({ part: 'milestones', item: '1' });
    expect(placeOfMissing({ field: ['summary'] }, content)).toEqual({ part: 'summary', item: undefined });
    expect(placeOfMissing({ field: [] }, content)).toBeUndefined();
  });

  it('can lie in every part, and in every indicator and milestone by its name or number', () => {
    expect(partsOf(content).map(({ field, item }) => [field, item])).toEqual([
      ['title', undefined],
      ['summary', undefined],
      ['marketCase.demandEvidence', undefined],
      ['marketCase.ownFundsShare', undefined],
      ['marketCase.revenueAfterSupport', undefined],
      ['localAdvantage', undefined],
      ['indicators.i1', '周末可用场地'],
      ['milestones.m1', '1'],
      ['attachments', undefined],
    ]);
  });

  it('leaves out empty rows and finds those that say only half', () => {
    const rows = [
      { id: 'a', what: ' 缺单位 ', howToMend: '补充单位', field: 'indicators.i1' },
      { id: 'b', what: '', howToMend: ' ', field: 'summary' },
      { id: 'c', what: '缺附件', howToMend: '', field: '' },
    ];
    expect(listed(rows)).toEqual([
      { what: '缺单位', howToMend: '补充单位', field: ['indicators', 'i1'] },
      { what: '缺附件', howToMend: '', field: [] },
    ]);
    expect(halfFilled(rows)).toEqual(['c']);
  });
});

describe('what two proposals share', () => {
  const text = (parts: readonly { readonly text: string; readonly isAlike: boolean }[]) => parts.map((part) => (part.isAlike ? `[${part.text}]` : part.text)).join('');

  it('is marked, and nothing of the text is lost', () => {
    expect(text(marked('打造示范标杆，建设九处场地', ['示范标杆']))).toBe('打造[示范标杆]，建设九处场地');
  });

  it('is marked once where passages overlap', () => {
    expect(text(marked('abcdef', ['abcd', 'cdef', 'bc', '', 'zzz']))).toBe('[abcd][ef]');
  });
});
