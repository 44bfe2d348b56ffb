import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { missingOptionals } from './complete-lock.mjs';

const binding = { version: '1.2.0', optionalDependencies: { '@a/b-darwin-arm64': '1.2.0', '@a/b-linux-x64-musl': '1.2.0' } };

describe('completing the lock file', () => {
  it('enters the optional packages of other systems, by the system and processor in their names', () => {
    expect(missingOptionals({ '': {}, 'node_modules/@a/b': { ...binding, dev: true } })).toEqual({
      'node_modules/@a/b-darwin-arm64': { version: '1.2.0', cpu: ['arm64'], os: ['darwin'], dev: true, optional: true },
      'node_modules/@a/b-linux-x64-musl': {
        version: '1.2.0',
        cpu: ['x64'],
        libc: ['musl'],
        os: ['linux'],
        dev: true,
        optional: true,
      },
    });
  });

  it('leaves alone what has an entry, beside the package or above it', () => {
    const entries = {
      'node_modules/c/node_modules/@a/b': binding,
      'node_modules/c/node_modules/@a/b-darwin-arm64': { version: '1.2.0' },
      'node_modules/@a/b-linux-x64-musl': { version: '1.2.0' },
    };
    expect(missingOptionals(entries)).toEqual({});
  });

  it('leaves alone what is wanted in a range, since no version could be entered', () => {
    expect(missingOptionals({ 'node_modules/d': { optionalDependencies: { e: '^1.0.0' } } })).toEqual({});
  });
});

describe('the lock file', () => {
  const lock = readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');

  it('has an entry for the binaries of every system, so that it installs on any', () => {
    expect(missingOptionals(JSON.parse(lock).packages)).toEqual({});
  });

  it('names no host that its packages happened to come from', () => {
    expect(lock.match(/"resolved": .*/g) ?? []).toEqual([]);
  });
});
