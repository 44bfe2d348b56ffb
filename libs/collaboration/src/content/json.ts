/** Content as it is stored, merged and signed: JSON, and nothing else. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Deeper content than any form makes is an attack on whoever reads it. */
export const MAX_DEPTH = 64;

/** Where something is in a piece of content: names of fields, and positions in lists from 0. */
export type JsonPath = readonly (string | number)[];

export interface JsonProblem {
  readonly kind: 'notJson' | 'numberNotFinite' | 'textBroken' | 'textWithNul' | 'tooDeep';
  readonly path: JsonPath;
}

/**
 * The first thing that keeps a value from being exchangeable JSON (RFC 7493 I-JSON): no infinities, no holes, no
 * `undefined`, no text with half a character in it, nor with the NUL that PostgreSQL cannot store. Content from outside is
 * asked this before any other rule sees it.
 */
export function jsonProblem(value: unknown, path: JsonPath = []): JsonProblem | undefined {
  if (path.length > MAX_DEPTH) return { kind: 'tooDeep', path };
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { kind: 'numberNotFinite', path };
  if (typeof value === 'string') return textProblem(value, path);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = jsonProblem(value[index], [...path, index]);
      if (problem) return problem;
    }
    return undefined;
  }
  if (!isPlainObject(value)) return { kind: 'notJson', path };
  for (const [name, member] of Object.entries(value)) {
    const problem = textProblem(name, [...path, name]) ?? jsonProblem(member, [...path, name]);
    if (problem) return problem;
  }
  return undefined;
}

function textProblem(text: string, path: JsonPath): JsonProblem | undefined {
  if (!isWholeText(text)) return { kind: 'textBroken', path };
  return text.includes('\u0000') ? { kind: 'textWithNul', path } : undefined;
}

/** Whether a text has no lone surrogate, half of a character that needs two UTF-16 code units. */
export function isWholeText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
