import { tally } from '@shixiao/collaboration';
import { decisionMatters, insertRow, proposals, scoreSheets, scoringRounds } from '@shixiao/persistence';
import type { Reaction } from '../process/reaction.ts';
import type { ActScope } from '../scope.ts';
import { roundOf } from '../scoring/round-of.ts';

/** There is something to decide as soon as the process asks for a decision; it rests on what the experts found. */
export const openMatterWithProcess: Reaction = async (scope, running, records) => {
  const { projectId, jurisdictionId } = running.place;
  if (projectId === null || !records.some((record) => record.type === 'taskOpened' && record.element === 'decide')) return running;
  const { id: proposalId, proposers } = await scope.entities.findOneByOrFail(proposals, { projectId });
  const before = await scope.entities.countBy(decisionMatters, { proposalId });
  await insertRow(scope.tx, decisionMatters, {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    proposalId,
    number: before + 1,
    proposers,
    expertMajority: await majorityOn(scope, proposalId),
    members: [],
    version: 1,
    createdAt: scope.now,
    changedAt: scope.now,
  });
  return running;
};

async function majorityOn({ entities }: ActScope, proposalId: string) {
  const [round] = await entities.find(scoringRounds, { where: { proposalId }, order: { number: 'desc' }, take: 1 });
  if (!round) return null;
  const counted = tally(roundOf(round, await entities.findBy(scoreSheets, { roundId: round.id })));
  return counted.ok ? (counted.value.majority ?? null) : null;
}
