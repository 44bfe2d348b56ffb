/** Hundredths of a decimal number with at most two decimals; absent where the text is none. */
export function hundredthsOf(text: string): number | undefined {
  const [, whole, decimals = ''] = /^\s*(\d{1,6})(?:\.(\d{0,2}))?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Exact decimal text cut to two decimals, for figures that are reckoned and not given. */
export function rounded(text: string): string {
  return decimalOf(Math.round(Number(text) * 100));
}

/** A number of hundredths as decimal text without needless zeros: 1250 is `12.5`. */
export function decimalOf(hundredths: number): string {
  const cents = String(hundredths % 100).padStart(2, '0').replace(/0+$/, '');
  return `${Math.trunc(hundredths / 100)}${cents && `.${cents}`}`;
}
