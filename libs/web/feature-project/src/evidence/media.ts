/** Types that a browser draws by itself. SVG is not among them: it can carry a script. */
export function isPicture(mediaType: string): boolean {
  return /^image\/(png|jpeg|webp|gif|avif)$/.test(mediaType);
}

export function isFilm(mediaType: string): boolean {
  return /^video\/(mp4|webm)$/.test(mediaType);
}

/** Whether an address is one of our own stored files: no other may be put into a frame. */
export function isStoredFile(url: string): boolean {
  return /^\/files\/[\w-]+$/.test(url);
}
