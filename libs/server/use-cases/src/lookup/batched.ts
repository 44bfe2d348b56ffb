import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { EntityManager, EntitySchema, FindOptionsWhere } from 'typeorm';
import type { Statements } from '@shixiao/persistence';

/** Looks many things up by their ids with one statement. The result has the order of the ids. */
export interface Batched<Id, Thing> {
  readonly find: (at: { readonly sql: Statements; readonly entities: EntityManager }, ids: readonly Id[]) => Promise<ReadonlyMap<Id, Thing>>;
}

export function batched<Id, Thing>(find: Batched<Id, Thing>['find']): Batched<Id, Thing> {
  return { find };
}

/** Rows by their id. */
export function rowsById<Row extends { readonly id: string }>(schema: EntitySchema<Row>): Batched<string, Row> {
  return batched(async ({ entities }, ids) => {
    const rows = await entities.find(schema, { where: { id: In([...ids]) } as FindOptionsWhere<Row> });
    return new Map(rows.map((row) => [row.id, row]));
  });
}

/** Remembers what was looked up, for one question. */
export function createLookup(at: { readonly sql: Statements; readonly entities: EntityManager }) {
  const loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  return <Id, Thing>(definition: Batched<Id, Thing>, id: Id): Promise<Thing | undefined> => {
    let loader = loaders.get(definition);
    if (!loader) {
      const fresh = new DataLoader<Id, Thing | undefined>(async (ids) => {
        const found = await definition.find(at, ids);
        return ids.map((one) => found.get(one));
      });
      loader = fresh as unknown as DataLoader<unknown, unknown>;
      loaders.set(definition, loader);
    }
    return loader.load(id) as Promise<Thing | undefined>;
  };
}
