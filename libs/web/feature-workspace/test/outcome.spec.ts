import { describe, expect, it } from '@jest/globals';
import { decidedAs, outcomeOf } from '../src/proposals/outcome.ts';

type Seen = Parameters<typeof outcomeOf>[0];

const seen = (facts: object): Seen => ({ completeness: null, decisionMatter: null, ...facts }) as unknown as Seen;
const decided = (verdict: string) => ({ decisionMatter: { decision: { verdict, reason: '须说明客流。', departureReason: null, by: {}, at: '2026-11-24T01:00:00.000Z' } } });

describe('what the proposers see first of their proposal', () => {
  it('is the reason and the points not put right, where it was not accepted', () => {
    const outcome = outcomeOf(seen({ proposalStage: 'declined', completeness: { declinedBecause: '仍缺资金证明。', uncorrected: [{ id: 'a', what: '资金证明' }] } }));
    expect(outcome).toMatchObject({ kind: 'declined', reason: '仍缺资金证明。', points: [{ what: '资金证明' }] });
  });

  it('is the reason for rejecting it', () => {
    expect(outcomeOf(seen({ proposalStage: 'accepted', ...decided('reject') }))).toMatchObject({ kind: 'rejected', reason: '须说明客流。' });
  });

  it('is that a decision gave it back, until it is handed in anew', () => {
    expect(outcomeOf(seen({ proposalStage: 'returned', ...decided('return') }))?.kind).toBe('givenBack');
    expect(outcomeOf(seen({ proposalStage: 'submitted', ...decided('return') }))).toBeUndefined();
  });

  it('is nothing while it goes on, is approved, or is returned for correction', () => {
    expect(outcomeOf(seen({ proposalStage: 'accepted' }))).toBeUndefined();
    expect(outcomeOf(seen({ proposalStage: 'accepted', ...decided('approve') }))).toBeUndefined();
    expect(outcomeOf(seen({ proposalStage: 'returned' }))).toBeUndefined();
  });
});

describe('the decision about a proposal', () => {
  it('is what its list and page say once there is one', () => {
    expect(decidedAs(seen({ proposalStage: 'accepted', ...decided('approve') }))).toBe('approve');
    expect(decidedAs(seen({ proposalStage: 'accepted', ...decided('reject') }))).toBe('reject');
    expect(decidedAs(seen({ proposalStage: 'returned', ...decided('return') }))).toBe('return');
  });

  it('is no more what was given back and handed in anew', () => {
    expect(decidedAs(seen({ proposalStage: 'submitted', ...decided('return') }))).toBeUndefined();
    expect(decidedAs(seen({ proposalStage: 'accepted', ...decided('return') }))).toBeUndefined();
  });

  it('is none where it was withdrawn, or nothing was decided', () => {
    expect(decidedAs(seen({ proposalStage: 'withdrawn', ...decided('approve') }))).toBeUndefined();
    expect(decidedAs(seen({ proposalStage: 'accepted' }))).toBeUndefined();
  });
});
