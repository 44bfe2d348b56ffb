import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import { NOW } from '../src/time/now.ts';
import { TimeText } from '../src/time/time-text.ts';
import { hostOf, open, show, textOf } from './screen.ts';

const NOW_AT = Date.parse('2026-11-25T01:00:00.000Z');

beforeEach(() => {
  TestBed.overrideProvider(NOW, { useValue: signal(NOW_AT) });
  return open();
});

it('says of what has just come that it has', async () => {
  expect(textOf(hostOf(await show(TimeText, { at: '2026-11-25T00:59:40.000Z' })))).toBe('just now');
});

it('tells by the calendar what ends with a day', async () => {
  const at = '2026-11-18T15:59:00.000Z';
  expect(textOf(hostOf(await show(TimeText, { at, isEnd: true, show: 'both' })))).toBe('7 days ago · 18 Nov 2026');
  expect(textOf(hostOf(await show(TimeText, { at })))).toBe('6 days ago');
});
