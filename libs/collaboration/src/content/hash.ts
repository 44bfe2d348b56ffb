import { canonicalJson } from './canonical-json.ts';
import type { JsonValue } from './json.ts';
import { utf8 } from './utf8.ts';

/** SHA-256 (FIPS 180-4) over bytes, 32 bytes; given by the caller, as this room has no machine. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** 64 lower-case hexadecimal digits. */
export type Hash = string;

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** The hash of a piece of content: equal content has an equal hash, whatever the order in which its fields were written. */
export function contentHash(content: JsonValue, sha256: Sha256): Hash {
  return hexOf(sha256(utf8(canonicalJson(content))));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Throws on what is not an even number of hexadecimal digits. */
export function bytesOf(hex: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new Error(`Not hexadecimal: ${hex}`);
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}
