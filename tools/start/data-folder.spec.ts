import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askForEntry, closedAbove } from './data-folder.mjs';

/** Owns nothing and is in no group of anybody. */
const STRANGER = { uid: 54_321, gid: 54_321 };

describe('where the data are kept', () => {
  let top: string;
  let data: string;

  beforeEach(() => {
    top = mkdtempSync(path.join(tmpdir(), 'shixiao-closed-'));
    data = path.join(top, 'home', 'project', '.data');
    mkdirSync(path.dirname(data), { recursive: true });
    chmodSync(top, 0o755);
  });

  afterEach(() => {
    rmSync(top, { recursive: true, force: true });
  });

  it('is open where everybody may pass through the folders above, whether or not it is there yet', () => {
    expect(closedAbove(data, STRANGER)).toBeUndefined();
    mkdirSync(data, { mode: 0o700 });
    expect(closedAbove(data, STRANGER)).toBeUndefined();
  });

  it('is closed by the first folder above that lets only its owner in', () => {
    chmodSync(path.join(top, 'home'), 0o700);
    expect(closedAbove(data, STRANGER)).toBe(path.join(top, 'home'));
  });

  it('may be read only, as long as one may pass', () => {
    chmodSync(path.join(top, 'home'), 0o711);
    expect(closedAbove(data, STRANGER)).toBeUndefined();
  });

  it('is open to the owner of a closed folder, and to its group where the group may pass', () => {
    const home = path.join(top, 'home');
    const { uid, gid } = statSync(home);
    chmodSync(home, 0o700);
    expect(closedAbove(data, { uid, gid })).toBeUndefined();
    expect(closedAbove(data, { uid: STRANGER.uid, gid })).toBe(home);
    chmodSync(home, 0o710);
    expect(closedAbove(data, { uid: STRANGER.uid, gid })).toBeUndefined();
  });

  it('is closed to a user that is not made yet where only owner and group may pass', () => {
    chmodSync(path.join(top, 'home'), 0o770);
    expect(closedAbove(data, { uid: undefined, gid: undefined })).toBe(path.join(top, 'home'));
  });

  it('is said to be closed by name, to root alone and only for a database of our own', () => {
    const home = path.join(top, 'home');
    chmodSync(home, 0o700);
    expect(() => askForEntry(data, { DATABASE_URL: 'postgres://elsewhere/db' })).not.toThrow();
    const ask = (): void => askForEntry(data, {});
    if (process.getuid?.() === 0) expect(ask).toThrow(home);
    else expect(ask).not.toThrow();
  });
});
