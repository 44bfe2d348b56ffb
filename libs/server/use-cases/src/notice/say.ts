import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

export type Saying = keyof typeof ZH;

export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** A sentence of the system in both languages; values are the same in both, or have one for each. */
export function say(saying: Saying, values: Readonly<Record<string, string | InBoth>> = {}): InBoth {
  const filled = (pattern: string, language: 'zh' | 'en'): string =>
    pattern
      .replace(/\{(\w+)\}/g, (_place, name: string) => {
        const value = values[name] ?? '';
        return typeof value === 'string' ? value : value[language];
      })
      .trim();
  return { zh: filled(ZH[saying], 'zh'), en: filled(EN[saying], 'en') };
}
