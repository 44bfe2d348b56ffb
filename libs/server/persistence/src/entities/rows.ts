import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';

declare const byDatabase: unique symbol;

/** A value that the database makes up when the row is inserted. */
export type ByDatabase<T> = T & { readonly [byDatabase]?: true };

type MayBeLeftOut<V> = null extends V ? true : typeof byDatabase extends keyof V ? true : false;

/** A row as it is given to be inserted: what may be absent, or is made up by the database, may be left out. */
export type NewRow<T> = { readonly [K in keyof T as MayBeLeftOut<T[K]> extends true ? never : K]: T[K] } & {
  readonly [K in keyof T as MayBeLeftOut<T[K]> extends true ? K : never]?: T[K];
};

interface Entities {
  readonly entities: EntityManager;
}

/** Inserts a row. TypeORM's own `insert` loses itself in the types of JSON columns. */
export async function insertRow<T extends object>({ entities }: Entities, schema: EntitySchema<T>, row: NewRow<T>): Promise<void> {
  await entities.insert(schema as EntitySchema<ObjectLiteral>, row as ObjectLiteral);
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes a row that carries a version, if the version is still the one that was seen. `conflict`: somebody else was faster, and
 * nothing was written.
 */
export async function changeRow<T extends Versioned>(
  { entities }: Entities,
  schema: EntitySchema<T>,
  { id, version }: Versioned,
  changes: Partial<Omit<T, keyof Versioned>>,
): Promise<{ readonly kind: 'saved'; readonly version: number } | { readonly kind: 'conflict' }> {
  const { affected } = await entities.update(schema as EntitySchema<ObjectLiteral>, { id, version }, {
    ...changes,
    version: version + 1,
  } as ObjectLiteral);
  return affected === 1 ? { kind: 'saved', version: version + 1 } : { kind: 'conflict' };
}
