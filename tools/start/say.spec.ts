import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { textOf } from './say.mjs';

const texts = JSON.parse(readFileSync(path.join(import.meta.dirname, 'texts.json'), 'utf8')) as Record<string, string[]>;

describe('what people read', () => {
  it.each(Object.entries(texts))('says %s in both languages, with the same values', (_, both) => {
    expect(both).toHaveLength(2);
    const [zh = '', en = ''] = both;
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    const values = (text: string) => new Set(text.match(/\{\w+\}/g));
    expect([...values(en)].filter((value) => !values(zh).has(value))).toEqual([]);
    expect([...values(zh)].filter((value) => !values(en).has(value))).toEqual([]);
  });

  it('puts values in', () => {
    expect(textOf('ready', { address: 'http://localhost:3000' })).toBe(
      '实效已就绪：http://localhost:3000  Shixiao is ready: http://localhost:3000',
    );
  });

  it('has every text that the code names', () => {
    const named = globSync('*.mjs', { cwd: import.meta.dirname })
      .flatMap((file) => [...readFileSync(path.join(import.meta.dirname, file), 'utf8').matchAll(/(?:say|textOf)\('([\w.]+)'/g)])
      .map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !texts[key])).toEqual([]);
  });
});
