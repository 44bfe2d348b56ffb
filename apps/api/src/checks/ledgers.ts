import { verifyLedger } from '@shixiao/persistence';
import type { LedgerCheck } from '@shixiao/persistence';
import type { CheckedDatabase } from './place.ts';

export interface CheckedLedger {
  readonly jurisdiction: string;
  readonly check: LedgerCheck;
}

/** The hash chain of every jurisdiction, from its beginning to its end. */
export async function checkLedgers(database: CheckedDatabase): Promise<readonly CheckedLedger[]> {
  return database.read(async (sql) => {
    const { rows } = await sql.query<{ id: string; name: string }>('select id, name from jurisdiction order by region_code');
    const checked: CheckedLedger[] = [];
    for (const { id, name } of rows) checked.push({ jurisdiction: name, check: await verifyLedger(sql, id) });
    return checked;
  });
}
