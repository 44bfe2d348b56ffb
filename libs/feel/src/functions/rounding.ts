import { asNumber } from './arguments.ts';
import type { FunctionDefinition, Functions } from './definition.ts';

/** Whether what is cut off after `kept` rounds away from zero; `half` says whether it is less, just, or more than a half. */
type Mode = (rest: { readonly kept: bigint; readonly negative: boolean; readonly half: -1 | 0 | 1 }) => boolean;

/** More decimal places than a number can have. */
const MOST_PLACES = 400;

/**
 * Rounds the number as it is written: 1.005 to two places is 1.01, though the nearest binary number lies a little below
 * 1.005. Multiplying and dividing, as feelin does, gives 1.
 */
function roundTo(value: number, places: number, awayFromZero: Mode): number {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential());
  if (!match) return value;
  const [, sign, first, fraction = '', exponent] = match as unknown as [string, string, string, string | undefined, string];
  const surplus = fraction.length - Number(exponent) - places;
  if (surplus <= 0) return value;
  const digits = BigInt(first + fraction);
  const unit = 10n ** BigInt(surplus);
  const kept = digits / unit;
  const twice = 2n * (digits % unit);
  if (twice === 0n) return value;
  const half = twice < unit ? -1 : twice > unit ? 1 : 0;
  const rounded = awayFromZero({ kept, negative: sign === '-', half }) ? kept + 1n : kept;
  return Number(`${sign}${rounded}e${-places}`) + 0;
}

function rounding(scale: 'needed' | 'optional', mode: Mode): FunctionDefinition {
  return {
    parameters: ['n', 'scale'],
    gives: 'number',
    run: (n, given) => {
      const value = asNumber(n);
      const places = given === undefined && scale === 'optional' ? 0 : asNumber(given);
      if (value === undefined || places === undefined || !(Math.abs(places) <= MOST_PLACES)) return null;
      return roundTo(value, Math.trunc(places), mode);
    },
  };
}

/** DMN 1.5 table 77. `decimal` rounds halves to the even neighbour, `floor` and `ceiling` may do without a scale. */
export const roundingFunctions: Functions = {
  decimal: rounding('needed', ({ kept, half }) => half > 0 || (half === 0 && kept % 2n === 1n)),
  floor: rounding('optional', ({ negative }) => negative),
  ceiling: rounding('optional', ({ negative }) => !negative),
  'round up': rounding('needed', () => true),
  'round down': rounding('needed', () => false),
  'round half up': rounding('needed', ({ half }) => half >= 0),
  'round half down': rounding('needed', ({ half }) => half > 0),
};
