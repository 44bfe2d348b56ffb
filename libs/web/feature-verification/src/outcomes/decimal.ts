const DECIMAL = /^-?\d{1,30}(\.\d{1,18})?$/;

/**
 * An exact decimal as the contract wants it, or nothing where the text is none. Digits and signs of full width, as Chinese
 * input methods give them, and separators of thousands are taken as what they mean.
 */
export function decimalOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replaceAll('−', '-').replaceAll(/,(?=\d{3}(?!\d))/g, '');
  return DECIMAL.test(plain) ? plain : undefined;
}
