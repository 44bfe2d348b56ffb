import { GENESIS_HASH, inclusionProof as prove, leafOf, merkleRoot } from '@shixiao/collaboration';
import type { Hash, LedgerEntry } from '@shixiao/collaboration';
import { ledgerEntries, sha256 } from '@shixiao/persistence';
import type { LedgerEntryRow } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { isUuid, placeOfProjectRow } from '../lookup/find-project.ts';
import type { OpenRead, Read, Reads } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import type { Scope } from '../scope.ts';

/** Where a ledger stands: that of the caller's jurisdiction; for whoever is not signed in, the one that was begun first. */
const ledgerHead: OpenRead<'ledgerHead'> = async (scope) => {
  const jurisdictionId = scope.caller?.jurisdictionId ?? (await firstJurisdiction(scope));
  const last = jurisdictionId === undefined ? undefined : await lastEntry(scope, jurisdictionId);
  if (!last) return { size: 0, lastHash: GENESIS_HASH, root: merkleRoot([], sha256), at: scope.now };
  return { size: last.sequence, lastHash: last.hash, root: await rootOf(scope, last), at: last.at };
};

async function firstJurisdiction({ sql }: Scope): Promise<string | undefined> {
  const { rows } = await sql.query<{ id: string }>('select jurisdiction_id as id from ledger_entry where sequence = 1 order by at, jurisdiction_id limit 1');
  return rows[0]?.id;
}

async function lastEntry({ entities }: Scope, jurisdictionId: string): Promise<LedgerEntryRow | undefined> {
  const [last] = await entities.find(ledgerEntries, { where: { jurisdictionId }, order: { sequence: 'DESC' }, take: 1 });
  return last;
}

/** A ledger only grows, so its root at one size is the same for ever. The last one of each is kept. */
const roots = new Map<string, { readonly lastHash: Hash; readonly root: Hash }>();

async function rootOf(scope: Scope, last: LedgerEntryRow): Promise<Hash> {
  const known = roots.get(last.jurisdictionId);
  if (known?.lastHash === last.hash) return known.root;
  const root = merkleRoot(await leavesOf(scope, last), sha256);
  roots.set(last.jurisdictionId, { lastHash: last.hash, root });
  return root;
}

async function leavesOf({ sql }: Scope, { jurisdictionId, sequence }: LedgerEntryRow): Promise<readonly Hash[]> {
  const { rows } = await sql.query<{ hash: Hash }>('select hash from ledger_entry where jurisdiction_id = $1 and sequence <= $2 order by sequence', [
    jurisdictionId,
    sequence,
  ]);
  return rows.map((row) => leafOf(row as LedgerEntry));
}

/** Shows that an entry is in the ledger as it stands now. Entries of projects that the viewer may not see are not there. */
const inclusionProof: Read<'inclusionProof'> = async (scope, { entryId }) => {
  const [jurisdictionId = '', sequence = ''] = entryId.split('.');
  if (!isUuid(jurisdictionId) || !/^[1-9]\d{0,15}$/.test(sequence)) return null;
  const entry = await scope.entities.findOneBy(ledgerEntries, { jurisdictionId, sequence: Number(sequence) });
  if (!entry || !(await maySee(scope, entry))) return null;
  const last = await lastEntry(scope, jurisdictionId);
  if (!last) return null;
  const leaves = await leavesOf(scope, last);
  const proof = prove(leaves, entry.sequence - 1, sha256);
  if (!proof.ok) return null;
  const { index, size, path } = proof.value;
  return { entry, index, size, root: await rootOf(scope, last), hashPath: path };
};

async function maySee(scope: Scope, { jurisdictionId, projectId, organisation }: LedgerEntryRow): Promise<boolean> {
  const project = projectId === null ? undefined : await scope.load(projectById, projectId);
  const place = project ? placeOfProjectRow(project) : { jurisdictionId, organisationIds: [organisation], partyIds: [organisation] };
  return mayOn(scope.caller, 'Query.inclusionProof', place);
}

export { ledgerFields } from './fields.ts';
export const ledgerReads = { ledgerHead, inclusionProof } satisfies Reads;
