import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkspace } from './workspace-copy.ts';
import type { MadeUpProject, Ran, WorkspaceCopy } from './workspace-copy.ts';

const PASSING = test(`it('passes', () => { expect(1).toBe(1); });`);
const room = 'api';

const SOUND: MadeUpProject = { name: 'sound', room, files: { 'src/a.spec.ts': PASSING, 'src/b.spec.ts': PASSING } };

/** Each breaks one gate and has no other, so that every line of the count has one reason. */
const BROKEN: readonly MadeUpProject[] = [
  { ...SOUND, targets: ['test'] },
  {
    name: 'failing',
    room,
    targets: ['test'],
    files: {
      'src/a.spec.ts': test(
        `it('passes', () => { expect(1).toBe(1); });`,
        `it('fails', () => { expect(1).toBe(2); });`,
        `it.skip('waits', () => { expect(1).toBe(2); });`,
        `it.todo('is planned');`,
      ),
    },
  },
  { name: 'crashing', room, targets: ['test'], files: { 'src/a.spec.ts': `throw new Error('no tests');`, 'src/b.spec.ts': PASSING } },
  { name: 'empty', room, targets: ['test'], files: { 'src/a.spec.ts': 'export {};\n' } },
  { name: 'untested', room, targets: ['test'] },
  { name: 'ill-typed', room, targets: ['typecheck'], files: { 'src/a.ts': `export const n: number = 'one';\n` } },
  { name: 'ill-mannered', room, targets: ['lint'], files: { 'src/a.ts': `export const n: any = 1;\n` } },
];

describe('npm test', () => {
  let workspace: WorkspaceCopy;
  let ran: Ran;

  beforeAll(() => {
    workspace = createWorkspace(BROKEN);
    ran = workspace.run('bash', ['.ci/run']);
  });

  afterAll(() => {
    workspace.dispose();
  });

  it('ends non-zero, with every failure in the count of its last line', () => {
    // Failed: one test, and one each for the crash, the empty file, the project without tests, types and lint.
    expect(lastLine(ran)).toBe('4 passed, 6 failed, 2 skipped');
    expect(ran.status).not.toBe(0);
  });

  it('says what failed besides the tests', () => {
    expect(ran.stdout.split('\n').filter((line) => line.startsWith('FAILED')).sort()).toEqual([
      'FAILED  crashing: a test file did not run',
      'FAILED  empty: a test file did not run',
      'FAILED  ill-mannered:lint failed',
      'FAILED  ill-typed:typecheck failed',
      'FAILED  untested: its tests left no results',
    ]);
  });
});

describe('npm test on a sound workspace', () => {
  let workspace: WorkspaceCopy;
  let first: Ran;

  beforeAll(() => {
    workspace = createWorkspace([SOUND]);
    first = workspace.run('npm', ['test']);
  });

  afterAll(() => {
    workspace.dispose();
  });

  it('ends with zero', () => {
    expect(lastLine(first)).toBe('2 passed, 0 failed');
    expect(first.status).toBe(0);
  });

  it('does nothing twice, and counts what it did not do again all the same', () => {
    const second = workspace.run('npm', ['test']);
    expect(second.stdout).toContain('read the output from the cache instead of running the command for 3 out of 3 tasks');
    expect(lastLine(second)).toBe('2 passed, 0 failed');
    expect(existsSync(path.join(workspace.root, 'test-output/sound.json'))).toBe(true);
  });

  it('runs again what changed', () => {
    workspace.write('libs/sound/src/a.spec.ts', test(`it('fails', () => { expect(1).toBe(2); });`));
    const third = workspace.run('npm', ['test']);
    expect(lastLine(third)).toBe('1 passed, 1 failed');
    expect(third.status).not.toBe(0);
  });

  it('counts one failure when it cannot even begin', () => {
    workspace.write('libs/sound/project.json', '{');
    const broken = workspace.run('npm', ['test']);
    expect(lastLine(broken)).toBe('0 passed, 1 failed');
    expect(broken.status).not.toBe(0);
  });
});

function test(...lines: readonly string[]): string {
  return [`import { expect, it } from '@jest/globals';`, ...lines, ''].join('\n');
}

/** Of what a person sees at the end; npm has no word after it. */
function lastLine({ stdout }: Ran): string | undefined {
  return stdout.trimEnd().split('\n').at(-1);
}
