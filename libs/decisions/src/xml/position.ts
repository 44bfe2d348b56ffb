export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Where ids stand in a file. The file is searched once, when the first place is asked for. */
export function positionsOf(xml: string): (id: string) => Position | undefined {
  let offsets: ReadonlyMap<string, number> | undefined;
  let lineStarts: readonly number[] | undefined;
  return (id) => {
    offsets ??= idOffsets(xml);
    const offset = offsets.get(id);
    if (offset === undefined) return undefined;
    lineStarts ??= startsOfLines(xml);
    const line = lineOf(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** The first place of each id: references are written as `href`, so that an `id` attribute is always a definition. */
function idOffsets(xml: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const match of xml.matchAll(/\sid\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g)) {
    const id = match[1] ?? match[2] ?? '';
    if (!offsets.has(id)) offsets.set(id, match.index + 1);
  }
  return offsets;
}

function startsOfLines(xml: string): readonly number[] {
  const starts = [0];
  for (let at = xml.indexOf('\n'); at !== -1; at = xml.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
