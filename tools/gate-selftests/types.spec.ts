import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkspace, nodeIn } from './workspace-copy.ts';
import type { Ran, WorkspaceCopy } from './workspace-copy.ts';

const pureConfig = readFileSync(path.join(import.meta.dirname, '../../libs/feel/tsconfig.pure.json'), 'utf8');

/** One a line. */
const NODE_AND_BROWSER = [
  `process.cwd()`,
  `console.log(1)`,
  `setTimeout(() => undefined, 1)`,
  `queueMicrotask(() => undefined)`,
  `fetch('https://example.org')`,
  `crypto.randomUUID()`,
  `performance.now()`,
  `Buffer.from('a')`,
  `require('fs')`,
  `document.title`,
  `window.name`,
  `import('node:fs')`,
];

/** What the strict settings are for, by name. */
const MISTAKES: Readonly<Record<string, string>> = {
  'a text where a number is wanted': `export const n: number = 'one';`,
  'a value that may not be there': `export const n: number = [1][0];`,
  'a parameter without type': `export const f = (a) => 1;`,
  'a function that forgets to answer': `export function f(a: boolean): number | undefined {\n  if (a) return 1;\n}`,
  'an enum, which cannot be stripped': `export enum E {\n  A,\n}`,
  'a parameter property, which cannot be stripped': `export class C {\n  constructor(readonly a: number) {}\n}`,
  'a type imported as a value': `import { T } from './index.ts';\nexport type U = T;`,
  'a library that nobody knows': `export * from '@shixiao/attic';`,
  "a way into another library past its index": `export * from '@shixiao/pure/src/index.ts';`,
};

let workspace: WorkspaceCopy;
let pure: Ran;
let mistaken: Ran;

beforeAll(() => {
  workspace = createWorkspace([
    {
      name: 'pure',
      room: 'feel',
      files: {
        'tsconfig.pure.json': pureConfig,
        'src/leaks.ts': NODE_AND_BROWSER.map((leak) => `export const _ = () => ${leak};`.replace('_', nameOf(leak))).join('\n'),
        'src/harmless.ts': `export const later = (at: string) => new Map([[new Date(at), Math.max(1, 2)]]);\n`,
        'src/leaks.spec.ts': `export const here = process.cwd();\n`,
      },
    },
    {
      name: 'mistaken',
      room: 'api',
      files: {
        'src/index.ts': 'export type T = 1;\n',
        ...Object.fromEntries(Object.values(MISTAKES).map((text, index) => [`src/mistake-${index}.ts`, text])),
      },
    },
  ]);
  const typecheck = (name: string) => workspace.run(nodeIn(workspace), ['tools/workspace/typecheck.mjs', `libs/${name}`]);
  pure = typecheck('pure');
  mistaken = typecheck('mistaken');
});

afterAll(() => {
  workspace.dispose();
});

describe('the type check', () => {
  it.each(NODE_AND_BROWSER.map((leak, index) => [leak, index + 1] as const))('knows no %s in a pure library', (_leak, line) => {
    expect(pure.status).toBe(1);
    expect(pure.stdout).toContain(`libs/pure/src/leaks.ts(${line},`);
  });

  it('lets a pure library compute, and its tests use Node', () => {
    expect(pure.stdout).not.toMatch(/harmless|spec/);
  });

  it.each(Object.keys(MISTAKES).map((what, index) => [what, index] as const))('refuses %s', (_what, index) => {
    expect(mistaken.status).toBe(1);
    expect(mistaken.stdout).toContain(`libs/mistaken/src/mistake-${index}.ts(`);
  });
});

/** A name that makes the line valid apart from what it reaches for. */
function nameOf(leak: string): string {
  return `leak${NODE_AND_BROWSER.indexOf(leak)}`;
}
