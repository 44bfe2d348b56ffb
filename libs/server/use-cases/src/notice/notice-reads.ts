import { addDays, dayAt, followThrough as reckon, isInstant } from '@shixiao/collaboration';
import type { ActionNotice } from '@shixiao/collaboration';
import { digestItems, notices as noticeTable } from '@shixiao/persistence';
import type { DigestItemRow } from '@shixiao/persistence';
import { IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { Read } from '../operations.ts';

/** One's action notices, those due first in front. */
export const notices: Read<'notices'> = async ({ caller, entities }, { onlyOpen, ...args }) => {
  const [dueAt = '', id = ''] = afterCursor(args, isTextPair) ?? [];
  const isAfter = isInstant(dueAt) && isUuid(id);
  const query = entities.createQueryBuilder(noticeTable, 'n').where('n.ownerId = :owner', { owner: caller.personId });
  if (onlyOpen) query.andWhere('n.doneAt is null');
  if (isAfter) query.andWhere('(n.dueAt, n.id) > (:dueAt, :id)', { dueAt, id });
  const rows = await query.orderBy('n.dueAt').addOrderBy('n.id').take(pageSize(args) + 1).getMany();
  return pageOf(rows, args, ({ dueAt: due, id: key }) => [due, key]);
};

/** How far back digests go. */
const DAYS_KEPT = 30;
const LONGEST_DIGEST = 200;

/** Those that have gone out: what came since waits for the hour that one has chosen. */
export const digests: Read<'digests'> = async ({ caller, entities, now }) => {
  const since = addDays(dayAt(now), -DAYS_KEPT + 1);
  const rows = await entities.find(digestItems, {
    where: { personId: caller.personId, issuedAt: Not(IsNull()), day: MoreThanOrEqual(since) },
    order: { day: 'DESC', at: 'ASC', id: 'ASC' },
    take: DAYS_KEPT * LONGEST_DIGEST,
  });
  const days = new Map<string, DigestItemRow[]>();
  for (const row of rows) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return [...days].map(([day, items]) => ({ day, items: items.slice(0, LONGEST_DIGEST) }));
};

/** What came of what one sent; nobody else is shown it. */
export const followThrough: Read<'followThrough'> = async ({ caller, entities, now }) => {
  const rows = await entities.find(noticeTable, { where: { sentBy: caller.personId } });
  const sent = rows.map(
    ({ ownerId, dueAt, sentAt, doneAt }): ActionNotice => ({
      text: '',
      owner: ownerId,
      dueAt,
      shownDoneBy: '',
      sentAt,
      ...(doneAt !== null && { done: { at: doneAt, by: ownerId, proof: '' } }),
    }),
  );
  const { rate, ...counts } = reckon(sent, now);
  return { ...counts, rate: rate ?? null };
};
