import { describe, expect, it } from '@jest/globals';
import type { Json } from '@shixiao/feel';
import { decide } from './fixtures.ts';
import type { Variables } from './fixtures.ts';

function gives(fixture: string, rule: string, variables: Variables, value: Json, decisionId?: string): void {
  it(`${fixture}: ${rule} (${JSON.stringify(variables)})`, async () => {
    expect(await decide(`boxed/${fixture}.dmn`, variables, decisionId)).toEqual(value);
  });
}

describe('Literal expressions', () => {
  gives('literal', 'the value of the expression', { actual: 80, baseline: 50, target: 100 }, 0.6);
  gives('literal', 'null where a value is missing', { actual: 80 }, null);
});

describe('Contexts', () => {
  gives('context', 'each entry sees those before it', { 'own funds': 40, cost: 100 }, { 'own share': 0.4, support: 20, 'handed in': '2026-01-31' });
  gives('context-result', 'a last entry without a name is the result', { cost: 10_000 }, 500);
  gives('nested', 'tables and relations inside a context', { score: 90, 'project kind': 'works' }, 4);
});

describe('Lists and relations', () => {
  gives('list', 'a list of what its expressions give', { cost: 200 }, ['plan', 'audit', [200]]);
  gives('list', 'null is an element too', { cost: 1 }, ['plan', null, [1]]);
  gives('relation', 'a list of contexts, with the columns as names', { 'days for decision': 20 }, [
    { stage: 'proposal', days: 5, begins: '2026-01-01' },
    { stage: 'decision', days: 20, begins: '2026-02-01' },
  ]);
});

describe('Invocations and functions', () => {
  gives('invocation', 'binds arguments by the names of parameters', { 'total cost': 300, years: 3, 'own share': 0.6 }, 10);
  gives('invocation', 'an argument of the wrong type is null', { 'total cost': '300', years: 3, 'own share': 0.6 }, null);
  gives('invocation-builtin', "calls FEEL's own functions", { names: ['a', 'b'] }, 'a, b');
  gives('function', 'is called by place, by name, and inside FEEL', {}, { small: 0.8, named: 0.2, each: [0.4, 0.2] });
});

describe('Expressions of DMN 1.4', () => {
  gives('conditional', 'true takes the one way', { cost: 200 }, 'city');
  gives('conditional', 'null takes the other', {}, 'district');
  gives('for', 'each round sees what the rounds before gave', { amounts: [1, 2, 3] }, [1, 3, 6], 'running');
  gives('for', 'null has no rounds', {}, null, 'running');
  gives('for', 'a single value is a list of one', { amounts: 5 }, [5], 'running');
  gives('for', 'goes over ranges', {}, [1, 4, 9, 16], 'squares');
  gives('quantified', 'every: all are true', { milestones: [{ met: true }, { met: true }] }, true, 'every');
  gives('quantified', 'every: one is false', { milestones: [{ met: null }, { met: false }] }, false, 'every');
  gives('quantified', 'every: one is not known', { milestones: [{ met: true }, {}] }, null, 'every');
  gives('quantified', 'every: of nothing is true', { milestones: [] }, true, 'every');
  gives('quantified', 'some: one is true', { milestones: [{ met: null }, { met: true }] }, true, 'some');
  gives('quantified', 'some: of nothing is false', { milestones: [] }, false, 'some');
  gives('quantified', 'null decides nothing', {}, null, 'some');
  gives(
    'filter',
    'sees the entries of each element, and the element as item',
    { milestones: [{ 'days late': 3, met: false }, { 'days late': 3, met: true }, { 'days late': 0, met: false }] },
    [{ 'days late': 3, met: false }],
  );
  gives('filter', 'of null is nothing', {}, []);
});
