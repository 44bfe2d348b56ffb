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

/** How far evidence has got, by the last round in which it was handed in. */
export async function stateOf(scope: Scope, row: EvidenceRow): Promise<EvidenceState> {
  return row.milestoneId === null ? 'draft' : stateIn(await must(scope.load(milestoneById, row.milestoneId)), row.id);
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
