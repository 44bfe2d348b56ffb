import { ratings } from '@shixiao/persistence';
import type { ProjectRow, RatingRow } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { PageArgs } from '../lookup/page.ts';
import type { OpenRead, Read } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import type { Scope } from '../scope.ts';
import { placeOfRectification, rectificationById } from './rectification-of.ts';
import { hashOfReceipt } from './submit-rating.ts';

/** What became of one's rating, for whoever has the receipt. */
export const ratingByReceipt: OpenRead<'ratingByReceipt'> = async ({ entities }, { receipt }) =>
  entities.findOneBy(ratings, { receiptSha256: hashOfReceipt(receipt) });

export const rectification: Read<'rectification'> = async (scope, { id }) => {
  const row = isUuid(id) ? await scope.load(rectificationById, id) : undefined;
  if (!row) return null;
  const project = await must(scope.load(projectById, row.projectId));
  return mayOn(scope.caller, 'Query.rectification', placeOfRectification(project)) ? row : null;
};

/** What the public says of a project, latest first. */
export async function ratingsOfProject({ entities }: Scope, { id }: ProjectRow, args: PageArgs) {
  const after = afterCursor(args, isTextPair);
  const query = entities
    .createQueryBuilder(ratings, 'r')
    .where('r.project_id = :id', { id })
    .orderBy('r.at', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(pageSize(args) + 1);
  if (after && isUuid(after[1]) && !Number.isNaN(Date.parse(after[0]))) {
    query.andWhere('(r.at, r.id) < (:at::timestamptz, :last::uuid)', { at: after[0], last: after[1] });
  }
  const rows: readonly RatingRow[] = await query.getMany();
  return pageOf(rows, args, (row) => [row.at, row.id]);
}
