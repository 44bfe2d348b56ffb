import { describe, expect, it } from '@jest/globals';
import type { Json } from '@shixiao/feel';
import { decide, failure } from './fixtures.ts';
import type { Variables } from './fixtures.ts';

type Case = readonly [variables: Variables, value: Json];

/** Every case of a fixture is `variables → value`. */
function gives(fixture: string, rule: string, ...cases: readonly Case[]): void {
  it.each(cases)(`${fixture}: ${rule} (%j → %j)`, async (variables, value) => {
    expect(await decide(`tables/${fixture}.dmn`, variables)).toEqual(value);
  });
}

function fails(fixture: string, rule: string, variables: Variables, message: RegExp): void {
  it(`${fixture}: ${rule} (${JSON.stringify(variables)})`, async () => {
    expect(await failure(`tables/${fixture}.dmn`, variables)).toMatch(message);
  });
}

describe('Hit policies', () => {
  gives('unique', 'the one rule that matches decides', [{ score: 10 }, 'fail'], [{ score: 60 }, 'pass'], [{ score: 80 }, 'good']);
  gives('unique', 'a missing or wrong value matches no rule', [{}, null], [{ score: null }, null], [{ score: 'many' }, null]);
  fails('unique', 'two matching rules contradict each other', { score: 95 }, /^grades: hit policy UNIQUE, but rules 3, 4 match$/);

  gives(
    'any',
    'rules that match with one output agree',
    [{ late: true, disputed: true }, 'stop'],
    [{ late: true, disputed: false }, 'stop'],
    [{ late: false, disputed: false }, 'go on'],
    [{ late: false }, 'ask'],
  );
  fails('any', 'rules that match with different outputs contradict each other', { late: true }, /^eligibility: hit policy ANY, but the outputs of rules 1, 4 differ$/);

  gives('first', 'the first rule that matches decides', [{ score: 99 }, 'pass'], [{ score: 10 }, null]);
  gives('priority', 'the matching rule whose output is listed first decides', [{ score: 70 }, 'pass'], [{ score: 85 }, 'good'], [{ score: 99 }, 'excellent']);
  gives('rule-order', 'the outputs of all matching rules, in rule order', [{ score: 96 }, ['pass', 'good', 'excellent']], [{ score: 60 }, ['pass']]);
  gives('rule-order', 'no matching rule gives null', [{ score: 1 }, null]);
  gives(
    'output-order',
    'the outputs of all matching rules, in the order of the output values, unlisted ones last',
    [{ score: 96 }, ['excellent', 'good', 'pass']],
    [{ score: 99 }, ['excellent', 'good', 'pass', 'unlisted']],
  );
  gives(
    'priority-several-outputs',
    'the first output weighs more than the second',
    [{ score: 60 }, [{ risk: 'high', action: 'refer' }, { risk: 'high', action: 'accept' }, { risk: 'low', action: 'refer' }]],
  );
});

describe('Collecting', () => {
  gives('collect', 'a list of the outputs, equal ones too', [{ score: 95 }, [1000, 500, 500]], [{ score: 30 }, null]);
  gives('collect-sum', 'their sum', [{ score: 95 }, 2000], [{ score: 60 }, 1000]);
  gives('collect-min', 'the least', [{ score: 95 }, 500]);
  gives('collect-max', 'the greatest', [{ score: 95 }, 1000]);
  gives('collect-count', 'their number, equal ones counted apart', [{ score: 95 }, 3]);
  for (const aggregation of ['sum', 'min', 'max', 'count']) {
    gives(`collect-${aggregation}`, 'null where no rule matches', [{ score: 30 }, null]);
  }
  gives('collect-sum', 'null for what has no sum', [{ score: -1 }, null]);
  gives('collect-dates', 'the least of dates', [{ stage: 'all' }, '2026-02-01'], [{ stage: 'proposal' }, '2026-03-01']);
});

describe('Outputs', () => {
  gives(
    'several-outputs',
    'several outputs are a context, an empty cell is null',
    [{ score: 90 }, { rate: 0.3, reviewer: 'city' }],
    [{ score: 10 }, { rate: 0.1, reviewer: null }],
  );
  gives(
    'several-outputs-rule-order',
    'several outputs of several rules are a list of contexts',
    [{ score: 90 }, [{ rate: 0.1, reviewer: 'district' }, { rate: 0.3, reviewer: 'city' }]],
  );
  gives('default-output', 'the default output where no rule matches', [{ score: 70 }, 'pass'], [{ score: 1 }, 'not graded'], [{}, 'not graded']);
  gives('default-outputs', 'outputs without a default are null', [{ score: 1 }, { rate: 0, reviewer: null }]);
  gives('default-output-collect', 'the default is the value itself, not a list of it', [{ score: 1 }, 0], [{ score: 70 }, 1000]);
  gives('output-values', 'a value that is not listed is kept, as in Camunda 8', [{ score: 70 }, 'passed'], [{ score: 1 }, 'fail']);
  gives('no-rules', 'a table without rules gives null', [{ score: 70 }, null]);
  gives('no-inputs', 'a rule without conditions always matches', [{}, 'always']);
});

describe('Inputs', () => {
  gives(
    'several-inputs',
    'a rule matches where all its cells do',
    [{ size: 'small', 'own funds': 40, cost: 100 }, 0.4],
    [{ size: 'large', 'own funds': 40, cost: 100 }, null],
    [{ size: 'large', 'own funds': 50, cost: 100 }, 0.2],
  );
  gives(
    'allowed-inputs',
    'a value that is not allowed makes the table null',
    [{ kind: 'filing' }, 5],
    [{ kind: 'works' }, 20],
    [{ kind: 'other' }, null],
  );
  gives('allowed-inputs', 'a missing value is for the rules to judge', [{}, 60], [{ kind: null }, 60]);
  gives(
    'cells',
    'every kind of unary test',
    [{ value: 'exact' }, ['an exact text']],
    [{ value: 'b' }, ['a range of texts']],
    [{ value: null, limit: 'a' }, ['null']],
    [{ value: 'zz', limit: 'zz' }, ['the limit']],
    [{ value: 'xylograph', limit: 'a' }, ['a function of the input']],
    [{ value: 'equal', limit: 'a' }, ['an equality']],
    [{ value: 'ef', limit: 'a' }, ['a conjunction']],
    [{ value: 'no', limit: 'a' }, null],
  );
  gives(
    'dates',
    'texts in columns of dates and durations are dates and durations',
    [{ 'handed in': '2026-05-31' }, { days: 'P20D', open: true }],
    [{ 'handed in': '2026-06-01' }, { days: 'P5D', open: false }],
    [{ 'handed in': 'soon' }, null],
  );
  gives('modeler-types', 'a column that is wrongly said to hold texts works, as in Camunda 8', [{ score: 70 }, 1], [{ score: 10 }, 0]);
  gives(
    'chinese',
    'names in Chinese, with spaces',
    [{ '企业 规模': '小微', 自有资金: 40, 总投资: 100 }, 0.4],
    [{ '企业 规模': '大型', 自有资金: 0, 总投资: 1 }, 0.1],
  );
});
