import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { agrees, decideReset, removeData } from './reset.mjs';

const AT_A_TERMINAL = { databaseUrl: undefined, owner: undefined, yes: false, terminal: true };

describe('a reset', () => {
  it('asks at a terminal', () => {
    expect(decideReset(AT_A_TERMINAL)).toEqual({ kind: 'ask' });
  });

  it('does not ask where --yes says the answer', () => {
    expect(decideReset({ ...AT_A_TERMINAL, yes: true })).toEqual({ kind: 'go' });
    expect(decideReset({ ...AT_A_TERMINAL, yes: true, terminal: false })).toEqual({ kind: 'go' });
  });

  it('is refused where there is nobody to ask', () => {
    expect(decideReset({ ...AT_A_TERMINAL, terminal: false })).toEqual({ kind: 'refused', because: 'noTerminal' });
  });

  it('never touches a database that DATABASE_URL names, not even with --yes', () => {
    const decision = decideReset({ ...AT_A_TERMINAL, yes: true, databaseUrl: 'postgres://elsewhere/db' });
    expect(decision).toEqual({ kind: 'refused', because: 'foreignDatabase' });
  });

  it('is refused while the data are in use', () => {
    expect(decideReset({ ...AT_A_TERMINAL, yes: true, owner: 7 })).toEqual({ kind: 'refused', because: 'running', pid: 7 });
  });

  it('removes the folder with everything in it, and a folder that is not there', async () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'shixiao-reset-')), '.data');
    mkdirSync(path.join(folder, 'files'), { recursive: true });
    writeFileSync(path.join(folder, 'files/evidence'), 'x');
    await removeData(folder);
    expect(existsSync(folder)).toBe(false);
    await removeData(folder);
  });
});

describe('the question before a reset', () => {
  it.each(['y', 'Y', 'yes', ' y ', '是'])('takes "%s" for a yes', async (answer) => {
    expect(await asked(`${answer}\n`)).toBe(true);
  });

  it.each(['', 'n', 'no', 'yep', 'ja'])('takes "%s" for a no', async (answer) => {
    expect(await asked(`${answer}\n`)).toBe(false);
  });

  it('takes an input that ends for a no', async () => {
    expect(await asked('')).toBe(false);
  });

  async function asked(typed: string): Promise<boolean> {
    const input = new PassThrough();
    input.end(typed);
    return agrees('Delete?', input, new PassThrough());
  }
});
