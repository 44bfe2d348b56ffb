import { describe, expect, it } from '@jest/globals';
import { formatsFor } from '../src/texts/formats.ts';

const zh = formatsFor('zh');
const en = formatsFor('en');

it('tells the day of the jurisdiction, wherever the device is', () => {
  expect(zh.date('2026-11-24T20:00:00.000Z')).toBe('2026年11月25日');
  expect(zh.date('2026-11-24')).toBe('2026年11月24日');
  expect(en.dateTime('2026-11-24T20:00:00.000Z')).toBe('25 Nov 2026, 04:00');
});

it('tells the last day of what ends at midnight, and the minute of what ends at another time', () => {
  expect(zh.lastDay('2026-11-25T16:00:00.000Z')).toBe('2026年11月25日');
  expect(en.lastDay('2026-11-25T16:00:00.000Z')).toBe('25 Nov 2026');
  expect(en.lastDay('2026-11-25T09:00:00.000Z')).toBe('25 Nov 2026, 17:00');
});

it('keeps every digit of an exact decimal', () => {
  expect(en.number('1234567890123.4567')).toBe('1,234,567,890,123.4567');
});

it('writes shares and sizes', () => {
  expect(en.percent(0.425)).toBe('42.5%');
  expect(en.bytes(0)).toBe('0\u00A0byte');
  expect(en.bytes(52_428_800)).toBe('50\u00A0MB');
  expect(en.bytes(2 ** 31)).toBe('2\u00A0GB');
});

describe('how long ago', () => {
  const now = Date.parse('2026-11-24T08:00:00.000Z');

  it.each([
    ['2026-11-24T07:59:40.000Z', 'now'],
    ['2026-11-24T07:01:00.000Z', '59 minutes ago'],
    ['2026-11-24T06:00:00.000Z', '2 hours ago'],
    ['2026-11-26T09:00:00.000Z', 'in 2 days'],
    ['2026-08-01T08:00:00.000Z', '3 months ago'],
    ['2024-11-01T08:00:00.000Z', '2 years ago'],
  ])('%s is %s', (at, told) => {
    expect(en.relative(at, now)).toBe(told);
  });

  it.each([
    ['2026-11-18T15:59:00.000Z', '2026-11-25T01:00:00.000Z', '7 days ago'],
    ['2026-11-18T16:00:00.000Z', '2026-11-25T15:30:00.000Z', '7 days ago'],
    ['2026-11-25T16:00:00.000Z', '2026-11-25T15:30:00.000Z', 'today'],
    ['2026-11-26T16:00:00.000Z', '2026-11-25T01:00:00.000Z', 'tomorrow'],
    ['2027-03-31T16:00:00.000Z', '2026-11-25T01:00:00.000Z', 'in 4 months'],
    ['2026-11-25T03:00:00.000Z', '2026-11-25T01:00:00.000Z', 'in 2 hours'],
  ])('what ends %s is, at %s, %s: by the calendar where it ends with a day', (at, from, told) => {
    expect(en.relativeEnd(at, Date.parse(from))).toBe(told);
  });
});
