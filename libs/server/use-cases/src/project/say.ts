import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

export type Saying = keyof typeof ZH;

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

export const isSaying = (text: string): text is Saying => Object.hasOwn(ZH, text);

/** A sentence in both languages; `name` stands in it. */
export function say(saying: Saying, name: InBoth = { zh: '', en: '' }): InBoth {
  return { zh: ZH[saying].replace('{name}', name.zh), en: EN[saying].replace('{name}', name.en) };
}
