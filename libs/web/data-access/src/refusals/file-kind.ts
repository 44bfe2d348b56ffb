/** Media types by the ending that people know them by: the same in every language. */
const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/zip': 'ZIP',
  'audio/mpeg': 'MP3',
  'image/heic': 'HEIC',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
  'video/mp4': 'MP4',
};

/** What people call a kind of file; the media type itself, where it is none of those that we take. */
export const fileKind = (mediaType: string): string => KINDS[mediaType] ?? mediaType;
