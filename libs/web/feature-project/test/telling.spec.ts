import { describe, expect, it } from '@jest/globals';
import { defectiveIn, saidIn } from '../src/acceptance/returned.ts';
import { choicesOf } from '../src/evidence/choices.ts';
import { standingOf } from '../src/evidence/standing.ts';
import { gapInWords, pointsOf } from '../src/overview/gap-in-words.ts';
import { endingOf } from '../src/project/ending-of.ts';
import { byWay, isLimitOf } from '../src/project/next-steps.ts';

const said = (text: string) => ({ zh: text, en: text });

describe('an acceptance that was returned', () => {
  const line = (id: string, verdict: 'confirmed' | 'defective' | null) => ({ milestone: { id }, claim: `${id} is done`, verdict });
  const acceptance = { outcomeStatement: 'Fewer floods.', checklist: [line('canal', 'confirmed'), line('pump', 'defective'), line('bank', null)] };

  it('asks for nothing that was written before', () => {
    expect(Object.fromEntries(saidIn(acceptance))).toEqual({ canal: 'canal is done', pump: 'pump is done', bank: 'bank is done', outcomeStatement: 'Fewer floods.' });
  });

  it('has nothing to offer to a first application', () => {
    expect(saidIn(undefined).size).toBe(0);
  });

  it('names the lines that were found wanting, and no other', () => {
    expect(defectiveIn(acceptance.checklist).map(({ milestone }) => milestone.id)).toEqual(['pump']);
  });
});

describe('what comes next', () => {
  const step = (element: string, onlyIf: readonly string[] = [], waitsFor = 'after the check') => ({ element, onlyIf: onlyIf.map(said), waitsFor: [said(waitsFor)] });

  it('tells apart what comes for certain and what comes one way or another', () => {
    const { certain, ways } = byWay([step('check', [], 'an approver'), step('followUp', ['passed: yes']), step('applyAgain', ['passed: no']), step('rating', ['passed: yes'])]);
    expect(certain.map(({ element }) => element)).toEqual(['check']);
    expect(ways.map(({ onlyIf, steps }) => [onlyIf[0]?.en, steps.map(({ element }) => element)])).toEqual([
      ['passed: yes', ['followUp', 'rating']],
      ['passed: no', ['applyAgain']],
    ]);
  });

  it('keeps the same answer to be given after different steps apart', () => {
    expect(byWay([step('one', ['yes'], 'after a'), step('other', ['yes'], 'after b')]).ways).toHaveLength(2);
  });

  it('has the limits of the project beside the step that is due when they end', () => {
    const limits = { statutory: { endsAt: '2026-12-08T16:00:00.000Z' } };
    expect(isLimitOf({ deadline: '2026-12-08T16:00:00Z' }, limits)).toBe(true);
    expect(isLimitOf({ deadline: '2026-12-09T16:00:00Z' }, limits)).toBe(false);
    expect(isLimitOf({ deadline: null }, { statutory: { endsAt: null } })).toBe(false);
  });
});

describe('the end of a project', () => {
  const happenings = [{ act: 'submitRating' }, { act: null }, { act: 'closeOutProject' }, { act: 'decide' }];

  it('is told by the act that ended it, whatever came afterwards', () => {
    expect(endingOf('closed', happenings)).toBe(happenings[2]);
    expect(endingOf('rejected', happenings)).toBe(happenings[3]);
  });

  it('is not told while the project runs, or where it was not read', () => {
    expect(endingOf('running', happenings)).toBeUndefined();
    expect(endingOf('withdrawn', happenings)).toBeUndefined();
  });
});

describe('the gap between reported and verified', () => {
  it('says which of the two is higher, and by how much without a sign', () => {
    expect(gapInWords({ difference: '-1.5', attainmentDifference: '-0.2727' }, 'days')).toEqual({ direction: 'below', difference: 1.5, points: 27.3, isInPoints: false });
    expect(gapInWords({ difference: '0', attainmentDifference: '0' }, 'days').direction).toBe('same');
  });

  it('counts percentages in points', () => {
    expect(gapInWords({ difference: '4.8', attainmentDifference: '0.1' }, '%')).toEqual({ direction: 'above', difference: 4.8, points: 10, isInPoints: true });
    expect(pointsOf('-0.0324')).toBe(3.2);
  });
});

describe('evidence', () => {
  const by = (kind: 'enterprise' | 'verifier') => ({ organisation: { kind } }) as Parameters<typeof standingOf>[0]['by'];
  const milestone = { __typename: 'Milestone', id: 'm', name: 'Opening' } as const;

  it('has a state where it is for a milestone', () => {
    expect(standingOf({ milestone, state: 'handedIn', by: by('enterprise') })?.key).toBe('terms.EvidenceState.handedIn');
  });

  it('is neither draft nor waiting where it is for no milestone: no round checks it', () => {
    expect(standingOf({ milestone: null, state: 'draft', by: by('enterprise') })).toBeUndefined();
    expect(standingOf({ milestone: null, state: 'handedIn', by: by('verifier') })?.key).toBe('project.evidence.independent');
  });

  it('is offered by milestone, the newest first', () => {
    const piece = (id: string, capturedAt: string, its: { readonly id: string; readonly name: string } | null) => ({ id, capturedAt, milestone: its });
    const groups = choicesOf([piece('old', '2026-01-01T00:00:00Z', milestone), piece('own', '2026-02-01T00:00:00Z', null), piece('new', '2026-03-01T00:00:00Z', milestone)]);
    expect(groups.map((group) => [group.milestone?.name, group.evidence.map(({ id }) => id)])).toEqual([
      ['Opening', ['new', 'old']],
      [undefined, ['own']],
    ]);
  });
});
