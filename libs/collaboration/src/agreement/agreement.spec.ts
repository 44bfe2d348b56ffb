import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { sha256 } from '../../test/sha256.ts';
import { contentHash } from '../content/hash.ts';
import { changeAgreement, drawUpAgreement, isInForce, signAgreement } from './agreement.ts';
import type { Signature } from './agreement.ts';

const AT = '2026-11-24T01:00:00Z';
const TEXT = contentHash({ price: 100 }, sha256);
const OTHER = contentHash({ price: 101 }, sha256);
const drawn = valueOf(drawUpAgreement(TEXT, ['bureau', 'company']));
const signature = (person: string, organisation: string, hash = TEXT): Signature => ({ by: { person, organisation }, contentHash: hash, at: AT });
const half = valueOf(signAgreement(drawn, signature('guo', 'bureau')));
const whole = valueOf(signAgreement(half, signature('lin', 'company')));

describe('an agreement', () => {
  it('is in force when every party has signed the same content, and not before', () => {
    expect([isInForce(drawn), isInForce(half), isInForce(whole)]).toEqual([false, false, true]);
  });

  it('of a consortium is signed by every member', () => {
    const three = valueOf(drawUpAgreement(TEXT, ['bureau', 'company', 'school']));
    const two = valueOf(signAgreement(valueOf(signAgreement(three, signature('guo', 'bureau'))), signature('lin', 'company')));
    expect(isInForce(two)).toBe(false);
    expect(isInForce(valueOf(signAgreement(two, signature('xu', 'school'))))).toBe(true);
  });

  it.each<[string, Signature, object]>([
    ['by an outsider', signature('x', 'other'), { kind: 'notAParty', organisation: 'other' }],
    ['under other content', signature('lin', 'company', OTHER), { kind: 'contentChanged', signed: OTHER, current: TEXT }],
    ['by the same party again', signature('he', 'bureau'), { kind: 'signedAlready', organisation: 'bureau' }],
    ['by the same person for the other side', signature('guo', 'company'), { kind: 'samePersonForBoth', person: 'guo', other: 'bureau' }],
    ['by somebody standing in for the one who signed for the other side', { ...signature('lin', 'company'), by: { person: 'lin', organisation: 'company', onBehalfOf: 'guo' } }, { kind: 'samePersonForBoth', person: 'guo' }],
  ])('is not signed %s', (_how, given, refusal) => {
    expect(refusalOf(signAgreement(half, given))).toMatchObject(refusal);
  });

  it('loses its signatures when its content changes, and keeps them as void', () => {
    const changed = valueOf(changeAgreement(half, OTHER));
    expect(changed).toMatchObject({ contentHash: OTHER, signatures: [], voided: half.signatures });
    expect(refusalOf(signAgreement(changed, signature('lin', 'company'))).kind).toBe('contentChanged');
    expect(signAgreement(changed, signature('guo', 'bureau', OTHER)).ok).toBe(true);
  });

  it('in force is neither changed nor signed again', () => {
    expect(refusalOf(changeAgreement(whole, OTHER))).toEqual({ kind: 'inForce' });
    expect(refusalOf(signAgreement(whole, signature('lin', 'company')))).toEqual({ kind: 'inForce' });
  });

  it.each([
    [TEXT, ['bureau'], 'tooFewParties'],
    [TEXT, ['bureau', 'bureau'], 'partyTwice'],
    ['abc', ['bureau', 'company'], 'notAHash'],
  ])('is not drawn up over %s between %j', (hash, parties, kind) => {
    expect(refusalOf(drawUpAgreement(hash, parties)).kind).toBe(kind);
    expect(refusalOf(changeAgreement(drawn, TEXT)).kind).toBe('contentUnchanged');
  });
});
