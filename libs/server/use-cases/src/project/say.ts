import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** A sentence in both languages; `name` stands in it. */
export function say(saying: keyof typeof ZH, name: InBoth): InBoth {
  return { zh: ZH[saying].replace('{name}', () => name.zh), en: EN[saying].replace('{name}', () => name.en) };
}
