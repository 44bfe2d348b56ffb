import { describe, expect, it } from '@jest/globals';
import { dueByRound } from '../src/scoring/due.ts';

describe('when a sheet is due', () => {
  it('is said by the task that asks for it, and nowhere where that has no deadline', () => {
    const found = dueByRound([
      { dueAt: '2026-12-08T15:59:59.000Z', subject: { __typename: 'ScoringRound', id: 'r1' } },
      { dueAt: null, subject: { __typename: 'ScoringRound', id: 'r2' } },
      { dueAt: '2026-12-09T15:59:59.000Z', subject: { __typename: 'Proposal' } },
    ]);
    expect([...found]).toEqual([['r1', '2026-12-08T15:59:59.000Z']]);
  });
});
