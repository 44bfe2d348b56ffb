import type { LedgerEntryRow } from '@shixiao/persistence';

/** An entry of the ledger as it is shown; its id is its place in its jurisdiction's chain. */
export const shownEntry = ({ jurisdictionId, organisation, onBehalfOf, ...entry }: LedgerEntryRow) => ({
  ...entry,
  id: `${jurisdictionId}.${entry.sequence}`,
  organisationId: organisation,
  onBehalfOf,
});
