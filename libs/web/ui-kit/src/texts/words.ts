import { inject } from '@angular/core';
import { TEXTS } from './texts.ts';
import { formatsFor } from './formats.ts';
import type { Formats } from './formats.ts';
import type { Language } from './texts.ts';

const MINUTE = 60_000;

/** What a component says: sentences by key, and figures and times as the language writes them. */
export interface Words extends Formats {
  /** The sentence of a key such as scope and `signIn.title`, its facts filled in. Read in a template or `computed`, it follows the language. */
  t(key: string, facts?: Readonly<Record<string, unknown>>): string;
  /** Which language holds. */
  language(): Language;
  /** One of the two texts that content of the server comes in. */
  sentence(both: { readonly zh: string; readonly en: string }): string;
  /** An organisation's name, in English where it has one and English holds. */
  organisation(of: { readonly name: string; readonly englishName?: string | null | undefined }): string;
}

export function injectWords(): Words {
  const texts = inject(TEXTS);
  const formats = () => formatsFor(texts.language());
  return {
    t(key, facts) {
      texts.revision();
      return texts.say(key, facts);
    },
    language: () => texts.language(),
    sentence: (both) => both[texts.language()],
    organisation: (of) => (texts.language() === 'en' ? (of.englishName ?? of.name) : of.name),
    dateTime: (at) => formats().dateTime(at),
    lastDay: (at) => formats().lastDay(at),
    date: (on) => formats().date(on),
    month: (on) => formats().month(on),
    time: (at) => formats().time(at),
    number: (value) => formats().number(value),
    percent: (share) => formats().percent(share),
    bytes: (count) => formats().bytes(count),
    list: (items) => formats().list(items),
    relative(at, now) {
      const passed = now - Date.parse(at);
      if (passed < 0 || passed >= MINUTE) return formats().relative(at, now);
      texts.revision();
      return texts.say('ui.time.justNow');
    },
    relativeEnd: (at, now) => formats().relativeEnd(at, now),
  };
}
