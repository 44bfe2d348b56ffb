import type { EvidenceState, Operation } from '@shixiao/contract';
import { evidence, evidenceWithdrawals } from '@shixiao/persistence';
import type { EvidenceRow, EvidenceWithdrawalRow, MilestoneRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched, rowsById } from '../lookup/batched.ts';
import { milestoneById } from '../lookup/directory.ts';
import { findProject, isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { attemptsOf } from '../milestone/milestone-of.ts';
import type { Scope } from '../scope.ts';

export const evidenceById = rowsById(evidence);

const withdrawalOf = batched<string, EvidenceWithdrawalRow>(async ({ entities }, ids) => {
  const rows = await entities.find(evidenceWithdrawals, { where: { evidenceId: In([...ids]) } });
  return new Map(rows.map((row) => [row.evidenceId, row]));
});

export async function isWithdrawn({ load }: Scope, { id }: Pick<EvidenceRow, 'id'>): Promise<boolean> {
  return (await load(withdrawalOf, id)) !== undefined;
}

/** Evidence about which the caller may call the operation. What was taken back is on record and no longer shown. */
export async function findEvidence(scope: Scope, operation: Operation, id: string): Promise<EvidenceRow | undefined> {
  const row = isUuid(id) ? await scope.load(evidenceById, id) : undefined;
  if (!row || (await isWithdrawn(scope, row))) return undefined;
  return (await findProject(scope, operation, row.projectId)) && row;
}

/** Evidence of no milestone on which a figure rests, or what was put right after a poor rating. */
const isRestedOn = batched<string, true>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string }>(
    `select e.id from evidence e where e.id = any ($1::uuid[]) and (
        exists (select from measurement m where m.project_id = e.project_id and e.id = any (m.evidence))
        or exists (select from rectification r where r.project_id = e.project_id and e.id = any (r.proofs)))`,
    [[...ids]],
  );
  return new Map(rows.map(({ id }) => [id, true]));
});

/**
 * How far evidence has got, by the last round in which it was handed in. What belongs to no milestone goes through no round: it is handed
 * in as soon as something rests on it, and no longer to be taken back.
 */
export async function stateOf(scope: Scope, row: EvidenceRow): Promise<EvidenceState> {
  if (row.milestoneId !== null) return stateIn(await must(scope.load(milestoneById, row.milestoneId)), row.id);
  return (await scope.load(isRestedOn, row.id)) ? 'handedIn' : 'draft';
}

export function stateIn(milestone: MilestoneRow, evidenceId: string): EvidenceState {
  const round = attemptsOf(milestone).findLast(({ submission }) => Object.values(submission.evidence).some((ids) => ids.includes(evidenceId)));
  if (!round) return 'draft';
  const { verification, dispute } = round;
  const verdict = dispute ? (dispute.resolution?.verdict ?? 'disputed') : verification?.verdict;
  switch (verdict) {
    case 'met':
      return 'verified';
    case 'notMet':
      return 'rejected';
    case 'disputed':
      return 'disputed';
    case undefined:
      return 'handedIn';
    default:
      return verdict satisfies never;
  }
}
