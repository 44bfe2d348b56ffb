import { describe, expect, it } from '@jest/globals';
import { lacksOf } from '../src/tasks/task-acting.ts';

const filled = { personIds: ['p'], choice: 'all', reason: '理由' };

describe('an action on a task', () => {
  it('that leaves others with the consequences needs a reason', () => {
    for (const action of ['handOver', 'delegate', 'giveBack', 'return', 'withdraw'] as const) {
      expect([action, lacksOf({ ...filled, action, reason: '  ' })]).toEqual([action, ['reason']]);
    }
    expect(lacksOf({ ...filled, action: 'urge', reason: '' })).toEqual([]);
  });

  it('of signing needs a reason only for a disagreement', () => {
    expect(lacksOf({ ...filled, action: 'sign', choice: 'agree', reason: '' })).toEqual([]);
    expect(lacksOf({ ...filled, action: 'sign', choice: 'disagree', reason: '' })).toEqual(['reason']);
  });

  it('tells everything that is missing at once', () => {
    expect(lacksOf({ action: 'startSignOff', personIds: [], choice: '', reason: '' })).toEqual(['people', 'choice']);
  });
});
