import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../test/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { bytesOf, contentHash, hexOf, isHash } from './hash.ts';
import { jsonProblem } from './json.ts';
import type { JsonValue } from './json.ts';
import { utf8 } from './utf8.ts';

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);

describe('canonical JSON', () => {
  it('orders members by UTF-16 code units, as the example of RFC 8785 §3.2.3 does', () => {
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One', '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis' };
    const order = [...canonicalJson(value).matchAll(/:"(.*?)"/g)].map(([, text]) => text);
    expect(order).toEqual(['Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh']);
  });

  it.each<[JsonValue, string]>([
    [{ b: 1, a: [true, null, { d: '', c: {} }] }, '{"a":[true,null,{"c":{},"d":""}],"b":1}'],
    [-0, '0'],
    [333333333.33333329, '333333333.3333333'],
    [1e30, '1e+30'],
    [4.5, '4.5'],
    [2e-3, '0.002'],
    [1e-27, '1e-27'],
    ['\u20ac$\u000f\nA\'B"\\/', '"€$\\u000f\\nA\'B\\"\\\\/"'],
  ])('writes %j as the RFC does', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ '\udc00': 1 }], [undefined], [() => 1]])('throws on what is no JSON', (value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow();
  });

  it('says the same, and the same again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        // Negative zero is the one value that the text does not keep.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which members were written', () => {
    const backwards = (value: JsonValue): JsonValue => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).reverse().map(([name, member]) => [name, backwards(member)]));
    };
    fc.assert(fc.property(json, (value) => expect(contentHash(backwards(value), sha256)).toBe(contentHash(value, sha256))));
  });
});

describe('content', () => {
  it.each([
    [{ a: [1, Number.NaN] }, { kind: 'numberNotFinite', path: ['a', 1] }],
    [{ a: { b: '\ud800x' } }, { kind: 'textBroken', path: ['a', 'b'] }],
    [{ a: ['x\u0000'] }, { kind: 'textWithNul', path: ['a', 0] }],
    [{ a: undefined }, { kind: 'notJson', path: ['a'] }],
    [[1, , 2], { kind: 'notJson', path: [1] }],
    [{ at: new Date(0) }, { kind: 'notJson', path: ['at'] }],
  ])('has its first fault named', (value, problem) => {
    expect(jsonProblem(value)).toEqual(problem);
  });

  it('may not be nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(jsonProblem(deep)?.kind).toBe('tooDeep');
  });

  it('of every kind of JSON has no fault', () => {
    const storable = json.filter((value) => !JSON.stringify(value).includes('\\u0000'));
    fc.assert(fc.property(storable, (value) => expect(jsonProblem(value)).toBeUndefined()));
  });
});

describe('bytes', () => {
  it('of a text are those of its UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(hexOf(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'))));
  });

  it.each(['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}'])('of %j, at the border of a length, too', (text) => {
    expect(hexOf(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
  });

  it('go to hexadecimal and back', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect([...bytesOf(hexOf(bytes))]).toEqual([...bytes])));
    expect(() => bytesOf('0g')).toThrow();
  });

  it('give the known hash of the empty object', () => {
    expect(contentHash({}, sha256)).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(isHash(contentHash({}, sha256))).toBe(true);
    expect(isHash(contentHash({}, sha256).toUpperCase())).toBe(false);
  });
});
