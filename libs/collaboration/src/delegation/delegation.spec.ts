import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { delegate, delegationFor, holdsAt, revokeDelegation } from './delegation.ts';
import type { Delegation } from './delegation.ts';

const NOW = '2026-11-24T01:00:00Z';
const leave: Delegation = {
  id: 'd1',
  organisation: 'bureau',
  from: 'guo',
  to: 'bai',
  scope: { kind: 'roles', roles: ['caseOfficer'] },
  startsAt: '2026-12-01T00:00:00Z',
  endsAt: '2026-12-15T00:00:00Z',
  reason: '年假',
};
const existing = valueOf(delegate([], leave, NOW));
const other = (change: Partial<Delegation>): Delegation => ({ ...leave, id: 'd2', ...change });

describe('a delegation', () => {
  it.each<[string, Partial<Delegation>, object]>([
    ['to oneself', { to: 'guo' }, { kind: 'toSelf' }],
    ['that ends before it starts', { endsAt: '2026-11-30T00:00:00Z' }, { kind: 'datesOutOfOrder' }],
    ['of no length', { endsAt: leave.startsAt }, { kind: 'datesOutOfOrder' }],
    ['that is over', { startsAt: '2026-11-01T00:00:00Z', endsAt: NOW }, { kind: 'endsInThePast' }],
    ['of nothing', { scope: { kind: 'tasks', tasks: [] } }, { kind: 'scopeEmpty' }],
    ['without a reason', { reason: ' ' }, { kind: 'reasonMissing' }],
    ['of the same work to a second person', { to: 'chen' }, { kind: 'overlaps', delegation: 'd1' }],
    ['from somebody who stands in for another', { from: 'bai', to: 'chen' }, { kind: 'chain', through: 'bai', delegation: 'd1' }],
    ['to somebody who is away', { from: 'chen', to: 'guo' }, { kind: 'chain', through: 'guo', delegation: 'd1' }],
    ['back to whom it came from', { from: 'bai', to: 'guo' }, { kind: 'chain' }],
    ['that overlaps by a moment', { to: 'chen', startsAt: '2026-12-14T23:59:59Z', endsAt: '2026-12-20T00:00:00Z' }, { kind: 'overlaps' }],
  ])('is refused %s', (_what, change, refusal) => {
    expect(refusalOf(delegate(existing, other(change), NOW))).toMatchObject(refusal);
  });

  it.each<[string, Partial<Delegation>]>([
    ['of other work', { to: 'chen', scope: { kind: 'roles', roles: ['approver'] } }],
    ['of a single task out of it', { to: 'chen', scope: { kind: 'tasks', tasks: ['t1'] } }],
    ['from the moment the other ends', { to: 'chen', startsAt: leave.endsAt, endsAt: '2026-12-20T00:00:00Z' }],
    ['onward, once the other has ended', { from: 'bai', to: 'chen', startsAt: leave.endsAt, endsAt: '2026-12-20T00:00:00Z' }],
    ['in another organisation', { organisation: 'town', to: 'chen' }],
  ])('is fine %s', (_what, change) => {
    expect(delegate(existing, other(change), NOW).ok).toBe(true);
  });

  it('makes room when it is revoked', () => {
    const revoked = valueOf(revokeDelegation(leave, 'guo', '2026-12-03T00:00:00Z'));
    expect(delegate([revoked], other({ to: 'chen', startsAt: '2026-12-03T00:00:00Z' }), NOW).ok).toBe(true);
    expect(refusalOf(revokeDelegation(leave, 'bai', NOW)).kind).toBe('notDelegator');
    expect(refusalOf(revokeDelegation(revoked, 'guo', '2026-12-04T00:00:00Z'))).toEqual({ kind: 'overAlready', at: '2026-12-03T00:00:00Z' });
    expect(refusalOf(revokeDelegation(leave, 'guo', leave.endsAt)).kind).toBe('overAlready');
  });
});

describe('acting for another', () => {
  const wanted = { organisation: 'bureau', actor: 'bai', principal: 'guo', role: 'caseOfficer' as const };
  const at = '2026-12-05T00:00:00Z';

  it('is by a delegation that names both', () => {
    expect(delegationFor(existing, wanted, at)).toMatchObject({ id: 'd1', from: 'guo', to: 'bai' });
  });

  it.each([
    ['before it starts', wanted, '2026-11-30T23:59:59Z'],
    ['when it has ended', wanted, '2026-12-15T00:00:00Z'],
    ['in another role', { ...wanted, role: 'approver' as const }, at],
    ['by somebody else', { ...wanted, actor: 'chen' }, at],
    ['for somebody else', { ...wanted, principal: 'chen' }, at],
    ['in another organisation', { ...wanted, organisation: 'town' }, at],
  ])('is not possible %s', (_how, act, when) => {
    expect(delegationFor(existing, act, when)).toBeUndefined();
  });

  it('reaches as far as the tasks that were named', () => {
    const single = [other({ scope: { kind: 'tasks', tasks: ['t1'] } })];
    expect(delegationFor(single, { ...wanted, task: 't1' }, at)?.id).toBe('d2');
    expect(delegationFor(single, { ...wanted, task: 't2' }, at)).toBeUndefined();
    expect(delegationFor(single, wanted, at)).toBeUndefined();
  });

  it('never goes over a third person, whatever is delegated', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd');
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-12-${String(number).padStart(2, '0')}T00:00:00Z`);
    const asked = fc.record({ from: person, to: person, startsAt: day, endsAt: day });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 15 }), day, (many, when) => {
        const held = many.reduce<readonly Delegation[]>((all, one, index) => {
          const result = delegate(all, other({ id: String(index), ...one }), NOW);
          return result.ok ? result.value : all;
        }, []);
        const now = held.filter((one) => holdsAt(one, when));
        const away = now.map(({ from }) => from);
        expect(new Set(away).size).toBe(away.length);
        expect(now.filter(({ to }) => away.includes(to))).toEqual([]);
      }),
    );
  });
});
