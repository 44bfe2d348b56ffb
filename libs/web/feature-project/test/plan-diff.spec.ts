import { describe, expect, it } from '@jest/globals';
import { demandsFrom, keepingMet, metIn, planDiff } from '../src/plan/plan-diff.ts';
import type { Promised } from '../src/plan/plan-diff.ts';

const opening: Promised = { id: 'opening', name: 'Opening', dueOn: '2027-03-01', demands: [{ id: 'photos', description: 'Photos' }] };
const handover: Promised = { id: 'handover', name: 'Handover', dueOn: '2027-06-01', demands: [{ id: 'protocol', description: 'Protocol' }] };

describe('what another plan changes', () => {
  it('is nothing where both are the same', () => {
    expect(planDiff([opening, handover], [opening, handover])).toEqual([]);
  });

  it('tells a later day with the day before and after', () => {
    expect(planDiff([opening], [{ ...opening, dueOn: '2027-04-01' }])).toEqual([
      { id: 'opening', kind: 'moved', milestone: 'Opening', from: '2027-03-01', to: '2027-04-01' },
    ]);
  });

  it('tells name, day and evidence of one milestone apart, by the name that people know', () => {
    const other = { ...opening, name: 'Grand opening', dueOn: '2027-04-01', demands: [{ id: 'photos', description: 'Film' }] };
    expect(planDiff([opening], [other]).map(({ kind, milestone }) => [kind, milestone])).toEqual([
      ['renamed', 'Opening'],
      ['moved', 'Opening'],
      ['demands', 'Opening'],
    ]);
  });

  it('tells what is dropped before what is added', () => {
    expect(planDiff([opening], [handover]).map(({ kind, id }) => [kind, id])).toEqual([
      ['dropped', 'opening'],
      ['added', 'handover'],
    ]);
  });
});

describe('what was met', () => {
  it('is known in the plan by what was promised, as it has another id there', () => {
    const carriedOut = [
      { ...opening, id: 'row 1', milestoneStatus: 'met' as const },
      { ...handover, id: 'row 2', milestoneStatus: 'handedIn' as const },
    ];
    expect(metIn([opening, handover], carriedOut)).toEqual(['opening']);
  });

  it('stays as it was promised, though the change was begun before', () => {
    expect(keepingMet([{ ...opening, name: 'Grand opening' }, { ...handover, dueOn: '2027-09-01' }], [opening, handover], ['opening'])).toEqual([
      opening,
      { ...handover, dueOn: '2027-09-01' },
    ]);
  });

  it('is not dropped', () => {
    expect(keepingMet([handover], [opening, handover], ['opening'])).toEqual([opening, handover]);
  });
});

describe('evidence that is asked for, one to a line', () => {
  const newId = () => 'new';

  it('keeps the id of a line that stays, wherever it stands', () => {
    const before = [{ id: 'a', description: 'Photos' }, { id: 'b', description: 'Report' }];
    expect(demandsFrom('Report\nPhotos', before, newId)).toEqual([before[1], before[0]]);
  });

  it('keeps the id of a line that is only worded anew', () => {
    expect(demandsFrom('Photos of both sides', opening.demands, newId)).toEqual([{ id: 'photos', description: 'Photos of both sides' }]);
  });

  it('gives a new id to a line put before one that stays', () => {
    expect(demandsFrom('Film\nPhotos', opening.demands, newId)).toEqual([{ id: 'new', description: 'Film' }, { id: 'photos', description: 'Photos' }]);
  });

  it('reads no demand out of empty lines', () => {
    expect(demandsFrom(' \n\nPhotos\n', opening.demands, newId)).toEqual(opening.demands);
  });
});
