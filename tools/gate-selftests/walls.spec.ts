import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOMS } from '@shixiao/workspace';
import { HABITS } from './offenders/habits.ts';
import { IMPORTS } from './offenders/imports.ts';
import { PLACES } from './offenders/offender.ts';
import type { Offender } from './offenders/offender.ts';
import { HARMLESS, LEAKS } from './offenders/pure-rooms.ts';
import { AT_HOME, STRAYS } from './offenders/sides.ts';
import { createWorkspace, nodeIn } from './workspace-copy.ts';
import type { MadeUpProject, WorkspaceCopy } from './workspace-copy.ts';

interface Message {
  readonly rule: string | null;
  readonly line: number;
  readonly message: string;
}

const rooms = Object.keys(ROOMS);
const places = Object.fromEntries(Object.values(PLACES).map((file) => [file, 'export {};\n']));

/** Each room twice, so that a room's wall towards itself is there to be tested. */
const projects: MadeUpProject[] = [
  ...rooms.flatMap((room) => [
    { name: room, room, files: places },
    { name: neighbour(room), room },
  ]),
  { name: 'none', files: places },
  { name: 'attic', room: 'attic', files: places },
];

/** Line n of this text imports the n-th room. */
const importsOfEveryRoom = rooms.map((room, index) => `export * as r${index} from '@shixiao/${neighbour(room)}';`).join('\n');

const offenders = [...IMPORTS, ...LEAKS, ...HARMLESS, ...STRAYS, ...AT_HOME, ...HABITS];

let workspace: WorkspaceCopy;
let found: ReadonlyMap<Offender, readonly Message[]>;
let refusedImports: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  workspace = createWorkspace(projects);
  // The boundary rule reads the graph that Nx has drawn up last.
  const drawn = workspace.run(nodeIn(workspace), ['node_modules/.bin/nx', 'show', 'projects', '--json']);
  expect(JSON.parse(drawn.stdout)).toEqual(expect.arrayContaining(projects.map(({ name }) => name)));

  const texts = [
    ...rooms.map((room) => ({ file: placeOf({ room }), text: importsOfEveryRoom })),
    ...offenders.map((offender) => ({ file: placeOf(offender), text: offender.text })),
  ];
  const messages = lint(texts);
  refusedImports = new Map(rooms.map((room, index) => [room, refusedBy(messages[index] ?? [])]));
  found = new Map(offenders.map((offender, index) => [offender, messages[rooms.length + index] ?? []]));
});

afterAll(() => {
  workspace.dispose();
});

describe('the table of rooms', () => {
  it.each(Object.entries(ROOMS))('%s imports what the table gives it and nothing else', (room, { may }) => {
    expect(refusedImports.get(room)).toEqual(rooms.filter((other) => !may.includes(other)));
  });
});

describe.each([
  ['the walls between libraries', IMPORTS],
  ['a pure room', [...LEAKS, ...HARMLESS]],
  ['the sides of the house', [...STRAYS, ...AT_HOME]],
  ['the rules of every room', HABITS],
])('%s', (_where, all) => {
  const refused = all.filter(({ caughtBy }) => caughtBy !== undefined);
  const passing = all.filter(({ caughtBy }) => caughtBy === undefined);

  it.each(refused.map((it) => [it.what, it] as const))('refuses: %s', (_what, offender) => {
    expect(found.get(offender)?.map(({ rule, message }) => rule ?? message)).toContain(offender.caughtBy);
  });

  if (passing.length > 0) {
    it.each(passing.map((it) => [it.what, it] as const))('lets pass: %s', (_what, offender) => {
      expect(found.get(offender)).toEqual([]);
    });
  }
});

function neighbour(room: string): string {
  return `${room}-neighbour`;
}

function placeOf({ room, file = PLACES.shipped }: Pick<Offender, 'room' | 'file'>): string {
  return `libs/${room}/${file}`;
}

function refusedBy(messages: readonly Message[]): string[] {
  const lines = messages.filter(({ rule }) => rule === '@nx/enforce-module-boundaries').map(({ line }) => line);
  return rooms.filter((_, index) => lines.includes(index + 1));
}

/** The messages for each text, from the workspace's own lint. */
function lint(texts: readonly { file: string; text: string }[]): readonly (readonly Message[])[] {
  workspace.write('texts.json', JSON.stringify(texts));
  const script = path.join(import.meta.dirname, 'lint-texts.mjs');
  const { status, stdout, stderr } = workspace.run(nodeIn(workspace), [script, 'texts.json']);
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')));
}
