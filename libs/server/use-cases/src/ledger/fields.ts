import type { LedgerEntryRow } from '@shixiao/persistence';
import type { Fields } from '../operations.ts';
import { actorKindOf, doneBy } from './actor.ts';
import { toldOf } from './told.ts';

declare module '@shixiao/contract' {
  interface Backing {
    LedgerEntry: LedgerEntryRow;
  }
}

export const ledgerFields = {
  LedgerEntry: {
    /** Its place in its jurisdiction's chain. */
    id: ({ jurisdictionId, sequence }) => `${jurisdictionId}.${sequence}`,
    told: (entry, _, scope) => toldOf(scope, entry),
    actorKind: (entry, _, scope) => actorKindOf(scope, entry),
    by: (entry, _, scope) => doneBy(scope, entry),
    // What the hash has of an expert would name them to whoever has seen the same id elsewhere.
    actor: async (entry, _, scope) => ((await actorKindOf(scope, entry)) === 'expert' ? null : entry.actor),
    onBehalfOf: async (entry, _, scope) => ((await actorKindOf(scope, entry)) === 'expert' ? null : entry.onBehalfOf),
    organisationId: async (entry, _, scope) => ((await actorKindOf(scope, entry)) === 'expert' ? null : entry.organisation),
  },
} satisfies Fields;
