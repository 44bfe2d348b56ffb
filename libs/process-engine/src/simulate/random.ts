/** Gives numbers from 0 up to but not including 1. */
export type Dice = () => number;

type Words = [number, number, number, number];

const TWO_TO_32 = 0x1_0000_0000;

/**
 * Dice for one run of a simulation, the same for the same seed and run, and independent of how many runs there are.
 *
 * Xoshiro128** by Blackman and Vigna (2018), whose four words of 32 bits are a Weyl sequence put through a hash.
 *
 * @param seed whole number from 0 below 2³²
 */
export function diceFor(seed: number, run: number): Dice {
  let word = mixed(mixed(seed) ^ run);
  const next = (): number => {
    word = (word + 0x9e37_79b9) >>> 0;
    return mixed(word);
  };
  const draw = xoshiro([next(), next(), next(), next()]);
  return () => draw() / TWO_TO_32;
}

/** Xoshiro128**: whole numbers from 0 below 2³². Not all words may be 0. */
export function xoshiro(words: Words): () => number {
  let [a, b, c, d] = words;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The finisher of MurmurHash3: every bit of the input changes about half of the bits. */
function mixed(input: number): number {
  let word = input >>> 0;
  word = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2_ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
