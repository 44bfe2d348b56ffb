import { describe, expect, it } from '@jest/globals';
import type { StageFacts } from '../src/facts/process-facts.ts';
import { MARKS, markOf, marksOf } from '../src/marks/mark.ts';
import { SHAPES } from '../src/marks/shapes.ts';
import { NOW, process } from './facts.ts';

describe('the mark of a state', () => {
  it.each([
    ['completed', 'done'],
    ['active', 'active'],
    ['waiting', 'waiting'],
    ['incident', 'incident'],
    ['notReached', 'ahead'],
    ['skipped', 'skipped'],
    ['cancelled', 'cancelled'],
  ] as const)('%s is shown as %s', (state, mark) => {
    expect(markOf(state, { late: false, next: false })).toBe(mark);
  });

  it.each(['active', 'waiting'] as const)('what is %s and late is shown as late', (state) => {
    expect(markOf(state, { late: true, next: false })).toBe('late');
  });

  it.each(['completed', 'notReached', 'incident'] as const)('what is %s is never late', (state) => {
    expect(markOf(state, { late: true, next: false })).not.toBe('late');
  });

  it('the next step is told from what lies further ahead', () => {
    expect(markOf('notReached', { late: false, next: true })).toBe('upcoming');
  });

  it('no two marks share a shape', () => {
    expect(new Set(MARKS.map((mark) => SHAPES[mark])).size).toBe(MARKS.length);
    expect(MARKS.toSorted()).toEqual(Object.keys(SHAPES).toSorted());
  });
});

describe('the marks of a process', () => {
  const step = { element: 'handIn', name: { zh: '提交证据', en: 'Hand in' }, onlyIf: [], waitsFor: [] };

  it('a step is late from the instant of its deadline on', () => {
    const due = process({ nextSteps: [{ ...step, deadline: new Date(NOW).toISOString() }] });
    expect(marksOf(due, NOW - 1).get('handIn')).toBe('waiting');
    expect(marksOf(due, NOW).get('handIn')).toBe('late');
  });

  it.each(['statutory', 'promised'] as const)('a stage is late once its %s limit has passed', (which) => {
    const fine = { light: 'green', phase: 'running' } as const;
    const limits = { statutory: fine, promised: fine, [which]: { light: 'overdue', phase: 'running' } };
    const [proposal, execution] = process().stages as [StageFacts, StageFacts];
    const marks = marksOf(process({ stages: [proposal, { ...execution, limits }] }), NOW);
    expect(marks.get('executionStage')).toBe('late');
    expect(marks.get('handIn')).toBe('waiting');
  });

  it('what is not reached is upcoming only where it is a next step', () => {
    const marks = marksOf(process({ nextSteps: [{ ...step, element: 'clear' }] }), NOW);
    expect(marks.get('clear')).toBe('upcoming');
    expect(marks.get('blocker')).toBe('ahead');
  });
});
