import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectProblems } from '@shixiao/workspace';
import { createWorkspace } from './workspace-copy.ts';
import type { WorkspaceCopy } from './workspace-copy.ts';

describe('the set-up of projects', () => {
  let workspace: WorkspaceCopy;

  beforeAll(() => {
    workspace = createWorkspace([
      { name: 'sound', room: 'api' },
      { name: 'sound-pure', room: 'feel', files: { 'tsconfig.pure.json': '{}' } },
      { name: 'no-room' },
      { name: 'attic', room: 'attic' },
      { name: 'constructor', room: 'constructor' },
      { name: 'unlinted', room: 'api', targets: ['typecheck', 'test'] },
      { name: 'unchecked', room: 'api', targets: ['lint'] },
      { name: 'untested', room: 'api', targets: ['lint', 'typecheck'], files: { 'src/a.spec.ts': '' } },
      { name: 'pure', room: 'feel' },
    ]);
    workspace.write('libs/nobody/src/index.ts', '');
    workspace.write('apps/nobody/main.cjs', '');
    workspace.write('scripts/anything.mjs', '');
    workspace.write('libs/sound/node_modules/foreign/index.js', '');
    workspace.write('libs/twice/project.json', JSON.stringify({ name: 'twice', tags: ['room:api', 'room:feel'], targets: { lint: {}, typecheck: {} } }));
  });

  afterAll(() => {
    workspace.dispose();
  });

  it('reports every project that could slip past a gate, and no other', () => {
    const problems = projectProblems(workspace.root).filter((problem) => !problem.startsWith('tools/workspace/'));
    expect(problems.sort()).toEqual([
      'apps/nobody/main.cjs belongs to no project',
      'attic is in room "attic", which tools/workspace/rooms.mjs does not list',
      'constructor is in room "constructor", which tools/workspace/rooms.mjs does not list',
      'libs/nobody/src/index.ts belongs to no project',
      'no-room has 0 room tags, must have exactly one',
      'pure is pure and has no tsconfig.pure.json',
      'scripts/anything.mjs belongs to no project',
      'twice has 2 room tags, must have exactly one',
      'twice is pure and has no tsconfig.pure.json',
      'unchecked has no target "typecheck"',
      'unlinted has no target "lint"',
      'untested has no target "test"',
    ]);
  });
});
