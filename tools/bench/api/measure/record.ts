import { ask } from '../serve/http-client.ts';
import type { Recording } from '../serve/floor.ts';
import type { RecordingServer } from '../serve/server.ts';
import type { Operations } from './documents.ts';
import { askedBy, assertAnswered } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Subject } from './subjects.ts';

/** What the server asks of the database for each of these subjects: one list of recordings each, as the screen sends several requests. */
export async function recordAll(server: RecordingServer, kind: Kind, operations: Operations, subjects: readonly Subject[]): Promise<readonly (readonly Recording[])[]> {
  const all: Recording[][] = [];
  for (const subject of subjects) {
    const told: Recording[] = [];
    for (const asked of askedBy(kind, operations, subject)) {
      let answer = '';
      const statements = await server.record(async () => {
        answer = await ask(server.url, subject.visitor, asked);
      });
      told.push({ statements, answer });
    }
    assertAnswered(kind, told[0]?.answer ?? '');
    all.push(told);
  }
  return all;
}

/** Statements of a whole screen or act. */
export const statementsIn = (recordings: readonly Recording[]): number => recordings.reduce((sum, { statements }) => sum + statements.length, 0);
