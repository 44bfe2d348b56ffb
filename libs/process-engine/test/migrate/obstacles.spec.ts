import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ProcessModel } from '@shixiao/process-model';
import { createLibrary } from '../../src/index.ts';
import type { MigrationObstacle, MigrationPlan } from '../../src/index.ts';
import { EN, type MigrationObstacleCode } from '../../src/migrate/messages/en.ts';
import { planObstacles } from '../../src/migrate/plan-obstacles.ts';
import { deployed, modelOf, Running } from './deployed.ts';

/** What a plan for the filing process violates, as `code element`, complete and in order. */
interface Case {
  readonly plan: MigrationPlan;
  readonly obstacles: readonly `${MigrationObstacleCode} ${string}`[];
}

const CASES: Readonly<Record<string, Case>> = {
  'what is mapped is not in the running version': {
    plan: { toVersion: 2, elements: { Drift: 'Draft' }, flows: { 'Drift-Join': 'Draft-Join' } },
    obstacles: ['unknownSourceElement Drift', 'unknownSourceFlow Drift-Join'],
  },
  'what it is mapped to is not in the new version': {
    plan: { toVersion: 2, elements: { Remind: 'Chase' }, flows: { 'Remind-Reminded': 'Chase-End' } },
    obstacles: ['unknownTargetElement Remind', 'unknownTargetFlow Remind-Reminded'],
  },
  'what is to be waited for afresh is no event': {
    plan: { toVersion: 2, renew: ['Other', 'Nothing'] },
    obstacles: ['unknownRenewal Other', 'unknownRenewal Nothing'],
  },
  'a task would become a job': { plan: { toVersion: 2, elements: { Draft: 'OtherCheck' } }, obstacles: ['kindDiffers Draft'] },
  'a sub-process would become a transaction': {
    plan: { toVersion: 2, elements: { Review: 'Deal', Opinion: 'DealTask' } },
    obstacles: ['variantDiffers Review'],
  },
  'a task would move into a sub-process': { plan: { toVersion: 2, elements: { Draft: 'DealTask' } }, obstacles: ['scopeDiffers Draft'] },
  'a task would stay behind its sub-process': {
    plan: { toVersion: 2, elements: { Opinion: 'Other' } },
    obstacles: ['scopeDiffers Opinion'],
  },
  'people who sign together would sign in turn': { plan: { toVersion: 2, elements: { Sign: 'SignInTurn' } }, obstacles: ['repeatDiffers Sign'] },
  'one person would become many': { plan: { toVersion: 2, elements: { Draft: 'SignInTurn' } }, obstacles: ['repeatDiffers Draft'] },
  'an event would wait for something else': { plan: { toVersion: 2, elements: { Reply: 'Pause' } }, obstacles: ['eventDiffers Reply'] },
  'a boundary event would wait for something else': {
    plan: { toVersion: 2, elements: { Withdrawn: 'Reminder' } },
    obstacles: ['eventDiffers Withdrawn'],
  },
  'a boundary event would leave its task': {
    plan: { toVersion: 2, elements: { Withdrawn: 'OtherLate' } },
    obstacles: ['eventDetached Withdrawn'],
  },
  'a boundary event would become an event of another kind': {
    plan: { toVersion: 2, elements: { Draft: 'Other', Withdrawn: 'OtherLate', Reminder: 'OtherLate' } },
    obstacles: ['eventDiffers Reminder', 'elementsMerged Withdrawn'],
  },
  'two tasks that are both open would become one': { plan: { toVersion: 2, elements: { Draft: 'Wait' } }, obstacles: ['elementsMerged Wait'] },
  'two flows with waiting tokens would become one': {
    plan: { toVersion: 2, flows: { 'Note-Join': 'Copy-Join' } },
    obstacles: ['flowsMerged Copy-Join'],
  },
  'a flow with a waiting token would lead elsewhere': {
    plan: { toVersion: 2, flows: { 'Note-Join': 'Join-Other' } },
    obstacles: ['heldFlowElsewhere Join'],
  },
  'what is going on, waits or can be undone is not there any more': {
    plan: { toVersion: 3 },
    obstacles: [
      'elementMissing Check',
      'heldFlowMissing Join',
      'heldFlowMissing Join',
      'handlerMissing Reserve',
      'compensatedMissing Booking',
      'handlerMissing Book',
    ],
  },
  'a handler would be no handler': { plan: { toVersion: 2, elements: { Release: 'Other' } }, obstacles: ['handlerMissing Reserve'] },
  'the new version is not deployed': { plan: { toVersion: 9 }, obstacles: ['targetModelMissing filing'] },
  'the process to move is none': { plan: { toVersion: 2, item: 2 }, obstacles: ['notAProcess filing'] },
};

describe('a running process does not move to another version when', () => {
  let models: ProcessModel[];
  let running: Running;
  const obstaclesOf = (plan: MigrationPlan): MigrationObstacle[] =>
    planObstacles(createLibrary(models), running.state!, plan);

  beforeAll(async () => {
    models = await Promise.all(['filing-1', 'filing-2', 'filing-3'].map(modelOf));
    running = Running.start(createLibrary(models), 'filing');
  });

  test.each(Object.entries(CASES))('%s', (_, { plan, obstacles }) => {
    expect(obstaclesOf(plan).map(({ code, element }) => `${code} ${element}`)).toEqual(obstacles);
  });

  test('it has ended', () => {
    const ended = Running.start(createLibrary(models), 'filing').act({ type: 'cancel', reason: 'over' });
    expect(planObstacles(ended.library, ended.state!, { toVersion: 2 }).map(({ code }) => code)).toEqual(['notRunning']);
  });

  test('the running version is not deployed any more', () => {
    const obstacles = planObstacles(createLibrary(models.slice(1)), running.state!, { toVersion: 2 });
    expect(obstacles.map(({ code }) => code)).toEqual(['sourceModelMissing']);
  });

  test('a newly awaited event cannot be set up from the variables, which leaves everything as it was', async () => {
    const failing = Running.start(await deployed('deadline-1', 'deadline-3'), 'deadline');
    const before = failing.state;
    const plan = { toVersion: 3, elements: { Draft: 'Write' }, renew: ['Late'] };
    expect(planObstacles(failing.library, failing.state!, plan)).toEqual([]);
    const rejection = failing.attempt({ type: 'migrate', plan });
    expect(rejection).toMatchObject({
      reason: 'migrationImpossible',
      obstacles: [{ code: 'openingFails', element: 'Write', target: 'Late' }],
    });
    expect(failing.state).toBe(before);
  });

  test('and the command tells every reason at once', () => {
    const plan = { toVersion: 2, elements: { Draft: 'OtherCheck', Sign: 'SignInTurn', Reply: 'Pause' } };
    expect(running.attempt({ type: 'migrate', plan })).toEqual({
      reason: 'migrationImpossible',
      obstacles: obstaclesOf(plan),
    });
    expect(obstaclesOf(plan)).toHaveLength(3);
  });

  test('every code of the catalogue is reached by one of these cases', () => {
    const reached = Object.values(CASES).flatMap(({ obstacles }) => obstacles.map((it) => it.split(' ')[0]));
    const alone = ['notRunning', 'sourceModelMissing', 'openingFails'];
    expect([...new Set([...reached, ...alone])].sort()).toEqual(Object.keys(EN).sort());
  });

  test('the sentences name elements as people know them, in both languages, with nothing left to fill in', () => {
    for (const { plan } of Object.values(CASES)) {
      for (const { message, name } of obstaclesOf(plan)) {
        for (const sentence of [message.en, message.zh]) {
          expect(sentence).not.toMatch(/[{}]|undefined|“”/);
        }
        expect(name).not.toBe('');
      }
    }
    expect(obstaclesOf(CASES['a task would become a job']!.plan)[0]?.message).toEqual({
      en: '“Draft the plan” is a user task, but “Check again” of the new version is a task done by a program.',
      zh: '“Draft the plan”是用户任务，而新版本的“Check again”是由程序完成的任务。',
    });
  });
});
