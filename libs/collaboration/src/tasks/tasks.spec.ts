import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { actOnSignOff, startSignOff } from './act-on-sign-off.ts';
import { askedNow, holdersNow } from './sign-off.ts';
import type { SignOff, SignOffAct, SignOffShape } from './sign-off.ts';

const AT = '2026-11-24T01:00:00Z';
const agree: SignOffAct = { type: 'sign', verdict: 'agree' };
const disagree: SignOffAct = { type: 'sign', verdict: 'disagree', reason: '预算不足' };
const start = (shape: SignOffShape, signers = ['a', 'b', 'c']): SignOff => valueOf(startSignOff(shape, signers, 'lin', ['completeness', 'scoring']));
const act = (state: SignOff, what: SignOffAct, by: string, at = AT) => actOnSignOff(state, what, by, at);
const play = (state: SignOff, ...acts: [string, SignOffAct][]): SignOff => acts.reduce((now, [by, what]) => valueOf(act(now, what, by)), state);
const owners = (state: SignOff): string[] => askedNow(state).map(({ owner }) => owner);

describe('all sign (会签)', () => {
  it('is done when everybody has agreed, in any order', () => {
    const two = play(start('all'), ['c', agree], ['a', agree]);
    expect([two.end, owners(two)]).toEqual([undefined, ['b']]);
    expect(play(two, ['b', agree]).end).toEqual({ kind: 'agreed', by: 'b', at: AT });
  });

  it('ends with one who disagrees', () => {
    expect(play(start('all'), ['b', disagree]).end?.kind).toBe('disagreed');
  });
});

describe('any signs (或签)', () => {
  it('is done with the first answer; whoever comes second learns who it was', () => {
    const done = play(start('any'), ['b', agree]);
    expect(refusalOf(act(done, agree, 'a'))).toEqual({ kind: 'endedAlready', end: { kind: 'agreed', by: 'b', at: AT } });
    expect(play(start('any'), ['c', disagree]).end).toMatchObject({ kind: 'disagreed', by: 'c' });
  });
});

describe('in turn (依次)', () => {
  it('asks one after another', () => {
    expect(owners(start('inTurn'))).toEqual(['a']);
    expect(refusalOf(act(start('inTurn'), agree, 'b'))).toEqual({ kind: 'notYourTurn', waitingFor: 'a' });
    const last = play(start('inTurn'), ['a', agree], ['b', agree]);
    expect(owners(last)).toEqual(['c']);
    expect(play(last, ['c', agree]).end?.kind).toBe('agreed');
  });
});

describe('a signature', () => {
  it.each<[string, SignOffAct, string, string]>([
    ['from somebody who is not asked', agree, 'x', 'notAsked'],
    ['that disagrees without a reason', { type: 'sign', verdict: 'disagree' }, 'a', 'reasonMissing'],
    ['that disagrees with a blank reason', { type: 'sign', verdict: 'disagree', reason: ' ' }, 'a', 'reasonMissing'],
    ['for somebody who is not asked', { ...agree, onBehalfOf: 'x' } as SignOffAct, 'a', 'notAsked'],
  ])('is refused %s', (_what, what, by, kind) => {
    expect(refusalOf(act(start('all'), what, by)).kind).toBe(kind);
  });

  it('is given once', () => {
    expect(refusalOf(act(play(start('all'), ['a', agree]), agree, 'a')).kind).toBe('answeredAlready');
  });

  it('of a delegate names both', () => {
    const { seats } = play(start('all'), ['x', { ...agree, onBehalfOf: 'a' } as SignOffAct]);
    expect(seats[0]?.answer).toEqual({ verdict: 'agree', by: 'x', onBehalfOf: 'a', at: AT });
  });

  it.each([[[], 'noSigners'], [['a', 'a'], 'askedAlready']])('is not asked of %j', (signers, kind) => {
    expect(refusalOf(startSignOff('all', signers, 'lin')).kind).toBe(kind);
  });
});

describe('adding a signer (加签)', () => {
  const add = (signer: string, place: 'before' | 'after' | 'beside'): SignOffAct => ({ type: 'addSigner', signer, place });

  it.each([
    ['before', ['x', 'a', 'b', 'c']],
    ['after', ['a', 'x', 'b', 'c']],
  ] as const)('puts them %s whoever adds them', (place, order) => {
    const state = play(start('inTurn'), ['a', add('x', place)]);
    expect(state.seats.map(({ owner }) => owner)).toEqual(order);
    expect(owners(state)).toEqual([order[0]]);
  });

  it('is for those who are asked now, and asks nobody twice', () => {
    expect(refusalOf(act(start('inTurn'), add('x', 'after'), 'b')).kind).toBe('notAsked');
    expect(refusalOf(act(start('all'), add('b', 'after'), 'a'))).toEqual({ kind: 'askedAlready', person: 'b' });
  });

  it('can be undone by whoever did it, until the signer has answered (减签)', () => {
    const added = play(start('all'), ['a', add('x', 'after')]);
    expect(refusalOf(act(added, { type: 'removeSigner', signer: 'x' }, 'b')).kind).toBe('notAddedByYou');
    expect(refusalOf(act(added, { type: 'removeSigner', signer: 'b' }, 'a')).kind).toBe('notAddedByYou');
    expect(refusalOf(act(play(added, ['x', agree]), { type: 'removeSigner', signer: 'x' }, 'a')).kind).toBe('answeredAlready');
    expect(play(added, ['a', { type: 'removeSigner', signer: 'x' }]).seats).toHaveLength(3);
  });

  it('and taking off the last one who is waited for ends it', () => {
    const waiting = play(start('all', ['a']), ['a', add('x', 'after')], ['a', agree]);
    expect(waiting.end).toBeUndefined();
    expect(play(waiting, ['a', { type: 'removeSigner', signer: 'x' }]).end?.kind).toBe('agreed');
  });
});

describe('handing over (转交)', () => {
  const to = (person: string, reason = '调岗'): SignOffAct => ({ type: 'handOver', to: person, reason });

  it('makes it somebody else\'s for good, and remembers from whom', () => {
    const state = play(start('all'), ['a', to('x')]);
    expect(state.seats[0]).toMatchObject({ owner: 'x', handedOverBy: ['a'] });
    expect(refusalOf(act(state, agree, 'a')).kind).toBe('notAsked');
  });

  it.each([['a', 'x', '调岗', 'toSelf', 'a'], ['a', 'x', '调岗', 'askedAlready', 'b'], ['a', 'x', ' ', 'reasonMissing', 'x']])(
    'is refused where it makes no sense (%s, %s, %j: %s)',
    (by, _to, reason, kind, person) => {
      expect(refusalOf(act(start('all'), to(person, reason), by)).kind).toBe(kind);
    },
  );
});

describe('delegating and getting back (委派)', () => {
  const helped = play(start('all'), ['a', { type: 'delegateAndGetBack', to: 'x' }]);

  it('moves the work and not the answer', () => {
    expect(holdersNow(helped)).toEqual(['x', 'b', 'c']);
    expect(refusalOf(act(helped, agree, 'x')).kind).toBe('notAsked');
    expect(refusalOf(act(helped, agree, 'a'))).toEqual({ kind: 'withHelper', helper: 'x' });
  });

  it('comes back with a note, and is then answered', () => {
    expect(refusalOf(act(helped, { type: 'giveBack', note: '' }, 'x')).kind).toBe('noteMissing');
    expect(refusalOf(act(helped, { type: 'giveBack', note: '已核' }, 'b')).kind).toBe('notHelping');
    const back = play(helped, ['x', { type: 'giveBack', note: '数据已核' }]);
    expect(back.seats[0]).toMatchObject({ owner: 'a', notes: [{ by: 'x', note: '数据已核' }] });
    expect(play(back, ['a', agree]).seats[0]?.answer?.by).toBe('a');
  });

  it('can be taken back by the owner, so that nothing waits for somebody on leave', () => {
    expect(holdersNow(play(helped, ['a', { type: 'giveBack', note: '收回' }]))).toEqual(['a', 'b', 'c']);
  });

  it.each<[SignOffAct, string]>([
    [{ type: 'delegateAndGetBack', to: 'y' }, 'withHelper'],
    [{ type: 'handOver', to: 'y', reason: 'r' }, 'withHelper'],
  ])('is not passed on: %j', (what, kind) => {
    expect(refusalOf(act(helped, what, 'a')).kind).toBe(kind);
    expect(refusalOf(act(helped, what, 'x')).kind).toBe('notAsked');
  });

  it('is not to oneself, nor to somebody who is asked', () => {
    expect(refusalOf(act(start('all'), { type: 'delegateAndGetBack', to: 'a' }, 'a')).kind).toBe('toSelf');
    expect(refusalOf(act(start('all'), { type: 'delegateAndGetBack', to: 'b' }, 'a')).kind).toBe('askedAlready');
  });
});

describe('returning, withdrawing, copying and urging', () => {
  it('returns (退回) to an earlier step with a reason', () => {
    const state = play(start('all'), ['b', { type: 'return', toStep: 'scoring', reason: '评分依据不全' }]);
    expect(state.end).toEqual({ kind: 'returned', by: 'b', at: AT, toStep: 'scoring', reason: '评分依据不全' });
    expect(refusalOf(act(start('all'), { type: 'return', toStep: 'acceptance', reason: 'r' }, 'b')).kind).toBe('stepUnknown');
    expect(refusalOf(act(start('all'), { type: 'return', toStep: 'scoring', reason: '' }, 'b')).kind).toBe('reasonMissing');
  });

  it('withdraws (撤回) while nobody has acted, and only by whoever handed it in', () => {
    expect(play(start('all'), ['lin', { type: 'withdraw' }]).end?.kind).toBe('withdrawn');
    expect(refusalOf(act(start('all'), { type: 'withdraw' }, 'a'))).toEqual({ kind: 'notSubmitter', submittedBy: 'lin' });
    expect(refusalOf(act(play(start('all'), ['b', agree]), { type: 'withdraw' }, 'lin'))).toEqual({ kind: 'actedOnAlready', by: 'b' });
  });

  it('copies (抄送) to each once, also afterwards, and asks nothing of them', () => {
    const done = play(start('any'), ['a', agree], ['lin', { type: 'copy', to: ['y', 'z'] }], ['lin', { type: 'copy', to: ['z'] }]);
    expect(done.copiedTo).toEqual(['y', 'z']);
    expect(refusalOf(act(start('any'), agree, 'y')).kind).toBe('notAsked');
  });

  it('urges (催办) once a day', () => {
    const urged = play(start('all'), ['lin', { type: 'urge' }]);
    expect(refusalOf(act(urged, { type: 'urge' }, 'lin', '2026-11-25T00:59:59Z'))).toEqual({ kind: 'urgedAlready', at: AT });
    expect(valueOf(act(urged, { type: 'urge' }, 'lin', '2026-11-25T01:00:00Z')).urgedAt).toBe('2026-11-25T01:00:00Z');
  });
});

describe('whatever is done with a task', () => {
  const person = fc.constantFrom('a', 'b', 'c', 'x', 'y', 'lin');
  const anyAct = fc.oneof<fc.Arbitrary<SignOffAct>[]>(
    fc.constant(agree),
    fc.constant(agree),
    fc.constant(disagree),
    fc.record({ type: fc.constant('addSigner' as const), signer: person, place: fc.constantFrom('before' as const, 'after' as const, 'beside' as const) }),
    fc.record({ type: fc.constant('removeSigner' as const), signer: person }),
    fc.record({ type: fc.constant('handOver' as const), to: person, reason: fc.constant('r') }),
    fc.record({ type: fc.constant('delegateAndGetBack' as const), to: person }),
    fc.constant({ type: 'giveBack' as const, note: 'n' }),
    fc.constant({ type: 'return' as const, toStep: 'scoring', reason: 'r' }),
    fc.constant({ type: 'withdraw' as const }),
  );

  it('it is either over or somebody has it, and nobody sits in two places', () => {
    fc.assert(
      fc.property(fc.constantFrom<SignOffShape>('all', 'any', 'inTurn'), fc.array(fc.tuple(person, anyAct), { maxLength: 25 }), (shape, acts) => {
        let state = start(shape);
        for (const [by, what] of acts) {
          const answered = state.seats.filter(({ answer }) => answer);
          const result = act(state, what, by);
          if (!result.ok) continue;
          state = result.value;
          const people = state.seats.flatMap(({ owner, helper }) => (helper === undefined ? [owner] : [owner, helper]));
          expect(new Set(people).size).toBe(people.length);
          expect(holdersNow(state).length > 0).toBe(state.end === undefined);
          for (const seat of answered) expect(state.seats).toContainEqual(seat);
          const open = state.seats.some(({ answer }) => !answer);
          if (state.end?.kind === 'agreed' && shape !== 'any') expect(open).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
