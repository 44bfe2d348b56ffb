import type { CallFilter } from '@shixiao/contract';
import { calls as callRows } from '@shixiao/persistence';
import type { CallRow } from '@shixiao/persistence';
import { containing } from '../lookup/containing.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import { rowsInOrder } from '../lookup/rows-in-order.ts';
import type { OpenRead } from '../operations.ts';
import type { ReadScope } from '../scope.ts';
import { findCall } from './call-of.ts';

export const call: OpenRead<'call'> = async (scope, { id }) => (await findCall(scope, 'Query.call', id)) ?? null;

/** Calls, those changed last first; drafts only to the authority that writes them. */
export const calls: OpenRead<'calls'> = async (scope, args) => {
  const { filter } = args;
  const after = afterCursor(args, isTextPair);
  const { conditions, values } = conditionsOf(scope, filter ?? {});
  if (after) conditions.push(`(changed_at, id) < ($${values.push(after[0])}::timestamptz, $${values.push(after[1])}::uuid)`);
  const { rows: ids } = await scope.sql.query<{ id: string }>(
    `select id from call where ${conditions.join(' and ')} order by changed_at desc, id desc limit ${pageSize(args) + 1}`,
    values,
  );
  return pageOf<CallRow>(await rowsInOrder(scope, callRows, ids), args, ({ changedAt, id }) => [changedAt, id]);
};

function conditionsOf({ caller }: ReadScope, { stages, jurisdictionId, text }: CallFilter) {
  const values: unknown[] = [];
  const param = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [caller ? `(stage_name <> 'draft' or authority_id = ${param(caller.organisationId)}::uuid)` : `stage_name <> 'draft'`];
  if (stages && stages.length > 0) {
    const shown = `case when stage_name = 'draft' and handed_in_at is not null then 'inReview' else stage_name end`;
    conditions.push(`${shown} = any (${param([...stages])}::text[])`);
  }
  if (jurisdictionId) conditions.push(`jurisdiction_id::text = ${param(jurisdictionId)}`);
  if (text) {
    const pattern = param(containing(text));
    conditions.push(`(content ->> 'title' ilike ${pattern} or content ->> 'need' ilike ${pattern})`);
  }
  return { conditions, values };
}
