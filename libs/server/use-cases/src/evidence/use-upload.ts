import type { UploadRow } from '@shixiao/persistence';
import { uploads } from '@shixiao/persistence';
import { isUuid } from '../lookup/find-project.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { fileRefused } from './start-upload.ts';

export interface UploadUse {
  readonly usedAs: NonNullable<UploadRow['usedAs']>;
  /** Absent for what belongs to no project, such as a call's draft. */
  readonly projectId: string | null;
  /** Where the id stands in the input. */
  readonly path?: readonly string[];
}

/** Puts an upload of the caller to use. It is bound to this use from then on, as rights to see the file follow from it. */
export async function useUpload(scope: CallerActScope, uploadId: string, { usedAs, projectId, path = ['uploadId'] }: UploadUse) {
  const row = isUuid(uploadId)
    ? await scope.entities.findOne(uploads, { where: { id: uploadId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (row?.personId !== scope.caller.personId) return refused('NotFound', { id: uploadId }, path);
  if (row.usedAs !== null && (row.usedAs !== usedAs || row.projectId !== projectId)) {
    return refused('NotFound', { id: uploadId }, path);
  }
  switch (row.state) {
    case 'waiting':
      if (row.expiresAt <= scope.now) return fileRefused('expired', path);
      return refused('UploadNotFinished', { upload: row }, path);
    case 'refused':
      return fileRefused((row.fault ?? 'empty') as Parameters<typeof fileRefused>[0], path);
    case 'ready': {
      await scope.entities.update(uploads, { id: row.id }, { usedAs, projectId });
      return { ...row, usedAs, projectId } satisfies UploadRow;
    }
    default:
      return row.state satisfies never;
  }
}
