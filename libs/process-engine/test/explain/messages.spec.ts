import { describe, expect, test } from '@jest/globals';
import { EN, type Messages } from '../../src/explain/messages/en.ts';
import { ZH } from '../../src/explain/messages/zh.ts';

/** Every sentence and word under its path, such as `facts.next`. */
function patterns(messages: Messages): [string, string][] {
  return Object.entries(messages).flatMap(([section, content]: [string, string | Record<string, string>]) =>
    typeof content === 'string'
      ? [[section, content] as [string, string]]
      : Object.entries(content).map(([key, pattern]) => [`${section}.${key}`, pattern] as [string, string]),
  );
}

const placesOf = (pattern: string): string[] => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '').sort();

describe('what explanations say', () => {
  const chinese = new Map(patterns(ZH));

  test.each(patterns(EN))('%s leaves the same places to be filled in both languages', (path, pattern) => {
    expect(placesOf(chinese.get(path) ?? '')).toEqual(placesOf(pattern));
  });

  test('is written in the language that it claims', () => {
    for (const [, pattern] of patterns(EN)) expect(pattern).not.toMatch(/[\u4e00-\u9fff，。：；]/);
    for (const [, pattern] of patterns(ZH)) expect(pattern.replace(/\{\w+\}/g, '')).not.toMatch(/[a-zA-Z]{2}/);
  });
});
