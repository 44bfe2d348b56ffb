import { describe, expect, it } from '@jest/globals';
import { decide, evaluate, failure, fixtureXml, readFixture } from './fixtures.ts';
import { readDecisions } from '../src/read-decisions.ts';

describe('Required decisions', () => {
  it('are evaluated before the decision that requires them', async () => {
    expect(await decide('graphs/chain.dmn', { answers: [1, 2, 3] }, 'approve')).toBe('approve');
    expect(await decide('graphs/chain.dmn', { answers: [9, 9] }, 'approve')).toBe('refer');
  });

  it('are evaluated once where two decisions require them', async () => {
    const result = evaluate(await readFixture('graphs/diamond.dmn'), { size: 'large' }, 'top');
    expect(result).toMatchObject({ ok: true, value: 50 });
    const steps = result.ok ? result.trail.decisions.map(({ id }) => id) : [];
    expect(steps).toEqual(['base', 'left', 'right', 'top']);
  });

  it('are known by name and by id where they have no variable', async () => {
    expect(await decide('graphs/without-variable.dmn', { given: 1 }, 'top')).toBe(4);
  });
});

describe('Business knowledge models', () => {
  it('call one another and take typed arguments', async () => {
    expect(await decide('graphs/knowledge.dmn', { cost: 10 })).toBe(5);
    expect(await decide('graphs/knowledge.dmn', { cost: 1000 })).toBe(255);
    expect(await decide('graphs/knowledge.dmn', { cost: 'much' })).toBe(null);
  });

  it('fail the decision with the message of the table inside', async () => {
    expect(await failure('graphs/knowledge-contradicts.dmn', { cost: 3 })).toBe('rates: hit policy UNIQUE, but rules 1, 2 match');
  });
});

describe('Decision services', () => {
  it('evaluate their output decisions from their arguments', async () => {
    expect(await decide('graphs/service.dmn', {}, 'both')).toEqual({
      first: 'pass',
      second: 'fail',
      parts: { Graded: 'fail', Doubled: 20 },
    });
  });
});

describe('Types', () => {
  const milestone = { name: 'opening', due: '2026-12-31', weight: 0.5 };

  it('read dates inside structures, lists of one and elements as lists', async () => {
    expect(await decide('graphs/types.dmn', { kind: 'works', plan: [milestone], many: milestone, one: [7] })).toEqual({
      kind: 'works',
      plan: [milestone],
      'first due': true,
      many: [milestone],
      one: 7,
    });
  });

  it('take for null what is not allowed or of another type, and say so', async () => {
    const plan = [{ name: 5, due: 'soon', weight: 7, more: 1 }, 'none'];
    const result = evaluate(await readFixture('graphs/types.dmn'), { kind: 'other', plan, one: [1, 2] });
    expect(result).toMatchObject({
      ok: true,
      value: { kind: null, plan: [{ name: null, due: null, weight: null, more: 1 }, null], many: null, one: null },
    });
    expect(result.ok && result.trail.decisions[0]?.notes).toEqual(
      expect.arrayContaining(['kind is not one of the allowed values and was taken for null', 'plan[1].name is no string and was taken for null']),
    );
  });

  it('hold for the result of a decision', async () => {
    expect(await decide('graphs/types.dmn', {}, 'wrong')).toBe(null);
  });

  it.each([
    [5, { number: 5 }],
    ['5', { string: '5' }],
    [true, { boolean: true }],
    ['2026-01-02', { string: '2026-01-02', date: '2026-01-02' }],
    ['10:00:00', { string: '10:00:00', time: '10:00:00' }],
    ['P2D', { string: 'P2D', days: 'P2D' }],
    ['P2M', { string: 'P2M', months: 'P2M' }],
    [{ a: 1 }, {}],
  ])('know %j as each basic type or as null', async (value, typed) => {
    const nothing = { number: null, string: null, boolean: null, date: null, time: null, days: null, months: null };
    expect(await decide('graphs/basic-types.dmn', { value })).toMatchObject({ ...nothing, ...typed, any: value });
  });
});

describe('Names', () => {
  it('may hold what FEEL would read as operators', async () => {
    expect(await decide('graphs/unusual-names.dmn', { 'Pre-bureau score': 4, 'rate in percent': 5 }, 'after')).toBe('high!');
  });
});

describe('Versions of DMN', () => {
  it.each([
    ['1.2', 'http://www.omg.org/spec/DMN/20180521/MODEL/'],
    ['1.4', 'https://www.omg.org/spec/DMN/20211108/MODEL/'],
    ['1.5', 'https://www.omg.org/spec/DMN/20230324/MODEL/'],
  ])('%s is read like 1.3', async (_version, namespace) => {
    const xml = fixtureXml('graphs/diamond.dmn').replace('https://www.omg.org/spec/DMN/20191111/MODEL/', namespace);
    const { decisions, findings } = await readDecisions(xml);
    expect(findings).toEqual([]);
    expect(evaluate(decisions, { size: 'small' }, 'top')).toMatchObject({ value: 5 });
  });
});

describe('Evaluation', () => {
  it('fails for a decision that does not exist', async () => {
    expect(await failure('graphs/chain.dmn', {}, 'nothing')).toBe('There is no decision nothing');
  });

  it('takes the last where several decisions have one id', async () => {
    const [first, second] = [await readFixture('tables/first.dmn'), await readFixture('tables/default-output.dmn')];
    expect(evaluate([...first, ...second], { score: 1 })).toMatchObject({ value: 'not graded' });
    expect(evaluate([...second, ...first], { score: 1 })).toMatchObject({ value: null });
  });

  it('ends functions that call themselves without end', async () => {
    expect(await failure('graphs/recursion.dmn', {}, 'endless')).toMatch(/100 functions call one another|nests too deeply/);
  });

  it('ends functions that take for ever', async () => {
    expect(await failure('graphs/recursion.dmn', {}, 'doubling')).toMatch(/more than 300000 expressions/);
  });
});
