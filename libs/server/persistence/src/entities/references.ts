import type { EntitySchema, EntitySchemaIndexOptions } from 'typeorm';

type Options = ConstructorParameters<typeof EntitySchema<object>>[0];
type ForeignKey = NonNullable<Options['foreignKeys']>[number];
type Check = NonNullable<Options['checks']>[number];
type Exclusion = NonNullable<Options['exclusions']>[number];

/**
 * What an entity has to name so that the comparison with the migrations finds it: foreign keys, indexes, checks. They are made
 * in the migrations, which alone say how. Columns are given by property name.
 */

/** @param others further columns of a composite key → what they refer to */
export function reference(name: string, column: string, target: string, others: Readonly<Record<string, string>> = {}): ForeignKey {
  return {
    name,
    target,
    columnNames: [column, ...Object.keys(others)],
    referencedColumnNames: ['id', ...Object.values(others)],
  };
}

export function index(name: string, ...columns: string[]): EntitySchemaIndexOptions {
  return { name, columns };
}

export function unique(name: string, ...columns: string[]): EntitySchemaIndexOptions {
  return { name, columns, unique: true };
}

/** An index of another kind than TypeORM writes: there by name only, and left as the migration made it. */
export function special(name: string, ...columns: string[]): EntitySchemaIndexOptions {
  return { name, columns, synchronize: false };
}

export function where(condition: string, options: EntitySchemaIndexOptions): EntitySchemaIndexOptions {
  return { ...options, where: condition };
}

export function checks(...names: string[]): Check[] {
  return names.map((name) => ({ name, expression: 'as in the migration' }));
}

export function exclusions(...names: string[]): Exclusion[] {
  return names.map((name) => ({ name, expression: 'as in the migration' }));
}
