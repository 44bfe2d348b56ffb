import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fireDueTimers, isRefusal, openQuestion, perform, READS, uploadFinished } from '@shixiao/use-cases';
import type { ActName, Application, Caller, InputOf, ReadName } from '@shixiao/use-cases';
import type { Instant } from '@shixiao/collaboration';
import type { WorldClock } from './clock.ts';

type Keyless<Input> = Omit<Input, 'clientMutationKey'>;

/** Lets the people of the world act as they would through the screens. */
export interface Director {
  readonly app: Application;
  readonly today: Instant;
  who(key: string): Caller;
  /** @throws Error with the refusal; the world is written so that nothing is refused */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- stories read ids and versions out of any answer
  act<N extends ActName>(who: string | undefined, name: N, input: Keyless<InputOf<N>>): Promise<any>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- likewise
  ask(who: string | undefined, name: ReadName, args: object): Promise<any>;
  /** Uploads a file, as the browser would. Answers the upload's id. */
  upload(who: string, file: DemonstrationFile): Promise<string>;
  passTo(instant: Instant): Promise<void>;
  /** What a person would see on the page of a project and act on: the row of that kind that is the latest. */
  row(table: 'decision_matter' | 'agreement' | 'acceptance', projectId: string): Promise<{ readonly id: string; readonly version: number }>;
}

export interface DemonstrationFile {
  readonly fileName: string;
  readonly mediaType: 'image/png' | 'application/pdf';
  readonly bytes: Buffer;
}

export function createDirector(app: Application, clock: WorldClock, today: Instant, cast: ReadonlyMap<string, Caller>): Director {
  const who = (key: string): Caller => {
    const caller = cast.get(key);
    if (!caller) throw new Error(`Nobody is called ${key}`);
    return caller;
  };
  const act: Director['act'] = async (key, name, input) => {
    const keyed = { ...input, clientMutationKey: app.newId() } as unknown as InputOf<typeof name>;
    const answer = await perform(app, key === undefined ? undefined : who(key), name, keyed);
    if (isRefusal(answer)) {
      throw new Error(`${name} was refused at ${app.now()}: ${JSON.stringify(answer)}`);
    }
    return answer;
  };
  return {
    app,
    today,
    who,
    act,
    async ask(key, name, args) {
      const read = READS[name] as unknown as (scope: object, args: object) => Promise<unknown>;
      return read(openQuestion(app, key === undefined ? undefined : who(key)), args);
    },
    async upload(key, { fileName, mediaType, bytes }) {
      const started = await act(key, 'startUpload', { fileName, mediaType, size: bytes.length });
      const file = path.join(app.filesFolder, started.id);
      await mkdir(app.filesFolder, { recursive: true });
      await writeFile(file, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const fault = await uploadFinished(app, started.id, { path: file, sha256, size: bytes.length });
      if (fault !== 'ready') throw new Error(`${fileName} is not taken: ${fault}`);
      return started.id;
    },
    async row(table, projectId) {
      const { rows } = await app.database.read((sql) =>
        sql.query<{ id: string; version: number }>(`select id, version from ${table} where project_id = $1 order by id desc limit 1`, [projectId]),
      );
      const [row] = rows;
      if (!row) throw new Error(`Project ${projectId} has no ${table}`);
      return row;
    },
    async passTo(instant) {
      for (let due = await nextDue(app, instant); due !== undefined; due = await nextDue(app, instant)) {
        clock.passTo(due);
        await fireDueTimers(app);
      }
      clock.passTo(instant);
    },
  };
}

async function nextDue(app: Application, before: Instant): Promise<Instant | undefined> {
  const { rows } = await app.database.read((sql) =>
    sql.query<{ due: Instant }>('select due_at as due from timer where due_at <= $1 order by due_at limit 1', [before]),
  );
  return rows[0]?.due;
}
