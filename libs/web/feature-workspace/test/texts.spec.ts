import { expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import en from '../src/i18n/en.json' with { type: 'json' };
import zh from '../src/i18n/zh.json' with { type: 'json' };

const source = path.resolve(import.meta.dirname, '../src');
const keysOf = (texts: object, before = 'workspace'): string[] =>
  Object.entries(texts).flatMap(([name, text]) => (typeof text === 'string' ? [`${before}.${name}`] : keysOf(text as object, `${before}.${name}`)));

it('has every text in both languages', () => {
  expect(keysOf(en)).toEqual(keysOf(zh));
});

it('has every text that a screen says', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|html)$/.test(file));
  const said = files.flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(/['`](workspace(?:\.\w+)+)['`]/g)].map(([, key]) => key));
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((key) => !keysOf(zh).includes(key ?? ''))).toEqual([]);
});
