import type { FeelFunction } from 'feelin';
import { builtIn } from './built-in.ts';
import { dateFunctions } from './dates.ts';
import { feelFunction } from './definition.ts';
import type { FunctionDefinition, Functions } from './definition.ts';
import { listFunctions } from './lists.ts';
import { rangeFunctions } from './ranges.ts';
import { roundingFunctions } from './rounding.ts';
import { textFunctions } from './text.ts';

/** From Camunda 8: what to do with what is not there. */
const nullFunctions: Functions = {
  'is defined': { parameters: ['value'], gives: 'boolean', run: (value) => value !== null && value !== undefined },
  'get or else': { parameters: ['value', 'default'], gives: 'other', run: (value, otherwise) => value ?? otherwise },
};

/** Every function that an expression may call without bringing it along. */
const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  Object.entries({
    ...builtIn,
    ...textFunctions,
    ...roundingFunctions,
    ...listFunctions,
    ...rangeFunctions,
    ...dateFunctions,
    ...nullFunctions,
  }),
);

const made = new Map<string, FeelFunction>();

const KEYWORDS = /\b(?:for|return|if|then|else|some|every|satisfies|in|or|and|between|instance|function|null|true|false)\b/;
const KNOWN_TO_THE_GRAMMAR: ReadonlySet<string> = new Set(['date and time', 'years and months duration']);

/** Names that the parser has to be told, as it would otherwise see a keyword in them. The fewer, the faster it begins. */
export const NAMES_WITH_KEYWORDS: readonly string[] = [...functions.keys()].filter(
  (name) => KEYWORDS.test(name) && !KNOWN_TO_THE_GRAMMAR.has(name),
);

export function definitionOf(name: string): FunctionDefinition | undefined {
  return functions.get(name);
}

/** The function ready to be called, made once. */
export function functionNamed(name: string): FeelFunction | undefined {
  const definition = functions.get(name);
  if (!definition) return undefined;
  const known = made.get(name) ?? feelFunction(name, definition);
  made.set(name, known);
  return known;
}
