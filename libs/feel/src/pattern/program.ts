/**
 * A regular expression as a program for the machine in `match.ts`, which runs in time linear in the text. JavaScript's own
 * matcher takes exponential time for patterns such as `(a+)+$`, and whoever may write an expression could stop a server
 * with it.
 */
export type Instruction =
  /** One character, by its code point. */
  | { readonly op: 'character'; readonly code: number }
  /** One character of a set: a class, an escape, or any character where case is ignored. */
  | { readonly op: 'set'; readonly has: (character: string) => boolean }
  /** Goes on without a character where the place is right. */
  | { readonly op: 'assert'; readonly at: Place }
  /** Goes on at both, preferring the first. */
  | { readonly op: 'fork'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  /** Remembers the position: 2g where group g begins, 2g + 1 where it ends. */
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'found' };

export type Place = 'start' | 'end' | 'lineStart' | 'lineEnd' | 'wordEdge' | 'insideWordOrGap';

export interface Pattern {
  readonly program: readonly Instruction[];
  readonly groups: number;
}

/** Repeats such as `a{1000}` are written out, so the program has to end somewhere. */
const MOST_INSTRUCTIONS = 2_000;
const MOST_NESTING = 50;
/** `(?:){1000}` writes nothing out and would still take its time. */
const MOST_READINGS = 20_000;

class Unsupported extends Error {}

/**
 * Reads a pattern of XPath's kind as JavaScript spells it (`u` flag): classes, escapes with `\p{…}`, groups, alternatives,
 * greedy and reluctant quantifiers, `^ $ \b \B`. Not to be had in linear time, and therefore refused: references back
 * (`\1`), looking ahead and behind; also modifiers inside of a pattern.
 *
 * @param flags any of `s`, `m`, `i`.
 * @returns undefined where the pattern is no pattern or a refused one.
 */
export function compilePattern(source: string, flags: string): Pattern | undefined {
  if (!/^[smi]*$/.test(flags) || source.length > MOST_INSTRUCTIONS) return undefined;
  try {
    // JavaScript's parser, which is fast, tells whether this is a pattern at all; what follows can rely on it.
    new RegExp(source, `u${flags}`);
    return new Reader(source, flags).read();
  } catch {
    return undefined;
  }
}

/** Reads and emits in one pass; a class because the position, the program and the group count move together. */
class Reader {
  private readonly source: string;
  private readonly flags: string;
  private readonly program: Instruction[] = [];
  private at = 0;
  private groups = 0;
  private nesting = 0;
  private readings = 0;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  read(): Pattern {
    this.emit({ op: 'save', slot: 0 });
    this.alternatives();
    this.emit({ op: 'save', slot: 1 });
    this.emit({ op: 'found' });
    return { program: this.program, groups: this.groups };
  }

  private emit(instruction: Instruction): number {
    if (this.program.length >= MOST_INSTRUCTIONS) throw new Unsupported('too long');
    return this.program.push(instruction) - 1;
  }

  private get here(): string {
    return this.source[this.at] ?? '';
  }

  private alternatives(): void {
    this.nesting += 1;
    if (this.nesting > MOST_NESTING) throw new Unsupported('nests too deeply');
    const ends: { op: 'jump'; to: number }[] = [];
    for (;;) {
      const start = this.program.length;
      this.sequence();
      if (this.here !== '|') break;
      this.at += 1;
      this.insert(start, { op: 'fork', first: start + 1, second: this.program.length + 2 });
      const end = { op: 'jump' as const, to: 0 };
      ends.push(end);
      this.emit(end);
    }
    for (const end of ends) end.to = this.program.length;
    this.nesting -= 1;
  }

  private sequence(): void {
    while (this.at < this.source.length && this.here !== '|' && this.here !== ')') {
      const start = this.program.length;
      const source = this.at;
      const groups = this.groups;
      this.atom();
      this.quantifier(start, source, groups);
    }
  }

  private atom(): void {
    this.readings += 1;
    if (this.readings > MOST_READINGS) throw new Unsupported('too long');
    switch (this.here) {
      case '^':
        this.at += 1;
        this.emit({ op: 'assert', at: this.flags.includes('m') ? 'lineStart' : 'start' });
        return;
      case '$':
        this.at += 1;
        this.emit({ op: 'assert', at: this.flags.includes('m') ? 'lineEnd' : 'end' });
        return;
      case '(':
        this.group();
        return;
      case '[':
        this.set(this.classEnd());
        return;
      case '.':
        this.set(this.at + 1);
        return;
      case '\\':
        this.escape();
        return;
      default:
        this.character();
    }
  }

  private character(): void {
    const code = this.source.codePointAt(this.at) as number;
    const end = this.at + (code > 0xffff ? 2 : 1);
    if (this.flags.includes('i')) return this.set(end);
    this.at = end;
    this.emit({ op: 'character', code });
  }

  /** What matches one character can be left to JavaScript: there is nothing to go back to. */
  private set(end: number): void {
    const one = new RegExp(`^(?:${this.source.slice(this.at, end)})$`, `u${this.flags.replace('m', '')}`);
    this.at = end;
    this.emit({ op: 'set', has: (character) => one.test(character) });
  }

  private classEnd(): number {
    let end = this.at + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return end + 1;
  }

  private escape(): void {
    const next = this.source[this.at + 1] ?? '';
    if (next === 'b' || next === 'B') {
      this.at += 2;
      this.emit({ op: 'assert', at: next === 'b' ? 'wordEdge' : 'insideWordOrGap' });
      return;
    }
    if (/[1-9k]/.test(next)) throw new Unsupported('refers back');
    const escape = /^\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}(?:\\u[0-9a-fA-F]{4})?|x[0-9a-fA-F]{2}|c[a-zA-Z]|.)/su.exec(
      this.source.slice(this.at),
    ) as RegExpExecArray;
    this.set(this.at + this.escapeLength(escape[0]));
  }

  /** `\uD83D\uDE00` is one character, `\u0061\u0062` are two. */
  private escapeLength(text: string): number {
    const pair = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F]/.test(text);
    return text.length === 12 && !pair ? 6 : text.length;
  }

  private group(): void {
    this.at += 1;
    let slot = 0;
    if (this.here !== '?') {
      this.groups += 1;
      slot = 2 * this.groups;
    } else if (this.source.startsWith('?:', this.at)) {
      this.at += 2;
    } else {
      throw new Unsupported('looks around, names or modifies');
    }
    if (slot) this.emit({ op: 'save', slot });
    this.alternatives();
    if (slot) this.emit({ op: 'save', slot: slot + 1 });
    this.at += 1;
  }

  private quantifier(start: number, source: number, groups: number): void {
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (!match) return;
    const after = this.at + match[0].length;
    const lazy = match[0].length > 1 && match[0].endsWith('?');
    const sign = match[0][0];
    const least = sign === '{' ? Number(match[1]) : sign === '+' ? 1 : 0;
    const most = sign === '{' ? (match[2] ? (match[3] ? Number(match[3]) : Infinity) : least) : sign === '?' ? 1 : Infinity;
    if (Math.max(least, most === Infinity ? 0 : most) > MOST_INSTRUCTIONS) throw new Unsupported('too long');

    const again = () => {
      this.at = source;
      this.groups = groups;
      this.atom();
    };
    this.program.length = start;
    for (let round = 0; round < least; round += 1) again();
    if (most === Infinity) this.loop(again, lazy);
    else this.options(again, most - least, lazy);
    // `a{0}` emits nothing, but its groups are counted.
    if (most === 0) {
      again();
      this.program.length = start;
    }
    this.at = after;
  }

  private loop(again: () => void, lazy: boolean): void {
    const fork = this.fork();
    again();
    this.emit({ op: 'jump', to: this.program.indexOf(fork) });
    this.aim(fork, this.program.indexOf(fork) + 1, this.program.length, lazy);
  }

  private options(again: () => void, count: number, lazy: boolean): void {
    const forks: { fork: { op: 'fork'; first: number; second: number }; into: number }[] = [];
    for (let round = 0; round < count; round += 1) {
      const fork = this.fork();
      forks.push({ fork, into: this.program.length });
      again();
    }
    for (const { fork, into } of forks) this.aim(fork, into, this.program.length, lazy);
  }

  private fork(): { op: 'fork'; first: number; second: number } {
    const fork = { op: 'fork' as const, first: 0, second: 0 };
    this.emit(fork);
    return fork;
  }

  private aim(fork: { first: number; second: number }, into: number, past: number, lazy: boolean): void {
    fork.first = lazy ? past : into;
    fork.second = lazy ? into : past;
  }

  /** Makes room for a fork before what was just emitted; nothing outside of that points behind it yet. */
  private insert(index: number, instruction: Instruction): void {
    this.emit(instruction);
    this.program.pop();
    this.program.splice(index, 0, instruction);
    for (const moved of this.program.slice(index + 1)) {
      if (moved.op === 'jump') moved.to += 1;
      if (moved.op === 'fork') {
        moved.first += 1;
        moved.second += 1;
      }
    }
  }
}
