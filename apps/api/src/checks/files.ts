import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CheckedDatabase } from './place.ts';

/** `missing`: there is no such file. `differs`: its content is not what was put on record. */
export interface BrokenFile {
  readonly kind: 'missing' | 'differs';
  readonly id: string;
  readonly fileName: string;
}

export interface CheckedFiles {
  readonly files: number;
  readonly broken: readonly BrokenFile[];
}

interface RecordedFile {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Within the folder of files; absent for evidence whose upload is gone. */
  readonly storedAs: string | null;
}

/** Evidence by the hash on its own row, and whatever else was put to use by the hash it came in with. */
const RECORDED = `select it.id, it.file_name as "fileName", it.sha256, it.stored_as as "storedAs" from (
    select e.id, e.file_name, e.sha256, u.stored_as from evidence e left join upload u on u.id = e.upload_id
    union all
    select u.id, u.file_name, u.sha256, u.stored_as from upload u
      where u.state = 'ready' and u.used_as is not null and not exists (select from evidence e where e.upload_id = u.id)
  ) it where it.id > $1 order by it.id limit $2`;

const PAGE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Reads every kept file once and compares it with what is on record. */
export async function checkFiles(database: CheckedDatabase, folder: string): Promise<CheckedFiles> {
  let files = 0;
  const broken: BrokenFile[] = [];
  for await (const file of recordedFiles(database)) {
    files += 1;
    const found = file.storedAs === null ? undefined : await sha256Of(path.join(folder, file.storedAs));
    if (found === file.sha256) continue;
    broken.push({ kind: found === undefined ? 'missing' : 'differs', id: file.id, fileName: file.fileName });
  }
  return { files, broken };
}

async function* recordedFiles(database: CheckedDatabase): AsyncGenerator<RecordedFile> {
  let after = BEFORE_ALL;
  for (;;) {
    const { rows } = await database.read((sql) => sql.query<RecordedFile>(RECORDED, [after, PAGE]));
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Of a file, read piece by piece; nothing where there is none. */
async function sha256Of(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  return hash.digest('hex');
}
