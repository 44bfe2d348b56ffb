import type { Sentence } from '@shixiao/contract';
import type { ActOnRecord } from './acts-on-record.ts';
import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

export type InBoth = Pick<Sentence, 'zh' | 'en'>;

export const hasWords = (act: string): act is ActOnRecord => act !== 'unknown' && Object.hasOwn(ZH, act);

/** What an act on the ledger is called. A ledger outlives the releases of a program: an act may be there that has no name any more. */
export function wordsOfAct(act: string): InBoth {
  const known = hasWords(act) ? act : 'unknown';
  return { zh: ZH[known], en: EN[known] };
}
