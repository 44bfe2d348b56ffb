import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feelValueOf, valueOf } from '../test/evaluating.ts';
import type { Json } from './json.ts';
import { LimitExceeded } from './limits.ts';
import { toJson } from './to-json.ts';

describe('a FEEL value as JSON', () => {
  it.each<[string, Json]>([
    ['date("2026-11-24")', '2026-11-24'],
    ['time("10:00:00")', '10:00:00'],
    ['time("10:00:00Z")', '10:00:00Z'],
    ['time("10:00:00@Asia/Shanghai")', '10:00:00+08:00'],
    ['date and time("2026-07-01T10:00:00")', '2026-07-01T10:00:00'],
    ['date and time("2026-07-01T10:00:00@Europe/Paris")', '2026-07-01T10:00:00+02:00'],
    ['date and time("2026-07-01T10:00:00-03:30")', '2026-07-01T10:00:00-03:30'],
    ['duration("P1Y2M")', 'P1Y2M'],
    ['duration("PT36H")', 'P1DT12H'],
    ['[1..date("2026-01-01").year)', { start: 1, end: 2026, 'start included': true, 'end included': false }],
    ['[> 5][1]', { start: 5, end: null, 'start included': false, 'end included': false }],
    ['function(x) x', null],
    ['[count]', [null]],
    ['{a: {b: date("2026-01-01")}}', { a: { b: '2026-01-01' } }],
  ])('%s → %j', (source, json) => {
    expect(toJson(feelValueOf(source))).toEqual(json);
  });

  it.each<[unknown, Json]>([
    [undefined, null],
    [[undefined], [null]],
    [Number.NaN, null],
    [-Infinity, null],
    [() => 1, null],
    [Symbol('s'), null],
    [10n, null],
    [new Map([[1, 2]]), null],
    [new Date(0), null],
    [Object.create(null), {}],
  ])('%p → %j', (value, json) => {
    expect(toJson(value)).toEqual(json);
  });

  it('has no -0', () => {
    expect(Object.is(toJson(-0), 0)).toBe(true);
  });

  it('is refused when it is too deep or too large', () => {
    const deep = JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as Json;
    expect(() => toJson(deep)).toThrow(LimitExceeded);
    let shared: unknown = 1;
    for (let level = 0; level < 30; level += 1) shared = [shared, shared];
    expect(() => toJson(shared)).toThrow(LimitExceeded);
    const text = 'x'.repeat(100_000);
    expect(() => toJson(Array.from({ length: 1_000 }, () => text))).toThrow(LimitExceeded);
  });
});

describe('a variable', () => {
  it('comes out of an expression as it went in, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has no -0.
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(valueOf('x', { x: json })).toEqual(json);
        expect(JSON.stringify(valueOf('{a: [x]}.a[1]', { x: json }))).toBe(JSON.stringify(json));
      }),
    );
  });

  it('is not changed by an expression', () => {
    const list = Object.freeze([3, 1, 2]);
    const row = Object.freeze({ a: 1 });
    const changes = 'sort(list, function(a, b) a < b), reverse(list), append(list, 1), remove(list, 1)';
    valueOf(`[${changes}, context put(row, "a", 2), context merge([row, {a: 3}])]`, { list, row });
    expect([list, row]).toEqual([[3, 1, 2], { a: 1 }]);
  });
});
