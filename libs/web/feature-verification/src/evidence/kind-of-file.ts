/** How a file can be looked at in the page; anything else is downloaded. */
export type FileKind = 'picture' | 'pdf' | 'video' | 'audio' | 'other';

/** Only what the server shows inline too: a picture format that can carry scripts (SVG) is not among them. */
export function kindOfFile(mediaType: string): FileKind {
  if (/^image\/(png|jpeg|webp|gif)$/.test(mediaType)) return 'picture';
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType.startsWith('audio/')) return 'audio';
  return 'other';
}
