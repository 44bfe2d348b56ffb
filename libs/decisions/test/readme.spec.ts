import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fixturesIn } from './fixtures.ts';

const FOLDERS = ['tables', 'boxed', 'graphs'];

const text = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

interface Row {
  readonly construct: string;
  readonly fixtures: readonly string[];
  readonly tests: readonly string[];
}

/** The rows of the table of constructs. */
const rows = text('../README.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && cells[3]?.includes('.spec.ts'))
  .map(([, construct, fixtures, tests]): Row => ({ construct: construct!, fixtures: quoted(fixtures!), tests: quoted(tests!) }));

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, content]) => content!);
}

describe('The table of constructs', () => {
  it('lists each fixture once', () => {
    const listed = rows.flatMap(({ fixtures }) => fixtures).map((name) => `${name}.dmn`);
    expect(listed.toSorted()).toEqual(FOLDERS.flatMap(fixturesIn).toSorted());
  });

  it.each(rows)('$construct is tested where it says', ({ fixtures, tests }) => {
    const sources = tests.map((file) => text(`./${file}`)).join('\n');
    for (const fixture of fixtures) {
      const short = fixture.replace(/^\w+\//, '').replace(/^collect-(sum|min|max|count)$/, 'collect-');
      expect(sources.includes(`'${short}'`) || sources.includes(`${fixture}.dmn`) || sources.includes('`collect-$')).toBe(true);
    }
  });
});
