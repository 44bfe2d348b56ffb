import { scoringRounds } from '@shixiao/persistence';
import type { ScoringRoundRow } from '@shixiao/persistence';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import { rowsInOrder } from '../lookup/rows-in-order.ts';
import type { Read } from '../operations.ts';
import { findRound } from './round-of.ts';

export const scoringRound: Read<'scoringRound'> = async (scope, { id }) => (await findRound(scope, 'Query.scoringRound', id)) ?? null;

/**
 * Rounds in which the viewer's sheet or consensus is wanted. The limit of all of them is equally long, so the oldest is the most
 * urgent.
 */
export const scoringQueue: Read<'scoringQueue'> = async (scope, args) => {
  const after = afterCursor(args, isTextPair);
  const values: unknown[] = [scope.caller.personId];
  const further = after ? `and (r.created_at, r.id) > ($${values.push(after[0])}::timestamptz, $${values.push(after[1])}::uuid)` : '';
  const { rows: ids } = await scope.sql.query<{ id: string }>(
    `select r.id from scoring_round r join project p on p.id = r.project_id
      where r.consensus_at is null and r.expert_ids @> array[$1::uuid] and p.status not in ('completed', 'terminated', 'cancelled')
        and (not exists (select from score_sheet s where s.round_id = r.id and s.expert_id = $1)
          or (cardinality(r.expert_ids) >= r.minimum_experts and cardinality(r.expert_ids) =
            (select count(*) from score_sheet s where s.round_id = r.id and s.expert_id = any (r.expert_ids))))
        ${further}
      order by r.created_at, r.id limit ${pageSize(args) + 1}`,
    values,
  );
  return pageOf<ScoringRoundRow>(await rowsInOrder(scope, scoringRounds, ids), args, ({ createdAt, id }) => [createdAt, id]);
};
