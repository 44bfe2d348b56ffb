import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT, answerOf, failureOf, feelValueOf, valueOf } from '../test/evaluating.ts';
import { compileExpression } from './compile.ts';
import type { FeelLimits } from './expression.ts';
import type { Json } from './json.ts';
import { DEFAULT_LIMITS } from './limits.ts';

const rows = Array.from({ length: 10_000 }, (_, id) => ({ id, name: `n${id}`, group: id % 7 }));
const text = 'a'.repeat(100_000);
const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as Json;

/** `[a,a,…]` of `[a,a,…]` of …: a few hundred cells of memory, 10^15 elements to whoever walks through them. */
function shared(use: string): string {
  const level = (name: string) => `[${Array.from({ length: 10 }, () => name).join(',')}]`;
  const entries = Array.from({ length: 15 }, (_, index) => `c${index + 1}: ${level(`c${index}`)}`);
  return `{c0: 1, ${entries.join(', ')}, result: ${use}}.result`;
}

/** `a`, then `a+a`, then `(a+a)+(a+a)`, … */
function doubled(first: string, double: (name: string) => string): string {
  const entries = Array.from({ length: 40 }, (_, index) => `c${index + 1}: ${double(`c${index}`)}`);
  return `{c0: ${first}, ${entries.join(', ')}, result: 1}.result`;
}

const offenders: readonly (readonly [limit: keyof FeelLimits, source: string])[] = [
  ['sourceLength', ' '.repeat(10_001)],
  ['sourceLength', `1${'+1'.repeat(6_000)}`],

  ['depth', `${'('.repeat(4_900)}1${')'.repeat(4_900)}`],
  ['depth', '('.repeat(9_000)],
  ['depth', '[{a:('.repeat(1_000)],
  ['depth', `x${'.x'.repeat(500)}`],
  ['depth', `1${' + 1'.repeat(500)}`],
  ['depth', `${'- '.repeat(500)}x`],
  ['depth', `${'if x then 1 else '.repeat(300)}1`],
  ['depth', '{f: function(x) f(x + 1), result: f(1)}.result'],
  ['depth', '(function(f) f(f))(function(f) f(f))'],
  ['depth', 'deep = [deep]'],
  ['depth', 'string(deep)'],
  ['depth', 'deep'],

  ['steps', 'for i in 1..1000000000 return i'],
  ['steps', 'for i in 1..10**400 return i'],
  ['steps', 'for i in [1..1000000000] return i'],
  ['steps', 'for a in 1..1000, b in 1..1000, c in 1..1000 return 1'],
  ['steps', 'for a in 1..1000 return for b in 1..1000 return 1'],
  ['steps', 'some a in 1..1000, b in 1..1000 satisfies a = -1'],
  ['steps', 'every a in 1..1000 satisfies count(for b in 1..1000 return b) > 0'],
  ['steps', 'for d in date("0001-01-01")..date("9999-12-31") return d'],
  ['steps', '{fib: function(n) if n < 2 then n else fib(n - 1) + fib(n - 2), result: fib(40)}.result'],
  ['steps', 'for row in rows return count(rows[id = row.id])'],
  ['steps', 'for i in 1..100000 return rows = rows'],
  ['steps', 'for i in 1..100000 return i in rows'],
  ['steps', 'for i in 1..100000 return rows.id'],
  ['steps', 'for i in 1..100000 return list contains(rows, i)'],
  ['steps', 'for i in 1..100000 return reverse(rows)'],
  ['steps', 'for i in 1..100000 return upper case(text)'],
  ['steps', 'for i in 1..1000 return [text][item = "x"]'],
  ['steps', 'for i in 1..100000 return add working days(today(), 10000)'],
  ['steps', 'distinct values(rows)'],
  ['steps', `for i in 1..100000 return [${'i,'.repeat(3_000)}i]`],
  ['steps', `for i in 1..100000 return {${Array.from({ length: 500 }, (_, key) => `k${key}: i`).join(', ')}}`],
  ['steps', shared('c15 = c15')],
  ['steps', shared('c15 in c15')],
  ['steps', shared('c15 instance of list<list<list<list<list<list<list<list<number>>>>>>>>')],
  ['steps', 'split(text, "")'],

  ['size', shared('c15')],
  ['size', shared('string(c15)')],
  ['size', shared('flatten(c15)')],
  ['size', doubled('"0123456789"', (name) => `${name} + ${name}`)],
  ['size', 'replace(text, "a", "aaaaaaaaaa")'],
  ['size', 'string join([text, text])'],
  ['size', 'string([text, text])'],
  ['size', 'concatenate(most, most)'],
];

const most = Array.from({ length: 30_000 }, (_, index) => index);

describe('limits', () => {
  it.each(offenders.map(([limit, source]) => ({ limit, source, shown: source.slice(0, 70) })))(
    '$limit stops $shown',
    ({ limit, source }) => {
      const environment = limit === 'size' ? { ...ENVIRONMENT, limits: { size: 50_000 } } : ENVIRONMENT;
      const failure = failureOf(source, { rows, text, deep, most }, environment);
      expect(failure).toMatchObject({ limit, message: expect.any(String) });
    },
  );

  it('stop lists that double', () => {
    const twice = (name: string) => `concatenate(${name}, ${name})`;
    expect(failureOf(doubled('[1]', twice)).limit).toMatch(/steps|size/);
    expect(failureOf(doubled('[1]', (name) => `insert before(${twice(name)}, 1, 0)`)).limit).toMatch(/steps|size/);
  });

  it('can be narrowed when an expression is read and when it is evaluated', () => {
    expect(failureOf('1 + 1', {}, ENVIRONMENT, { limits: { sourceLength: 4 } }).limit).toBe('sourceLength');
    expect(failureOf('((1))', {}, ENVIRONMENT, { limits: { depth: 1 } }).limit).toBe('depth');
    const recursion = '{f: function(n) if n = 0 then 0 else f(n - 1), r: f(50)}.r';
    expect(failureOf(recursion, {}, { ...ENVIRONMENT, limits: { depth: 20 } }).limit).toBe('depth');
    expect(failureOf('for i in 1..10 return i', {}, ENVIRONMENT, { limits: { steps: 5 } }).limit).toBe('steps');
    expect(failureOf('for i in 1..10 return i', {}, { ...ENVIRONMENT, limits: { steps: 5 } }).limit).toBe('steps');
    expect(failureOf('"a" + "b" + x', { x: 'abc' }, { ...ENVIRONMENT, limits: { size: 4 } }).limit).toBe('size');
  });

  it('are counted anew at each evaluation', () => {
    const compiled = compileExpression('for i in 1..60 return i', { limits: { steps: 100 } });
    if (!compiled.ok) throw new Error(compiled.failure.message);
    for (let round = 0; round < 3; round += 1) {
      expect(compiled.value.evaluate(() => undefined, ENVIRONMENT)).toMatchObject({ ok: true });
    }
  });

  it('of an evaluation go on after one that runs inside of it', () => {
    const inner = () => valueOf('count([1, 2])');
    const evaluate = (source: string) => {
      const compiled = compileExpression(source, { limits: { steps: 20 } });
      return compiled.ok ? compiled.value.evaluateFeel(() => inner, ENVIRONMENT) : compiled;
    };
    expect(evaluate('[inner(), count([1])]')).toEqual({ ok: true, value: [2, 1] });
    expect(evaluate('[inner(), for i in 1..30 return i]')).toMatchObject({ failure: { limit: 'steps' } });
  });

  it('count what a function does where it is called, and not where it was made', () => {
    const wasteful = feelValueOf('function(n) for i in 1..n return i');
    const compiled = compileExpression('count(wasteful(1000))', { limits: { steps: 500 } });
    expect(compiled.ok && compiled.value.evaluateFeel(() => wasteful, ENVIRONMENT)).toMatchObject({
      ok: false,
      failure: { limit: 'steps' },
    });
  });
});

describe('within the limits', () => {
  it.each([
    ['for row in rows return row.id + 1', 10_000],
    ['rows[group = 3 and contains(name, "1")]', rows.filter(({ group, name }) => group === 3 && name.includes('1')).length],
    ['sort(rows, function(a, b) a.id > b.id)', 10_000],
    ['for i in 1..10000 return rows[i].id', 10_000],
    ['distinct values(rows.group)', 7],
    ['rows', 10_000],
  ])('%s gives its %d rows', (source, count) => {
    expect(valueOf(source, { rows })).toHaveLength(count);
  });

  it('a chain of 150 additions and a recursion of 150 calls are no trouble', () => {
    expect(valueOf(`x${'+x'.repeat(150)}`, { x: 1 })).toBe(151);
    expect(valueOf('{f: function(n) if n = 0 then 0 else 1 + f(n - 1), result: f(150)}.result')).toBe(150);
  });

  it('an expression as long and as deep as allowed leaves the stack alone', () => {
    const level = 40;
    const nested = `${'if (x in [1..2]) then {a: ['.repeat(level)}x${']} else null'.repeat(level)}`;
    expect(nested.length).toBeLessThan(DEFAULT_LIMITS.sourceLength);
    expect(answerOf(nested, { x: 1 })).toMatchObject({ ok: true });
  });
});
