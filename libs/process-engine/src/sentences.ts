/** A sentence in every language that the system speaks. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Sentence;

export type Places = Readonly<Record<string, string | number>>;

/** Puts values into the `{name}` places of a sentence; a place without a value stays as it is, so that it is seen. */
export function filled(pattern: string, values: Places): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}
