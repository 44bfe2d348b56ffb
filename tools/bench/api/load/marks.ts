/**
 * Rows of one real project, as text with marks where a copy has a name or number of its own. Copies of one project share the
 * beginning of their ids, as rows of one time do that are made with UUIDv7.
 *
 * `@p@` project, `@w@` jurisdiction with everybody in it, `@k@` the project's number, `@m@` its number in the jurisdiction,
 * `@h@` the beginning of a hash that must be unique, `@v@` the jurisdiction's number in eight digits, `@r@` its region code.
 */
export type Ids = ReadonlyMap<string, string>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const idsIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.match(UUID) ?? []));

/** Ids under a mark, in their order; those in `known` have one already. */
export function markedIds(ids: Iterable<string>, mark: '@p@' | '@w@', known: Ids = new Map()): Ids {
  const fresh = [...ids].filter((id) => !known.has(id));
  return new Map(fresh.map((id, place) => [id, `${mark}-7000-8000-${(place + 1).toString(16).padStart(12, '0')}`]));
}

/** @throws Error at an id without a mark: a copy would share something with its original */
export function marked(text: string, ...known: readonly Ids[]): string {
  return text.replace(UUID, (id) => {
    const mark = known.map((ids) => ids.get(id)).find((it) => it !== undefined);
    if (mark === undefined) throw new Error(`Nothing says what ${id} is in ${text.slice(0, 200)}`);
    return mark;
  });
}
