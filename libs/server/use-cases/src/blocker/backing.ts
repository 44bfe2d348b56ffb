import type { BlockerRow, StoredBlockerRound } from '@shixiao/persistence';

/** One round, with what it is a round of. */
export interface BlockerRoundRow {
  readonly blocker: BlockerRow;
  readonly round: StoredBlockerRound;
}

declare module '@shixiao/contract' {
  interface Backing {
    Blocker: BlockerRow;
    BlockerRound: BlockerRoundRow;
  }
}
