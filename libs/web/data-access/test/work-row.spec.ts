import { describe, expect, it } from '@jest/globals';
import { placeFor, subjectName, whyMine } from '../src/tasks/work-row.ts';
import type { WorkTaskFragment } from '../generated/tasks.ts';

const lin = { __typename: 'Person', id: 'lin', name: '林晓', jobTitle: null } as const;
const task = {
  id: 'i.1',
  act: 'submitProposal',
  taskStatus: 'held',
  assignee: lin,
  assignedFor: null,
  viewerCanClaim: false,
  project: { id: 'p' },
  subject: { __typename: 'Proposal', id: 'q' },
} as unknown as WorkTaskFragment;

describe('a task in somebody’s list', () => {
  it('says why it is there', () => {
    expect(whyMine(task, 'lin')).toBe('mine');
    expect(whyMine(task, 'chen')).toBe('others');
    expect(whyMine({ ...task, assignedFor: lin }, 'chen')).toBe('delegated');
    expect(whyMine({ ...task, assignee: null, taskStatus: 'open' }, 'chen')).toBe('group');
    expect(whyMine({ ...task, taskStatus: 'completed' }, 'lin')).toBe('done');
  });

  it('opens where it is done for whoever does it, and on its page for the others', () => {
    expect(placeFor(task, 'lin')).toEqual({ commands: ['/proposals', 'q', 'edit'], queryParams: { task: 'i.1' } });
    expect(placeFor(task, 'chen').commands).toEqual(['/tasks', 'i.1']);
    expect(placeFor({ ...task, assignee: null, viewerCanClaim: true }, 'chen').commands).toEqual(['/proposals', 'q', 'edit']);
  });

  it('without a screen of its own opens on its page', () => {
    expect(placeFor({ ...task, act: 'superviseDecision' }, 'lin').commands).toEqual(['/tasks', 'i.1']);
  });
});

it('says which milestone or blocker a task is about: a project has several', () => {
  expect(subjectName({ subject: { __typename: 'Milestone', id: 'm', name: '首批订单' } })).toBe('首批订单');
  expect(subjectName({ subject: { __typename: 'Blocker', id: 'b', title: '用电不足' } })).toBe('用电不足');
  expect(subjectName(task)).toBeUndefined();
});
