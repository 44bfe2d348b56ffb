import { LimitExceeded } from './limits.ts';

/** Data nested deeper than this is refused: what walks through it recurses. */
export const DATA_DEPTH = 500;

/** Characters of a text that weigh as much as one element. */
const CHARACTERS_PER_UNIT = 8;

/**
 * How much there is to walk through in `value`: one for every element and entry, texts by their length. Lists may share
 * their parts (`{a: [1,1], b: [a,a], c: [b,b]}`), so that little memory can hold very much to walk through; therefore
 * the walk ends as soon as it has passed `most`.
 *
 * @throws LimitExceeded depth
 */
export function weigh(value: unknown, most: number, depth = 0): number {
  if (typeof value === 'string') return 1 + value.length / CHARACTERS_PER_UNIT;
  if (typeof value !== 'object' || value === null) return 1;
  if (depth > DATA_DEPTH) throw new LimitExceeded('depth', `data nests more than ${DATA_DEPTH} levels deep`);
  let weight = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    weight += weigh(part, most - weight, depth + 1);
    if (weight > most) break;
  }
  return weight;
}
