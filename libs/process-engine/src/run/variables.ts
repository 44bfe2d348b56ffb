import type { Mapping } from '@shixiao/process-model';
import type { Json, Variables } from '@shixiao/feel';
import type { Item, ItemId } from '../state.ts';
import { evaluate, lookUp } from './evaluate.ts';
import type { Run } from './run.ts';

/** Sets variables on `item` itself. */
export function setLocal(run: Run, item: ItemId, values: Variables): void {
  if (Object.keys(values).length > 0) run.emit({ type: 'variablesSet', scope: item, values });
}

/**
 * Sets each variable on the nearest item from `from` outwards that knows its name, else on the process item (Camunda 8,
 * "Variable propagation").
 */
export function propagate(run: Run, from: ItemId, values: Variables): void {
  const byScope = new Map<ItemId, Record<string, Json>>();
  for (const [name, value] of Object.entries(values)) {
    const scope = ownerOf(run, run.item(from), name);
    const set = byScope.get(scope) ?? {};
    set[name] = value;
    byScope.set(scope, set);
  }
  for (const [scope, set] of byScope) setLocal(run, scope, set);
}

function ownerOf(run: Run, from: Item, name: string): ItemId {
  let current = from;
  while (current.kind !== 'process') {
    if (current.variables && Object.hasOwn(current.variables, name)) return current.id;
    current = run.item(current.parent);
  }
  return current.id;
}

export function mapInputs(run: Run, item: Item, mappings: readonly Mapping[]): void {
  if (mappings.length > 0) setLocal(run, item.id, mapped(run, item, mappings, () => undefined));
}

/** Values go up from the item's parent, so that the item's own names do not catch them. */
export function mapOutputs(run: Run, item: Item, mappings: readonly Mapping[]): void {
  if (mappings.length === 0) return;
  const parent = run.item(item.parent);
  propagate(run, item.parent, mapped(run, item, mappings, (name) => lookUp(run, parent, name)));
}

/** What a finished piece of work gives back: mapped when there are mappings, else propagated as it is. */
export function giveBack(run: Run, item: Item, mappings: readonly Mapping[], values: Variables): void {
  if (mappings.length > 0) setLocal(run, item.id, values);
  else propagate(run, item.id, values);
}

/** Later mappings see the results of earlier ones; a dotted target adds to the context that is there. */
function mapped(
  run: Run,
  item: Item,
  mappings: readonly Mapping[],
  existing: (name: string) => Json | undefined,
): Variables {
  const results: Record<string, Json> = {};
  for (const { source, target } of mappings) {
    const value = evaluate(run, source, item, results);
    const [name = target, ...path] = target.split('.');
    const base = Object.hasOwn(results, name) ? results[name] : path.length > 0 ? existing(name) : undefined;
    results[name] = withPath(base, path, value);
  }
  return results;
}

function withPath(base: Json | undefined, path: readonly string[], value: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const object: Readonly<Record<string, Json>> = isObject(base) ? base : {};
  return { ...object, [key]: withPath(Object.hasOwn(object, key) ? object[key] : undefined, rest, value) };
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
