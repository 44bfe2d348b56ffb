import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/index.ts';
import type { InstanceState } from '../../src/index.ts';
import type { Assumptions, Distribution } from '../../src/simulate/assumptions.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { at, DAY, daysTo, deployed, FROM, HOUR, ran, simulated } from './simulated.ts';

const between = (least: string, most: string): Distribution => ({ kind: 'uniform', least, most });
const exactly = (value: string): Distribution => ({ kind: 'fixed', value });

describe('a simulation', () => {
  test('is the same for the same seed, and another one for another', async () => {
    const assumptions = { tasks: { work: between('P1D', 'P9D') }, runs: 50 };
    const first = await simulated('sequence', assumptions, 1);
    expect(await simulated('sequence', assumptions, 1)).toEqual(first);
    expect((await simulated('sequence', assumptions, 2)).finish).not.toEqual(first.finish);
  });

  test('has the same first runs however many follow', async () => {
    const assumptions = { tasks: { work: between('P1D', 'P9D') } };
    const one = await simulated('sequence', { ...assumptions, runs: 1 });
    const two = await simulated('sequence', { ...assumptions, runs: 2 });
    expect([two.finish.p10, two.finish.p90]).toContain(one.finish.p50);
  });

  test('leaves the running process as it is', async () => {
    const library = await deployed('sequence');
    const { state } = started(library, 'sequence');
    const before = JSON.stringify(state);
    simulate(library, state, { from: FROM, tasks: { work: exactly('P1D') }, runs: 3 }, 1);
    expect(JSON.stringify(state)).toBe(before);
  });
});

function started(library: Parameters<typeof advance>[0], processId: string): { state: InstanceState } {
  const outcome = advance(library, undefined, { type: 'start', processId }, { now: FROM });
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.rejection));
  return outcome;
}

describe('what can be computed by hand comes out', () => {
  test('two tasks in sequence, each 2 to 4 days: 6 days, nine of ten below 7.11', async () => {
    const result = await simulated('sequence', { tasks: { work: between('P2D', 'P4D') }, runs: 3_000 });
    expect(result.finished).toBe(3_000);
    expect(at(result, 'sequence').stay.mean / DAY).toBeCloseTo(6, 1);
    expect(daysTo(result, 'p10')).toBeCloseTo(4 + Math.sqrt(0.8), 1);
    expect(daysTo(result, 'p50')).toBeCloseTo(6, 1);
    expect(daysTo(result, 'p80')).toBeCloseTo(8 - Math.sqrt(1.6), 1);
    expect(daysTo(result, 'p90')).toBeCloseTo(8 - Math.sqrt(0.8), 1);
  });

  test('two tasks in parallel, each up to 12 days: the longer one, 8 days; tokens wait 2 days for one another', async () => {
    const result = await simulated('parallel', { tasks: { work: between('PT0S', 'P12D') }, jobs: { work: between('PT0S', 'P12D') }, runs: 1_500 });
    expect(at(result, 'parallel').stay.mean / DAY).toBeCloseTo(8, 0);
    expect(daysTo(result, 'p50')).toBeCloseTo(12 * Math.SQRT1_2, 0);
    expect(at(result, 'Join').wait!.mean / DAY).toBeCloseTo(2, 0);
    expect(at(result, 'A').critical).toBeCloseTo(0.5, 1);
    expect(at(result, 'A').critical + at(result, 'B').critical).toBeCloseTo(1, 9);
    expect(at(result, 'Join').visits).toBe(1);
  });

  test('a decision against a deadline of 5 days, 10 days on average: e^-1/2 of them are chased for another 30', async () => {
    const result = await simulated('deadline', {
      elements: { Decide: { work: { kind: 'exponential', mean: 'P10D' } }, Chase: { work: exactly('P30D') } },
      runs: 1_500,
    });
    expect(result.finished).toBe(1_500);
    expect(at(result, 'Lapsed').visited).toBeCloseTo(Math.exp(-0.5), 1);
    expect(daysTo(result, 'p90')).toBe(35);
    expect(at(result, 'Decide').stay.p90).toBe(5 * DAY);
    expect(at(result, 'Chase').critical / at(result, 'Late').critical).toBeCloseTo(6, 9);
    expect(at(result, 'Late').critical + at(result, 'Decide').critical + at(result, 'Chase').critical).toBeCloseTo(1, 9);
  });

  test('checking again until it is good, which it is with 1 in 4: four checks', async () => {
    const result = await simulated('choice', {
      elements: { Check: { outcomes: [{ weight: 1, variables: { good: true } }, { weight: 3, variables: { good: false, hopeless: false } }] } },
      tasks: { work: exactly('P1D') },
      runs: 1_500,
    });
    expect(at(result, 'Check').visits).toBeCloseTo(4, 0);
    expect(at(result, 'Mend').visits).toBeCloseTo(3, 0);
    expect(at(result, 'Mend').visited).toBeCloseTo(0.75, 1);
  });

  test('the share of the time on which the end waited', async () => {
    const result = await simulated('sequence', { elements: { A: { work: exactly('P1D') }, B: { wait: exactly('P2D'), work: exactly('P1D') } }, runs: 3 });
    expect(result.elements.slice(0, 2).map(({ place, critical }) => [place.name, critical])).toEqual([
      ['Second', 0.75],
      ['First', 0.25],
    ]);
    expect(at(result, 'B')).toMatchObject({ wait: { mean: 2 * DAY, p50: 2 * DAY }, work: { mean: DAY, p90: DAY }, stay: { mean: 3 * DAY } });
  });
});

describe('a branch with a given probability', () => {
  test('is taken so often, whatever the variables say', async () => {
    const result = await simulated('choice', { branches: { 'Good-Done': 0.3, 'Good-Dropped': 0.2 }, tasks: { work: exactly('PT1H') }, runs: 1_500 });
    expect(at(result, 'Mend').visits / at(result, 'Good').visits).toBeCloseTo(0.5, 1);
    expect(at(result, 'Done').visited).toBeCloseTo(0.6, 1);
    expect(at(result, 'Dropped').visited).toBeCloseTo(0.4, 1);
  });

  test('is taken always where all of them add up to 1, so that no run gets stuck', async () => {
    const result = await simulated('choice', { branches: { 'Good-Done': 0.9, 'Good-Dropped': 0.1 }, runs: 900 });
    expect(result.finished).toBe(900);
    expect(result.elements.map(({ place }) => place.element)).not.toContain('Mend');
  });

  test('of an inclusive gateway is taken by itself', async () => {
    const result = await simulated('several', { branches: { 'Some-A': 0.5, 'Some-B': 0.4 }, runs: 1_500 });
    expect(at(result, 'A').visited).toBeCloseTo(0.5, 1);
    expect(at(result, 'B').visited).toBeCloseTo(0.4, 1);
    expect(at(result, 'C').visited).toBeCloseTo(0.3, 1);
  });
});

describe('what comes from outside', () => {
  const sent = { jobs: { work: exactly('PT2H') } };

  test('comes after the time assumed for it', async () => {
    const result = await simulated('letters', {
      ...sent,
      start: { processId: 'letters', variables: { project: 'P1' } },
      messages: { reply: { after: exactly('P3D') } },
      signals: { go: { after: exactly('P1D') } },
      runs: 2,
    });
    expect(result.finish.p50).toBe(new Date(Date.parse(FROM) + 4 * DAY + 2 * HOUR).toISOString());
    expect(at(result, 'Reply').critical).toBeCloseTo(72 / 98, 9);
  });

  test('never comes where nothing is assumed about it, which is a dead end that is named', async () => {
    const result = await simulated('letters', { ...sent, start: { processId: 'letters', variables: { project: 'P1' } }, runs: 2 });
    expect(result).toMatchObject({
      finished: 0,
      finish: { p10: null, p50: null, p80: null, p90: null },
      deadEnds: [{ reason: { kind: 'waits', for: 'message', name: 'reply', place: { element: 'Reply', name: 'Reply' } }, runs: 2 }],
    });
  });

  test('comes as probably as assumed, and quantiles count the runs that never finish', async () => {
    const result = await simulated('letters', {
      ...sent,
      start: { processId: 'letters', variables: { project: 'P1' } },
      messages: { reply: { after: exactly('P3D'), probability: 0.7 } },
      signals: { go: { after: exactly('P1D') } },
      runs: 900,
    });
    expect(result.finished / 900).toBeCloseTo(0.7, 1);
    expect(result.finish).toMatchObject({ p50: expect.any(String), p80: null });
  });
});

describe('work', () => {
  test('ends with an error as often as assumed; one that nothing catches is an incident and a dead end', async () => {
    const outcomes = [{ weight: 6 }, { weight: 3, error: 'refused' }, { weight: 1, error: 'lost' }];
    const result = await simulated('letters', {
      start: { processId: 'letters', variables: { project: 'P1' } },
      elements: { Send: { outcomes } },
      messages: { reply: { after: exactly('P3D') } },
      signals: { go: { after: exactly('P1D') } },
      runs: 1_000,
    });
    expect(at(result, 'Returned').visited).toBeCloseTo(0.3, 1);
    expect(result.incidents).toMatchObject([{ code: 'uncaughtError', place: { element: 'Send' } }]);
    expect(result.deadEnds).toEqual([
      { reason: { kind: 'incident', code: 'uncaughtError', place: expect.objectContaining({ element: 'Send' }) }, runs: result.incidents[0]?.runs },
    ]);
    expect(result.incidents[0]!.runs / 1_000).toBeCloseTo(0.1, 1);
    expect(result.finished + result.deadEnds[0]!.runs).toBe(1_000);
  });

  test('about which nothing is assumed takes no time and is named', async () => {
    const result = await simulated('parallel', { tasks: { work: exactly('P1D') }, runs: 2 });
    expect(result.unassumed).toMatchObject([{ processId: 'parallel', element: 'B', name: 'Other' }]);
    expect(at(result, 'B').work?.mean).toBe(0);
  });

  test('of many goes on at the same time, is activated by people, and goes on in called processes', async () => {
    const library = await deployed('panel', 'sequence');
    const result = ran(library, {
      start: { processId: 'panel', variables: { experts: ['a', 'b', 'c'] } },
      elements: { Score: { work: between('PT0S', 'P8D') }, A: { work: exactly('P2D') } },
      tasks: { work: exactly('P1D') },
      activate: { Visits: ['Visit', 'Talk'] },
      runs: 1_000,
    });
    expect(result.finished).toBe(1_000);
    // The longest of three: three quarters of 8 days.
    expect(at(result, 'Score').stay.mean / DAY).toBeCloseTo(6, 0);
    expect(at(result, 'Score').work!.mean / DAY).toBeCloseTo(4, 0);
    expect(at(result, 'Score').visits).toBe(1);
    expect(at(result, 'Visits').stay.mean).toBe(DAY);
    expect(at(result, 'Call').stay.mean).toBe(3 * DAY);
    expect(at(result, 'A').place).toEqual({ processId: 'sequence', element: 'A', name: 'First' });
  });

  test('that people do not activate is a dead end', async () => {
    const library = await deployed('panel', 'sequence');
    const result = ran(library, { start: { processId: 'panel', variables: { experts: [] } }, runs: 1 });
    expect(result.deadEnds).toMatchObject([{ reason: { kind: 'waits', for: 'activation', place: { element: 'Visits' } } }]);
  });
});

describe('working days', () => {
  const calendar = { holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']), workdays: new Set(['2026-10-10']) };

  test.each([
    ['over a weekend', '2026-09-24T10:00:00+08:00', 3, '2026-09-29T02:00:00.000Z'],
    ['over the National Day holidays', '2026-09-30T10:00:00+08:00', 1, '2026-10-08T02:00:00.000Z'],
    ['with a make-up workday', '2026-10-09T10:00:00+08:00', 1, '2026-10-10T02:00:00.000Z'],
    ['beginning on a day off', '2026-10-03T10:00:00+08:00', 0.5, '2026-10-08T04:00:00.000Z'],
  ])('pass %s', async (_, from, workingDays, finish) => {
    const assumptions = { from, calendar, elements: { A: { work: { kind: 'fixed', value: { workingDays } } } }, runs: 1 } as const;
    expect((await simulated('sequence', assumptions)).finish.p50).toBe(finish);
  });
});

describe('from where a process is now', () => {
  test('only what is left is simulated, and work goes on since when it was opened', async () => {
    const library = await deployed('sequence');
    const { state } = started(library, 'sequence');
    const open = state.items.flat().find(({ element }) => element === 'A')!;
    const assumptions: Assumptions = {
      from: '2026-03-05T01:00:00Z',
      tasks: { work: exactly('P4D') },
      openSince: { [open.id]: FROM },
      runs: 1,
    };
    const outcome = simulate(library, state, assumptions, 1);
    expect(outcome).toMatchObject({ simulated: true, finish: { p50: '2026-03-10T01:00:00.000Z' } });
    if (outcome.simulated) expect(at(outcome, 'A').work?.mean).toBe(4 * DAY);
  });

  test('work that is open for a while takes at least that long', async () => {
    const library = await deployed('sequence');
    const { state } = started(library, 'sequence');
    const open = state.items.flat().find(({ element }) => element === 'A')!;
    const assumptions: Assumptions = {
      from: '2026-03-05T01:00:00Z',
      elements: { A: { work: between('PT0S', 'P4D') }, B: {} },
      openSince: { [open.id]: FROM },
      runs: 1_000,
    };
    const outcome = simulate(library, state, assumptions, 1);
    if (!outcome.simulated) throw new Error('refused');
    // Uniform over the last of the four days.
    expect(at(outcome, 'A').work!.mean / DAY).toBeCloseTo(3.5, 1);
    expect(Date.parse(outcome.finish.p10!)).toBeGreaterThan(Date.parse('2026-03-05T01:00:00Z'));
  });
});

describe('bounds', () => {
  test('a run that never ends is given up after so many acts', async () => {
    const result = await simulated('endless', { mostActs: 20, runs: 2 });
    expect(result.deadEnds).toEqual([{ reason: { kind: 'tooManyActs' }, runs: 2 }]);
  });

  test('nobody looks beyond the horizon', async () => {
    const result = await simulated('endless', { tasks: { work: exactly('P1D') }, horizon: 'P30D', runs: 2 });
    expect(result).toMatchObject({ finished: 0, beyondHorizon: 2, deadEnds: [] });
    expect(at(result, 'A').visits).toBe(30);
  });

  test('a process that cannot start is told', async () => {
    const library = await deployed('sequence');
    expect(ran(library, { start: { processId: 'sequence', at: 'End' }, runs: 1 }).deadEnds).toMatchObject([
      { reason: { kind: 'rejected', rejection: { reason: 'noStartEvent' } } },
    ]);
  });
});

describe('assumptions that make no sense are refused, all at once', () => {
  const wrong: readonly [string, Partial<Assumptions>, readonly string[]][] = [
    ['no beginning', { start: undefined as never }, ['start']],
    ['no instant', { from: 'today' }, ['from']],
    ['bounds', { runs: 0, mostActs: 1.5, horizon: 'soon', timeZone: 'Moon/Base' }, ['horizon', 'timeZone', 'runs', 'mostActs']],
    ['lengths of time', { tasks: { work: between('P2D', 'P1D') }, jobs: { wait: exactly('-P1D') } }, ['tasks.work', 'jobs.wait']],
    ['mixed spans', { tasks: { work: { kind: 'uniform', least: 'P1D', most: { workingDays: 2 } } } }, ['tasks.work']],
    ['nothing observed', { tasks: { wait: { kind: 'observed', values: [] } } }, ['tasks.wait']],
    ['a median of nothing', { tasks: { wait: { kind: 'lognormal', median: 'PT0S', p90: 'P1D' } } }, ['tasks.wait']],
    ['weights', { elements: { A: { outcomes: [{ weight: -1 }] } } }, ['elements.A.outcomes[0].weight', 'elements.A.outcomes']],
    ['probabilities', { messages: { m: { after: exactly('P1D'), probability: 2 } } }, ['messages.m.probability']],
    ['branches', { branches: { 'Good-Done': 0.7, 'Good-Dropped': 0.4 } }, ['branches']],
    ['default flows', { branches: { 'Good-Mend': 0.5 } }, ['branches.Good-Mend']],
    ['items that are not there', { openSince: { 3: FROM } }, ['openSince.3']],
  ];

  test.each(wrong)('%s', async (_, assumptions, paths) => {
    const outcome = simulate(await deployed('choice'), undefined, { from: FROM, start: { processId: 'choice' }, ...assumptions }, 1);
    if (outcome.simulated) throw new Error('It was simulated');
    expect(outcome.problems.map(({ path }) => path)).toEqual(paths);
  });

  test('a seed that is no whole number', async () => {
    expect(simulate(await deployed('choice'), undefined, { from: FROM, start: { processId: 'choice' } }, 0.5)).toMatchObject({
      simulated: false,
      problems: [{ path: 'seed' }],
    });
  });
});
