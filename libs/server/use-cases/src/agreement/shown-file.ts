import type { JsonObject } from '@shixiao/collaboration';
import { fileUrl } from '../evidence/upload-rules.ts';

interface KeptFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A file as it is shown: facts that were true when it came in, and where it is fetched. */
export function shownFile(file: JsonObject) {
  const { id, fileName, mediaType, size, sha256 } = file as unknown as KeptFile;
  return { id, fileName, mediaType, size, sha256, url: fileUrl(id), thumbnailUrl: null };
}
