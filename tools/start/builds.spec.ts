import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BUILDS, buildNow, fingerprint, isUpToDate } from './builds.mjs';

describe('what is built', () => {
  let root: string;
  let builds: number;

  const build = {
    name: 'api',
    inputs: ['lock.json', 'apps/api', 'libs'],
    without: ['libs/web'],
    output: 'dist/api/main.js',
    build: () => write('dist/api/main.js', `build ${++builds}`),
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'shixiao-builds-'));
    builds = 0;
    write('lock.json', '{}');
    write('apps/api/src/main.ts', 'a');
    write('libs/feel/src/index.ts', 'b');
    write('libs/lifecycles/models/one.bpmn', 'c');
    write('libs/web/ui-kit/src/index.ts', 'd');
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is not up to date before it was ever built', () => {
    expect(isUpToDate(root, build)).toBe(false);
  });

  it('is up to date after the build, whatever the dates of its inputs', () => {
    buildNow(root, build);
    utimesSync(path.join(root, 'apps/api/src/main.ts'), new Date(), new Date());
    expect(isUpToDate(root, build)).toBe(true);
  });

  it.each([
    ['a source of its own', 'apps/api/src/main.ts'],
    ['a library', 'libs/feel/src/index.ts'],
    ['a file that is no code', 'libs/lifecycles/models/one.bpmn'],
    ['a new file', 'libs/feel/src/new.ts'],
    ['the locked packages', 'lock.json'],
  ])('is out of date when %s changes', (_, file) => {
    buildNow(root, build);
    write(file, 'changed');
    expect(isUpToDate(root, build)).toBe(false);
  });

  it('is out of date when a source is deleted', () => {
    buildNow(root, build);
    rmSync(path.join(root, 'libs/lifecycles/models/one.bpmn'));
    expect(isUpToDate(root, build)).toBe(false);
  });

  it.each([
    ['what it does not contain', 'libs/web/ui-kit/src/index.ts'],
    ['a test', 'libs/feel/src/index.spec.ts'],
    ['what tests need', 'libs/feel/test/world.ts'],
    ['a page for readers', 'libs/feel/README.md'],
    ['packages within a project', 'libs/feel/node_modules/it/index.js'],
  ])('stays up to date when %s changes', (_, file) => {
    buildNow(root, build);
    write(file, 'changed');
    expect(isUpToDate(root, build)).toBe(true);
  });

  it('is out of date when its output is gone, or was made anew by somebody else', () => {
    buildNow(root, build);
    write('dist/api/main.js', 'from other sources');
    expect(isUpToDate(root, build)).toBe(false);
    buildNow(root, build);
    rmSync(path.join(root, 'dist'), { recursive: true });
    expect(isUpToDate(root, build)).toBe(false);
  });

  it('is built again by the next start when a source changed during the build', () => {
    const slow = { ...build, build: () => (build.build(), write('apps/api/src/main.ts', 'later')) };
    buildNow(root, slow);
    expect(isUpToDate(root, build)).toBe(false);
  });

  it('is not noted as built where the builder fails or leaves nothing', () => {
    const failing = { ...build, build: () => { throw new Error('a type is wrong'); } };
    expect(() => buildNow(root, failing)).toThrow('a type is wrong');
    expect(() => buildNow(root, { ...build, build: () => undefined })).toThrow('dist/api/main.js is missing');
    expect(isUpToDate(root, build)).toBe(false);
  });

  it('tells pieces of text apart by the file they are in', () => {
    write('apps/api/src/a.ts', 'xy');
    write('apps/api/src/b.ts', 'z');
    const before = fingerprint(root, build);
    write('apps/api/src/a.ts', 'x');
    write('apps/api/src/b.ts', 'yz');
    expect(fingerprint(root, build)).not.toBe(before);
  });

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});

describe('the decision that nothing changed', () => {
  it('takes a fraction of a second for the whole workspace', () => {
    const began = Date.now();
    for (const it of BUILDS) fingerprint(path.resolve(import.meta.dirname, '../..'), it);
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});
