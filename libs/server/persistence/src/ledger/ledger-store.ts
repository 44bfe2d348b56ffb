import { nextEntry, verifyChain } from '@shixiao/collaboration';
import type { ChainBreak, Hash, LedgerAct, LedgerEntry } from '@shixiao/collaboration';
import type { Statements } from '../database/statements.ts';
import type { Transaction } from '../database/database.ts';
import { sha256 } from './sha256.ts';

/** Which ledger, and which project the act belongs to, where it belongs to one. */
export interface LedgerPlace {
  readonly jurisdictionId: string;
  readonly projectId: string | null;
}

/** First half of the advisory lock's key; the second is the jurisdiction. */
const LOCK = 80_235;

const COLUMNS = `sequence, at, actor, on_behalf_of as "onBehalfOf", organisation, act, subject, content_hash as "contentHash",
  previous_hash as "previousHash", hash`;

/**
 * Puts acts on record, in their order. Entries of one jurisdiction are written one after another, from here to the end of the
 * transaction; so this comes last in an act, when everything that may wait for somebody else has been done.
 */
export async function appendToLedger(
  { sql }: Transaction,
  { jurisdictionId, projectId }: LedgerPlace,
  acts: readonly LedgerAct[],
): Promise<readonly LedgerEntry[]> {
  for (const { at } of acts) {
    // The hash is of the text, and what is read back later is written in this one spelling.
    if (new Date(at).toISOString() !== at) throw new Error(`${at} is not in the ledger's spelling of an instant`);
  }
  // In a statement of its own: what the next one sees is then all that was committed before the lock was given.
  await sql.query({
    name: 'lock-ledger',
    text: 'select pg_advisory_xact_lock($1, hashtext($2::text))',
    values: [LOCK, jurisdictionId],
  });
  const { rows } = await sql.query<Row>({
    name: 'last-of-ledger',
    text: `select ${COLUMNS} from ledger_entry where jurisdiction_id = $1 order by sequence desc limit 1`,
    values: [jurisdictionId],
  });
  const entries: LedgerEntry[] = [];
  let last = rows[0] && entryOf(rows[0]);
  for (const act of acts) {
    last = nextEntry(last, act, sha256);
    entries.push(last);
  }
  await sql.query({
    name: 'append-to-ledger',
    text: `insert into ledger_entry (jurisdiction_id, project_id, sequence, at, actor, on_behalf_of, organisation, act, subject,
        content_hash, previous_hash, hash)
      select $1::uuid, $2::uuid, it.sequence, it.at, it.actor, it."onBehalfOf", it.organisation, it.act, it.subject,
        it."contentHash", it."previousHash", it.hash
      from json_to_recordset($3::json) as it (sequence bigint, at timestamptz, actor text, "onBehalfOf" text, organisation text,
        act text, subject text, "contentHash" text, "previousHash" text, hash text)`,
    values: [jurisdictionId, projectId, JSON.stringify(entries)],
  });
  return entries;
}

export type LedgerCheck =
  | { readonly kind: 'holds'; readonly entries: number; readonly hash: Hash | undefined }
  /** `after`: how many entries before the break hold; its `position` counts from there. */
  | { readonly kind: 'broken'; readonly after: number; readonly break: ChainBreak };

/** Checks a jurisdiction's whole chain, page by page. */
export async function verifyLedger(sql: Statements, jurisdictionId: string, pageSize = 1000): Promise<LedgerCheck> {
  let after: { readonly sequence: number; readonly hash: Hash } | undefined;
  for await (const page of pagesOf(sql, jurisdictionId, pageSize)) {
    const checked = verifyChain(page, sha256, after);
    if (!checked.ok) return { kind: 'broken', after: after?.sequence ?? 0, break: checked.refusal };
    after = { sequence: (after?.sequence ?? 0) + page.length, hash: checked.value };
  }
  return { kind: 'holds', entries: after?.sequence ?? 0, hash: after?.hash };
}

/** A jurisdiction's entries in their order, never more than a page of them in memory. */
export async function* readLedger(sql: Statements, jurisdictionId: string, pageSize = 1000): AsyncGenerator<LedgerEntry> {
  for await (const page of pagesOf(sql, jurisdictionId, pageSize)) yield* page;
}

async function* pagesOf(sql: Statements, jurisdictionId: string, size: number): AsyncGenerator<readonly LedgerEntry[]> {
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const { rows } = await sql.query<Row>(
      `select ${COLUMNS} from ledger_entry where jurisdiction_id = $1 and sequence > $2 order by sequence limit $3`,
      [jurisdictionId, last, size],
    );
    if (rows.length === 0) return;
    yield rows.map(entryOf);
    last = rows.at(-1)?.sequence ?? last;
    if (rows.length < size) return;
  }
}

type Row = Omit<LedgerEntry, 'onBehalfOf'> & { readonly onBehalfOf: string | null };

/** Nobody stood in for is no field at all: the hash would be another with one. */
function entryOf({ onBehalfOf, ...entry }: Row): LedgerEntry {
  return onBehalfOf === null ? entry : { ...entry, onBehalfOf };
}
