import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { projectProblems, readProjects } from './projects.mjs';
import { ROOMS, roomTag } from './rooms.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('the rooms', () => {
  it('hold every project and every source file, each behind all gates', () => {
    expect(projectProblems(root)).toEqual([]);
  });

  it('name only rooms that there are', () => {
    const named = Object.values(ROOMS).flatMap(({ may }) => may);
    expect(named.filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
  });

  it('are listed in docs/architecture.md as they are enforced', () => {
    expect(documentedRooms()).toEqual(Object.fromEntries(Object.entries(ROOMS).map(([room, { may }]) => [room, [...may]])));
  });
});

describe('a pure library', () => {
  const pure = readProjects(root).filter(({ tags }) =>
    Object.entries(ROOMS).some(([room, { side }]) => side === 'pure' && tags.includes(roomTag(room))),
  );

  it.each(pure.map(({ folder }) => folder))('%s is type-checked without any global of Node or a browser', (folder) => {
    const config = ts.getParsedCommandLineOfConfigFile(path.join(root, folder, 'tsconfig.pure.json'), {}, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    });
    expect(config?.options).toMatchObject({ types: [], lib: ['lib.es2023.d.ts'] });
    expect(config?.fileNames).toContain(path.join(root, folder, 'src/index.ts'));
  });
});

/** The table "Who may import whom": room in the first column, what it may import in the second. */
function documentedRooms(): Record<string, string[]> {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const table = text.slice(text.indexOf('## Who may import whom'));
  const rows = table.split('\n## ')[0]?.match(/^\| `.*$/gm) ?? [];
  return Object.fromEntries(
    rows.map((row) => {
      const [, room = '', may = ''] = row.split('|');
      return [namesIn(room)[0] ?? '', namesIn(may)];
    }),
  );
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
