import { PLACES } from './offender.ts';
import type { Offender } from './offender.ts';

const room = 'process-engine';

/** A way out of a pure room, and the rule that must bar it. */
function leak(what: string, text: string, caughtBy: string): Offender {
  return { what, room, text, caughtBy };
}

const MACHINE: readonly Offender[] = [
  leak('node:fs', `export { readFileSync } from 'node:fs';`, 'no-restricted-imports'),
  leak('fs', `import fs from 'fs';\nexport const read = fs.readFileSync;`, 'no-restricted-imports'),
  leak('fs/promises', `export * from 'fs/promises';`, 'no-restricted-imports'),
  leak('an import for its effect', `import 'node:process';`, 'no-restricted-imports'),
  leak('a type of Node', `import type { Stats } from 'node:fs';\nexport type S = Stats;`, 'no-restricted-imports'),
  leak('a package that is not listed', `export * from 'lodash';`, 'no-restricted-imports'),
  leak('Nest', `export * from '@nestjs/common';`, 'no-restricted-imports'),
  leak('Angular', `export * from '@angular/core';`, 'no-restricted-imports'),
  leak('another room\'s package', `export * from 'bpmn-moddle';`, 'no-restricted-imports'),
  leak('a package whose name begins like a listed one', `export * from 'temporal-polyfill-2';`, 'no-restricted-imports'),
  leak('a polyfill that changes the globals', `import 'temporal-polyfill/global';`, 'no-restricted-imports'),
  leak('an absolute path', `export * from '/etc/anything.ts';`, 'no-restricted-imports'),
  leak('its own tests', `export * from '../test/offender.ts';`, 'no-restricted-imports'),
  leak('a test file', `export * from './offender.spec.ts';`, 'no-restricted-imports'),
  leak('import() of Node', `export const later = () => import('node:fs');`, 'no-restricted-syntax'),
  leak('import() of a computed name', `export const later = (name: string) => import(name) as unknown;`, 'no-restricted-syntax'),
  leak('import.meta', `export const here = import.meta.url;`, 'no-restricted-syntax'),
  leak('require', `export const fs = require('fs') as unknown;`, 'no-restricted-globals'),
  leak('import = require', `import fs = require('fs');\nexport const read = fs.readFileSync;`, '@typescript-eslint/no-require-imports'),
  leak('process', `export const home = process.env['HOME'];`, 'no-restricted-globals'),
  leak('console', `console.log(1);`, 'no-restricted-globals'),
  leak('globalThis', `export const all = globalThis;`, 'no-restricted-globals'),
  leak('setTimeout', `setTimeout(() => undefined, 1);`, 'no-restricted-globals'),
  leak('fetch', `export const get = () => fetch('https://example.org');`, 'no-restricted-globals'),
  leak('Buffer', `export const bytes = Buffer.from('a');`, 'no-restricted-globals'),
  leak('eval', `export const run = (text: string) => eval(text) as unknown;`, 'no-restricted-globals'),
  leak('new Function', `export const run = new Function('return 1');`, 'no-restricted-globals'),
];

const CLOCK: readonly Offender[] = [
  leak('Date.now()', `export const now = Date.now();`, 'no-restricted-properties'),
  leak(`Date['now']()`, `export const now = Date['now']();`, 'no-restricted-properties'),
  leak('now taken out of Date', `const { now } = Date;\nexport const time = now();`, 'no-restricted-properties'),
  leak('new Date()', `export const now = new Date();`, 'no-restricted-syntax'),
  leak('new Date', `export const now = new Date;`, 'no-restricted-syntax'),
  leak('new Date(...[])', `const none: [] = [];\nexport const now = new Date(...none);`, 'no-restricted-syntax'),
  leak('Date()', `export const now = Date();`, 'no-restricted-syntax'),
  leak('Date under another name', `const D = Date;\nexport const now = new D();`, 'no-restricted-syntax'),
  leak('Date handed on', `export const now = Reflect.construct(Date, []) as Date;`, 'no-restricted-syntax'),
  leak('the machine\'s time zone', `export const day = new Date(2026, 10, 24);`, 'no-restricted-syntax'),
  leak('an hour in the machine\'s time zone', `export const hour = (d: Date) => d.getHours();`, 'no-restricted-syntax'),
  leak('the machine\'s language', `export const text = (d: Date) => d.toLocaleDateString();`, 'no-restricted-syntax'),
  leak('the machine\'s alphabet', `export const order = (a: string, b: string) => a.localeCompare(b);`, 'no-restricted-syntax'),
  leak(
    'Temporal.Now',
    `import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now.instant();`,
    'no-restricted-syntax',
  ),
  leak(
    'Temporal.Now under another name',
    `import { Temporal as T } from 'temporal-polyfill';\nexport const now = T['Now'].instant();`,
    'no-restricted-syntax',
  ),
  leak('performance.now()', `export const now = performance.now();`, 'no-restricted-globals'),
];

const CHANCE: readonly Offender[] = [
  leak('Math.random()', `export const dice = Math.random();`, 'no-restricted-properties'),
  leak('random taken out of Math', `const { random } = Math;\nexport const dice = random();`, 'no-restricted-properties'),
  leak('Math under another name', `const M = Math;\nexport const dice = M.random();`, 'no-restricted-syntax'),
  leak('a computed member of Math', `export const of = (name: 'random') => Math[name]();`, 'no-restricted-syntax'),
  leak('crypto.randomUUID()', `export const id = crypto.randomUUID();`, 'no-restricted-globals'),
];

/** Walls are no matter of place within the project, nor of a comment. */
const PLACED: readonly Offender[] = [
  {
    what: 'the clock in a file beside src',
    room,
    file: 'offender.mjs',
    text: `export const now = Date.now();`,
    caughtBy: 'no-restricted-properties',
  },
  {
    what: 'the clock behind a comment that turns lint off',
    room,
    text: `/* eslint-disable */\nexport const now = Date.now();`,
    caughtBy: 'no-restricted-properties',
  },
];

export const LEAKS: readonly Offender[] = [...MACHINE, ...CLOCK, ...CHANCE, ...PLACED];

/** What a pure room may do: were it refused, the leaks above would prove nothing. */
export const HARMLESS: readonly Offender[] = [
  {
    what: 'arithmetic, given dates and listed packages',
    room,
    text: [
      `import { Temporal } from 'temporal-polyfill';`,
      `export const zoned = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Shanghai');`,
      `export const later = (at: string) => new Date(Date.parse(at) + Math.floor(1.5)).toISOString();`,
      `export const isDate = (value: unknown): value is Date => value instanceof Date;`,
      `export const order = (a: string, b: string) => a.localeCompare(b, 'en');`,
    ].join('\n'),
  },
  {
    what: 'a test with Node in its hands',
    room,
    file: PLACES.unitTest,
    text: `import { readFileSync } from 'node:fs';\nexport const text = readFileSync('a', 'utf8') + String(Date.now() + Math.random());`,
  },
];
