import type { Instant } from '@shixiao/collaboration';
import type { PersonRow } from '@shixiao/persistence';
import { EN } from './messages/en.ts';
import { ZH } from './messages/zh.ts';

type Language = PersonRow['language'];

const TEXTS = { zh: ZH, en: EN };

export function say(language: Language, saying: keyof typeof ZH, values: Readonly<Record<string, string>> = {}): string {
  return TEXTS[language][saying].replace(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? '');
}

/** A time of the jurisdiction, as its people write it. */
export function timeIn(language: Language, timeZone: string, at: Instant): string {
  const locale = { zh: 'zh-CN', en: 'en-GB' }[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone }).format(new Date(at));
}
