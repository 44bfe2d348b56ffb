import { In } from 'typeorm';
import type { EntitySchema, FindOptionsWhere } from 'typeorm';
import type { Scope } from '../scope.ts';

/** The rows with these ids, in the order of the ids: what a statement found and sorted, as entities. */
export async function rowsInOrder<Row extends { readonly id: string }>(
  { entities }: Pick<Scope, 'entities'>,
  schema: EntitySchema<Row>,
  ids: readonly { readonly id: string }[],
): Promise<readonly Row[]> {
  const found = await entities.find(schema, { where: { id: In(ids.map(({ id }) => id)) } as FindOptionsWhere<Row> });
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}
