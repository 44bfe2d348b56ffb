import type { ConsultationCommentsArgs } from '@shixiao/contract';
import { consultationComments, consultations as consultationRows } from '@shixiao/persistence';
import type { ConsultationRow } from '@shixiao/persistence';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { OpenRead } from '../operations.ts';
import type { Scope } from '../scope.ts';
import { findConsultation } from './consultation-of.ts';

export const consultation: OpenRead<'consultation'> = async (scope, { id }) => (await findConsultation(scope, 'Query.consultation', id)) ?? null;

/** What the public is asked about; what ends first is at the head. */
export const consultations: OpenRead<'consultations'> = async ({ entities, now }, args) => {
  const after = afterCursor(args, isTextPair);
  const query = entities.createQueryBuilder(consultationRows, 'c').orderBy({ 'c.endsAt': 'ASC', 'c.id': 'ASC' });
  if (args.onlyOpen) query.andWhere('c.ends_at > :now and c.started_at <= :now and c.closed_at is null', { now });
  if (after) query.andWhere('(c.ends_at, c.id) > (:endsAt::timestamptz, :id::uuid)', { endsAt: after[0], id: after[1] });
  const rows = await query.take(pageSize(args) + 1).getMany();
  return pageOf(rows, args, ({ endsAt, id }) => [endsAt, id]);
};

/** The comments on one, oldest first. */
export async function commentsOn({ entities }: Scope, { id }: ConsultationRow, args: Pick<ConsultationCommentsArgs, 'first' | 'after'>) {
  const after = afterCursor(args, isTextPair);
  const query = entities
    .createQueryBuilder(consultationComments, 'c')
    .where('c.consultation_id = :id', { id })
    .orderBy({ 'c.at': 'ASC', 'c.id': 'ASC' });
  if (after) query.andWhere('(c.at, c.id) > (:at::timestamptz, :after::uuid)', { at: after[0], after: after[1] });
  const rows = await query.take(pageSize(args) + 1).getMany();
  return pageOf(rows, args, (row) => [row.at, row.id]);
}
