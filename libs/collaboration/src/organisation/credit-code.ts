import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters; 1 registering department, 2 kind of
 * organisation, 3–8 region of the registrar (GB/T 2260), 9–17 the organisation's own number, 18 check character.
 */
export type CreditCode = string;

/** Digits and capitals without I, O, S, V and Z, which are mistaken for digits or for one another; the place is the value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

export type CreditCodeRefusal =
  | { readonly kind: 'creditCodeEmpty' }
  | { readonly kind: 'creditCodeLength'; readonly length: number; readonly wanted: number }
  /** `position` counts from 1. */
  | { readonly kind: 'creditCodeCharacter'; readonly position: number; readonly character: string }
  | { readonly kind: 'creditCodeRegion'; readonly position: number; readonly character: string }
  /** What stands last does not follow from the rest: something was mistyped, not necessarily the last character. */
  | { readonly kind: 'creditCodeCheckCharacter'; readonly found: string; readonly expected: string };

/** Reads a code as people write and paste it: in small letters, in full-width characters, in groups. */
export function readCreditCode(text: string): Result<CreditCode, CreditCodeRefusal> {
  const code = normalised(text);
  const characters = [...code];
  if (characters.length === 0) return refuse({ kind: 'creditCodeEmpty' });
  if (characters.length !== LENGTH) {
    return refuse({ kind: 'creditCodeLength', length: characters.length, wanted: LENGTH });
  }
  const foreign = characters.findIndex((character) => !ALPHABET.includes(character));
  if (foreign >= 0) {
    return refuse({ kind: 'creditCodeCharacter', position: foreign + 1, character: characters[foreign] ?? '' });
  }
  const letter = characters.slice(2, 8).findIndex((character) => !/\d/.test(character));
  if (letter >= 0) {
    return refuse({ kind: 'creditCodeRegion', position: letter + 3, character: characters[letter + 2] ?? '' });
  }
  const expected = checkCharacter(code.slice(0, LENGTH - 1));
  const found = code.slice(LENGTH - 1);
  if (found !== expected) return refuse({ kind: 'creditCodeCheckCharacter', found, expected });
  return accept(code);
}

/** The 18th character for the 17 before it: weights 3^(i−1) mod 31, and what is lacking to a multiple of 31. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}

const normalised = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}-]/gu, '').toUpperCase();
