import { evidence as evidenceTable } from '@shixiao/persistence';
import type { EvidenceRow, ProjectRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import { isUuid } from '../lookup/find-project.ts';
import { afterCursor, isTextPair, pageOf, pageSize } from '../lookup/page.ts';
import type { PageArgs } from '../lookup/page.ts';
import type { Read } from '../operations.ts';
import { groupedBy } from '../review/grouped.ts';
import type { Scope } from '../scope.ts';
import { findEvidence } from './evidence-of.ts';

export const evidence: Read<'evidence'> = async (scope, { id }) => (await findEvidence(scope, 'Query.evidence', id)) ?? null;

/** A project's evidence, latest first, without what was taken back. */
export async function evidenceOfProject(scope: Scope, { id }: ProjectRow, args: PageArgs & { readonly milestoneId?: string | null | undefined }) {
  const { milestoneId } = args;
  if (milestoneId != null && !isUuid(milestoneId)) return pageOf<EvidenceRow>([], args, () => null);
  const after = afterCursor(args, isTextPair);
  const query = scope.entities
    .createQueryBuilder(evidenceTable, 'e')
    .where('e.project_id = :id', { id })
    .andWhere('not exists (select from evidence_withdrawal w where w.evidence_id = e.id)')
    .orderBy('e.uploaded_at', 'DESC')
    .addOrderBy('e.id', 'DESC')
    .limit(pageSize(args) + 1);
  if (milestoneId != null) query.andWhere('e.milestone_id = :milestoneId', { milestoneId });
  if (after && isUuid(after[1])) query.andWhere('(e.uploaded_at, e.id) < (:at::timestamptz, :last::uuid)', { at: after[0], last: after[1] });
  return pageOf(await query.getMany(), args, (row) => [row.uploadedAt, row.id]);
}

/** Evidence with the same bytes, anywhere in the system, by the hash; the first ten. A question for a person and no verdict. */
export const sameContent = batched<string, readonly EvidenceRow[]>(async ({ entities }, hashes) => {
  const rows = await entities.find(evidenceTable, { where: { sha256: In([...hashes]) }, order: { uploadedAt: 'asc', id: 'asc' } });
  return groupedBy(rows, ({ sha256 }) => sha256);
});
