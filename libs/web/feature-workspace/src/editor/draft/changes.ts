import type { DraftContent, DraftItem, DraftValue } from './content.ts';

/** Into the content, outermost name first; items of lists by their id. */
export type DraftField = readonly string[];
/** One field as it is to be. An absent value removes an item. */
export interface DraftChange {
  readonly field: DraftField;
  readonly value?: DraftValue;
}

export const keyOf = (field: DraftField): string => field.join('.');

/** Changes with one more: what it says anew is said once, and what lay within is gone with it. */
export function withChange(changes: readonly DraftChange[], change: DraftChange): readonly DraftChange[] {
  return [...changes.filter(({ field }) => !isWithin(field, change.field)), change];
}

/** Earlier changes and later ones, where the later ones count. */
export function joined(earlier: readonly DraftChange[], later: readonly DraftChange[]): readonly DraftChange[] {
  return later.reduce(withChange, earlier);
}

function isWithin(field: DraftField, outer: DraftField): boolean {
  return outer.every((name, depth) => field[depth] === name);
}

export function applied(content: DraftContent, changes: readonly DraftChange[]): DraftContent {
  return changes.reduce<unknown>((at, { field, value }) => put(at, field, value), content) as DraftContent;
}

export function valueAt(content: unknown, [name, ...rest]: DraftField): unknown {
  if (name === undefined) return content;
  if (Array.isArray(content)) return valueAt((content as DraftItem[]).find(({ id }) => id === name), rest);
  return typeof content === 'object' && content !== null ? valueAt((content as Record<string, unknown>)[name], rest) : undefined;
}

/** The same as the server does to a draft; a change of an item that is gone does nothing. */
function put(at: unknown, [name, ...rest]: DraftField, value: DraftValue | undefined): unknown {
  if (name === undefined) return value;
  if (!Array.isArray(at)) {
    const before = (at ?? {}) as Record<string, unknown>;
    return { ...before, [name]: put(before[name], rest, value) };
  }
  const list = at as readonly DraftItem[];
  const before = list.find(({ id }) => id === name);
  if (rest.length > 0) return before ? list.map((item) => (item === before ? put(item, rest, value) : item)) : list;
  if (value === undefined) return list.filter((item) => item !== before);
  const item = { ...(value as object), id: name };
  return before ? list.map((each) => (each === before ? item : each)) : [...list, item];
}
