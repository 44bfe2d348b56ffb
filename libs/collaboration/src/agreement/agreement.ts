import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../clock/day.ts';
import { isHash } from '../content/hash.ts';
import type { Hash } from '../content/hash.ts';
import { personsOf } from '../organisation/separation.ts';
import type { Party } from '../organisation/separation.ts';

export interface Signature {
  readonly by: Party;
  readonly contentHash: Hash;
  readonly at: Instant;
}

/** The text that both sides sign, bound by the hash of its content (协议). */
export interface Agreement {
  readonly contentHash: Hash;
  /** The authority and every enterprise of the consortium: each signs once. */
  readonly parties: readonly string[];
  readonly signatures: readonly Signature[];
  /** Signatures under content that has been changed since: void, and kept. */
  readonly voided: readonly Signature[];
}

export type AgreementRefusal =
  | { readonly kind: 'notAHash'; readonly text: string }
  | { readonly kind: 'tooFewParties' }
  | { readonly kind: 'partyTwice'; readonly organisation: string }
  | { readonly kind: 'notAParty'; readonly organisation: string }
  | { readonly kind: 'inForce' }
  /** What the person read is not what the agreement says now. */
  | { readonly kind: 'contentChanged'; readonly signed: Hash; readonly current: Hash }
  | { readonly kind: 'contentUnchanged' }
  | { readonly kind: 'signedAlready'; readonly organisation: string; readonly at: Instant }
  | { readonly kind: 'samePersonForBoth'; readonly person: string; readonly other: string };

export function drawUpAgreement(contentHash: Hash, parties: readonly string[]): Result<Agreement, AgreementRefusal> {
  if (!isHash(contentHash)) return refuse({ kind: 'notAHash', text: contentHash });
  if (parties.length < 2) return refuse({ kind: 'tooFewParties' });
  const twice = parties.find((party, index) => parties.indexOf(party) !== index);
  if (twice !== undefined) return refuse({ kind: 'partyTwice', organisation: twice });
  return accept({ contentHash, parties, signatures: [], voided: [] });
}

/** Signs the content that the person has before them. Nobody signs for two parties, nor through a delegate for the second. */
export function signAgreement(agreement: Agreement, signature: Signature): Result<Agreement, AgreementRefusal> {
  const { by, contentHash } = signature;
  const { organisation } = by;
  if (isInForce(agreement)) return refuse({ kind: 'inForce' });
  if (!agreement.parties.includes(organisation)) return refuse({ kind: 'notAParty', organisation });
  if (contentHash !== agreement.contentHash) {
    return refuse({ kind: 'contentChanged', signed: contentHash, current: agreement.contentHash });
  }
  const signed = agreement.signatures.find((other) => other.by.organisation === organisation);
  if (signed) return refuse({ kind: 'signedAlready', organisation, at: signed.at });
  const persons = personsOf(by);
  for (const other of agreement.signatures) {
    const person = personsOf(other.by).find((candidate) => persons.includes(candidate));
    if (person !== undefined) return refuse({ kind: 'samePersonForBoth', person, other: other.by.organisation });
  }
  return accept({ ...agreement, signatures: [...agreement.signatures, signature] });
}

/** Changing a word takes every signature off; what is in force is changed by a new agreement. */
export function changeAgreement(agreement: Agreement, contentHash: Hash): Result<Agreement, AgreementRefusal> {
  if (!isHash(contentHash)) return refuse({ kind: 'notAHash', text: contentHash });
  if (isInForce(agreement)) return refuse({ kind: 'inForce' });
  if (contentHash === agreement.contentHash) return refuse({ kind: 'contentUnchanged' });
  const { signatures, voided } = agreement;
  return accept({ ...agreement, contentHash, signatures: [], voided: [...voided, ...signatures] });
}

/** Every party has signed the content as it is now. */
export function isInForce({ parties, signatures, contentHash }: Agreement): boolean {
  const signed = new Set(signatures.filter((one) => one.contentHash === contentHash).map((one) => one.by.organisation));
  return parties.every((party) => signed.has(party));
}
