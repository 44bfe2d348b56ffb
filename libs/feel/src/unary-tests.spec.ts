import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT, feelValueOf, lookUpIn } from '../test/evaluating.ts';
import { compileUnaryTests } from './compile.ts';
import type { FeelValue } from './expression.ts';

const variables = { limit: 10, names: ['a', 'b'], yes: true, no: false, none: null };

function test(source: string, input: FeelValue): boolean {
  const compiled = compileUnaryTests(source);
  if (!compiled.ok) throw new Error(`${source}: ${compiled.failure.message}`);
  const results = [1, 2].map(() => compiled.value.test(input, lookUpIn<FeelValue>(variables), ENVIRONMENT));
  expect(results[0]).toEqual(results[1]);
  const [result] = results;
  if (!result?.ok) throw new Error(`${source}: ${JSON.stringify(result)}`);
  return result.value;
}

describe('unary tests', () => {
  it.each<[string, FeelValue, boolean]>([
    ['-', null, true],
    ['', 1, true],
    ['5', 5, true],
    ['5', 6, false],
    ['5', '5', false],
    ['> 5', 6, true],
    ['> 5', '6', false],
    ['> 5', null, false],
    ['<= limit', 10, true],
    ['> limit * 2', 21, true],
    ['[1..5]', 5, true],
    ['[1..5)', 5, false],
    ['= 5', 5, true],
    ['!= 5', 5, false],
    ['"a", "b"', 'b', true],
    ['"a", "b"', 'c', false],
    ['not("a", "b")', 'c', true],
    ['not("a", "b")', 'a', false],
    ['not(> 5)', 5, true],
    ['1, [3..4], > 8', 9, true],
    ['names', 'b', true],
    ['names', 'c', false],
    ['[1, 2]', 2, true],
    ['true', true, true],
    ['false', false, true],
    ['false', true, false],
    ['true', false, false],
    ['true, false', false, true],
    ['not(true)', false, true],
    ['? = true', false, false],
    ['yes', true, true],
    ['no', false, true],
    ['contains("a", "b")', false, false],
    ['true', null, false],
    ['null', null, true],
    ['null', 1, false],
    ['none', null, true],
    ['? > 5', 6, true],
    ['? > 5 and ? < 8', 9, false],
    ['contains(?, "x")', 'axb', true],
    ['contains(?, "x")', null, false],
    ['? > none', null, false],
    ['> none', null, false],
    ['?.a = 1', { a: 1 }, true],
    ['count(?) > 1', [1, 2], true],
    ['some x in ? satisfies x > 1', [1, 2], true],
    ['date("2026-01-01")', feelValueOf('date("2026-01-01")'), true],
    ['> date("2026-01-01")', feelValueOf('date("2026-01-02")'), true],
    ['< now()', feelValueOf('date and time("2026-11-24T18:29:00Z")'), true],
    ['"多行\n文本"', '多行\n文本', true],
  ])('%j of %j: %s', (source, input, holds) => {
    expect(test(source, input)).toBe(holds);
  });

  it('name their variables without the input', () => {
    const compiled = compileUnaryTests('> limit, ? = other, names');
    expect(compiled.ok && compiled.value.names).toEqual(['limit', 'other', 'names']);
    const constant = compileUnaryTests('-');
    expect(constant.ok && constant.value.names).toEqual([]);
  });

  it('tell where they cannot be read', () => {
    expect(compileUnaryTests('> 5,')).toMatchObject({ ok: false, failure: { position: 4 } });
    expect(compileUnaryTests('not(1')).toMatchObject({ ok: false });
    expect(compileUnaryTests('('.repeat(1000))).toMatchObject({ ok: false, failure: { limit: 'depth' } });
  });

  it('stop at a limit', () => {
    const compiled = compileUnaryTests('count(for i in 1..? return i) > 3');
    expect(compiled.ok && compiled.value.test(1e9, () => undefined, ENVIRONMENT)).toMatchObject({
      ok: false,
      failure: { limit: 'steps' },
    });
  });
});
