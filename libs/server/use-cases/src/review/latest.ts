import { declaredInterests, decisionMatters, scoringRounds } from '@shixiao/persistence';
import type { DeclaredInterestRow, DecisionMatterRow, ScoringRoundRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import { groupedBy } from './grouped.ts';

/** The round in which a proposal is scored, by the proposal: the last, where it was sent back and scored anew. */
export const latestRound = batched<string, ScoringRoundRow>(async ({ entities }, ids) => {
  const rows = await entities.find(scoringRounds, { where: { proposalId: In([...ids]) }, order: { number: 'asc' } });
  return new Map(rows.map((row) => [row.proposalId, row]));
});

/** What is to be decided on a proposal, by the proposal; the last, likewise. */
export const latestMatter = batched<string, DecisionMatterRow>(async ({ entities }, ids) => {
  const rows = await entities.find(decisionMatters, { where: { proposalId: In([...ids]) }, order: { number: 'asc' } });
  return new Map(rows.map((row) => [row.proposalId, row]));
});

/** Interests that were declared in a proposal, by the proposal. */
export const interestsIn = batched<string, readonly DeclaredInterestRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(declaredInterests, { where: { proposalId: In([...ids]) }, order: { declaredAt: 'asc' } });
  return groupedBy(rows, ({ proposalId }) => proposalId);
});
