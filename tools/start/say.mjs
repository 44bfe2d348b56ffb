/** What people read in the terminal, Chinese first, from texts.json. */
import { readFileSync } from 'node:fs';

/** @type {Readonly<Record<string, readonly [zh: string, en: string]>>} */
const TEXTS = JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));

/**
 * Both languages in one line.
 *
 * @param {string} key of texts.json
 * @param {Readonly<Record<string, string | number>>} [values] for the `{names}` in it
 */
export function textOf(key, values = {}) {
  const texts = TEXTS[key];
  if (!texts) throw new Error(`texts.json has no "${key}"`);
  return texts.map((text) => text.replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name]))).join('  ');
}

/** @param {string} key @param {Readonly<Record<string, string | number>>} [values] */
export function say(key, values) {
  console.log(textOf(key, values));
}
