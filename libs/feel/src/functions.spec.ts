import { describe, expect, it } from '@jest/globals';
import { answerOf, feelValueOf, valueOf } from '../test/evaluating.ts';
import type { Json } from './json.ts';

const table = (cases: readonly (readonly [source: string, value: Json])[]) =>
  it.each(cases)('%s → %j', (source, value) => {
    expect(valueOf(source)).toEqual(value);
  });

describe('functions of texts', () => {
  table([
    ['number("1,000.5", ",", ".")', 1000.5],
    ['number("1.000,5", ".", ",")', 1000.5],
    ['number("-.5e3")', -500],
    ['number("")', null],
    ['number("0x10")', null],
    ['number("Infinity")', null],
    ['number(" 1")', null],
    ['substring("foobar", 3)', 'obar'],
    ['substring("foobar", 3, 3)', 'oba'],
    ['substring("foobar", -2, 1)', 'a'],
    ['substring("𠮷野家", -2)', '野家'],
    ['substring("foobar", 0)', null],
    ['substring(string: "foobar", start position: 3)', 'obar'],
    ['string length("𠮷野家")', 3],
    ['upper case("a") + lower case("B")', 'Ab'],
    ['substring before("foobar", "bar")', 'foo'],
    ['substring after("foobar", "ob")', 'ar'],
    ['contains("foobar", "of")', false],
    ['starts with("foobar", "fo") and ends with("foobar", "r")', true],
    ['string join(["a", null, "b"], "-")', 'a-b'],
    ['string join(["a", 1])', null],
    ['trim("  a ")', 'a'],
    ['is blank(" \n")', true],
  ]);
});

describe('regular expressions', () => {
  table([
    ['matches("foobar", "^fo*b")', true],
    ['matches("FOO", "^foo$", "i")', true],
    ['matches("a\nb", "a.b")', false],
    ['matches("a\nb", "a.b", "s")', true],
    ['matches("91440300MA5F0XXX1Y", "[0-9A-HJ-NPQRTUWXY]{2}\\\\d{6}.*")', true],
    ['matches("中文", "^\\\\p{Script=Han}+$")', true],
    ['replace("abcd", "(ab)|(a)", "[1=$1][2=$2]")', '[1=ab][2=]cd'],
    ['replace("abab", "b", "$0$0")', 'abbabb'],
    ['replace("a.b", "\\\\.", "\\\\$")', 'a$b'],
    ['split("John Doe", "\\\\s")', ['John', 'Doe']],
    ['split("a;b;c;;", ";")', ['a', 'b', 'c', '', '']],
    ['split("abc", "")', ['a', 'b', 'c']],
    ['extract("of 1234 and 56", "[0-9]+")', ['1234', '56']],
    // No pattern, or one that cannot be had in linear time.
    ['matches("a", "(")', null],
    ['matches("aa", "(a)\\\\1")', null],
    ['matches("ab", "a(?=b)")', null],
    ['matches("a", "a", "g")', null],
  ]);
});

describe('functions of lists', () => {
  table([
    ['min(3, 1, 2) + max([3, 1, 2])', 4],
    ['min("b", "a")', 'a'],
    ['min(1, "a")', null],
    ['min([])', null],
    ['sum([1, 2, 3])', 6],
    ['sum([])', null],
    ['sum([1, null])', null],
    ['product(2, 3, 4)', 24],
    ['mean(1, 2, 3)', 2],
    ['median(10, 9, 2)', 9],
    ['median([1, 20, 3, 100])', 11.5],
    ['stddev(2, 4, 7, 5)', 2.0816659994661326],
    ['mode(6, 1, 9, 6, 1)', [1, 6]],
    ['mode([])', []],
    ['all([true, null, false])', false],
    ['all([true, null])', null],
    ['all([])', true],
    ['any([false, null, true])', true],
    ['any([])', false],
    ['count([1, null])', 2],
    ['list contains([1, null], null)', true],
    ['list contains([date("2026-01-01")], date("2026-01-01"))', true],
    ['index of([1, 2, 3, 2], 2)', [2, 4]],
    ['index of([{a: 1}], {a: 1})', [1]],
    ['append([1], 2, 3)', [1, 2, 3]],
    ['concatenate([1, 2], [3])', [1, 2, 3]],
    ['insert before([1, 3], 1, 2)', [2, 1, 3]],
    ['remove([1, 2, 3], 2)', [1, 3]],
    ['reverse([1, 2, 3])', [3, 2, 1]],
    ['sublist([4, 5, 6], 1, 2)', [4, 5]],
    ['union([1, 2], [2, 3])', [1, 2, 3]],
    ['distinct values([1, 2, 1, {a: 1}, {a: 1}])', [1, 2, { a: 1 }]],
    ['flatten([[1, 2], [[3]], 4])', [1, 2, 3, 4]],
    ['duplicate values([1, 2, 1, 3, 3])', [1, 3]],
    ['is empty([])', true],
    ['partition([1, 2, 3], 2)', [[1, 2], [3]]],
    ['partition([1], 0)', null],
    ['list replace([2, 4, 7], 3, 6)', [2, 4, 6]],
  ]);

  it('add up more numbers than fit on the stack as arguments', () => {
    const numbers = Array.from({ length: 99_000 }, () => 1);
    expect(valueOf('sum(numbers)', { numbers })).toBe(99_000);
    expect(valueOf('max(numbers)', { numbers })).toBe(1);
  });
});

describe('functions of numbers', () => {
  table([
    ['decimal(1/3, 2)', 0.33],
    ['decimal(2.5, 0)', 2],
    ['decimal(1.005, 2)', 1],
    ['decimal(2.345, 2)', 2.34],
    ['decimal(1234.5, -2)', 1200],
    ['round half up(1.005, 2)', 1.01],
    ['round half up(-5.5, 0)', -6],
    ['round half down(5.5, 0)', 5],
    ['round half down(-5.5, 0)', -5],
    ['round up(1.121, 2)', 1.13],
    ['round up(-1.121, 2)', -1.13],
    ['round down(-1.129, 2)', -1.12],
    ['round up(5, 3)', 5],
    ['floor(-1.5)', -2],
    ['ceiling(1.56, 1)', 1.6],
    ['floor(-0.5)', -1],
    ['ceiling(-0.5)', 0],
    ['round down(1e-320, 2)', 0],
    ['round up("1", 2)', null],
    ['decimal(1, 10**9)', null],
    ['abs(-10)', 10],
    ['modulo(-10, 4)', 2],
    ['modulo(1, 0)', null],
    ['sqrt(16)', 4],
    ['sqrt(-1)', null],
    ['log(0)', null],
    ['odd(5) and even(2)', true],
  ]);
});

describe('functions of ranges (examples of DMN 1.5 table 78)', () => {
  table([
    ['before(1, 10)', true],
    ['before([1..10), 10)', true],
    ['before([1..10], [10..20])', false],
    ['before([1..10), [10..20])', true],
    ['after([11..20], 10)', true],
    ['meets([1..5], [5..10])', true],
    ['meets([1..5), [5..10])', false],
    ['met by([5..10], [1..5])', true],
    ['overlaps([1..5], [3..8])', true],
    ['overlaps([1..5), [5..8])', false],
    ['overlaps before([1..5], [3..8])', true],
    ['overlaps before([1..5], [1..5])', false],
    ['overlaps after([3..8], [1..5])', true],
    ['finishes(10, [1..10])', true],
    ['finishes([5..10), [1..10])', false],
    ['finished by([1..10], [5..10])', true],
    ['includes([1..10], 1)', true],
    ['includes([1..10], [1..11])', false],
    ['during(5, [1..10])', true],
    ['during((1..10), [1..10])', true],
    ['during([1..10], (1..10))', false],
    ['starts(1, [1..10])', true],
    ['starts((1..5], [1..5])', false],
    ['started by([1..10], [1..5])', true],
    ['coincides([1..5], [1..5])', true],
    ['coincides(5, 4)', false],
    ['before(1, "2")', null],
    ['meets(1, [1..2])', null],
    ['during("a", [1..2])', null],
  ]);
});

describe('functions of contexts, and what is not there', () => {
  table([
    ['get value({a: 1}, "a")', 1],
    ['get value({a: 1}, "constructor")', null],
    ['get entries({a: 1})', [{ key: 'a', value: 1 }]],
    ['context put({a: 1}, "b", 2)', { a: 1, b: 2 }],
    ['context put({a: 1}, ["b"], 2)', { a: 1, b: 2 }],
    ['context merge([{a: 1}, {a: 2, b: 3}])', { a: 2, b: 3 }],
    ['context([{key: "a", value: 1}])', { a: 1 }],
    ['is defined(nothing)', false],
    ['is defined(0)', true],
    ['get or else(nothing, 3)', 3],
    ['get or else(null, null)', null],
  ]);

  it('gives null with a reason where a function cannot do what it is asked', () => {
    expect(answerOf('date and time("-2026-01-01T00:00:00" + "")')).toMatchObject({
      value: null,
      warning: expect.stringContaining('date and time'),
    });
    expect(answerOf('random number()')).toMatchObject({ ok: true, value: null });
    expect(answerOf('sqrt(1, 2, 3)')).toMatchObject({ ok: true, value: null });
  });

  it('has no meaning outside of an evaluation', () => {
    const { fn } = feelValueOf('count') as { fn: (list: unknown) => unknown };
    expect(() => fn([])).toThrow('outside of an evaluation');
  });
});
