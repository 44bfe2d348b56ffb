import type { ProcessModel } from '@shixiao/process-model';
import type { Scope } from '../scope.ts';
import { englishFlowNames, englishNames } from './words.ts';

/** The text of a deployed model, and the English of what it names in Chinese. */
export interface ModelText {
  readonly xml: string;
  /** By the Chinese name. */
  readonly names: ReadonlyMap<string, string>;
  /** Of flows, by their id: several of one name in Chinese may be called otherwise in English. */
  readonly flowNames: ReadonlyMap<string, string>;
}

/** A deployed model never changes, and its text is long: it is fetched and gone through once. */
const texts = new WeakMap<ProcessModel, ModelText>();

export async function textOf({ sql }: Scope, model: ProcessModel): Promise<ModelText> {
  const known = texts.get(model);
  if (known) return known;
  const { processId, version } = model;
  const { rows } = await sql.query<{ xml: string }>('select xml from deployed_model where process_id = $1 and version = $2', [processId, version]);
  const [row] = rows;
  if (!row) throw new Error(`The model ${processId} ${version} is not there`);
  const text = { xml: row.xml, names: englishNames(model, row.xml), flowNames: englishFlowNames(row.xml) };
  texts.set(model, text);
  return text;
}
