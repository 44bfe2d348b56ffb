import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, parseExpression } from 'feelin';
import { ENVIRONMENT, lookUpIn } from '../test/evaluating.ts';
import { compileExpression } from './compile.ts';
import type { Json } from './json.ts';
import { toJson } from './to-json.ts';

/**
 * Expressions whose parts are of the types that FEEL wants there: for those, ours must mean what feelin's alone mean.
 * Where the two are to differ is told in semantics.spec.ts.
 */
const { number, boolean, text, list } = fc.letrec<{ number: string; boolean: string; text: string; list: string }>((tie) => {
  const infix = (left: fc.Arbitrary<string>, signs: readonly string[], right: fc.Arbitrary<string>) =>
    fc.tuple(left, fc.constantFrom(...signs), right).map(([a, sign, b]) => `(${a} ${sign} ${b})`);
  const n = tie('number');
  const b = tie('boolean');
  const t = tie('text');
  const l = tie('list');
  const depth = { maxDepth: 4, depthIdentifier: 'expression' } as const;
  return {
    number: fc.oneof(
      depth,
      fc.integer({ min: -20, max: 20 }).map((value) => (value < 0 ? `(${value})` : String(value))),
      fc.constantFrom('a', 'b', 'row.price', '2.5'),
      infix(n, ['+', '-', '*', '/'], n),
      fc.tuple(b, n, n).map(([test, yes, no]) => `(if ${test} then ${yes} else ${no})`),
      l.map((of) => `count(${of})`),
      fc.tuple(l, fc.constantFrom('1', '2', '-1', 'a')).map(([of, index]) => `${of}[${index}]`),
      t.map((of) => `string length(${of})`),
      fc.tuple(n, n).map(([body, argument]) => `(function(p) ${body} - p)(${argument})`),
      fc.tuple(n, n).map(([first, second]) => `{x: ${first}, y: x + ${second}}.y`),
    ),
    boolean: fc.oneof(
      depth,
      fc.constantFrom('true', 'false', 'yes'),
      infix(n, ['<', '<=', '>', '>=', '=', '!='], n),
      infix(t, ['<', '>=', '=', '!='], t),
      infix(b, ['and', 'or'], b),
      fc.tuple(n, n, n).map(([value, low, high]) => `(${value} between ${low} and ${high})`),
      fc.tuple(n, n, n).map(([value, low, high]) => `(${value} in [${low}..${high}))`),
      fc.tuple(n, n, n).map(([value, one, other]) => `(${value} in (> ${one}, ${other}))`),
      fc.tuple(l, n).map(([of, least]) => `(some x in ${of} satisfies x > ${least})`),
      fc.tuple(l, n).map(([of, least]) => `(every x in ${of} satisfies x > ${least})`),
      fc.tuple(t, t).map(([whole, part]) => `contains(${whole}, ${part})`),
    ),
    text: fc.oneof(
      depth,
      fc.constantFrom('"a"', '"中文"', 'name', '`a b`', '""', '"say \\"b\\""'),
      infix(t, ['+'], t),
      t.map((of) => `upper case(${of})`),
      n.map((of) => `string(${of})`),
    ),
    list: fc.oneof(
      depth,
      fc.constantFrom('numbers', 'rows.price', '[]', '[1, 2, 3]'),
      fc.array(n, { maxLength: 3 }).map((of) => `[${of.join(', ')}]`),
      fc.tuple(l, n).map(([of, least]) => `${of}[item > ${least}]`),
      fc.tuple(l, n).map(([of, body]) => `(for x in ${of} return x + ${body})`),
      n.map((body) => `(for x in 1..3, y in [x, 2] return x * y + ${body})`),
      n.map((least) => `rows[price > ${least}].price`),
      l.map((of) => `reverse(${of})`),
    ),
  };
});

const variables = {
  a: 3,
  b: -1.5,
  yes: true,
  name: 'x',
  'a b': 'q',
  numbers: [4, 1, 7],
  row: { price: 3 },
  rows: [{ price: 1 }, { price: 9 }],
};

const noises = fc.constantFrom('', '(', ')', ' ', '// c\n', '/* c */', '.x', '[1]', '-');

describe('a rewritten expression', () => {
  it.each([
    ['of a number', number],
    ['of a truth value', boolean],
    ['of a text', text],
    ['of a list', list],
  ])('%s has the value that feelin gives the original', (_what, expressions) => {
    fc.assert(
      fc.property(expressions, (source) => {
        const expected = fromFeelin(source);
        // It throws where it compares with null.
        fc.pre(expected !== undefined);
        const compiled = compileExpression(source);
        const answer = compiled.ok ? compiled.value.evaluate(lookUpIn(variables), ENVIRONMENT) : compiled;
        expect(answer).toMatchObject({ ok: true, value: expected });
      }),
      { numRuns: 500 },
    );
  });

  it('can be read whenever the original can', () => {
    fc.assert(
      fc.property(fc.oneof(number, boolean, text, list), fc.nat(), noises, (source, at, noise) => {
        const place = at % (source.length + 1);
        const changed = source.slice(0, place) + noise + source.slice(place);
        fc.pre(canBeRead(changed));
        const compiled = compileExpression(changed);
        expect(compiled.ok || compiled.failure.limit).toBeTruthy();
      }),
      { numRuns: 1_000 },
    );
  });
});

function fromFeelin(source: string): Json | undefined {
  try {
    return toJson(evaluate(source, variables, 'camunda').value);
  } catch {
    return undefined;
  }
}

function canBeRead(source: string): boolean {
  let broken = false;
  parseExpression(source, {}, 'camunda').iterate({ enter: ({ type }) => void (broken ||= type.isError) });
  return !broken;
}
