import { FIELDS, openQuestion } from '../src/index.ts';
import type { Player, World } from './world.ts';

/** A field of an object as the API shows it to somebody: by its function, or as the row has it. */
export async function show(world: World, who: Player | undefined, type: string, row: any, field: string, args: object = {}): Promise<any> {
  const fields = (FIELDS as Record<string, Record<string, unknown>>)[type];
  const resolve = fields?.[field] as ((row: object, args: object, scope: object) => unknown) | undefined;
  return resolve ? resolve(row, args, openQuestion(world.app, who)) : row[field];
}
