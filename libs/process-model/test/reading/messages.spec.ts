import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { EN } from '../../src/messages/en.ts';
import type { FindingCode } from '../../src/messages/en.ts';
import { ZH } from '../../src/messages/zh.ts';

const CODES = Object.keys(EN) as FindingCode[];

const placesIn = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('every finding', () => {
  test.each(CODES)('%s says the same in both languages', (code) => {
    expect(EN[code]).toMatch(/^["{A-Z].*\.$/);
    expect(ZH[code]).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(placesIn(ZH[code])).toEqual(placesIn(EN[code]));
  });

  test('has a severity, and only what exists has one', () => {
    expect(Object.keys(CATALOGUE).sort()).toEqual([...CODES].sort());
    expect(Object.keys(ZH).sort()).toEqual([...CODES].sort());
  });

  test('is provoked by a test', () => {
    const tests = path.join(import.meta.dirname, '..');
    const files = readdirSync(tests, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join(tests, file), 'utf8'));
    const fixtures = new Set(files.map((file) => path.basename(file, '.bpmn')));
    const untested = CODES.filter((code) => !fixtures.has(code) && !texts.some((text) => text.includes(`'${code}'`)));
    expect(untested).toEqual([]);
  });
});
