/** A stretch of text, and whether it is in both texts. */
export interface Stretch {
  readonly text: string;
  readonly isAlike: boolean;
}

/** Cuts a text at the passages that it shares with another; passages may overlap, and the longer one holds. */
export function marked(text: string, passages: readonly string[]): readonly Stretch[] {
  const spans = passages
    .flatMap((passage) => {
      const start = passage === '' ? -1 : text.indexOf(passage);
      return start < 0 ? [] : [{ start, end: start + passage.length }];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isAlike: false });
    parts.push({ text: text.slice(Math.max(start, at), end), isAlike: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isAlike: false });
  return parts;
}
