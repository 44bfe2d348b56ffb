import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from './index.ts';

const folder = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', folder), 'utf8');

describe('the README', () => {
  it('says of every subject where it is', () => {
    const subjects = readdirSync(new URL('src/', folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const told = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(subjects.map(({ name }) => name).sort());
  });

  it('says which limits no article sets', () => {
    const own = Object.entries(DEFAULT_LIMITS).filter(([, { source }]) => source === undefined).map(([name]) => `\`${name}\``);
    expect(readme).toContain(`${own.join(', ')} are this system's own`);
  });
});
