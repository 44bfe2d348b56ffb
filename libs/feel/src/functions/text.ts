import { allowSize, charge, running, warn } from '../evaluation.ts';
import type { FeelValue } from '../expression.ts';
import { find } from '../pattern/match.ts';
import type { Found } from '../pattern/match.ts';
import { compilePattern } from '../pattern/program.ts';
import type { Pattern } from '../pattern/program.ts';
import { asList, asNumber, asText } from './arguments.ts';
import type { Functions } from './definition.ts';

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export const textFunctions: Functions = {
  /** feelin gives 0 for an empty text and takes `0x10`; FEEL wants a number as FEEL writes it. */
  number: {
    parameters: ['from', 'grouping separator', 'decimal separator'],
    gives: 'number',
    run: (from, grouping, decimal) => {
      let text = asText(from);
      if (text === undefined) return asNumber(from) ?? null;
      if (grouping === decimal && grouping != null) return null;
      if (typeof grouping === 'string' && grouping !== '') text = text.split(grouping).join('');
      if (typeof decimal === 'string' && decimal !== '.') {
        if (text.includes('.')) return null;
        text = text.split(decimal).join('.');
      }
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      return Number.isFinite(value) ? value : warn(`number: "${text}" is not a number`);
    },
  },

  /** Counts characters, not code units: 𠮷 is one. */
  substring: {
    parameters: ['string', 'start position', 'length'],
    gives: 'other',
    run: (string, start, length) => {
      const text = asText(string);
      const position = asNumber(start);
      const count = length == null ? Infinity : asNumber(length);
      if (text === undefined || !position || count === undefined || count < 0) return null;
      const characters = [...text];
      const first = position < 0 ? Math.max(characters.length + position, 0) : position - 1;
      return characters.slice(first, first + count).join('');
    },
  },

  'string join': {
    parameters: ['list', 'delimiter'],
    gives: 'other',
    run: (list, delimiter) => {
      const parts = asList(list)?.filter((part) => part !== null && part !== undefined);
      const between = delimiter == null ? '' : asText(delimiter);
      if (between === undefined || !parts?.every((part) => typeof part === 'string')) return null;
      allowSize(
        parts.reduce((sum, part) => sum + part.length + between.length, 0),
        'characters',
      );
      return parts.join(between);
    },
  },

  trim: { parameters: ['string'], gives: 'other', run: (string) => asText(string)?.trim() },

  'is blank': { parameters: ['string'], gives: 'boolean', run: (string) => asText(string)?.trim() === '' },

  matches: {
    parameters: ['input', 'pattern', 'flags'],
    gives: 'boolean',
    run: (input, pattern, flags) =>
      withPattern(input, pattern, flags, (text, compiled) => search(compiled, text, 0) !== undefined),
  },

  /** Replaces every match; `$1` to `$9` are groups, `$0` is the match, `\$` a dollar sign (XPath, fn:replace). */
  replace: {
    parameters: ['input', 'pattern', 'replacement', 'flags'],
    gives: 'other',
    run: (input, pattern, replacement, flags) => {
      const template = asText(replacement);
      if (template === undefined) return null;
      return withPattern(input, pattern, flags, (text, compiled) => {
        let result = '';
        let at = 0;
        for (const found of matchesIn(compiled, text)) {
          result += text.slice(at, found[0]) + fill(template, text, found);
          allowSize(result.length, 'characters');
          at = found[1] as number;
        }
        return result + text.slice(at);
      });
    },
  },

  split: {
    parameters: ['string', 'delimiter'],
    gives: 'other',
    run: (string, delimiter) =>
      withPattern(string, delimiter, undefined, (text, compiled) => {
        const parts: string[] = [];
        let at = 0;
        for (const [start, end] of matchesIn(compiled, text) as Iterable<[number, number]>) {
          // An empty match parts two characters and takes nothing from the ends.
          if (end === start && (start === 0 || start === text.length)) continue;
          parts.push(text.slice(at, start));
          at = end;
        }
        return [...parts, text.slice(at)];
      }),
  },

  /** All matches, as in Camunda 8. */
  extract: {
    parameters: ['string', 'pattern'],
    gives: 'other',
    run: (string, pattern) =>
      withPattern(string, pattern, undefined, (text, compiled) =>
        [...matchesIn(compiled, text)].map(([start, end]) => text.slice(start, end)),
      ),
  },
};

function withPattern<T>(
  input: FeelValue,
  pattern: FeelValue,
  flags: FeelValue,
  act: (text: string, pattern: Pattern) => T,
): T | null {
  const text = asText(input);
  const source = asText(pattern);
  const options = flags == null ? '' : asText(flags);
  if (text === undefined || source === undefined || options === undefined) return null;
  const compiled = compiledPattern(source, options);
  if (compiled === undefined) return warn(`"${source}", flags "${options}", is no regular expression that can be used`);
  return act(text, compiled);
}

/** Compiled once in an evaluation: a loop mostly asks for the same pattern. */
function compiledPattern(source: string, flags: string): Pattern | undefined {
  const evaluation = running();
  evaluation.patterns ??= new Map();
  const key = `${flags}/${source}`;
  const known = evaluation.patterns.get(key) as Pattern | undefined;
  if (known) return known;
  // Compiling takes about as long as 50 rounds of a loop.
  charge(50);
  const compiled = compilePattern(source, flags);
  if (compiled) evaluation.patterns.set(key, compiled);
  return compiled;
}

function search(pattern: Pattern, text: string, from: number): Found | undefined {
  return find(pattern, text, from, () => charge(1));
}

function* matchesIn(pattern: Pattern, text: string): Generator<Found> {
  for (let from = 0; from <= text.length; ) {
    charge(1);
    const found = search(pattern, text, from);
    if (found === undefined) return;
    yield found;
    const [start, end] = found as [number, number];
    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
}

function fill(template: string, text: string, found: Found): string {
  return template.replace(/\\([\\$])|\$(\d)/g, (_all, escaped: string | undefined, group: string) => {
    if (escaped !== undefined) return escaped;
    const start = found[2 * Number(group)];
    return start === undefined ? '' : text.slice(start, found[2 * Number(group) + 1]);
  });
}
