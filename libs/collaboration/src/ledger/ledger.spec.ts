import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { sha256 } from '../../test/sha256.ts';
import { contentHash, hexOf } from '../content/hash.ts';
import { GENESIS_HASH, isFileOf, nextEntry, verifyChain } from './chain.ts';
import type { LedgerAct, LedgerEntry } from './chain.ts';
import { inclusionProof, merkleRoot, verifyInclusion } from './merkle.ts';

const act = (number: number): LedgerAct => ({
  at: '2026-11-24T01:00:00Z',
  actor: 'lin',
  organisation: 'company',
  act: 'handInEvidence',
  subject: `milestone-${number}`,
  contentHash: contentHash({ number }, sha256),
  ...(number % 3 === 0 && { onBehalfOf: 'he' }),
});

function chainOf(length: number): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let number = 0; number < length; number += 1) entries.push(nextEntry(entries.at(-1), act(number), sha256));
  return entries;
}

const chain = chainOf(6);
const changed = (at: number, change: Partial<LedgerEntry>): LedgerEntry[] => chain.map((entry, index) => (index === at ? { ...entry, ...change } : entry));

describe('the ledger', () => {
  it('holds, and says all of itself in the last hash', () => {
    expect(valueOf(verifyChain(chain, sha256))).toBe(chain[5]?.hash);
    expect(valueOf(verifyChain([], sha256))).toBe(GENESIS_HASH);
  });

  it('may be verified from an entry that was verified before', () => {
    expect(valueOf(verifyChain(chain.slice(3), sha256, chain[2]))).toBe(chain[5]?.hash);
    expect(refusalOf(verifyChain(chain.slice(3), sha256))).toEqual({ kind: 'sequenceBroken', position: 0, expected: 1, found: 4 });
  });

  it.each<[string, LedgerEntry[], object]>([
    ['an actor exchanged', changed(2, { actor: 'guo' }), { kind: 'hashDiffers', position: 2, sequence: 3 }],
    ['the one stood in for taken out', changed(3, { onBehalfOf: undefined }), { kind: 'hashDiffers', position: 3, sequence: 4 }],
    ['another content', changed(2, { contentHash: 'f'.repeat(64) }), { kind: 'hashDiffers', position: 2, sequence: 3 }],
    ['a hash made up for it', changed(2, { hash: 'f'.repeat(64) }), { kind: 'hashDiffers', position: 2, sequence: 3 }],
    ['a link broken', changed(2, { previousHash: GENESIS_HASH }), { kind: 'previousHashDiffers', position: 2, sequence: 3 }],
    ['an entry taken out', chain.filter((_, index) => index !== 2), { kind: 'sequenceBroken', position: 2, expected: 3, found: 4 }],
    ['two entries exchanged', [chain[1]!, chain[0]!, ...chain.slice(2)], { kind: 'sequenceBroken', position: 0, expected: 1, found: 2 }],
  ])('shows where it breaks: %s', (_what, entries, found) => {
    expect(refusalOf(verifyChain(entries, sha256))).toEqual(found);
  });

  it('shows an entry rewritten together with its own hash at the one after it', () => {
    const forged = nextEntry(chain[1], { ...act(2), actor: 'guo' }, sha256);
    const entries = chain.map((entry, index) => (index === 2 ? forged : entry));
    expect(refusalOf(verifyChain(entries, sha256))).toEqual({ kind: 'previousHashDiffers', position: 3, sequence: 4 });
  });

  it('does not care for what else a row has', () => {
    expect(verifyChain(chain.map((entry) => ({ ...entry, rowId: 7 })), sha256).ok).toBe(true);
  });

  it('finds every single change anywhere', () => {
    const field = fc.constantFrom('at', 'actor', 'organisation', 'act', 'subject', 'contentHash', 'previousHash', 'hash');
    fc.assert(
      fc.property(fc.nat({ max: 5 }), field, fc.string(), (at, name, value) => {
        const entry = chain[at] as unknown as Record<string, unknown>;
        fc.pre(entry[name] !== value);
        const safe = /\p{Surrogate}/u.test(value) ? 'x' : value;
        expect(verifyChain(changed(at, { [name]: safe }), sha256).ok).toBe(entry[name] === safe);
      }),
    );
  });

  it('knows a file by its bytes', () => {
    const file = Uint8Array.of(1, 2, 3);
    expect(isFileOf(hexOf(sha256(file)), file, sha256)).toBe(true);
    expect(isFileOf(hexOf(sha256(file)), Uint8Array.of(1, 2), sha256)).toBe(false);
  });
});

describe('a Merkle tree', () => {
  const leavesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => contentHash(index, sha256));

  it('of nothing has the hash of nothing', () => {
    expect(merkleRoot([], sha256)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('hashes a leaf and a node as RFC 9162 §2.1.1 says', () => {
    const [a, b, c] = leavesOf(3) as [string, string, string];
    const leaf = (hash: string): Buffer => Buffer.from(sha256(Buffer.from(`00${hash}`, 'hex')));
    const node = (left: Buffer, right: Buffer): Buffer => Buffer.from(sha256(Buffer.concat([Buffer.of(1), left, right])));
    expect(merkleRoot([a], sha256)).toBe(leaf(a).toString('hex'));
    expect(merkleRoot([a, b, c], sha256)).toBe(node(node(leaf(a), leaf(b)), leaf(c)).toString('hex'));
  });

  it('proves each of its leaves, and no proof is longer than the tree is high', () => {
    for (let size = 1; size <= 40; size += 1) {
      const leaves = leavesOf(size);
      const root = merkleRoot(leaves, sha256);
      leaves.forEach((leaf, index) => {
        const proof = valueOf(inclusionProof(leaves, index, sha256));
        expect(verifyInclusion(leaf, proof, root, sha256)).toBe(true);
        expect(proof.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      });
    }
  });

  it('believes no proof with another leaf, place, size, root or path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.nat(), fc.nat(), fc.constantFrom('leaf', 'index', 'root', 'path', 'longer', 'shorter'), (size, at, other, what) => {
        const leaves = leavesOf(size);
        const root = merkleRoot(leaves, sha256);
        const index = at % size;
        const leaf = leaves[index]!;
        const proof = valueOf(inclusionProof(leaves, index, sha256));
        const wrong = 'f'.repeat(64);
        const elsewhere = (index + 1 + (other % (size - 1))) % size;
        const answers = {
          leaf: () => verifyInclusion(leaves[elsewhere]!, proof, root, sha256),
          index: () => verifyInclusion(leaf, { ...proof, index: elsewhere }, root, sha256),
          root: () => verifyInclusion(leaf, proof, wrong, sha256),
          path: () => verifyInclusion(leaf, { ...proof, path: proof.path.map((hash, step) => (step === other % proof.path.length ? wrong : hash)) }, root, sha256),
          longer: () => verifyInclusion(leaf, { ...proof, path: [...proof.path, wrong] }, root, sha256),
          shorter: () => verifyInclusion(leaf, { ...proof, path: proof.path.slice(1) }, root, sha256),
        };
        expect(answers[what]()).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('does not take a root for one of a taller or a lower tree', () => {
    const leaves = leavesOf(2);
    const [first, second] = leaves as [string, string];
    const root = merkleRoot(leaves, sha256);
    const proof = valueOf(inclusionProof(leaves, 1, sha256));
    expect(verifyInclusion(second, { ...proof, size: 4 }, root, sha256)).toBe(false);
    expect(verifyInclusion(second, { ...proof, index: 0, size: 1 }, root, sha256)).toBe(false);
    expect(verifyInclusion(first, { index: 0, size: 1, path: [] }, root, sha256)).toBe(false);
  });

  it.each([
    [{ index: -1, size: 3, path: [] }],
    [{ index: 3, size: 3, path: [] }],
    [{ index: 0.5, size: 3, path: [] }],
    [{ index: 0, size: Number.NaN, path: [] }],
    [{ index: 0, size: 2, path: ['not a hash'] }],
  ])('does not choke on the proof %j', (proof) => {
    const leaves = leavesOf(3);
    expect(verifyInclusion(leaves[0]!, proof, merkleRoot(leaves, sha256), sha256)).toBe(false);
  });

  it('has no proof for a leaf that it does not have', () => {
    expect(refusalOf(inclusionProof(leavesOf(3), 3, sha256))).toEqual({ kind: 'noSuchLeaf', index: 3, size: 3 });
  });
});
