import { describe, expect, test } from '@jest/globals';
import { planObstacles } from '../../src/migrate/plan-obstacles.ts';
import { deployed, Running } from './deployed.ts';

describe('a process that moves to another version', () => {
  test('goes on with the same tokens under new names and runs to the end of the new version', async () => {
    const running = Running.start(await deployed('filing-1', 'filing-2'), 'filing');
    const before = running.items.length;
    const { work, subscriptions } = running;
    running.act({ type: 'migrate', plan: { toVersion: 2 }, reason: 'The new order' });
    expect(running.state?.model).toEqual({ processId: 'filing', version: 2 });
    expect(running.items).toHaveLength(before);
    expect(running.work).toEqual(work);
    expect(running.subscriptions).toEqual(subscriptions);
    running.complete('Draft', 'Check', 'Opinion', 'Wait').act({ type: 'correlateMessage', name: 'reply', key: 'P1' });
    for (const { id } of running.items.filter((it) => it.wait?.for === 'task' && it.element === 'Sign')) {
      running.act({ type: 'completeTask', item: id });
    }
    running.complete('Other', 'OtherCheck');
    running.now = '2026-03-04T06:00:00Z';
    running.act({ type: 'fireTimer', item: running.subscription('Pause').id });
    const [signer] = running.items.filter((it) => it.element === 'SignInTurn' && it.wait?.for === 'task');
    running.act({ type: 'completeTask', item: signer!.id }).complete('DealTask');
    expect(running.state?.phase).toBe('completed');
  });

  test('leaves tasks as they were opened, whatever the new version would say', async () => {
    const running = Running.start(await deployed('deadline-1', 'deadline-2'), 'deadline');
    running.act({ type: 'assignTask', item: running.at('Draft').id, assignee: 'li' });
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Draft: 'Write' } } });
    expect(running.at('Write').wait).toEqual({ for: 'task', assignee: 'li', candidateGroups: ['lead'] });
    running.complete('Write', 'Approve');
    expect(running.state?.phase).toBe('completed');
  });

  test('keeps mapped timers with their due time, closes what is gone, and waits for what is new', async () => {
    const running = Running.start(await deployed('deadline-1', 'deadline-2'), 'deadline');
    expect(running.subscriptions).toEqual(['Late: timer', 'Withdrawn: message']);
    running.now = '2026-03-05T04:00:00Z';
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Draft: 'Write' } } });
    expect(running.subscriptions).toEqual(['Late: timer', 'Question: message']);
    expect(running.subscription('Late').wait).toMatchObject({ due: '2026-03-06T04:00:00Z' });
    expect(running.records.map(({ type }) => type)).toEqual(['acted', 'subscriptionClosed', 'migrated', 'subscriptionOpened']);
    expect(running.attempt({ type: 'correlateMessage', name: 'withdrawal', key: 'P1' })).toMatchObject({ reason: 'nothingWaits' });
    running.act({ type: 'correlateMessage', name: 'question', key: 'P1' });
    expect(running.work).toEqual(['Answer', 'Write']);
  });

  test('counts a timer from now where the plan renews it', async () => {
    const running = Running.start(await deployed('deadline-1', 'deadline-2'), 'deadline');
    running.now = '2026-03-05T01:00:00Z';
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Draft: 'Write' }, renew: ['Late'] } });
    expect(running.subscription('Late').wait).toMatchObject({ due: '2026-03-06T01:00:00Z' });
    running.now = '2026-03-05T05:00:00Z';
    running.act({ type: 'migrate', plan: { toVersion: 1, elements: { Write: 'Draft' }, renew: ['Late'] } });
    expect(running.subscription('Late').wait).toMatchObject({ due: '2026-03-07T05:00:00Z' });
  });

  test('does not wait again for a mapped event that has occurred already', async () => {
    const running = Running.start(await deployed('deadline-1', 'deadline-2'), 'deadline');
    running.now = '2026-03-07T04:00:00Z';
    running.act({ type: 'fireTimer', item: running.subscription('Late').id });
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Draft: 'Write' } } });
    expect(running.subscriptions).toEqual(['Question: message']);
  });

  test('lets two alternatives become one where only one of them is alive', async () => {
    const running = Running.start(await deployed('deadline-1', 'deadline-2'), 'deadline');
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Draft: 'Write', Chase: 'Write' } } });
    expect(running.work).toEqual(['Write']);
  });

  test('waits for what the new version says where an event that the plan does not name has another trigger now', async () => {
    const running = Running.start(await deployed('money-1', 'money-2'), 'money');
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Release: 'Free' } } });
    expect(running.subscriptions).toEqual(['Late: message']);
    running.act({ type: 'correlateMessage', name: 'refusal', key: 'P1' });
    expect(running.state?.phase).toBe('completed');
  });

  test('undoes what was done before by the handler of the new version', async () => {
    const running = Running.start(await deployed('money-1', 'money-2'), 'money');
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Release: 'Free' } } });
    running.complete('Wait');
    expect(running.work).toEqual(['Free']);
    running.complete('Free');
    expect(running.state?.phase).toBe('completed');
  });

  test('follows the new version at an event-based gateway', async () => {
    const running = Running.start(await deployed('events-1', 'events-2'), 'events');
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.subscriptions).toEqual(['Answer: message', 'Month: timer', 'News: message']);
    running.act({ type: 'correlateMessage', name: 'news', key: 'P1' });
    expect(running.state?.phase).toBe('completed');
  });

  test('keeps the time of a mapped timer at an event-based gateway, and what follows is new', async () => {
    const running = Running.start(await deployed('events-1', 'events-2'), 'events');
    const { wait } = running.subscription('Week');
    running.act({ type: 'migrate', plan: { toVersion: 2, elements: { Week: 'Month' } } });
    expect(running.subscription('Month').wait).toEqual(wait);
    running.now = '2026-03-11T04:00:00Z';
    running.act({ type: 'fireTimer', item: running.subscription('Month').id }).complete('Remind');
    expect(running.state?.phase).toBe('completed');
  });
});

describe('event sub-processes of the new version', () => {
  test('are offered, and a condition that holds already occurs at once', async () => {
    const library = await deployed('alarm-1', 'alarm-2');
    const running = Running.start(library, 'alarm', { project: 'P1', urgent: true });
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.subscriptions).toEqual(['ComplaintStart: message', 'StopStart: message', 'UrgentStart: condition']);
    expect(running.work).toEqual(['Hurry', 'Work']);
  });

  test('read the variables again by the condition of the new version', async () => {
    const running = Running.start(await deployed('alarm-1', 'alarm-2', 'alarm-3'), 'alarm', { project: 'P1', urgent: false, important: true });
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.work).toEqual(['Work']);
    running.act({ type: 'migrate', plan: { toVersion: 3 } });
    expect(running.subscriptions).toEqual(['UrgentStart: condition']);
    expect(running.work).toEqual(['Hurry', 'Work']);
  });

  test('are not offered once an event sub-process has interrupted everything', async () => {
    const running = Running.start(await deployed('alarm-1', 'alarm-2'), 'alarm');
    running.act({ type: 'correlateMessage', name: 'stop', key: 'P1' });
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.subscriptions).toEqual([]);
    running.complete('CleanUp');
    expect(running.state?.phase).toBe('completed');
  });

  test('are given up again on the way back', async () => {
    const running = Running.start(await deployed('alarm-1', 'alarm-2'), 'alarm', { project: 'P1', urgent: false });
    running.act({ type: 'migrate', plan: { toVersion: 2 } }).act({ type: 'migrate', plan: { toVersion: 1 } });
    expect(running.subscriptions).toEqual(['StopStart: message']);
    running.act({ type: 'setVariables', variables: { urgent: true } });
    expect(running.work).toEqual(['Work']);
  });
});

describe('joins of the new version', () => {
  test('fire where the new version asks for no more tokens than have come', async () => {
    const running = Running.start(await deployed('join-1', 'join-2'), 'join');
    running.complete('A', 'B').act({ type: 'modify', cancel: [running.at('C').id], reason: 'C is not wanted' });
    expect(running.items.find(({ incident }) => incident)?.incident?.code).toBe('joinStarved');
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.work).toEqual(['After']);
    running.complete('After');
    expect(running.state?.phase).toBe('completed');
  });

  test('end the process where nothing follows them, whatever was stuck before', async () => {
    const running = Running.start(await deployed('join-1', 'join-3'), 'join');
    running.complete('A', 'B').act({ type: 'modify', cancel: [running.at('C').id], reason: 'C is not wanted' });
    running.act({ type: 'migrate', plan: { toVersion: 3 } });
    expect(running.state?.phase).toBe('completed');
  });

  test('hold their tokens where one is still missing', async () => {
    const running = Running.start(await deployed('join-1', 'join-2'), 'join');
    running.complete('A').act({ type: 'modify', cancel: [running.at('C').id], reason: 'C is not wanted' });
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.work).toEqual(['B']);
    running.complete('B', 'After');
    expect(running.state?.phase).toBe('completed');
  });

  test('look again at where tokens can still come from', async () => {
    const running = Running.start(await deployed('inclusive-1', 'inclusive-2'), 'inclusive');
    running.complete('A', 'C');
    expect(running.work).toEqual(['B']);
    running.act({ type: 'migrate', plan: { toVersion: 2 } });
    expect(running.work).toEqual(['After', 'B']);
  });
});

describe('a called process', () => {
  test('moves by itself, and its caller stays', async () => {
    const library = await deployed('outer-1', 'inner-1');
    const running = Running.start(library, 'outer');
    const later = new Running(await deployed('outer-1', 'inner-1', 'inner-2'));
    later.state = running.state;
    const { id } = running.at('inner');
    later.act({ type: 'migrate', plan: { item: id, toVersion: 2, elements: { Inside: 'InsideAnew' } } });
    expect(later.state?.model).toEqual({ processId: 'outer', version: 1 });
    expect(later.at('inner').model).toEqual({ processId: 'inner', version: 2 });
    later.complete('InsideAnew', 'Extra');
    expect(later.state?.phase).toBe('completed');
  });

  test('keeps its own version when its caller moves', async () => {
    const library = await deployed('outer-1', 'inner-1');
    const running = Running.start(library, 'outer');
    running.act({ type: 'migrate', plan: { toVersion: 1 } });
    expect(running.at('inner').model).toEqual({ processId: 'inner', version: 1 });
    running.complete('Inside');
    expect(running.state?.phase).toBe('completed');
  });
});

test('an incident goes along and is mended by what the new version says', async () => {
  const running = Running.start(await deployed('mend-1', 'mend-2'), 'mend');
  running.act({ type: 'completeTask', item: running.at('Ask').id, variables: { answer: 'perhaps' } });
  expect(running.at('Choice').incident?.code).toBe('noFlowTaken');
  expect(planObstacles(running.library, running.state!, { toVersion: 2 })).toEqual([]);
  running.act({ type: 'migrate', plan: { toVersion: 2 } });
  running.act({ type: 'resolveIncident', item: running.at('Choice').id });
  expect(running.state?.phase).toBe('completed');
});
