import type { Span } from './walk.ts';

export interface CutText {
  readonly text: string;
  /** Where a place of the cut text lies in the whole one. */
  originalOffset(offset: number): number;
}

/** The text without some of its parts, which come in order and do not overlap. */
export function cut(whole: string, parts: readonly Span[]): CutText {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of parts) {
    pieces.push(whole.slice(from, start));
    from = end;
  }
  pieces.push(whole.slice(from));
  return {
    text: pieces.join(''),
    originalOffset(offset) {
      let original = offset;
      for (const { start, end } of parts) {
        if (start > original) break;
        original += end - start;
      }
      return original;
    },
  };
}
