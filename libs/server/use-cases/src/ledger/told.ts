import type { LedgerEntryRow } from '@shixiao/persistence';
import type { Scope } from '../scope.ts';
import { nameOfSubject } from './subject-names.ts';
import { wordsOfAct } from './words.ts';
import type { InBoth } from './words.ts';

/** An entry in words: what was done, and to what, so that ten entries of one act can be told apart. */
export async function toldOf(scope: Scope, entry: LedgerEntryRow): Promise<InBoth> {
  const act = wordsOfAct(entry.act);
  const name = await nameOfSubject(scope, entry);
  return name ? { zh: `${act.zh}：${name.zh}`, en: `${act.en}: ${name.en}` } : act;
}
