import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { BYTES_TO_LOOK_AT, fitsMediaType, isMediaType } from '@shixiao/collaboration';
import type { FileFault } from '@shixiao/contract';
import { uploads } from '@shixiao/persistence';
import type { UploadRow } from '@shixiao/persistence';
import type { Application } from '../application.ts';
import type { Caller } from '../caller.ts';
import { rowsById } from '../lookup/batched.ts';
import { isUuid } from '../lookup/find-project.ts';
import { performByItself } from '../perform.ts';
import type { Uploads } from '../uploads.ts';
import { openFile } from './open-file.ts';
import { FOLDER_OF_UPLOADS } from './upload-rules.ts';

/** What the transport of bytes asks and says. It knows tus and folders; rights and what a file must be are decided here. */

export const uploadById = rowsById(uploads);

/** An upload that waits for bytes of this caller, and how many it will have. */
export async function mayUpload(
  app: Application,
  caller: Caller | undefined,
  uploadId: string,
): Promise<Pick<UploadRow, 'id' | 'size'> | undefined> {
  if (!caller || !isUuid(uploadId)) return undefined;
  const row = await app.database.dataSource.manager.findOneBy(uploads, { id: uploadId, personId: caller.personId });
  return row && row.state === 'waiting' && row.expiresAt > app.now() ? row : undefined;
}

/** How many bytes have arrived. */
export async function bytesReceived({ filesFolder }: Application, { id, state, size }: UploadRow): Promise<number> {
  if (state === 'ready') return size;
  const found = await stat(path.join(filesFolder, FOLDER_OF_UPLOADS, id)).catch(() => undefined);
  return found?.size ?? 0;
}

export interface FinishedFile {
  /** Within the folder of files, absolute or not. */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** All bytes are here. Answers whether the file is taken, which its content decides. A second time changes nothing. */
export async function uploadFinished(app: Application, uploadId: string, file: FinishedFile): Promise<'ready' | FileFault> {
  const kept = path.relative(app.filesFolder, path.resolve(app.filesFolder, file.path));
  if (kept === '' || path.isAbsolute(kept) || kept.split(path.sep).includes('..')) throw new Error(`${file.path} leaves the folder of files`);
  const first = await beginningOfFile(path.join(app.filesFolder, kept));
  return performByItself(app, 'uploadFinished', async (scope) => {
    const row = await scope.entities.findOne(uploads, { where: { id: uploadId }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new Error(`There is no upload ${uploadId}`);
    if (row.state !== 'waiting') return row.state === 'ready' ? 'ready' : (row.fault as FileFault);
    const fault = faultOf(row, file, first, scope.now);
    await scope.entities.update(
      uploads,
      { id: row.id },
      fault === undefined
        ? { state: 'ready', sha256: file.sha256, storedAs: kept, finishedAt: scope.now }
        : { state: 'refused', fault, finishedAt: scope.now },
    );
    return fault ?? 'ready';
  });
}

function faultOf(upload: UploadRow, file: FinishedFile, first: Uint8Array, now: string): FileFault | undefined {
  const { size, mediaType, declaredSha256, expiresAt } = upload;
  if (file.size === 0) return 'empty';
  if (file.size > size) return 'tooLarge';
  if (file.size < size || (declaredSha256 !== null && declaredSha256 !== file.sha256)) return 'hashDiffers';
  if (expiresAt <= now) return 'expired';
  if (!isMediaType(mediaType)) return 'mediaTypeRefused';
  return fitsMediaType(mediaType, first) ? undefined : 'contentNotOfType';
}

async function beginningOfFile(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(BYTES_TO_LOOK_AT), 0, BYTES_TO_LOOK_AT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** All of it as the transport takes it. */
export function uploadsOf(app: Application): Uploads {
  return {
    mayUpload: (caller, uploadId) => mayUpload(app, caller, uploadId),
    async finished(uploadId, file) {
      await uploadFinished(app, uploadId, file);
    },
    fileFor: (caller, fileId) => openFile(app, caller, fileId),
  };
}
