import { ledgerEntries } from '@shixiao/persistence';
import type { LedgerEntryRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';

/** The first entry of a subject in the ledger: of a decision, that it was made; of a signature, that it was given. */
export const firstEntryOf = batched<string, LedgerEntryRow>(async ({ entities }, subjects) => {
  const rows = await entities.find(ledgerEntries, { where: { subject: In([...subjects]) }, order: { sequence: 'desc' } });
  return new Map(rows.map((row) => [row.subject, row]));
});
