import type { Instruction, Pattern, Place } from './program.ts';

/** Positions in code units: [start, end, start of group 1, end of group 1, …]; undefined for a group that took no part. */
export type Found = readonly (number | undefined)[];

interface Thread {
  readonly at: number;
  readonly slots: Found;
}

/** How many moves of the machine are paid for at once. */
const MOVES_PER_PAYMENT = 128;

/**
 * The first match in `text` from position `from` on, the longer or shorter one as the quantifiers prefer (what a
 * backtracking matcher would find).
 *
 * All alternatives advance together, character by character, and no two of them are ever at the same instruction (Pike's
 * machine): at most program × text moves. `pay` is called once for every 128 of them and may throw to stop.
 */
export function find({ program, groups }: Pattern, text: string, from: number, pay: () => void): Found | undefined {
  const visited = new Int32Array(program.length).fill(-1);
  let threads: Thread[] = [];
  let next: Thread[] = [];
  let found: Found | undefined;
  let moves = 0;

  function add(list: Thread[], start: number, position: number, slots: Found): void {
    const open: Thread[] = [{ at: start, slots }];
    for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
      if (visited[thread.at] === position) continue;
      visited[thread.at] = position;
      moves += 1;
      if (moves % MOVES_PER_PAYMENT === 0) pay();
      const instruction = program[thread.at] as Instruction;
      switch (instruction.op) {
        case 'jump':
          open.push({ at: instruction.to, slots: thread.slots });
          break;
        case 'fork':
          open.push({ at: instruction.second, slots: thread.slots }, { at: instruction.first, slots: thread.slots });
          break;
        case 'save': {
          const kept = [...thread.slots];
          kept[instruction.slot] = position;
          open.push({ at: thread.at + 1, slots: kept });
          break;
        }
        case 'assert':
          if (isAt(instruction.at, text, position)) open.push({ at: thread.at + 1, slots: thread.slots });
          break;
        default:
          list.push(thread);
      }
    }
  }

  const none: Found = new Array<undefined>(2 * (groups + 1)).fill(undefined);
  for (let position = from; ; ) {
    // A match that has begun earlier wins over any that begins here.
    if (found === undefined) add(threads, 0, position, none);
    if (threads.length === 0 && found !== undefined) return found;
    const code = text.codePointAt(position);
    const character = code === undefined ? '' : String.fromCodePoint(code);
    next = [];
    const after = position + Math.max(character.length, 1);
    for (const thread of threads) {
      const instruction = program[thread.at] as Instruction;
      if (instruction.op === 'found') {
        found = thread.slots;
        // Those behind in the list are less preferred.
        break;
      }
      const fits =
        instruction.op === 'character'
          ? instruction.code === code
          : instruction.op === 'set' && code !== undefined && instruction.has(character);
      if (fits) add(next, thread.at + 1, after, thread.slots);
    }
    if (code === undefined) return found;
    threads = next;
    position = after;
  }
}

function isAt(place: Place, text: string, position: number): boolean {
  switch (place) {
    case 'start':
      return position === 0;
    case 'end':
      return position === text.length;
    case 'lineStart':
      return position === 0 || isLineBreak(text[position - 1]);
    case 'lineEnd':
      return position === text.length || isLineBreak(text[position]);
    case 'wordEdge':
      return isWord(text[position - 1]) !== isWord(text[position]);
    case 'insideWordOrGap':
      return isWord(text[position - 1]) === isWord(text[position]);
  }
}

function isLineBreak(character: string | undefined): boolean {
  return character !== undefined && /[\n\r\u2028\u2029]/.test(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
