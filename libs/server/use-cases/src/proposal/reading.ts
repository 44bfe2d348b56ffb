import type { ProposalFilter } from '@shixiao/contract';
import { proposals as proposalRows } from '@shixiao/persistence';
import type { ProposalRow } from '@shixiao/persistence';
import type { Caller } from '../caller.ts';
import { containing } from '../lookup/containing.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { Page, PageArgs } from '../lookup/page.ts';
import { rowsInOrder } from '../lookup/rows-in-order.ts';
import type { Read } from '../operations.ts';
import { hasOfficialRole } from '../policy/officials.ts';
import type { Scope } from '../scope.ts';
import { findProposal } from './proposal-of.ts';

export const proposal: Read<'proposal'> = async (scope, { id }) => (await findProposal(scope, 'Query.proposal', id)) ?? null;

/** Proposals that the caller may see, those changed last first. */
export const proposals: Read<'proposals'> = (scope, args) => proposalsFor(scope, args, args.filter ?? {});

/** The same, of one call; for its own page. */
export async function proposalsFor(scope: Scope, args: PageArgs, filter: ProposalFilter): Promise<Page<ProposalRow>> {
  if (!scope.caller) return pageOf<ProposalRow>([], args, () => []);
  const { conditions, values } = conditionsOf(scope.caller, filter);
  const after = afterCursor(args, isTextPair);
  if (after) conditions.push(`(p.changed_at, p.id) < ($${values.push(after[0])}::timestamptz, $${values.push(after[1])}::uuid)`);
  const { rows: ids } = await scope.sql.query<{ id: string }>(
    `select p.id from proposal p where ${conditions.join(' and ')} order by p.changed_at desc, p.id desc limit ${pageSize(args) + 1}`,
    values,
  );
  return pageOf(await rowsInOrder(scope, proposalRows, ids), args, ({ changedAt, id }) => [changedAt, id]);
}

/** Whose they are, in the words of the contract's `@access` for this query. */
function conditionsOf({ roles, organisationId, personId, jurisdictionIds }: Caller, { stages, callId, text }: ProposalFilter) {
  const values: unknown[] = [];
  const param = (value: unknown): string => `$${values.push(value)}`;
  const visible: string[] = [];
  if (roles.includes('projectLead')) visible.push(`p.proposers @> array[${param(organisationId)}::uuid]`);
  if (hasOfficialRole({ roles })) {
    visible.push(`(p.submitted_at is not null and p.jurisdiction_id = any (${param([...jurisdictionIds])}::uuid[]))`);
  }
  if (roles.includes('expert')) {
    const person = param(personId);
    visible.push(`(p.submitted_at is not null and exists (select from scoring_round r
      where r.proposal_id = p.id and r.expert_ids @> array[${person}::uuid]))`);
  }
  const conditions = [visible.length > 0 ? `(${visible.join(' or ')})` : 'false'];
  if (stages && stages.length > 0) conditions.push(`p.stage_name = any (${param([...stages])}::text[])`);
  if (callId != null) conditions.push(`p.call_id::text = ${param(callId)}`);
  if (text != null && text !== '') {
    const pattern = param(containing(text));
    conditions.push(`(p.content ->> 'title' ilike ${pattern} or p.content ->> 'summary' ilike ${pattern})`);
  }
  return { conditions, values };
}
