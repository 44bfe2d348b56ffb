/** What XML 1.0 allows in no document, plain or escaped (§2.2); the last are halves of a surrogate pair. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/u;

const REFERENCE = /&#(?:x([0-9a-f]{1,8})|(\d{1,8}));/gi;

/**
 * The text as the parsers can take it: without byte order mark, and with characters beyond the basic plane written out, which
 * saxen cannot decode.
 *
 * @returns undefined where a character, or the escape of one, is not allowed in XML
 */
export function readableText(xml: string): string | undefined {
  let isAllowed = true;
  const text = xml.replace(/^\ufeff/, '').replaceAll(REFERENCE, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff || FORBIDDEN.test(String.fromCodePoint(code))) isAllowed = false;
    return code > 0xffff && isAllowed ? String.fromCodePoint(code) : reference;
  });
  return isAllowed && !FORBIDDEN.test(text) ? text : undefined;
}
