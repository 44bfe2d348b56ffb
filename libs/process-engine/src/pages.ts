/**
 * A sorted list cut into pages, so that changing one entry among ten thousand copies two short arrays instead of one
 * long one. Plain JSON: an array of arrays. Entries are only ever added at the end, because ids only grow.
 */
export type Pages<T> = readonly (readonly T[])[];

const PAGE = 64;

export type KeyOf<T> = (entry: T) => number;

export const EMPTY: Pages<never> = [];

/** Where `key` stands, or would stand, among the pages: the last page that does not begin after it. */
function pageIndex<T>(pages: Pages<T>, keyOf: KeyOf<T>, key: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keyOf(first(pages, middle)) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

function first<T>(pages: Pages<T>, page: number): T {
  // A page is never empty: it is dropped with its last entry.
  return (pages[page] as readonly T[])[0] as T;
}

function entryIndex<T>(page: readonly T[], keyOf: KeyOf<T>, key: number): number {
  let low = 0;
  let high = page.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keyOf(page[middle] as T);
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function find<T>(pages: Pages<T>, keyOf: KeyOf<T>, key: number): T | undefined {
  const page = pages[pageIndex(pages, keyOf, key)];
  if (page === undefined) return undefined;
  const index = entryIndex(page, keyOf, key);
  return index < 0 ? undefined : page[index];
}

export function* each<T>(pages: Pages<T>): Generator<T> {
  for (const page of pages) yield* page;
}

export function count<T>(pages: Pages<T>): number {
  let total = 0;
  for (const page of pages) total += page.length;
  return total;
}

/** `entry` must have a greater key than every other. */
export function appended<T>(pages: Pages<T>, entry: T): Pages<T> {
  const last = pages[pages.length - 1];
  if (last === undefined || last.length === PAGE) return [...pages, [entry]];
  return withPage(pages, pages.length - 1, [...last, entry]);
}

/** Puts `entry` in the place of the one with the same key; no change when there is none. */
export function replaced<T>(pages: Pages<T>, keyOf: KeyOf<T>, entry: T): Pages<T> {
  const key = keyOf(entry);
  const at = pageIndex(pages, keyOf, key);
  const page = pages[at];
  const index = page === undefined ? -1 : entryIndex(page, keyOf, key);
  if (page === undefined || index < 0) return pages;
  const copy = page.slice();
  copy[index] = entry;
  return withPage(pages, at, copy);
}

export function removed<T>(pages: Pages<T>, keyOf: KeyOf<T>, key: number): Pages<T> {
  const at = pageIndex(pages, keyOf, key);
  const page = pages[at];
  const index = page === undefined ? -1 : entryIndex(page, keyOf, key);
  if (page === undefined || index < 0) return pages;
  if (page.length === 1) return [...pages.slice(0, at), ...pages.slice(at + 1)];
  const copy = page.slice();
  copy.splice(index, 1);
  return withPage(pages, at, copy);
}

function withPage<T>(pages: Pages<T>, at: number, page: readonly T[]): Pages<T> {
  const copy = pages.slice();
  copy[at] = page;
  return copy;
}

/** A plain list cut into pages. */
export function chunked<T>(values: readonly T[]): Pages<T> {
  const pages: T[][] = [];
  for (let from = 0; from < values.length; from += PAGE) pages.push(values.slice(from, from + PAGE));
  return pages;
}
