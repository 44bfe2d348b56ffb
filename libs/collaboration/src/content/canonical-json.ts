import type { JsonValue } from './json.ts';
import { isJsonList, isJsonObject, isWholeText } from './json.ts';

/**
 * The one text that a piece of content has, however it was written: RFC 8785 (JSON Canonicalization Scheme). Members are
 * sorted by UTF-16 code units, nothing is between tokens, and numbers and texts are written as ECMAScript writes them
 * (which is what the RFC prescribes, §3.2.2). Throws on what `jsonProblem` finds fault with.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string' && !isWholeText(value)) throw new Error('Text with half a character');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} is no JSON number`);
  if (isJsonList(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${canonicalJson(name)}:${canonicalJson(value[name] as JsonValue)}`);
    return `{${members.join(',')}}`;
  }
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new Error(`A ${typeof value} is no JSON value`);
  return text;
}

export function isSameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
