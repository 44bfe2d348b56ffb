import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Saying } from '../src/refusals/refusal-text.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
type Texts = Readonly<Record<string, unknown>>;

/** The text file of a scope as it is. */
export function textsIn(scope: string, language: Language): Texts {
  const file = path.resolve(import.meta.dirname, `../src/i18n/${scope}/${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** Its groups, each with its keys in order. */
export function outlineOf(scope: string, language: Language): Record<string, string[]> {
  const groups = Object.entries(textsIn(scope, language)) as [string, Texts][];
  return Object.fromEntries(groups.map(([name, texts]) => [name, Object.keys(texts).sort()]));
}

/** Says the texts of the files; a key that is not there, or a fact that is not given, shows as `undefined`. */
export function sayingIn(language: Language): Saying {
  const texts: Texts = { refusal: textsIn('refusal', language), terms: textsIn('terms', language) };
  return {
    t(key, facts = {}) {
      const text = key.split('.').reduce<unknown>((inner, name) => (inner as Texts | undefined)?.[name], texts);
      return String(text).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name]));
    },
    sentence: (both) => both[language],
    organisation: ({ name }) => name,
    dateTime: (at) => at,
    date: (on) => on,
    number: String,
    bytes: String,
    list: (items) => items.join(', '),
  };
}
