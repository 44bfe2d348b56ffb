import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT, valueOf } from '../test/evaluating.ts';
import { compileExpression } from './compile.ts';

function namesOf(source: string, names: readonly string[] = []): readonly string[] {
  const compiled = compileExpression(source, { names });
  if (!compiled.ok) throw new Error(`${source}: ${compiled.failure.message}`);
  return compiled.value.names;
}

describe('the free variables of an expression', () => {
  it.each([
    ['1 + 1', []],
    ['b > a and b < c', ['b', 'a', 'c']],
    ['order.customer.name', ['order']],
    ['金额 > 1000 and 申请.企业 = "甲"', ['金额', '申请']],
    ['`order-id` + `a b`', ['order-id', 'a b']],
    ['first name + last  name', ['first name', 'last name']],
    // Names that the expression gives itself.
    ['for x in xs return x + y', ['xs', 'y']],
    ['for x in xs, y in x return y', ['xs']],
    ['for x in xs return partial', ['xs']],
    ['some x in xs satisfies x > least', ['xs', 'least']],
    ['function(a, b: number) a + b + c', ['c']],
    ['{a: x, b: a, "c d": b, e: c d}', ['x']],
    ['{f: function(n) f(n - 1)}', []],
    ['{a: a}', ['a']],
    ['list[item > limit]', ['list', 'limit']],
    // An entry of the rows as far as anybody can know, or a variable.
    ['rows[price > 10]', ['rows', 'price']],
    // Functions and types are no variables.
    ['count(xs) + string length(s)', ['xs', 's']],
    ['add working days(d, 3)', ['d']],
    ['get or else(a, b)', ['a', 'b']],
    ['date(text)', ['text']],
    ['fee(amount)', ['fee', 'amount']],
    ['f(x: 1, y: z)', ['f', 'z']],
    ['x instance of number', ['x']],
    ['count > 3', ['count']],
    ['sort(xs, before)', ['xs', 'before']],
  ])('%s: %j', (source, names) => {
    expect(namesOf(source)).toEqual(names);
  });

  it('takes names with operators and keywords in them when it is told them', () => {
    expect(namesOf('profit-loss > 0')).toEqual(['profit', 'loss']);
    expect(namesOf('profit-loss > 0', ['profit-loss'])).toEqual(['profit-loss']);
    expect(namesOf('date of birth < x', ['date of birth'])).toEqual(['date of birth', 'x']);
    const compiled = compileExpression('profit-loss + a.b', { names: ['profit-loss', 'a.b'] });
    expect(compiled.ok && compiled.value.evaluate((name) => ({ 'profit-loss': 1, 'a.b': 2 })[name], ENVIRONMENT)).toEqual({
      ok: true,
      value: 3,
    });
  });

  it('asks for no other variable', () => {
    const asked: string[] = [];
    const compiled = compileExpression('for x in xs return x + count([y])');
    if (compiled.ok) compiled.value.evaluate((name) => void asked.push(name), ENVIRONMENT);
    expect(asked).toEqual(['xs', 'y']);
  });
});

describe('names that mean several things', () => {
  it('takes a variable before a built-in function as a value, and the function before the variable in a call', () => {
    expect(valueOf('count + 1', { count: 2 })).toBe(3);
    expect(valueOf('count([1, 2]) + count', { count: 2 })).toBe(4);
    expect(valueOf('rows[count([1]) = count]', { rows: [{ count: 1 }, { count: 2 }] })).toEqual([{ count: 1 }]);
  });

  it('takes a function of the expression before a built-in one', () => {
    expect(valueOf('{count: function(x) 5, r: count([1])}.r')).toBe(5);
  });

  it('takes an element’s entry before a variable in a filter, and a parameter before both', () => {
    expect(valueOf('rows[price > 10].price', { rows: [{ price: 5 }, { price: 15 }], price: 20 })).toEqual([15]);
    expect(valueOf('(function(price) price)(1)', { price: 2 })).toBe(1);
  });

  it('keeps a variable apart from those that an object inherits', () => {
    expect(valueOf('constructor')).toBeNull();
    expect(valueOf('toString')).toBeNull();
    expect(valueOf('`__proto__`')).toBeNull();
  });

  it('evaluates inside of an evaluation', () => {
    const compiled = compileExpression('a + b');
    if (!compiled.ok) throw new Error(compiled.failure.message);
    const { value } = compiled;
    const inner = () => value.evaluate(() => 1, ENVIRONMENT);
    const result = value.evaluate((name) => {
      const answer = inner();
      return name === 'a' && answer.ok ? answer.value : 10;
    }, ENVIRONMENT);
    expect(result).toEqual({ ok: true, value: 12 });
  });
});

describe('a source that is no expression', () => {
  it.each([
    ['1 +', 3],
    ['', 0],
    ['1 2', 2],
    ['(1', 2],
    ['if a then b', 11],
    ['a > > b )', 8],
    ['{a: }', 4],
    ['"open', 0],
  ])('%j cannot be read at %d', (source, position) => {
    const compiled = compileExpression(source);
    expect(compiled).toMatchObject({ ok: false, failure: { position, message: expect.any(String) } });
  });
});
