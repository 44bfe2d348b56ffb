import { webcrypto } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { kindOfFile } from '../src/evidence/kind-of-file.ts';
import { sha256Of } from '../src/evidence/sha256.ts';
import { answersOf } from '../src/milestone/answers.ts';
import { decimalOf } from '../src/outcomes/decimal.ts';
import { newestFirst } from '../src/outcomes/proofs.ts';
import { whyNot } from '../src/verdict/why-not.ts';
import type { Role } from '@shixiao/contract';

describe('why somebody cannot give a verdict', () => {
  const parties = [
    { partyRole: 'authority' as const, organisation: { id: 'bureau' } },
    { partyRole: 'leadEnterprise' as const, organisation: { id: 'firm' } },
    { partyRole: 'verifier' as const, organisation: { id: 'body' } },
  ];
  const viewer = (organisationId: string | undefined, ...roles: Role[]) => ({ organisationId, roles });

  it('is the milestone itself where nothing is to be checked', () => {
    expect(whyNot('planned', parties, viewer('body', 'verifier'))).toBe('notHandedIn');
    expect(whyNot('notMet', parties, viewer('body', 'verifier'))).toBe('notHandedIn');
    expect(whyNot('met', parties, viewer('body', 'verifier'))).toBe('settled');
    expect(whyNot('disputed', parties, viewer('body', 'verifier'))).toBe('disputed');
  });

  it('is being a party, before anything else that one lacks', () => {
    expect(whyNot('handedIn', parties, viewer('firm', 'verifier'))).toBe('party');
    expect(whyNot('handedIn', parties.slice(0, 2), viewer('bureau', 'approver'))).toBe('party');
  });

  it('is the body, then the role', () => {
    expect(whyNot('handedIn', parties.slice(0, 2), viewer('body', 'verifier'))).toBe('noVerifier');
    expect(whyNot('handedIn', parties, viewer('another', 'verifier'))).toBe('otherBody');
    expect(whyNot('handedIn', parties, viewer('body', 'administrator'))).toBe('roleMissing');
    expect(whyNot('handedIn', parties, viewer('body', 'verifier'))).toBe('over');
  });
});

describe('evidence by demand', () => {
  const demands = [
    { id: 'a', description: 'A' },
    { id: 'b', description: 'B' },
  ];
  const attempt = {
    answers: [
      { demand: { id: 'old', description: 'Old' }, evidence: [{ id: '3' }] },
      { demand: { id: 'a', description: 'A' }, evidence: [{ id: '1' }, { id: '2' }] },
    ],
  };

  it('shows every demand of the plan, unanswered ones too, and keeps what answered an earlier plan', () => {
    const found = answersOf(demands, attempt, [{ id: '1' }, { id: '3' }]);
    expect(found.map(({ demand, pieces, unread }) => [demand.id, pieces.map(({ id }) => id), unread])).toEqual([
      ['a', ['1'], 1],
      ['b', [], 0],
      ['old', ['3'], 0],
    ]);
  });
});

describe('a figure', () => {
  it.each([
    ['12.50', '12.50'],
    ['１２．５', '12.5'],
    ['−3', '-3'],
    ['1,234,567', '1234567'],
    ['1e3', undefined],
    ['', undefined],
    ['12 人', undefined],
    ['1,23', undefined],
  ])('typed as %j is %j', (typed, exact) => {
    expect(decimalOf(typed)).toBe(exact);
  });
});

describe('what a figure can point to', () => {
  const proof = (id: string, capturedAt?: string) => ({ id, proves: '现场读数', file: { fileName: `${id}.jpg` }, ...(capturedAt && { capturedAt }) });

  it('is offered once each, the latest first, and what has no time last', () => {
    const old = proof('old', '2026-11-01T01:00:00.000Z');
    const late = proof('late', '2026-11-20T01:00:00.000+08:00');
    expect(newestFirst([proof('kept'), old, late, old]).map(({ id }) => id)).toEqual(['late', 'old', 'kept']);
  });

  it('is told with what was read last of it', () => {
    expect(newestFirst([proof('a'), proof('a', '2026-11-01T01:00:00.000Z')])).toEqual([proof('a', '2026-11-01T01:00:00.000Z')]);
  });
});

describe('a file', () => {
  it('is shown in the page only where it cannot run anything', () => {
    expect(['image/png', 'image/svg+xml', 'application/pdf', 'text/html', 'video/mp4'].map(kindOfFile)).toEqual(['picture', 'other', 'pdf', 'other', 'video']);
  });

  it('has the hash that FIPS 180-4 gives for “abc”', async () => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    const bytes = new Uint8Array([97, 98, 99]).buffer;
    expect(await sha256Of(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
