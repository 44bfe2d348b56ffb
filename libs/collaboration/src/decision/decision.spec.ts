import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { decide } from './decision.ts';
import type { DecisionGiven, Matter } from './decision.ts';
import { giveOpinion } from './deliberation.ts';
import type { Opinion } from './deliberation.ts';

const AT = '2026-11-24T01:00:00Z';
const opinion = (person: string, verdict: Opinion['verdict'] = 'approve'): Opinion => ({ person, verdict, statement: '可行', at: AT });
const matter: Matter = {
  proposers: ['company'],
  interests: [{ person: 'ma', interest: '配偶任职于该企业' }],
  expertMajority: 'approve',
  members: ['bai', 'chen'],
  opinions: [opinion('bai'), opinion('chen', 'return')],
};
const given: DecisionGiven = { verdict: 'approve', reason: '需求真实，资金落实', by: { person: 'chief', organisation: 'bureau' }, at: AT };

describe('a decision', () => {
  it.each<[string, Partial<DecisionGiven>, object]>([
    ['without a reason', { reason: '' }, { kind: 'reasonMissing' }],
    ['with a reason of spaces', { reason: ' \u3000\u200b' }, { kind: 'reasonMissing' }],
    ['by somebody with a declared interest', { by: { person: 'ma', organisation: 'bureau' } }, { kind: 'selfInterest', person: 'ma' }],
    ['by a delegate of somebody with a declared interest', { by: { person: 'chief', organisation: 'bureau', onBehalfOf: 'ma' } }, { kind: 'selfInterest', person: 'ma' }],
    ['by the enterprise it is about', { by: { person: 'lin', organisation: 'company' } }, { kind: 'ownOrganisation' }],
    ['against the majority without its own reason', { verdict: 'reject' }, { kind: 'departureReasonMissing', majority: 'approve' }],
    ['against the majority with the same reason again', { verdict: 'reject', departureReason: '需求真实 资金落实。' }, { kind: 'departureReasonRepeatsReason' }],
  ])('is refused %s', (_what, change, refusal) => {
    expect(refusalOf(decide(matter, { ...given, ...change }))).toMatchObject(refusal);
  });

  it.each(['return', 'reject'] as const)('to %s needs a reason as well', (verdict) => {
    expect(refusalOf(decide({ ...matter, expertMajority: verdict }, { ...given, verdict, reason: '-' })).kind).toBe('reasonMissing');
  });

  it('against the majority stands with a reason of its own', () => {
    const decision = valueOf(decide(matter, { ...given, verdict: 'reject', departureReason: '评审未见新发布的用地限制' }));
    expect(decision).toMatchObject({ departsFromMajority: true, departureReason: '评审未见新发布的用地限制' });
  });

  it('where experts have no majority departs from none', () => {
    const { expertMajority: _, ...split } = matter;
    expect(valueOf(decide(split, { ...given, verdict: 'reject' })).departsFromMajority).toBe(false);
  });

  it('keeps the opinions that differ', () => {
    expect(valueOf(decide(matter, given)).dissent).toEqual([opinion('chen', 'return')]);
  });
});

describe('the chief speaks last', () => {
  it('and does not decide before every member was heard', () => {
    const silent = { ...matter, opinions: [opinion('bai')] };
    expect(refusalOf(decide(silent, given))).toEqual({ kind: 'membersNotHeard', members: ['chen'] });
    const heard = valueOf(giveOpinion(silent, opinion('chen')));
    expect(decide(heard, given).ok).toBe(true);
  });

  it('also among the members', () => {
    const board = { ...matter, members: ['bai', 'chen', 'chief'], chief: 'chief', opinions: [opinion('bai')] };
    expect(refusalOf(giveOpinion(board, opinion('chief')))).toEqual({ kind: 'membersNotHeard', members: ['chen'] });
    const heard = valueOf(giveOpinion(board, opinion('chen')));
    expect(valueOf(giveOpinion(heard, opinion('chief'))).opinions).toHaveLength(3);
  });

  it('need not say as a member what the decision says', () => {
    expect(decide({ ...matter, members: ['bai', 'chen', 'chief'] }, given).ok).toBe(true);
  });

  it('may decide alone where nobody else is asked', () => {
    expect(decide({ ...matter, members: [], opinions: [] }, given).ok).toBe(true);
  });

  it.each([
    [opinion('bai'), 'spokeAlready'],
    [opinion('zhu'), 'notAMember'],
    [{ ...opinion('chen'), statement: '' }, 'statementEmpty'],
  ])('after opinions that count: %j', (one, kind) => {
    expect(refusalOf(giveOpinion({ ...matter, opinions: [opinion('bai')] }, one)).kind).toBe(kind);
  });
});
