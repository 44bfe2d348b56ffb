import { safeFileName } from '@shixiao/collaboration';
import type { FileFault } from '@shixiao/contract';
import { insertRow, uploads } from '@shixiao/persistence';
import type { UploadRow } from '@shixiao/persistence';
import type { Act, Read } from '../operations.ts';
import { isUuid } from '../lookup/find-project.ts';
import { refused } from '../refusal.ts';
import { uploadById } from './uploads.ts';
import { announcedFault, HOURS_TO_FINISH, UPLOAD_RULES } from './upload-rules.ts';

/** Announces a file. Whatever can be said against it before its bytes are sent is said now. */
export const startUpload: Act<'startUpload'> = async (scope, input) => {
  const { caller, now, app } = scope;
  const fault = announcedFault(input);
  const name = safeFileName(input.fileName);
  if (fault !== undefined || !name.ok) return fileRefused(fault ?? 'nameEmpty', [FIELD_OF[fault ?? 'nameEmpty'] ?? 'fileName']);
  const row: UploadRow = {
    id: app.newId(),
    jurisdictionId: caller.jurisdictionId,
    projectId: null,
    personId: caller.personId,
    organisationId: caller.organisationId,
    fileName: name.value.name,
    mediaType: input.mediaType,
    size: input.size,
    declaredSha256: input.sha256 ?? null,
    state: 'waiting',
    fault: null,
    sha256: null,
    storedAs: null,
    usedAs: null,
    createdAt: now,
    expiresAt: new Date(Date.parse(now) + HOURS_TO_FINISH * 3_600_000).toISOString(),
    finishedAt: null,
  };
  await insertRow(scope, uploads, row);
  return { ...row, __typename: 'Upload' };
};

const FIELD_OF: Partial<Record<FileFault, string>> = { empty: 'size', tooLarge: 'size', mediaTypeRefused: 'mediaType' };

/** Why a file is not taken, with what would be. */
export function fileRefused(fileFault: FileFault, path: readonly string[] = []) {
  const { mediaTypes, maxSize } = UPLOAD_RULES;
  return refused('FileRefused', { fileFault, allowedMediaTypes: mediaTypes, maxSize }, path);
}

/** One's own upload, to go on with it. */
export const upload: Read<'upload'> = async (scope, { id }) => {
  const row = isUuid(id) ? await scope.load(uploadById, id) : undefined;
  return row?.personId === scope.caller.personId ? row : null;
};
