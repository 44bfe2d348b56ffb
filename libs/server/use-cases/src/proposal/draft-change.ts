import { isDay } from '@shixiao/collaboration';
import type { JsonObject, JsonValue } from '@shixiao/collaboration';
import type { Fields, Shape } from './draft-shape.ts';
import type { Problem } from './input-problems.ts';
import { textProblem } from './input-problems.ts';

type Value = JsonValue | undefined;
type Read = { readonly value: Value } | { readonly problem: Problem };
type Path = readonly string[];

const ID_LENGTH = 64;
const refuse = (kind: Problem['kind'], path: Path, limit?: number): Read => ({ problem: { kind, path, ...(limit !== undefined && { limit }) } });

/**
 * Content with one field as it is to be. `value` absent removes an item and empties anything else, as null does. `at` is where
 * the change stands in the input, for what is wrong with it.
 */
export function changeField(content: JsonObject, shape: Fields, field: Path, value: Value, at: Path): Read {
  const [name, ...rest] = field;
  const of = name !== undefined && Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (name === undefined || !of) return refuse('unknownField', at);
  const changed = changeValue(content[name], of, rest, value, at);
  if ('problem' in changed) return changed;
  const { [name]: _, ...others } = content;
  return { value: changed.value === undefined ? others : { ...content, [name]: changed.value } };
}

function changeValue(before: Value, shape: Shape, rest: Path, value: Value, at: Path): Read {
  if (rest.length === 0) return readValue(shape, value, at);
  switch (shape.is) {
    case 'object':
      return changeField((before ?? {}) as JsonObject, shape.fields, rest, value, at);
    case 'list':
      return changeItem((before ?? []) as readonly JsonObject[], shape, rest, value, at);
    default:
      return refuse('unknownField', at);
  }
}

function changeItem(
  list: readonly JsonObject[],
  { items, most }: Extract<Shape, { is: 'list' }>,
  [id = '', ...rest]: Path,
  value: Value,
  at: Path,
): Read {
  const before = list.find((item) => item.id === id);
  if (rest.length === 0 && value === undefined) return { value: list.filter((item) => item !== before) };
  if (rest.length > 0 && !before) return refuse('unknownId', at);
  const changed =
    rest.length > 0 && before ? changeField(before, items, rest, value, at) : readItem(items, { ...(value as JsonObject | null), id }, at);
  if ('problem' in changed) return changed;
  const item = changed.value as JsonObject;
  if (before) return { value: list.map((other) => (other === before ? item : other)) };
  return list.length >= most ? refuse('tooMany', at, most) : { value: [...list, item] };
}

/** A whole value from outside: exactly what the shape says, with what is not given empty. */
function readValue(shape: Shape, value: Value, at: Path): Read {
  const isEmpty = value === undefined || value === null;
  switch (shape.is) {
    case 'text':
      return isEmpty ? { value: '' } : readText(value, at, shape.limit);
    case 'number':
      return isEmpty || value === '' ? { value: null } : readNumber(value, at);
    case 'day':
      if (isEmpty || value === '') return { value: '' };
      return typeof value === 'string' && isDay(value) ? { value } : refuse('notADay', at);
    case 'id':
      return isEmpty ? { value: '' } : readText(value, at, ID_LENGTH);
    case 'optionalId':
      return isEmpty || value === '' ? { value: undefined } : readText(value, at, ID_LENGTH);
    case 'object':
      return readFields(shape.fields, isEmpty ? {} : value, at);
    case 'list':
      return readList(shape, isEmpty ? [] : value, at);
    default:
      return shape satisfies never;
  }
}

function readText(value: JsonValue, at: Path, limit: number): Read {
  if (typeof value !== 'string') return refuse('textBroken', at);
  const problem = textProblem(value, at, limit);
  return problem ? { problem } : { value };
}

function readNumber(value: JsonValue, at: Path): Read {
  const written = typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,9})?$/.test(value));
  const number = written ? Number(value) : Number.NaN;
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? { value: number } : refuse('outOfRange', at);
}

function readFields(fields: Fields, value: JsonValue, at: Path): Read {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('unknownField', at);
  const given = value as JsonObject;
  if (Object.keys(given).some((name) => !Object.hasOwn(fields, name))) return refuse('unknownField', at);
  const members: [string, JsonValue][] = [];
  for (const [name, shape] of Object.entries(fields)) {
    const read = readValue(shape, Object.hasOwn(given, name) ? given[name] : undefined, at);
    if ('problem' in read) return read;
    if (read.value !== undefined) members.push([name, read.value]);
  }
  return { value: Object.fromEntries(members) };
}

function readItem(fields: Fields, value: JsonValue, at: Path): Read {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('unknownField', at);
  const { id, ...rest } = value as JsonObject;
  if (typeof id !== 'string' || id === '') return refuse('unknownId', at);
  const named = readText(id, at, ID_LENGTH);
  if ('problem' in named) return named;
  const read = readFields(fields, rest, at);
  return 'problem' in read ? read : { value: { id, ...(read.value as JsonObject) } };
}

function readList({ items, most }: Extract<Shape, { is: 'list' }>, value: JsonValue, at: Path): Read {
  if (!Array.isArray(value)) return refuse('unknownField', at);
  if (value.length > most) return refuse('tooMany', at, most);
  const list: JsonValue[] = [];
  const ids = new Set<string>();
  for (const one of value as JsonValue[]) {
    const read = readItem(items, one, at);
    if ('problem' in read) return read;
    const item = read.value as JsonObject & { readonly id: string };
    if (ids.has(item.id)) return refuse('idTwice', at);
    ids.add(item.id);
    list.push(item);
  }
  return { value: list };
}
