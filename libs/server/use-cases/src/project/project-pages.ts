import { decisions, discussionPosts, ledgerEntries } from '@shixiao/persistence';
import type { DecisionRow, DiscussionPostRow, LedgerEntryRow, ProjectRow } from '@shixiao/persistence';
import { In, IsNull, Not } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import { isUuid } from '../lookup/find-project.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { PageArgs } from '../lookup/page.ts';
import { groupedBy } from '../review/grouped.ts';
import type { Scope } from '../scope.ts';

/** What was said, latest first. */
export async function discussion({ entities }: Scope, { id }: ProjectRow, args: PageArgs) {
  const after = afterCursor(args, isTextPair);
  const query = entities
    .createQueryBuilder(discussionPosts, 'd')
    .where('d.project_id = :id', { id })
    .orderBy('d.at', 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(pageSize(args) + 1);
  if (after && isUuid(after[1])) query.andWhere('(d.at, d.id) < (:at::timestamptz, :last::uuid)', { at: after[0], last: after[1] });
  const rows: readonly DiscussionPostRow[] = await query.getMany();
  return pageOf(rows, args, (row) => [row.at, row.id]);
}

/** What was put on record, latest first. */
export async function ledger({ entities }: Scope, { id }: ProjectRow, args: PageArgs) {
  const after = afterCursor(args, (key): key is readonly [string, number] => Array.isArray(key) && typeof key[0] === 'string' && Number.isInteger(key[1]));
  const query = entities
    .createQueryBuilder(ledgerEntries, 'l')
    .where('l.project_id = :id', { id })
    .orderBy('l.at', 'DESC')
    .addOrderBy('l.sequence', 'DESC')
    .limit(pageSize(args) + 1);
  if (after) query.andWhere('(l.at, l.sequence) < (:at::timestamptz, :last)', { at: after[0], last: after[1] });
  const rows: readonly LedgerEntryRow[] = await query.getMany();
  return pageOf(rows, args, (row) => [row.at, row.sequence]);
}

/** Decisions on what was proposed, latest first; verdicts on disputes are told with their milestones. */
export const decisionsOfProject = batched<string, readonly DecisionRow[]>(async ({ entities }, ids) => {
  const where = { projectId: In([...ids]), proposalId: Not(IsNull()) };
  return groupedBy(await entities.find(decisions, { where, order: { decidedAt: 'desc' } }), ({ projectId }) => projectId);
});
