import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ENVIRONMENT, answerOf, lookUpIn, valueOf } from '../test/evaluating.ts';
import { compileExpression, compileUnaryTests } from './compile.ts';
import type { Json } from './json.ts';

describe('an expression reaches nothing but its variables', () => {
  it.each([
    'x.constructor',
    'x.__proto__',
    'x.prototype',
    'x.toString',
    'x.hasOwnProperty',
    'text.length',
    'text.constructor.constructor',
    'list.constructor',
    '(function(x) x).constructor',
    '(function(x) x).prototype',
    'count.constructor',
    'count.caller',
    'x["constructor"][1].a',
    'get value(x, "constructor")',
    'get value(x, "__proto__")',
    'globalThis',
    'process',
    'this',
    'Function("return 1")()',
    'x.constructor("return 1")()',
    '`constructor`',
    'now().constructor',
    'date("2026-01-01").constructor',
    '[1..2].constructor',
    'x instance of Object',
    '{__proto__: {polluted: 1}}.polluted',
    'context put({}, "__proto__", {polluted: 1}).polluted',
    'context merge([x, context put({}, "__proto__", {polluted: 1})]).polluted',
  ])('%s', (source) => {
    const answer = answerOf(source, { x: { a: 1 }, text: 'abc', list: [{}] });
    expect(['null', 'false', '[null]', '[]']).toContain(JSON.stringify(answer.ok ? answer.value : null));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('not even what holds a value together inside', () => {
    const inside = ['(function(x) x).fn', 'count.fn', 'now().value', 'date("2026-01-01").value', 'duration("P1D").value'];
    expect(inside.map((source) => valueOf(source))).toEqual(inside.map(() => null));
    // What is found there is no way around the limits.
    expect(answerOf('count.fn(for i in 1..1e9 return i)')).toMatchObject({ ok: false, failure: { limit: 'steps' } });
  });

  it('and cannot take the place of what counts it', () => {
    // The hidden names avoid whatever the source has.
    const cheat = '{ǁelements: function(w, x) x, ǁseries: 1, r: for i in 1..1000000000 return i}.r';
    expect(answerOf(cheat)).toMatchObject({ failure: { limit: 'steps' } });
    const text = 'a'.repeat(200);
    expect(answerOf('for f in [matches] return f(text, "(a+)+b")', { text })).toMatchObject({ value: [false] });
  });
});

describe('regular expressions take time linear in the text', () => {
  const text = 'a'.repeat(20_000);

  it.each([
    ...['(a+)+b', '(a|a)*b', '(a*)*b', 'a*a*a*a*a*b', '(.*)*x', '(a?){50}a{50}b', '(?:a|aa)+b', '([a-z]+)*\\\\d'],
  ])('%s', (pattern) => {
    const started = performance.now();
    expect(answerOf(`matches(text, "${pattern}")`, { text })).toMatchObject({ ok: true, value: false });
    // A backtracking matcher would take longer than the universe has lasted.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each([
    ['one that is written out into very much', '((a{100}){100}){100}'],
    ['one that is written out into nothing, very often', '(?:(?:(?:){1000}){1000}){1000}'],
    ['a deep one', '('.repeat(1_000) + ')'.repeat(1_000)],
    ['a long one', 'a'.repeat(5_000)],
  ])('and %s is refused', (_what, pattern) => {
    expect(answerOf(`matches("a", "${pattern}")`)).toMatchObject({ ok: true, value: null });
  });
});

const fragments = [
  ...['(', ')', '[', ']', '{', '}', ',', ':', '.', '..', '"', '`', '@', '?', '//', '/*', '*/', '\n', '\\', '\0', '\ud800'],
  ...['+', '-', '*', '/', '**', '=', '!=', '<', '<=', '>', '>=', ' ', ' and ', ' or ', ' between ', ' instance of '],
  ...['for ', ' in ', ' return ', 'some ', 'every ', ' satisfies ', 'if ', ' then ', ' else ', 'function('],
  ...['x', '1', '1e9', '"text"', 'null', 'true', 'list<', 'date(', 'count(', 'matches(', 'item', 'partial', '__proto__', 'ǁ'],
];
const source = fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join(''));
const limits = { steps: 2_000 };

describe('whatever the text', () => {
  it('reading and evaluating give a value or a failure, and never throw', () => {
    fc.assert(
      fc.property(source, fc.jsonValue({ maxDepth: 2 }), (text, x) => {
        const compiled = compileExpression(text, { limits });
        const answer = compiled.ok ? compiled.value.evaluate(lookUpIn({ x: x as Json }), ENVIRONMENT) : compiled;
        if (answer.ok) JSON.stringify(answer.value);
        else expect(answer.failure.message).toEqual(expect.any(String));
      }),
      { numRuns: 3_000 },
    );
  });

  it('the same goes for unary tests', () => {
    fc.assert(
      fc.property(source, fc.jsonValue({ maxDepth: 2 }), (text, x) => {
        const compiled = compileUnaryTests(text, { limits });
        const answer = compiled.ok ? compiled.value.test(x, () => x, ENVIRONMENT) : compiled;
        expect(answer.ok ? typeof answer.value : typeof answer.failure.message).toMatch(/boolean|string/);
      }),
      { numRuns: 1_000 },
    );
  });
});
