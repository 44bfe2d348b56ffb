import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Texts = { readonly [key: string]: string | Texts };

function keysOf(texts: Texts, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${before}${key} ${[...text.matchAll(/\{\{\w+\}\}/g)].sort().join(' ')}`] : keysOf(text, `${before}${key}.`),
  );
}

describe('translations', () => {
  it('say the same things with the same values in both languages', () => {
    const [zh, en] = ['zh', 'en'].map(
      (language) => JSON.parse(readFileSync(new URL(`../src/i18n/${language}.json`, import.meta.url), 'utf8')) as Texts,
    );
    expect(keysOf(zh!).sort()).toEqual(keysOf(en!).sort());
  });
});
