import type { ConsultationFile } from '@shixiao/persistence';
import { FILES_ENDPOINT } from '../evidence/upload-rules.ts';

/** A kept file as it is shown; it is fetched by the id of its upload. */
export const storedFile = ({ uploadId, fileName, mediaType, size, sha256 }: ConsultationFile) => ({
  id: uploadId,
  fileName,
  mediaType,
  size,
  sha256,
  url: `${FILES_ENDPOINT}/${uploadId}`,
  thumbnailUrl: null,
});
