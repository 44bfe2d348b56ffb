import { PLACES } from './offender.ts';
import type { Offender } from './offender.ts';

/** ESLint reports a needless comment under no rule's name. */
const UNNAMED = "Unused eslint-disable directive (no problems were reported from 'eqeqeq').";

const room = 'api';
const lines = (many: number) => Array.from({ length: many }, (_, line) => `export const l${line} = ${line};`).join('\n');

/** Rules of the house that hold in every room. */
export const HABITS: readonly Offender[] = [
  {
    what: 'a promise that nobody waits for',
    room,
    text: `const save = async (): Promise<void> => undefined;\nexport const act = () => {\n  save();\n};`,
    caughtBy: '@typescript-eslint/no-floating-promises',
  },
  {
    what: 'a promise where a condition is wanted',
    room,
    text: `const may = async (): Promise<boolean> => true;\nexport const act = () => {\n  if (may()) return 1;\n  return 2;\n};`,
    caughtBy: '@typescript-eslint/no-misused-promises',
  },
  {
    what: 'a switch that forgets a member of the union',
    room,
    text: `export function of(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}`,
    caughtBy: '@typescript-eslint/switch-exhaustiveness-check',
  },
  { what: 'any', room, text: `export const it: any = 1;`, caughtBy: '@typescript-eslint/no-explicit-any' },
  { what: 'a value that is never used', room, text: `const unused = 1;\nexport {};`, caughtBy: '@typescript-eslint/no-unused-vars' },
  { what: '==', room, text: `export const same = (a: string, b: string) => a == b;`, caughtBy: 'eqeqeq' },
  { what: 'console', room, text: `console.log(1);`, caughtBy: 'no-console' },
  { what: 'a thrown text', room, text: `export const fail = () => {\n  throw 'text';\n};`, caughtBy: '@typescript-eslint/only-throw-error' },
  {
    what: 'a comment that turns off a rule without need',
    room,
    text: `// eslint-disable-next-line eqeqeq\nexport const one = 1;`,
    caughtBy: UNNAMED,
  },
  { what: 'a file of 401 lines', room, text: lines(401), caughtBy: 'max-lines' },
  { what: 'a file of 400 lines', room, text: lines(400) },
  {
    what: 'a test that silences all others',
    room,
    file: PLACES.unitTest,
    text: `import { it } from '@jest/globals';\nit.only('runs alone', () => undefined);`,
    caughtBy: 'no-restricted-properties',
  },
  ...['js', 'cjs', 'jsx', 'mts', 'cts', 'tsx'].map((ending) => ({
    what: `a .${ending} file`,
    room,
    file: `src/offender.${ending}`,
    text: `export const one = 1;`,
    caughtBy: 'no-restricted-syntax',
  })),
];
