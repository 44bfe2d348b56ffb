import type { EvidenceOnProjectFragment } from '@shixiao/data-access';

/** Evidence of one milestone, or of none. */
export interface ChoiceGroup<Piece> {
  readonly milestone: { readonly id: string; readonly name: string } | undefined;
  readonly evidence: readonly Piece[];
}

/** Evidence to choose from, the newest first, milestone by milestone: several pieces may prove the same in the same words. */
export function choicesOf<Piece extends Pick<EvidenceOnProjectFragment, 'capturedAt'> & { readonly milestone: { readonly id: string; readonly name: string } | null }>(
  evidence: readonly Piece[],
): readonly ChoiceGroup<Piece>[] {
  const newestFirst = evidence.toSorted((one, other) => Date.parse(other.capturedAt) - Date.parse(one.capturedAt));
  const groups = new Map<string, ChoiceGroup<Piece>>();
  for (const piece of newestFirst) {
    const id = piece.milestone?.id ?? '';
    groups.set(id, { milestone: piece.milestone ?? undefined, evidence: [...(groups.get(id)?.evidence ?? []), piece] });
  }
  return [...groups.values()];
}
