import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { checkCharacter, readCreditCode } from './credit-code.ts';
import { readRegionCode, regionContains } from './region-code.ts';
import { giveRole } from './role.ts';
import type { OrganisationKind, Role } from './role.ts';
import { refusalToJudge, refusalToVerify } from './separation.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

describe('a unified social credit code', () => {
  // Published codes of well-known companies.
  it.each(['9144030071526726XG', '914403001922038216', '91330100799655058B', '91110000802100433B'])('is %s', (code) => {
    expect(valueOf(readCreditCode(code))).toBe(code);
  });

  it.each([
    ['in small letters', '9144030071526726xg'],
    ['in full-width characters', '９１４４０３００７１５２６７２６ＸＧ'],
    ['in full-width small letters', '９１４４０３００７１５２６７２６ｘｇ'],
    ['in groups', ' 9144 0300 7152-6726XG\u3000'],
    ['with a zero-width space pasted along', '9144030071526726XG\u200b'],
  ])('may be written %s', (_how, text) => {
    expect(valueOf(readCreditCode(text))).toBe('9144030071526726XG');
  });

  it.each([
    ['', { kind: 'creditCodeEmpty' }],
    [' \u3000', { kind: 'creditCodeEmpty' }],
    ['9144030071526726X', { kind: 'creditCodeLength', length: 17, wanted: 18 }],
    ['9144030071526726XGG', { kind: 'creditCodeLength', length: 19, wanted: 18 }],
    ['9144030071526726IG', { kind: 'creditCodeCharacter', position: 17, character: 'I' }],
    ['9144030071526726企G', { kind: 'creditCodeCharacter', position: 17, character: '企' }],
    ['91440A0071526726XG', { kind: 'creditCodeRegion', position: 6, character: 'A' }],
    ['9144030071526726XH', { kind: 'creditCodeCheckCharacter', found: 'H', expected: 'G' }],
    // The standard's own worked example of a code that is wrong.
    ['91350100M000100Y4Z', { kind: 'creditCodeCharacter', position: 18, character: 'Z' }],
    ['91350100M000100Y4Y', { kind: 'creditCodeCheckCharacter', found: 'Y', expected: '3' }],
  ])('is not %j', (text, refusal) => {
    expect(refusalOf(readCreditCode(text))).toEqual(refusal);
  });

  it('shows every single mistyped character, and every two neighbours exchanged', () => {
    const code = fc
      .tuple(fc.constantFrom('11', '91', '52'), fc.stringMatching(/^\d{6}$/), fc.array(fc.constantFrom(...ALPHABET), { minLength: 9, maxLength: 9 }))
      .map(([kind, region, own]) => `${kind}${region}${own.join('')}`)
      .map((first) => first + checkCharacter(first));
    fc.assert(
      fc.property(code, fc.nat({ max: 17 }), fc.constantFrom(...ALPHABET), (right, at, character) => {
        expect(readCreditCode(right).ok).toBe(true);
        const mistyped = right.slice(0, at) + character + right.slice(at + 1);
        expect(readCreditCode(mistyped).ok).toBe(mistyped === right);
        const exchanged = right.slice(0, at) + right.slice(at, at + 2).split('').reverse().join('') + right.slice(at + 2);
        expect(readCreditCode(exchanged).ok).toBe(exchanged === right);
      }),
    );
  });
});

describe('a region code', () => {
  it.each([
    ['440000', 'province', undefined],
    ['440600', 'prefecture', '440000'],
    ['440605', 'county', '440600'],
    ['440605124', 'town', '440605'],
    ['442000103', 'town', '442000'],
    ['４４０６０５', 'county', '440600'],
  ])('%s is a %s in %s', (text, level, parent) => {
    expect(valueOf(readRegionCode(text))).toMatchObject({ level, ...(parent !== undefined && { parent }) });
  });

  it.each([
    ['44060', 'regionCodeShape'],
    ['44060x', 'regionCodeShape'],
    ['990000', 'regionProvinceUnknown'],
    ['440003', 'regionCodeGap'],
    ['440000101', 'regionCodeGap'],
  ])('%s is none: %s', (text, kind) => {
    expect(refusalOf(readRegionCode(text)).kind).toBe(kind);
  });

  it('contains itself and what lies in it', () => {
    const [province, city, district, other] = ['440000', '440600', '440605', '440106'].map((code) => valueOf(readRegionCode(code)));
    expect([regionContains(province!, district!), regionContains(city!, district!), regionContains(city!, city!)]).toEqual([true, true, true]);
    expect([regionContains(district!, city!), regionContains(city!, other!)]).toEqual([false, false]);
  });
});

describe('a role', () => {
  it.each<[Role, OrganisationKind, boolean]>([
    ['projectLead', 'enterprise', true],
    ['projectLead', 'government', false],
    ['approver', 'government', true],
    ['approver', 'enterprise', false],
    ['caseOfficer', 'verifier', false],
    ['verifier', 'verifier', true],
    ['verifier', 'government', false],
    ['expert', 'enterprise', true],
    ['supervisor', 'enterprise', false],
  ])('%s in an organisation of kind %s: %s', (role, kind, given) => {
    expect(giveRole(role, [], kind).ok).toBe(given);
  });

  it('is not given twice', () => {
    expect(refusalOf(giveRole('expert', ['expert'], 'verifier'))).toEqual({ kind: 'roleHeldAlready', role: 'expert' });
  });

  it('of supervisor is kept from whoever handles or decides, in either order', () => {
    expect(refusalOf(giveRole('supervisor', ['approver'], 'government'))).toEqual({ kind: 'rolesApart', role: 'supervisor', held: 'approver' });
    expect(refusalOf(giveRole('caseOfficer', ['supervisor'], 'government'))).toEqual({ kind: 'rolesApart', role: 'caseOfficer', held: 'supervisor' });
    expect(valueOf(giveRole('approver', ['caseOfficer'], 'government'))).toEqual(['caseOfficer', 'approver']);
  });
});

describe('reporter, verifier and judge are apart', () => {
  const reporter = { person: 'lin', organisation: 'company' };
  const verifier = { person: 'wu', organisation: 'institute' };
  const parties = ['company', 'bureau'];

  it.each([
    ['the reporter', { person: 'lin', organisation: 'institute' }, 'samePerson'],
    ['a colleague of the reporter', { person: 'he', organisation: 'company' }, 'sameOrganisation'],
    ['somebody standing in for the reporter', { person: 'wu', organisation: 'institute', onBehalfOf: 'lin' }, 'samePerson'],
    ['somebody of the authority', { person: 'guo', organisation: 'bureau' }, 'verifierIsParty'],
  ])('refuses %s as verifier', (_who, party, kind) => {
    expect(refusalToVerify(party, [reporter], parties)?.kind).toBe(kind);
  });

  it('refuses the verifier for whom the reporter stood in when reporting', () => {
    const stoodIn = { person: 'he', organisation: 'company', onBehalfOf: 'wu' };
    expect(refusalToVerify(verifier, [stoodIn], parties)).toEqual({ kind: 'samePerson', parts: ['reporter', 'verifier'], person: 'wu' });
  });

  it.each([
    ['the reporter', { person: 'lin', organisation: 'bureau' }, ['reporter', 'judge']],
    ['the verifier', { person: 'wu', organisation: 'bureau' }, ['verifier', 'judge']],
    ['a colleague of the verifier', { person: 'tan', organisation: 'institute' }, ['verifier', 'judge']],
  ])('refuses %s as judge', (_who, party, parts) => {
    expect(refusalToJudge(party, [reporter], [verifier])).toMatchObject({ parts });
  });

  it('lets three people of three organisations do their parts', () => {
    expect(refusalToVerify(verifier, [reporter], parties)).toBeUndefined();
    expect(refusalToJudge({ person: 'guo', organisation: 'bureau' }, [reporter], [verifier])).toBeUndefined();
  });
});
