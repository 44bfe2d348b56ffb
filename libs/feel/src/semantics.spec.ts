import { describe, expect, it } from '@jest/globals';
import { answerOf, feelValueOf, valueOf } from '../test/evaluating.ts';
import type { Json } from './json.ts';

const rows = [
  { id: 1, price: 5, active: true, tags: ['a'] },
  { id: 2, price: 15, active: false, tags: [] },
  { id: 3, price: 25, active: true, tags: ['b', 'a'] },
];
const variables = {
  ...{ amount: 2000, text: '2000', name: '王五', yes: true, no: false, nothing: null, i: 2 },
  rows,
  list: [3, 1, 2],
};

const table = (cases: readonly (readonly [source: string, value: Json])[]) =>
  it.each(cases)('%s → %j', (source, value) => {
    expect(valueOf(source, variables)).toEqual(value);
  });

describe('numbers', () => {
  table([
    ['1 + 2 * 3 - -4', 11],
    ['2 ** 10', 1024],
    ['amount / 4', 500],
    ['-amount', -2000],
    ['0 * -1', 0],
    ['1 / 0', null],
    ['10 ** 400', null],
    ['1e3', 1000],
    ['1.5e2', 150],
    ['amount + text', null],
    ['5 between 1 and 5', true],
    ['amount > 1000', true],
    ['amount in [1..1999]', false],
    ['amount in (1, 2000)', true],
    ['amount in (< 5, [1999..2001))', true],
    ['2 in ]1..2]', true],
    ['1 in ]1..2]', false],
  ]);
});

describe('values of different types', () => {
  table([
    // JavaScript would say true, and a gateway would take the wrong way without a word.
    ['text > 1000', null],
    ['"10" < 9', null],
    ['text between 1 and 3000', null],
    ['text in [1..3000]', null],
    ['yes > 0', null],
    ['list > 1', null],
    ['{a: 1} >= 1', null],
    ['1 = "1"', null],
    ['duration("P1Y") > duration("P1D")', null],
    ['date("2026-01-01") < date and time("2026-01-02T00:00:00")', null],
    ['[1.."b"]', null],
  ]);
});

describe('three-valued logic', () => {
  const values = ['true', 'false', 'null'];
  const and = [true, false, null, false, false, false, null, false, null];
  const or = [true, true, true, true, false, null, true, null, null];
  const cases = values.flatMap((a) => values.map((b) => [a, b] as const));
  it.each(cases.map(([a, b], index) => ({ a, b, both: and[index], either: or[index] })))(
    '$a, $b: and $both, or $either',
    ({ a, b, both, either }) => {
      expect([valueOf(`${a} and ${b}`), valueOf(`${a} or ${b}`)]).toEqual([both, either]);
    },
  );

  table([
    ['not(yes)', false],
    ['not(nothing)', null],
    ['not(1)', null],
    ['nothing = null', true],
    ['amount = null', false],
    ['nothing > 3', null],
    ['unknown = null', true],
    ['unknown > 3', null],
    ['unknown.a.b', null],
    ['unknown(1)', null],
    ['amount(1)', null],
    ['yes and unknown', null],
    ['no and unknown', false],
  ]);

  it('takes only true for true in a condition', () => {
    expect(valueOf('if name then 1 else 2', variables)).toBe(2);
    expect(valueOf('if unknown then 1 else 2', variables)).toBe(2);
    expect(valueOf('if amount > 1 then 1 else 2', variables)).toBe(1);
    expect(valueOf('some x in list satisfies x', variables)).toBe(false);
    expect(valueOf('some x in list satisfies x > 2', variables)).toBe(true);
    expect(valueOf('every x in list satisfies x > 2', variables)).toBe(false);
    expect(valueOf('every x in [] satisfies x', variables)).toBe(true);
  });

  it('says why a value is null', () => {
    expect(answerOf('unknown + 1')).toMatchObject({ ok: true, value: null, warning: "Variable 'unknown' not found" });
    expect(answerOf('1 + "a"')).toMatchObject({ ok: true, value: null, warning: expect.stringContaining("Can't add") });
    expect(answerOf('1 + 1')).toEqual({ ok: true, value: 2 });
  });

  it('says it anew at each evaluation', () => {
    const warnings = [1, 2].map(() => answerOf('a + b', { a: 1 }));
    expect(warnings[0]).toEqual(warnings[1]);
  });
});

describe('texts', () => {
  table([
    ['"a" + "b" + name', 'ab王五'],
    ['"say \\"好\\"\\n"', 'say "好"\n'],
    ['"two\nlines"', 'two\nlines'],
    ['"a" < "b"', true],
    ['"b" in ["a".."c"]', true],
    ['string(1.5) + string([1, "a"])', '1.5[1, "a"]'],
  ]);
});

describe('lists and filters', () => {
  table([
    ['list[1]', 3],
    ['list[-1]', 2],
    ['list[9]', null],
    ['rows[i].id', 2],
    ['rows[i + 1].id', 3],
    ['rows[count(list)].id', 3],
    ['list[item > 1]', [3, 2]],
    ['list[> 1]', [3, 2]],
    ['list[[2..3]]', [3, 2]],
    ['list[= 2]', [2]],
    ['rows[price > 10].id', [2, 3]],
    ['rows[item.price > 10][1].id', 2],
    // Neither a comparison nor a position, to be told only by what it gives.
    ['rows[active].id', [1, 3]],
    ['rows[item.active].id', [1, 3]],
    ['rows[not(active)].id', [2]],
    ['rows[contains(string(price), "15")].id', [2]],
    ['rows[list contains(tags, "a")].id', [1, 3]],
    ['rows[if active then price > 5 else true].id', [2, 3]],
    ['rows[true].id', [1, 2, 3]],
    ['rows[false].id', []],
    ['nothing[1]', null],
    ['amount[1]', 2000],
    ['rows.price', [5, 15, 25]],
    ['2 in list', true],
    ['9 in list', false],
    ['[1, [2, 3]] = [1, [2, 3]]', true],
  ]);
});

describe('loops', () => {
  table([
    ['for x in list return x * 2', [6, 2, 4]],
    ['for x in 1..3 return x', [1, 2, 3]],
    ['for x in 3..1 return x', [3, 2, 1]],
    ['for x in 1..2.5 return x', [1, 2]],
    ['for x in (1..4) return x', [2, 3]],
    ['for x in 1..2, y in x..2 return [x, y]', [[1, 1], [1, 2], [2, 2]]],
    ['for x in ["a".."c"] return x', ['a', 'b', 'c']],
    ['for d in date("2026-02-27")..date("2026-03-01") return d', ['2026-02-27', '2026-02-28', '2026-03-01']],
    ['for x in 1..4 return if x < 3 then 1 else partial[-1] + partial[-2]', [1, 1, 2, 3]],
    ['for x in amount return x', null],
    ['for x in yes..3 return x', null],
  ]);
});

describe('contexts and functions', () => {
  table([
    ['{a: 1, b: a + 1}', { a: 1, b: 2 }],
    ['{"a b": 1, c: a b}', { 'a b': 1, c: 1 }],
    ['{a: {b: 2}}.a.b', 2],
    ['{f: function(x, y) x - y, r: f(5, 3), named: f(y: 5, x: 3)}.named', -2],
    ['{factorial: function(n) if n <= 1 then 1 else n * factorial(n - 1), r: factorial(10)}.r', 3628800],
    ['(function(x) x + 1)(1)', 2],
    ['sort(list, function(a, b) a < b)', [1, 2, 3]],
    ['sort(list, before)', [1, 2, 3]],
    ['amount instance of number', true],
    ['rows.id instance of list<number>', true],
    ['rows.id instance of list<string>', false],
    ['rows[1] instance of context<id: number>', true],
    ['name instance of string', true],
  ]);

  it('lets a function go from one expression to another, and counts it there', () => {
    const double = feelValueOf('function(x) x * 2');
    expect(feelValueOf('double(21)', { double })).toBe(42);
  });
});

describe('dates, times and durations', () => {
  table([
    ['date("2026-01-31") + duration("P1M")', '2026-02-28'],
    ['@"2026-11-24" - @"2026-11-20" = @"P4D"', true],
    ['date("2026-01-01") < date("2026-02-01")', true],
    ['date(2026, 2, 30)', null],
    ['date("not a date")', null],
    ['date("-2026-01-01" + "")', null],
    ['date and time("2026-11-24T10:00:00Z")', '2026-11-24T10:00:00Z'],
    ['date and time(date("2026-11-24"), time("10:00:00"))', '2026-11-24T10:00:00'],
    ['duration("P1DT2H") > duration("PT25H")', true],
    ['years and months duration(date("2024-01-01"), date("2026-03-01"))', 'P2Y2M'],
    ['date("2026-11-24").weekday', 2],
    ['day of week(date("2026-11-24"))', 'Tuesday'],
    ['last day of month(date("2028-02-10"))', '2028-02-29'],
    ['date("2026-11-24") in [date("2026-11-01")..date("2026-11-30")]', true],
    // The zone of the evaluation is that of date-times without one.
    ['date and time("2026-11-25T02:00:00") < date and time("2026-11-24T18:30:00Z")', true],
    ['date and time("2026-11-25T03:00:00") < date and time("2026-11-24T18:30:00Z")', false],
    ['time("10:00:00@Asia/Shanghai") < time("03:00:00Z")', true],
    ['min(date("2026-01-02"), date("2026-01-01"))', '2026-01-01'],
  ]);
});

describe('comments and line ends', () => {
  table([
    ['amount // in yuan\n > 1000 /* at least */', true],
    ['(amount // in yuan\n) > 1000', true],
    ['[1, // one\n 2]', [1, 2]],
    ['function(x) // nothing\n x', null],
    ['(function(x) /* the same */ x)(1)', 1],
    ['amount in (/* little */ 1, 2000 /* much */)', true],
    ['if(yes)then(1)else(2)', 1],
    ['yes and(yes)', true],
    ['(no and no) = false', true],
    ['(yes or no) = false', false],
    ['not(no and no)', true],
    ['1 -(-1)', 2],
    ['(-2) ** 2', 4],
    ['2 *(3 + 4)', 14],
    ['date(from: "2026-01-01")', '2026-01-01'],
  ]);
});
