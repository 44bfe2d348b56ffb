import { beforeAll, describe, expect, test } from '@jest/globals';
import { deployed } from '../deployed.ts';
import type { Deployed } from '../deployed.ts';
import { at } from '../journey.ts';
import type { Journey } from '../journey.ts';
import { MILESTONES, acceptedProject, executed, signed } from './stops.ts';

let lifecycle: Deployed;
beforeAll(async () => {
  lifecycle = await deployed('market-led-project');
});

const [first, second] = MILESTONES.map((milestone) => ({ milestone: { ...milestone, verifier: null } }));

test('a project goes from the answer to a call to its close-out', () => {
  const journey = acceptedProject(lifecycle);
  expect(journey.stages).toEqual(['followUpStage', 'ratingStage']);
  for (const day of ['2027-01-29', '2027-04-29', '2027-10-29']) {
    journey.until(day).complete('reportOutcome').complete('measureOutcome');
  }
  expect(journey.stages).toEqual(['ratingStage']);
  journey.endOf('2027-10-29').complete('postEvaluate').complete('closeOut');
  expect(journey.phase).toBe('completed');
  expect(journey.ends).toEqual(
    `proposalSubmitted accepted scored commentsAnswered decided agreed milestoneMet milestoneMet executed projectAccepted
    outcomeMeasured outcomeMeasured outcomeMeasured followedUp rated closedOut finished`.split(/\s+/),
  );
});

describe('execution', () => {
  test('asks for the evidence of every milestone at once, each by its own date', () => {
    const journey = signed(lifecycle);
    expect(journey.tasks).toEqual(['handInEvidence', 'handInEvidence']);
    expect(journey.waitOf('handInEvidence').dueDate).toBe(at('2027-03-31', '23:59:59'));
  });

  test('gives the verification to the verifier whom the plan names', () => {
    const journey = signed(lifecycle);
    journey.do({ type: 'addBody', item: journey.itemOf('milestone', 'repeat'), value: { id: 'M3', dueOn: '2027-09-30', verifier: 'zhang' } });
    const added = { milestone: { id: 'M3', dueOn: '2027-09-30', verifier: 'zhang' } };
    expect(journey.complete('handInEvidence', {}, added).waitOf('verifyEvidence')).toMatchObject({ assignee: 'zhang', candidateGroups: ['verifier'] });
  });

  test('asks for evidence again where a milestone was not met', () => {
    const journey = signed(lifecycle).complete('handInEvidence', {}, first).complete('verifyEvidence', { verdict: 'notMet' }, first);
    expect(journey.tasks).toEqual(['handInEvidence', 'handInEvidence']);
    expect(journey.ends).not.toContain('milestoneMet');
  });

  test.each([
    ['met', []],
    ['notMet', ['handInEvidence']],
  ])('lets a judge rule on a disputed milestone: %s', (verdict, tasks) => {
    const journey = signed(lifecycle).complete('handInEvidence', {}, first).complete('verifyEvidence', { verdict: 'disputed' }, first);
    expect(journey.waitOf('resolveDispute').candidateGroups).toEqual(['approver']);
    journey.complete('resolveDispute', { verdict });
    expect(journey.tasks).toEqual(['handInEvidence', ...tasks]);
  });

  test('ends only when every milestone is met', () => {
    const journey = signed(lifecycle).complete('handInEvidence', {}, first).complete('verifyEvidence', { verdict: 'met' }, first);
    expect(journey.stages).toEqual(['executionStage']);
    journey.complete('handInEvidence', {}, second).complete('verifyEvidence', { verdict: 'met' }, second);
    expect(journey.stages).toEqual(['acceptanceStage']);
    expect(journey.variable('milestoneResults')).toEqual([
      { milestone: 'M1', verdict: 'met' },
      { milestone: 'M2', verdict: 'met' },
    ]);
  });
});

describe('a blocker', () => {
  const raised = (): Journey => signed(lifecycle).receive('blockerRaised', { blocker: { id: 'B1' } });

  test('is answered while the milestones go on', () => {
    const journey = raised();
    expect(journey.tasks).toEqual(['handInEvidence', 'handInEvidence', 'respondToBlocker']);
    expect(journey.waitOf('respondToBlocker')).toMatchObject({ candidateGroups: ['caseOfficer'], dueDate: at('2026-11-05', '23:59:59') });
    journey.complete('respondToBlocker').complete('handInEvidence', {}, first).complete('confirmBlockerCleared', { cleared: true });
    expect(journey.ends).toContain('blockerCleared');
    expect(journey.tasks).toEqual(['handInEvidence', 'verifyEvidence']);
  });

  test('goes back to the case officer until the enterprise says that it is cleared', () => {
    const journey = raised().complete('respondToBlocker').complete('confirmBlockerCleared', { cleared: false });
    expect(journey.tasks).toContain('respondToBlocker');
  });

  test('is shown to the supervisor when it is not answered in time', () => {
    const journey = raised().endOf('2026-11-04');
    expect(journey.tasks).not.toContain('superviseBlocker');
    expect(journey.endOf('2026-11-05').tasks).toEqual(['handInEvidence', 'handInEvidence', 'respondToBlocker', 'superviseBlocker']);
    journey.complete('respondToBlocker').complete('confirmBlockerCleared', { cleared: true });
    expect(journey.tasks).toEqual(['handInEvidence', 'handInEvidence']);
  });

  test('may be raised while another is open', () => {
    const journey = raised().receive('blockerRaised', { blocker: { id: 'B2' } });
    expect(journey.tasks.filter((task) => task === 'respondToBlocker')).toHaveLength(2);
  });

  test('that is open keeps the project from acceptance', () => {
    const journey = raised();
    for (const which of [first, second]) journey.complete('handInEvidence', {}, which).complete('verifyEvidence', { verdict: 'met' }, which);
    expect(journey.stages).toEqual(['executionStage']);
    journey.complete('respondToBlocker').complete('confirmBlockerCleared', { cleared: true });
    expect(journey.stages).toEqual(['acceptanceStage']);
  });
});

describe('a plan change', () => {
  test.each([
    ['approve', 'planChanged'],
    ['reject', 'planKept'],
  ])('is decided by the approver while the work goes on: %s', (outcome, end) => {
    const journey = signed(lifecycle).receive('planChangeRequested', { planChange: { version: 2 } });
    expect(journey.waitOf('approvePlanChange').candidateGroups).toEqual(['approver']);
    expect(journey.complete('approvePlanChange', { outcome }).ends).toContain(end);
    expect(journey.tasks).toEqual(['handInEvidence', 'handInEvidence']);
  });
});

describe('acceptance', () => {
  test('that stalls is shown to the supervisor', () => {
    const journey = executed(lifecycle).complete('applyForAcceptance').endOf('2026-11-25');
    expect(journey.tasks).toEqual(['acceptProject']);
    expect(journey.endOf('2026-11-26').tasks).toEqual(['acceptProject', 'superviseAcceptance']);
    expect(journey.complete('acceptProject', { outcome: 'accept' }).stages).toEqual(['followUpStage', 'ratingStage']);
    expect(journey.tasks).toEqual([]);
  });

  test('that is not given names what is open, and is applied for again', () => {
    const journey = executed(lifecycle).complete('applyForAcceptance').complete('acceptProject', { outcome: 'return' });
    expect(journey.tasks).toEqual(['applyForAcceptance']);
  });
});

describe('follow-up', () => {
  test('is measured by a verifier after the project lead has reported', () => {
    const journey = acceptedProject(lifecycle).until('2027-01-28');
    expect(journey.tasks).toEqual([]);
    expect(journey.until('2027-01-29').waitOf('reportOutcome').assignee).toBe('li');
    expect(journey.complete('reportOutcome').waitOf('measureOutcome').candidateGroups).toEqual(['verifier']);
  });
});

describe('a rating', () => {
  const rated = (level: number): Journey => acceptedProject(lifecycle).receive('ratingSubmitted', { rating: { id: 'R1', level } });

  test.each([5, 4, 3])('of level %d is kept and asks nothing of anybody', (level) => {
    expect(rated(level).tasks).toEqual([]);
    expect(rated(level).ends).toContain('ratingKept');
  });

  test.each([2, 1])('of level %d is rectified and called back', (level) => {
    const journey = rated(level);
    expect(journey.waitOf('rectify')).toMatchObject({ candidateGroups: ['caseOfficer'], dueDate: at('2026-11-19', '23:59:59') });
    expect(journey.complete('rectify').waitOf('callBack').candidateGroups).toEqual(['verifier']);
    expect(journey.complete('callBack', { satisfied: false }).tasks).toEqual(['rectify']);
    journey.complete('rectify').complete('callBack', { satisfied: true });
    expect(journey.tasks).toEqual([]);
    expect(journey.ends).toContain('rectified');
  });

  test('that is not rectified in time is shown to the supervisor', () => {
    expect(rated(1).endOf('2026-11-19').tasks).toEqual(['rectify', 'superviseRectification']);
  });

  test('that is not rectified keeps the project from being closed out', () => {
    const journey = rated(1);
    for (const day of ['2027-01-29', '2027-04-29', '2027-10-29']) journey.until(day).complete('reportOutcome').complete('measureOutcome');
    expect(journey.endOf('2027-10-29').stages).toEqual(['ratingStage']);
    journey.complete('rectify').complete('callBack', { satisfied: true });
    expect(journey.stages).toEqual(['postEvaluationStage']);
  });
});

test('a project is terminated, not withdrawn, once the agreement is signed', () => {
  const journey = signed(lifecycle).receive('blockerRaised', { blocker: { id: 'B1' } }).receive('withdrawalRequested', { reason: '市场变化' });
  expect(journey.tasks).toEqual(['settleTermination']);
  journey.complete('settleTermination').complete('confirmTermination');
  expect([journey.phase, journey.ends.at(-1)]).toEqual(['completed', 'projectTerminated']);
});
