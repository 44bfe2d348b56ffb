import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { appointExpert, recordConsensus, recuse, submitSheet, visibleSheets, waitingFor } from './round.ts';
import type { Recommendation, ScoreSheet, ScoringRound } from './round.ts';
import { tally } from './tally.ts';

const AT = '2026-11-24T01:00:00Z';
const experts = ['an', 'bo', 'cai'].map((person) => ({ person, organisation: `university-${person}` }));
const round: ScoringRound = {
  criteria: [
    { id: 'effect', name: '实效', weight: 60 },
    { id: 'means', name: '可行性', weight: 40 },
  ],
  proposers: ['company'],
  minimumExperts: 3,
  experts,
  sheets: [],
  recusals: [],
};
const sheet = (expert: string, effect = 80, means = 60, recommendation: Recommendation = 'approve'): ScoreSheet => ({
  expert,
  scores: { effect, means },
  recommendation,
  reason: '需求真实',
  at: AT,
});
const play = (from: ScoringRound, ...sheets: ScoreSheet[]): ScoringRound => sheets.reduce((state, one) => valueOf(submitSheet(state, one)), from);
const full = play(round, sheet('an', 90, 70), sheet('bo', 60, 60, 'return'), sheet('cai', 75, 50));
const consensus = { recommendation: 'approve' as const, reason: '总体可行', at: AT, dissent: [] };

describe('a score sheet', () => {
  it('is refused a second time from the same expert', () => {
    expect(refusalOf(submitSheet(play(round, sheet('an')), sheet('an', 100)))).toEqual({ kind: 'scoredAlready', at: AT });
  });

  it.each<[string, ScoreSheet, object]>([
    ['from somebody who is no expert', sheet('lin'), { kind: 'notAnExpert', person: 'lin' }],
    ['that leaves a criterion out', { ...sheet('an'), scores: { effect: 5 } }, { kind: 'criteriaUnscored', criteria: ['means'] }],
    ['that scores something else', { ...sheet('an'), scores: { effect: 5, means: 5, looks: 5 } }, { kind: 'criterionUnknown', criterion: 'looks' }],
    ['above a hundred', sheet('an', 100.1), { kind: 'scoreOutOfRange', criterion: 'effect', score: 100.1 }],
    ['below nothing', sheet('an', 0, -1), { kind: 'scoreOutOfRange', criterion: 'means', score: -1 }],
    ['that is no number', sheet('an', Number.NaN), { kind: 'scoreOutOfRange', criterion: 'effect', score: Number.NaN }],
    ['without a reason', { ...sheet('an'), reason: '…' }, { kind: 'reasonMissing' }],
  ])('is refused %s', (_what, given, refusal) => {
    expect(refusalOf(submitSheet(round, given))).toEqual(refusal);
  });
});

describe('sheets are sealed until all are in', () => {
  const two = play(round, sheet('an'), sheet('bo'));

  it('shows every expert their own only, and everybody else none', () => {
    expect(visibleSheets(two, 'an').map(({ expert }) => expert)).toEqual(['an']);
    expect(visibleSheets(two, 'cai')).toEqual([]);
    expect(visibleSheets(two, 'approver')).toEqual([]);
    expect(refusalOf(tally(two))).toEqual({ kind: 'sheetsSealed', waitingFor: ['cai'] });
  });

  it('opens them all with the last one', () => {
    expect(visibleSheets(play(two, sheet('cai')), 'approver')).toHaveLength(3);
  });

  it('keeps them sealed while the experts are too few', () => {
    const left = valueOf(recuse(two, 'cai', '曾任顾问', AT));
    expect(waitingFor(left)).toEqual([]);
    expect(refusalOf(tally(left))).toEqual({ kind: 'tooFewExperts', experts: 2, minimum: 3 });
    expect(visibleSheets(left, 'approver')).toEqual([]);
    const filled = play(valueOf(appointExpert(left, { person: 'dai', organisation: 'u' })), sheet('dai'));
    expect(visibleSheets(filled, 'approver')).toHaveLength(3);
  });

  it('never shows anybody a foreign sheet before all are in, in whatever order things happen', () => {
    const act = fc.record({ expert: fc.constantFrom('an', 'bo', 'cai', 'dai'), what: fc.constantFrom('score', 'recuse', 'appoint') });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        let state = round;
        for (const { expert, what } of acts) {
          const result =
            what === 'score' ? submitSheet(state, sheet(expert)) : what === 'recuse' ? recuse(state, expert, 'x', AT) : appointExpert(state, { person: expert, organisation: 'u' });
          if (result.ok) state = result.value;
          const isOpen = waitingFor(state).length === 0 && state.experts.length >= 3;
          const foreign = visibleSheets(state, 'an').some((one) => one.expert !== 'an');
          expect(foreign && !isOpen).toBe(false);
          expect(state.sheets.every((one) => state.experts.some(({ person }) => person === one.expert))).toBe(true);
        }
      }),
    );
  });
});

describe('recusal', () => {
  it('removes the expert and strikes the sheet, and both are on record', () => {
    const after = valueOf(recuse(play(round, sheet('an')), 'an', '持有股份', AT));
    expect(after.experts.map(({ person }) => person)).toEqual(['bo', 'cai']);
    expect(after.sheets).toEqual([]);
    expect(after.recusals).toEqual([{ expert: 'an', interest: '持有股份', at: AT, sheetStruck: true }]);
  });

  it('is final: who stood aside neither scores nor is appointed again', () => {
    const after = valueOf(recuse(round, 'an', '持有股份', AT));
    expect(refusalOf(submitSheet(after, sheet('an'))).kind).toBe('recused');
    expect(refusalOf(appointExpert(after, { person: 'an', organisation: 'u' })).kind).toBe('recused');
  });

  it('says what the interest is', () => {
    expect(refusalOf(recuse(round, 'an', ' ', AT)).kind).toBe('interestMissing');
    expect(refusalOf(recuse(round, 'lin', '亲属', AT)).kind).toBe('notAnExpert');
  });
});

describe('appointing', () => {
  it('refuses an expert of a proposer, and one who is there already', () => {
    expect(refusalOf(appointExpert(round, { person: 'x', organisation: 'company' }))).toEqual({ kind: 'expertOfProposer', organisation: 'company' });
    expect(refusalOf(appointExpert(round, experts[0]!)).kind).toBe('expertAlready');
  });
});

describe('the tally', () => {
  it('weights totals and shows how far the experts lie apart', () => {
    const { total, criteria, recommendations, majority } = valueOf(tally(full));
    expect(total).toMatchObject({ lowest: 60, highest: 82, mean: 69 });
    expect(total.standardDeviation).toBeCloseTo(Math.sqrt((169 + 81 + 16) / 3), 12);
    expect(criteria.effect).toMatchObject({ lowest: 60, highest: 90, mean: 75 });
    expect(recommendations).toEqual({ approve: 2, return: 1, reject: 0 });
    expect(majority).toBe('approve');
  });

  it.each<[Recommendation[], Recommendation | undefined]>([
    [['approve', 'approve', 'reject'], 'approve'],
    [['approve', 'return', 'reject'], undefined],
    [['approve', 'approve', 'reject', 'reject'], undefined],
    [['reject', 'reject', 'reject', 'approve'], 'reject'],
  ])('of %j has the majority %s', (recommendations, majority) => {
    const people = recommendations.map((_, index) => ({ person: `p${index}`, organisation: 'u' }));
    const state = play({ ...round, experts: people }, ...recommendations.map((one, index) => sheet(`p${index}`, 50, 50, one)));
    expect(valueOf(tally(state)).majority).toBe(majority);
  });
});

describe('consensus', () => {
  it('waits for every sheet', () => {
    expect(refusalOf(recordConsensus(round, consensus)).kind).toBe('sheetsSealed');
  });

  it('keeps differing opinions and ends the round', () => {
    const ended = valueOf(recordConsensus(full, { ...consensus, dissent: [{ expert: 'bo', statement: '收入依据不足' }] }));
    expect(ended.consensus?.dissent).toHaveLength(1);
    expect(refusalOf(recordConsensus(ended, consensus)).kind).toBe('consensusReached');
    expect(refusalOf(recuse(ended, 'an', 'x', AT)).kind).toBe('consensusReached');
    expect(refusalOf(submitSheet(ended, sheet('an'))).kind).toBe('consensusReached');
  });

  it.each([
    [{ ...consensus, reason: '' }, 'reasonMissing'],
    [{ ...consensus, dissent: [{ expert: 'bo', statement: ' ' }] }, 'dissentEmpty'],
    [{ ...consensus, dissent: [{ expert: 'lin', statement: 'no' }] }, 'notAnExpert'],
  ])('is refused %j', (given, kind) => {
    expect(refusalOf(recordConsensus(full, given)).kind).toBe(kind);
  });
});
