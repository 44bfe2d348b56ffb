import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { TEXTS, provideTexts } from '../src/texts/texts.ts';
import { injectWords } from '../src/texts/words.ts';
import { hostOf, textOf } from './screen.ts';
import type { TextFiles } from '../src/texts/texts.ts';

@Component({ template: `{{ words.t('greeting.hello', { name: 'Lin' }) }}` })
class Greeting {
  protected readonly words = injectWords();
}

const files: TextFiles = {
  zh: () => Promise.resolve({ default: { hello: '您好，{{name}}' } }),
  en: () => Promise.resolve({ default: { hello: 'Hello {{name}}' } }),
};

it('shows a text when it has come, and follows the language', async () => {
  TestBed.configureTestingModule({ providers: [provideTexts('zh')] });
  const texts = TestBed.inject(TEXTS);
  const fixture = TestBed.createComponent(Greeting);
  await texts.load('greeting', files);
  await fixture.whenStable();
  expect(textOf(hostOf(fixture))).toBe('您好，Lin');

  await texts.setLanguage('en');
  await fixture.whenStable();
  expect(textOf(hostOf(fixture))).toBe('Hello Lin');
});

it('loads each file once, and again where it did not come', async () => {
  TestBed.configureTestingModule({ providers: [provideTexts('zh')] });
  const texts = TestBed.inject(TEXTS);
  let loads = 0;
  let isDown = true;
  const failing: TextFiles = {
    ...files,
    zh: () => {
      loads += 1;
      return isDown ? Promise.reject(new Error('offline')) : Promise.resolve({ default: { hello: '好' } });
    },
  };
  await expect(texts.load('greeting', failing)).rejects.toThrow('offline');
  isDown = false;
  const before = loads;
  await texts.load('greeting', failing);
  await texts.load('greeting', failing);
  expect(loads - before).toBe(1);
});

it('keeps the language where the texts of the other one do not come', async () => {
  TestBed.configureTestingModule({ providers: [provideTexts('zh')] });
  const texts = TestBed.inject(TEXTS);
  await texts.load('greeting', { ...files, en: () => Promise.reject(new Error('offline')) });
  await expect(texts.setLanguage('en')).rejects.toThrow('offline');
  expect(texts.say('greeting.hello', { name: 'Lin' })).toBe('您好，Lin');
});

it('has the texts of a library that began to be used while the language was changing', async () => {
  TestBed.configureTestingModule({ providers: [provideTexts('zh')] });
  const texts = TestBed.inject(TEXTS);
  let comes: () => void = () => undefined;
  const slow = new Promise<{ default: { wait: string } }>((resolve) => (comes = () => resolve({ default: { wait: 'Wait' } })));
  await texts.load('slow', { zh: () => Promise.resolve({ default: { wait: '等' } }), en: () => slow });
  const changing = texts.setLanguage('en');
  await texts.load('greeting', files);
  comes();
  await changing;
  expect(texts.say('greeting.hello', { name: 'Lin' })).toBe('Hello Lin');
});
