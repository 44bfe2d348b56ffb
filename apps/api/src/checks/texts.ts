import texts from './texts.json' with { type: 'json' };

export type TextKey = keyof typeof texts;

/** Both languages in one line: whoever reads a terminal has set none. */
export function textOf(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return texts[key].map((text) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]))).join('  ');
}
