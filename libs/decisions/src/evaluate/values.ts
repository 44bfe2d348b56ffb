import type { FeelValue, Json } from '@shixiao/feel';

/** A FEEL context: a plain object of any realm, and no date, duration or function. */
export function isContext(value: FeelValue): value is Readonly<Record<string, FeelValue>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty'));
}

/** A context of these entries; even an entry called `__proto__` is an entry. */
export function contextOf(entries: Iterable<readonly [string, FeelValue]>): Readonly<Record<string, FeelValue>> {
  return Object.fromEntries(entries);
}

/** The value as a list: null is none, and what is no list is a list of one (§10.3.2.9.4). */
export function listOf(value: FeelValue): readonly FeelValue[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** Equal as JSON, whatever the order of entries. */
export function isSame(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (isList(one) || isList(other)) {
    return isList(one) && isList(other) && one.length === other.length && one.every((part, index) => isSame(part, other[index] ?? null));
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name] ?? null, other[name] ?? null))
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
