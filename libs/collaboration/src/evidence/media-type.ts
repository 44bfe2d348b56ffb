/**
 * What a file is, told by its first bytes instead of its name or by what a browser says of it. Only types that people can look
 * at as evidence are known; nothing that a browser would run (HTML, SVG, scripts) is among them.
 */
export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/zip',
  'video/mp4',
  'audio/mpeg',
  'text/plain',
  'text/csv',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What content of unknown type begins like; several types share one beginning. */
export type Beginning = 'jpeg' | 'png' | 'webp' | 'isoMedia' | 'pdf' | 'zip' | 'mp3' | 'text';

/** How many bytes `beginningOf` wants to see. */
export const BYTES_TO_LOOK_AT = 512;

const BEGINNINGS: Readonly<Record<MediaType, Beginning>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'isoMedia',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'zip',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'zip',
  'application/zip': 'zip',
  'video/mp4': 'isoMedia',
  'audio/mpeg': 'mp3',
  'text/plain': 'text',
  'text/csv': 'text',
};

export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(BEGINNINGS, text);
}

/** Whether content that begins with `first` can be of the type that it is said to be. */
export function fitsMediaType(mediaType: MediaType, first: Uint8Array): boolean {
  return beginningOf(first) === BEGINNINGS[mediaType];
}

export function beginningOf(first: Uint8Array): Beginning | undefined {
  const at = (offset: number, ...signature: number[]): boolean =>
    signature.every((byte, index) => first[offset + index] === byte);
  const says = (offset: number, text: string): boolean =>
    at(offset, ...Array.from(text, (character) => character.charCodeAt(0)));
  if (at(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (at(0, 0x89) && says(1, 'PNG\r\n\u001a\n')) return 'png';
  if (says(0, 'RIFF') && says(8, 'WEBP')) return 'webp';
  if (says(4, 'ftyp')) return 'isoMedia';
  if (says(0, '%PDF-')) return 'pdf';
  if (says(0, 'PK\u0003\u0004')) return 'zip';
  if (says(0, 'ID3') || (at(0, 0xff) && ((first[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3';
  return looksLikeText(first) ? 'text' : undefined;
}

/** Text has no control characters beyond tabs and line ends, and does not begin as markup that a browser would run. */
function looksLikeText(first: Uint8Array): boolean {
  if (first.length === 0) return false;
  const shown = first.subarray(0, BYTES_TO_LOOK_AT);
  if (shown.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  const start = String.fromCharCode(...shown).replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  return !/^<(!doctype|html|head|body|script|svg|\?xml|iframe)/i.test(start);
}
