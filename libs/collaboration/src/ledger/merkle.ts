import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { bytesOf, hexOf, isHash } from '../content/hash.ts';
import type { Hash, Sha256 } from '../content/hash.ts';

/**
 * Merkle trees and inclusion proofs of RFC 9162 §2.1: whoever holds one entry, its proof and a published root can check
 * offline that the entry is in the ledger, without seeing the others. Leaves and inner nodes are hashed with different first
 * bytes, so that neither can be passed off as the other.
 */
export interface InclusionProof {
  /** The leaf's place, from 0. */
  readonly index: number;
  /** How many leaves the tree had when its root was published. */
  readonly size: number;
  /** Hashes of the neighbouring trees, from the leaf upwards. */
  readonly path: readonly Hash[];
}

export type MerkleRefusal = { readonly kind: 'noSuchLeaf'; readonly index: number; readonly size: number };

/** The hash that stands for all leaves (§2.1.1); of none, it is the hash of nothing. */
export function merkleRoot(leaves: readonly Hash[], sha256: Sha256): Hash {
  return hexOf(rootOf(leaves.map((leaf) => leafHash(leaf, sha256)), sha256));
}

/** The proof for one leaf (§2.1.3.1). */
export function inclusionProof(
  leaves: readonly Hash[],
  index: number,
  sha256: Sha256,
): Result<InclusionProof, MerkleRefusal> {
  const size = leaves.length;
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return refuse({ kind: 'noSuchLeaf', index, size });
  let hashes: readonly Uint8Array[] = leaves.map((leaf) => leafHash(leaf, sha256));
  const path: Hash[] = [];
  let at = index;
  while (hashes.length > 1) {
    const split = largestPowerBelow(hashes.length);
    const [left, right] = [hashes.slice(0, split), hashes.slice(split)];
    path.unshift(hexOf(rootOf(at < split ? right : left, sha256)));
    hashes = at < split ? left : right;
    at = at < split ? at : at - split;
  }
  return accept({ index, size, path });
}

/** Whether a leaf is in the tree of that root (§2.1.3.2). Never throws, whatever the proof says. */
export function verifyInclusion(leaf: Hash, { index, size, path }: InclusionProof, root: Hash, sha256: Sha256): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (![leaf, root, ...path].every(isHash)) return false;
  let hash = leafHash(leaf, sha256);
  let node = index;
  let last = size - 1;
  for (const neighbour of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(bytesOf(neighbour), hash, sha256);
      // On the right edge of the tree levels without a neighbour are left out.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, bytesOf(neighbour), sha256);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && hexOf(hash) === root;
}

function rootOf(hashes: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  const [first] = hashes;
  if (first === undefined) return sha256(new Uint8Array());
  if (hashes.length === 1) return first;
  const split = largestPowerBelow(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, split), sha256), rootOf(hashes.slice(split), sha256), sha256);
}

const leafHash = (leaf: Hash, sha256: Sha256): Uint8Array => sha256(joined(Uint8Array.of(0), bytesOf(leaf)));

const nodeHash = (left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(joined(Uint8Array.of(1), left, right));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The largest power of two smaller than `count`, which is at least 2. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** Not by shifting, which ends at 32 bits. */
const half = (count: number): number => Math.floor(count / 2);
