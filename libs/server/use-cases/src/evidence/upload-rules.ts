import { MEDIA_TYPES, safeFileName } from '@shixiao/collaboration';
import type { FileFault } from '@shixiao/contract';

/** Where bytes are sent to by tus, and where files are fetched from. */
export const UPLOAD_ENDPOINT = '/uploads';
export const FILES_ENDPOINT = '/files';
/** Within the folder of files: what arrives lies there under the upload's id. */
export const FOLDER_OF_UPLOADS = 'uploads';

/** What files are taken. */
export const UPLOAD_RULES = {
  endpoint: UPLOAD_ENDPOINT,
  /** Bytes: an hour of film from a phone. */
  maxSize: 2 * 1024 ** 3,
  chunkSize: 5 * 1024 ** 2,
  mediaTypes: MEDIA_TYPES,
} as const;

/** An upload can be resumed as long. */
export const HOURS_TO_FINISH = 48;

export const uploadUrl = (id: string): string => `${UPLOAD_ENDPOINT}/${id}`;
export const fileUrl = (id: string): string => `${FILES_ENDPOINT}/${id}`;

export interface AnnouncedFile {
  readonly fileName: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Whether a file can be taken, by what the device says of it; its content is looked at when it is here. */
export function announcedFault({ fileName, size, mediaType }: AnnouncedFile): FileFault | undefined {
  if (!safeFileName(fileName).ok) return 'nameEmpty';
  if (!Number.isSafeInteger(size) || size <= 0) return 'empty';
  if (size > UPLOAD_RULES.maxSize) return 'tooLarge';
  if (!UPLOAD_RULES.mediaTypes.some((known) => known === mediaType)) return 'mediaTypeRefused';
  return undefined;
}
