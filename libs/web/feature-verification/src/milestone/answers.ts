interface Demand {
  readonly id: string;
  readonly description: string;
}
interface Attempt {
  readonly answers: readonly { readonly demand: Demand; readonly evidence: readonly { readonly id: string }[] }[];
}

/** One demand with the evidence that answers it. */
export interface Answered<Piece> {
  readonly demand: Demand;
  readonly pieces: readonly Piece[];
  /** Pieces that are named and were not read (yet). */
  readonly unread: number;
}

/**
 * Every demand in the plan's order, those without an answer too; after them demands of an earlier plan that this round answered.
 * @param read the evidence that has been read so far
 */
export function answersOf<Piece extends { readonly id: string }>(
  demands: readonly Demand[],
  { answers }: Attempt,
  read: readonly Piece[],
): readonly Answered<Piece>[] {
  const known = new Map(read.map((piece) => [piece.id, piece]));
  const planned = new Set(demands.map(({ id }) => id));
  const all = [...demands, ...answers.map(({ demand }) => demand).filter(({ id }) => !planned.has(id))];
  return all.map((demand) => {
    const named = answers.find((answer) => answer.demand.id === demand.id)?.evidence ?? [];
    const pieces = named.flatMap(({ id }) => known.get(id) ?? []);
    return { demand, pieces, unread: named.length - pieces.length };
  });
}
