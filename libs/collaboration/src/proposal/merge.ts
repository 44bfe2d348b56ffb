import { isSameJson } from '../content/canonical-json.ts';
import { isJsonList, isJsonObject } from '../content/json.ts';
import type { JsonObject, JsonValue } from '../content/json.ts';
import { itemOrder } from './item-order.ts';

/** A step into content: the name of a field, or the item of a list by its id. */
export type FieldStep = string | { readonly item: string };
export type FieldPath = readonly FieldStep[];

/** A field that two people changed in different ways. A side that removed it, or where it never was, is absent. */
export interface MergeConflict {
  readonly path: FieldPath;
  readonly base?: JsonValue;
  readonly mine?: JsonValue;
  readonly theirs?: JsonValue;
}

export interface Merged {
  /** Both people's changes; where they conflict, theirs, since that is what has been saved already. */
  readonly content: JsonValue;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Joins two people's changes to one draft, field by field. `base` is what both began from, `theirs` what has been saved
 * meanwhile, `mine` what is to be saved. A field that one side changed is taken from that side; one that both changed to the
 * same is no conflict. Lists whose items all have an `id` are joined item by item; other lists are one value, as nobody can
 * know which of their items is which.
 */
export function mergeDrafts(base: JsonValue, mine: JsonValue, theirs: JsonValue): Merged {
  const conflicts: MergeConflict[] = [];
  const content = mergeField(base, mine, theirs, [], conflicts);
  if (content === undefined) throw new Error('A draft cannot be merged away');
  return { content, conflicts };
}

type Field = JsonValue | undefined;

function mergeField(base: Field, mine: Field, theirs: Field, path: FieldPath, conflicts: MergeConflict[]): Field {
  if (isSameJson(mine, theirs) || isSameJson(mine, base)) return theirs;
  if (isSameJson(theirs, base)) return mine;
  if (isJsonObject(mine) && isJsonObject(theirs) && (base === undefined || isJsonObject(base))) {
    return mergeObjects(base ?? {}, mine, theirs, path, conflicts);
  }
  const lists = [base ?? [], mine, theirs].map(itemsById);
  const [baseItems, myItems, theirItems] = lists;
  if (baseItems && myItems && theirItems) return mergeItems(baseItems, myItems, theirItems, path, conflicts);
  conflicts.push({
    path,
    ...(base !== undefined && { base }),
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
  });
  return theirs;
}

function mergeObjects(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  path: FieldPath,
  conflicts: MergeConflict[],
): JsonObject {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const members: [string, JsonValue][] = [];
  for (const name of names) {
    const of = (object: JsonObject): Field => (Object.hasOwn(object, name) ? object[name] : undefined);
    const member = mergeField(of(base), of(mine), of(theirs), [...path, name], conflicts);
    if (member !== undefined) members.push([name, member]);
  }
  // Not by assignment, which would take a field named `__proto__` for something else.
  return Object.fromEntries(members);
}

type Items = ReadonlyMap<string, JsonObject>;

function mergeItems(
  base: Items,
  mine: Items,
  theirs: Items,
  path: FieldPath,
  conflicts: MergeConflict[],
): readonly JsonValue[] {
  const merged = new Map<string, JsonValue>();
  for (const id of new Set([...theirs.keys(), ...mine.keys()])) {
    const item = mergeField(base.get(id), mine.get(id), theirs.get(id), [...path, { item: id }], conflicts);
    if (item !== undefined) merged.set(id, item);
  }
  const order = itemOrder([...base.keys()], [...mine.keys()], [...theirs.keys()]);
  return order.flatMap((id) => merged.get(id) ?? []);
}

/** The items of a list by their ids, in order; nothing where it is no such list. */
function itemsById(value: Field): Items | undefined {
  if (!isJsonList(value)) return undefined;
  const items = new Map<string, JsonObject>();
  for (const item of value) {
    if (!isJsonObject(item) || !Object.hasOwn(item, 'id') || typeof item.id !== 'string') return undefined;
    if (items.has(item.id)) return undefined;
    items.set(item.id, item);
  }
  return items;
}
