import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../clock/day.ts';
import { contentHash, hexOf } from '../content/hash.ts';
import type { Hash, Sha256 } from '../content/hash.ts';
import type { JsonObject } from '../content/json.ts';

/** Who did what to what, for whom and when, with the hash of what it was about. */
export interface LedgerAct {
  /** In one spelling, `2026-11-24T01:00:00.000Z`: the hash is of the text, and whoever reads it back must find the same. */
  readonly at: Instant;
  readonly actor: string;
  /** Whoever the actor stood in for. */
  readonly onBehalfOf?: string;
  readonly organisation: string;
  /** The business act, such as `submitProposal`. */
  readonly act: string;
  readonly subject: string;
  readonly contentHash: Hash;
}

/** One entry of the append-only ledger (存证账本). Its hash covers all of it, the hash of the entry before included. */
export interface LedgerEntry extends LedgerAct {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly previousHash: Hash;
  readonly hash: Hash;
}

/** What the first entry has for the hash of the one before. */
export const GENESIS_HASH: Hash = '0'.repeat(64);

export function nextEntry(previous: LedgerEntry | undefined, act: LedgerAct, sha256: Sha256): LedgerEntry {
  const entry = {
    ...actOf(act),
    sequence: (previous?.sequence ?? 0) + 1,
    previousHash: previous?.hash ?? GENESIS_HASH,
  };
  return { ...entry, hash: contentHash(entry, sha256) };
}

/** The first place at which a chain does not hold. `position` counts from 0 in what was given. */
export type ChainBreak =
  | { readonly kind: 'sequenceBroken'; readonly position: number; readonly expected: number; readonly found: number }
  | { readonly kind: 'previousHashDiffers'; readonly position: number; readonly sequence: number }
  | { readonly kind: 'hashDiffers'; readonly position: number; readonly sequence: number };

/**
 * Verifies a run of entries, from the beginning or after an entry that was verified before. Answers the hash of the last one,
 * which says all of the chain in 32 bytes.
 */
export function verifyChain(
  entries: Iterable<LedgerEntry>,
  sha256: Sha256,
  after?: Pick<LedgerEntry, 'sequence' | 'hash'>,
): Result<Hash, ChainBreak> {
  let sequence = after?.sequence ?? 0;
  let hash = after?.hash ?? GENESIS_HASH;
  let position = 0;
  for (const entry of entries) {
    sequence += 1;
    if (entry.sequence !== sequence) {
      return refuse({ kind: 'sequenceBroken', position, expected: sequence, found: entry.sequence });
    }
    if (entry.previousHash !== hash) return refuse({ kind: 'previousHashDiffers', position, sequence });
    const { previousHash } = entry;
    if (contentHash({ ...actOf(entry), sequence, previousHash }, sha256) !== entry.hash) {
      return refuse({ kind: 'hashDiffers', position, sequence });
    }
    hash = entry.hash;
    position += 1;
  }
  return accept(hash);
}

/** The fields of an act and no others, so that a wider row from a database hashes the same. */
function actOf({ at, actor, onBehalfOf, organisation, act, subject, contentHash: content }: LedgerAct): LedgerAct & JsonObject {
  const fields = { at, actor, organisation, act, subject, contentHash: content };
  return onBehalfOf === undefined ? fields : { ...fields, onBehalfOf };
}

/** The leaf by which an entry stands in the Merkle tree. */
export function leafOf(entry: LedgerEntry): Hash {
  return entry.hash;
}

/** A file belongs to its evidence when its bytes have the hash on record. */
export function isFileOf(sha256Hex: Hash, bytes: Uint8Array, sha256: Sha256): boolean {
  return hexOf(sha256(bytes)) === sha256Hex;
}
